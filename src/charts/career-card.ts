import type { ChartsWords } from '../locales/types.ts';
import { factParts, type CareerFacts } from './career-facts.ts';
import { fittingDescription, type Chart, type ChartElement } from './chart.ts';
import { bold, column, legend, page, row, small, text } from './parts/elements.ts';
import { growthText } from './growth.ts';
import type { Pay } from './pay.ts';
import { payAxis, payBar, payScale } from './parts/pay-bar.ts';
import { preparationMeter } from './parts/preparation-meter.ts';
import { skillChips, type ChartSkill } from './parts/skill-chips.ts';
import { COLOR, INNER_WIDTH, SIZE } from './parts/theme.ts';

export interface CareerCardData extends CareerFacts {
  /** O*NET's title and code. */
  readonly title: string;
  readonly code: string;
  /** What people in it do. */
  readonly summary: string | undefined;
  /** Openings a year. */
  readonly openings: number | undefined;
  /** Of the O*NET data, such as `30.3`. */
  readonly release: string;
}

/** One career at a glance. */
export function careerCard(words: ChartsWords, data: CareerCardData): Chart {
  const { name, title, code, summary, pay, growth, openings, preparation, skills, release } = data;
  return page(
    'career',
    [
      column({ gap: 6 }, [
        bold(name, { fontSize: SIZE.title, lineHeight: 1.1 }),
        small(title === name ? code : `${title} (${code})`),
      ]),
      ...(summary === undefined ? [] : [text(summary, { lineHeight: 1.3 })]),
      payPart(words, pay),
      column({ gap: 12, fontSize: SIZE.medium }, [
        ...(growth === undefined ? [] : [fact(words.outlook.label, growthLine(words, growth))]),
        ...(openings === undefined
          ? []
          : [fact(words.outlook.openingsLabel, text(words.outlook.openings(openings), factStyle))]),
        ...(preparation === undefined
          ? []
          : [fact(words.preparation.label, preparationMeter(words, preparation))]),
      ]),
      ...(skills.length === 0 ? [] : [skillsPart(words, skills)]),
    ],
    words.credit(release, pay !== undefined || growth !== undefined),
    fittingDescription(
      ...[6, 4, 2].map((maxSkills) => [
        words.card.description(name, title === name ? code : title),
        ...(summary === undefined ? [] : [summary]),
        words.card.facts([
          ...factParts(words, data, maxSkills),
          ...(openings === undefined ? [] : [words.outlook.openingsEach(words.outlook.openings(openings))]),
        ]),
      ]),
    ),
  );
}

const factStyle = { flexGrow: 1, flexBasis: 0 };

const LABEL_WIDTH = 225;

const fact = (label: string, value: ChartElement): ChartElement =>
  row({ width: INNER_WIDTH, alignItems: 'baseline', gap: 16 }, [
    text(label, { width: LABEL_WIDTH, color: COLOR.muted, flexShrink: 0 }),
    value,
  ]);

function growthLine(words: ChartsWords, growth: number): ChartElement {
  const { arrow, percent, step } = growthText(words, growth);
  return row({ ...factStyle, alignItems: 'baseline', gap: 14 }, [
    bold(`${arrow}${percent}`, { flexShrink: 0 }),
    text(words.outlook.tenYears(step), { flexShrink: 1 }),
  ]);
}

function payPart(words: ChartsWords, pay: Pay | undefined): ChartElement {
  if (pay === undefined) return text(words.card.facts([words.pay.unknown]), { color: COLOR.muted });
  const scale = payScale(pay.p90);
  return column({ gap: 8 }, [
    bold(words.pay.label[pay.unit]),
    payBar(pay, scale),
    payAxis(words, pay.unit, scale),
    row(
      { width: INNER_WIDTH, justifyContent: 'space-between' },
      (
        [
          ['p10', 'left'],
          ['median', 'center'],
          ['p90', 'right'],
        ] as const
      ).map(([percentile, textAlign]) =>
        column({ width: '32%' }, [
          bold(words.pay.short(pay[percentile], pay.unit), { fontSize: SIZE.large, textAlign }),
          small(words.pay[percentile], { textAlign }),
        ]),
      ),
    ),
  ]);
}

const skillsPart = (words: ChartsWords, skills: readonly ChartSkill[]): ChartElement =>
  column({ gap: 14 }, [
    row({ width: INNER_WIDTH, justifyContent: 'space-between', alignItems: 'center' }, [
      bold(words.skills.label),
      ...(skills.some(({ yours }) => yours) ? [legend(words.skills.yours)] : []),
    ]),
    skillChips(skills),
  ]);
