import type { ChartElement } from '../chart.ts';
import { check, row, text } from './elements.ts';
import { COLOR, INNER_WIDTH, SIZE } from './theme.ts';

/** A skill by its name in the language of the picture. */
export interface ChartSkill {
  readonly name: string;
  /** Whether the person has picked it; false in a public picture. */
  readonly yours: boolean;
}

/** Skills as chips; picked ones are filled and have a check mark. */
export const skillChips = (skills: readonly ChartSkill[]): ChartElement =>
  row(
    { flexWrap: 'wrap', gap: 14 },
    skills.map(({ name, yours }) =>
      row(
        {
          alignItems: 'center',
          gap: 8,
          maxWidth: INNER_WIDTH,
          padding: '8px 20px',
          borderRadius: 28,
          border: `3px solid ${yours ? COLOR.accent : COLOR.muted}`,
          background: yours ? COLOR.accent : COLOR.paper,
        },
        [
          ...(yours ? [check('white')] : []),
          text(name, { fontSize: SIZE.small, color: yours ? 'white' : COLOR.ink, flexShrink: 1 }),
        ],
      ),
    ),
  );
