import type { ChartsWords } from '../locales/words/career/charts.ts';
import { factParts, type CareerFacts } from './career-facts.ts';
import { fittingDescription, type Chart, type ChartElement } from './chart.ts';
import { bold, check, column, legend, page, place, row, small, text } from './parts/elements.ts';
import { growthText } from './growth.ts';
import { payAxis, payBar, payScale, type Scale } from './parts/pay-bar.ts';
import { preparationMeter } from './parts/preparation-meter.ts';
import type { ChartSkill } from './parts/skill-chips.ts';
import { COLOR, INNER_WIDTH, SIZE } from './parts/theme.ts';

export interface ComparedCareer extends CareerFacts {
  /** The share of careers that fit the person less well, in percent; undefined where nobody is asked for. */
  readonly fit: number | undefined;
}

export interface ComparisonData {
  /** Two to four. */
  readonly careers: readonly ComparedCareer[];
  readonly release: string;
}

const MAX_CAREERS = 4;
/** Skills that a career is shown with. */
const MAX_SKILLS = 3;

/** Two to four careers, with their pay on one scale. */
export function comparison(words: ChartsWords, data: ComparisonData): Chart {
  const careers = data.careers
    .slice(0, MAX_CAREERS)
    .map((career) => ({ ...career, skills: career.skills.slice(0, MAX_SKILLS) }));
  const yearly = careers.flatMap(({ pay }) => (pay?.unit === 'year' ? [pay.p90] : []));
  const scale = yearly.length === 0 ? undefined : payScale(Math.max(...yearly));
  return page(
    'comparison',
    [
      row({ width: INNER_WIDTH, justifyContent: 'space-between', alignItems: 'center' }, [
        bold(words.comparison.title, { fontSize: SIZE.large }),
        ...(careers.some(({ skills }) => skills.some(({ yours }) => yours))
          ? [legend(words.skills.yours)]
          : []),
      ]),
      ...careers.map((career, at) => careerPart(words, career, at + 1, scale)),
      column({ gap: 4, width: INNER_WIDTH, borderTop: `3px solid ${COLOR.rule}`, paddingTop: 14 }, [
        ...(scale === undefined
          ? []
          : [payAxis(words, 'year', scale), small(`${words.pay.label.year}. ${words.pay.bar}`)]),
        ...(careers.some(({ fit }) => fit !== undefined) ? [small(words.fit.meaning)] : []),
      ]),
    ],
    words.credit(
      data.release,
      careers.some(({ pay, growth }) => pay !== undefined || growth !== undefined),
    ),
    fittingDescription(
      ...[MAX_SKILLS, 1, 0].map((maxSkills) => [
        words.comparison.description(words.list(careers.map(({ name }, at) => `${at + 1} ${name}`))),
        ...careers.map((career, at) =>
          words.comparison.career(at + 1, [
            ...(career.fit === undefined ? [] : [words.fit.part(career.fit)]),
            ...factParts(words, career, maxSkills),
          ]),
        ),
      ]),
    ),
  );
}

function careerPart(
  words: ChartsWords,
  { name, pay, growth, preparation, fit, skills }: ComparedCareer,
  number: number,
  scale: Scale | undefined,
): ChartElement {
  const change = growth === undefined ? undefined : growthText(words, growth);
  return column({ gap: 6, width: INNER_WIDTH, borderTop: `3px solid ${COLOR.rule}`, paddingTop: 14 }, [
    row({ width: INNER_WIDTH, gap: 16, alignItems: 'center' }, [
      place(number),
      bold(name, { fontSize: SIZE.heading, flexGrow: 1, flexBasis: 0, lineHeight: 1.1 }),
      ...(fit === undefined ? [] : [bold(`${words.fit.label} ${words.fit.percent(fit)}`, { flexShrink: 0 })]),
    ]),
    ...(pay?.unit === 'year' && scale !== undefined ? [payBar(pay, scale)] : []),
    row(
      {
        width: INNER_WIDTH,
        flexWrap: 'wrap',
        justifyContent: 'space-between',
        columnGap: 20,
        fontSize: SIZE.medium,
        alignItems: 'baseline',
      },
      [
        payLine(words, pay),
        ...(change === undefined ? [] : [text(`${change.arrow}${change.percent} ${change.step}`)]),
      ],
    ),
    ...(preparation === undefined
      ? []
      : [row({ width: INNER_WIDTH }, [preparationMeter(words, preparation)])]),
    ...(skills.length === 0 ? [] : [skillLine(skills)]),
  ]);
}

/** The range with the median in bold between. */
function payLine(words: ChartsWords, pay: ComparedCareer['pay']): ChartElement {
  if (pay === undefined) return text(words.pay.unknown);
  const { unit, p10, median, p90 } = pay;
  return row({ flexWrap: 'wrap', columnGap: 8, alignItems: 'baseline' }, [
    ...(unit === 'hour' ? [text(`${words.pay.label.hour}:`)] : []),
    text(`${words.pay.short(p10, unit)} –`),
    bold(words.pay.short(median, unit)),
    text(`– ${words.pay.short(p90, unit)}`),
  ]);
}

const skillLine = (skills: readonly ChartSkill[]): ChartElement =>
  row(
    { width: INNER_WIDTH, flexWrap: 'wrap', columnGap: 10 },
    skills.map(({ name, yours }, at) => {
      const said = at === skills.length - 1 ? name : `${name} ·`;
      return yours
        ? row({ alignItems: 'center', gap: 4 }, [
            check(COLOR.accent),
            bold(said, { fontSize: SIZE.small, color: COLOR.accent, flexShrink: 1 }),
          ])
        : small(said);
    }),
  );
