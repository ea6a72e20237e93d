import type { ChartsWords } from '../locales/types.ts';
import { fittingDescription, type Chart, type ChartElement } from './chart.ts';
import { bold, clampedText, column, page, row, shape, small, text } from './parts/elements.ts';
import { drawableText } from './parts/drawable-text.ts';
import { skillChips } from './parts/skill-chips.ts';
import { COLOR, INNER_WIDTH, SIZE } from './parts/theme.ts';

export interface TeamSkill {
  readonly name: string;
  /** How many people of the team have it. */
  readonly count: number;
}

export interface TeamWallData {
  /** The team's name as typed. */
  readonly title: string | undefined;
  readonly people: number;
  readonly social: readonly TeamSkill[];
  readonly thinking: readonly TeamSkill[];
  readonly release: string;
}

const GROUPS = ['social', 'thinking'] as const;

/** The length limit of a team's name, in characters. */
const MAX_TITLE = 100;

/** How many people of a team have each soft skill, and which skills nobody has. */
export function teamWall(words: ChartsWords, data: TeamWallData): Chart {
  const { people, release } = data;
  const most = Math.max(1, ...[...data.social, ...data.thinking].map(({ count }) => count));
  const present = (group: (typeof GROUPS)[number]): readonly TeamSkill[] =>
    data[group].filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count);
  const missing = [...data.social, ...data.thinking]
    .filter(({ count }) => count === 0)
    .map(({ name }) => name);
  const title = shortened(data.title?.trim() ?? '');
  const drawn = drawableText(title);
  return page(
    'team',
    [
      column({ gap: 4 }, [
        clampedText(drawn === '' ? words.wall.title : drawn, 2, {
          fontSize: SIZE.title,
          fontWeight: 700,
          lineHeight: 1.15,
        }),
        text(words.wall.people(people), { color: COLOR.muted }),
      ]),
      ...GROUPS.filter((group) => present(group).length > 0).map((group) =>
        column({ gap: 10 }, [
          bold(words.profile.groups[group]),
          ...present(group).map((skill) => skillBar(skill, most)),
        ]),
      ),
      column({ gap: 12, width: INNER_WIDTH, borderTop: `3px solid ${COLOR.rule}`, paddingTop: 20 }, [
        ...(missing.length === 0
          ? [text(words.wall.nothingMissing)]
          : [bold(words.wall.missing), skillChips(missing.map((name) => ({ name, yours: false })))]),
      ]),
    ],
    words.credit(release, false),
    fittingDescription([
      words.wall.description(title === '' ? words.wall.title : title, words.wall.people(people)),
      ...GROUPS.filter((group) => present(group).length > 0).map((group) =>
        words.profile.groupSentence(
          words.profile.groups[group],
          words.list(present(group).map(({ name, count }) => words.wall.skill(name, count))),
        ),
      ),
      missing.length === 0 ? words.wall.nothingMissing : words.wall.missingSentence(words.list(missing)),
    ]),
  );
}

function shortened(title: string): string {
  const characters = Array.from(title);
  return characters.length <= MAX_TITLE ? title : `${characters.slice(0, MAX_TITLE - 1).join('')}…`;
}

const NAME_WIDTH = 450;
const BAR_WIDTH = INNER_WIDTH - NAME_WIDTH - 120;

const skillBar = ({ name, count }: TeamSkill, most: number): ChartElement =>
  row({ width: INNER_WIDTH, alignItems: 'center', gap: 16 }, [
    small(name, { width: NAME_WIDTH, color: COLOR.ink, lineHeight: 1.1 }),
    shape({
      width: Math.max(12, Math.round((count / most) * BAR_WIDTH)),
      height: 34,
      borderRadius: 6,
      background: COLOR.band,
      border: `3px solid ${COLOR.accent}`,
    }),
    bold(String(count), { flexShrink: 0 }),
  ]);
