import { PREPARATIONS, type Preparation } from '../../advice/preparation.ts';
import type { ChartsWords } from '../../locales/types.ts';
import type { ChartElement } from '../chart.ts';
import { row, shape, text } from './elements.ts';
import { COLOR } from './theme.ts';

/** Preparation as one to three filled bars, with a label. */
export const preparationMeter = (words: ChartsWords, preparation: Preparation): ChartElement =>
  row({ flexGrow: 1, flexBasis: 0, alignItems: 'baseline', gap: 14 }, [
    row(
      { gap: 5, alignItems: 'flex-end', flexShrink: 0 },
      PREPARATIONS.map((_, step) =>
        shape({
          width: 16,
          height: 14 + step * 8,
          border: `3px solid ${COLOR.accent}`,
          background: step <= PREPARATIONS.indexOf(preparation) ? COLOR.accent : COLOR.paper,
        }),
      ),
    ),
    text(words.preparation.steps[preparation], { flexShrink: 1 }),
  ]);
