import type { ChartsWords } from '../locales/types.ts';
import { factParts, type CareerFacts } from './career-facts.ts';
import { fittingDescription, type Chart, type ChartElement } from './chart.ts';
import { bold, check, column, legend, page, numberBadge, row, small, text } from './parts/elements.ts';
import { growthText } from './growth.ts';
import { payAxis, payBar, payScale, type Scale } from './parts/pay-bar.ts';
import { preparationMeter } from './parts/preparation-meter.ts';
import type { ChartSkill } from './parts/skill-chips.ts';
import { COLOR, INNER_WIDTH, SIZE } from './parts/theme.ts';

export interface ComparedCareer extends CareerFacts {
  /** The share of careers that fit the person less well, in percent; undefined in a public picture. */
  readonly fit: number | undefined;
}

export interface ComparisonData {
  /** Two to four. */
  readonly careers: readonly ComparedCareer[];
  readonly release: string;
}

const MAX_CAREERS = 4;
/** More careers than this are shown in two columns, because Discord scales tall pictures down. */
const MAX_IN_ONE_COLUMN = 2;
const GAP = 28;
const HALF = (INNER_WIDTH - GAP) / 2;
/** Skills shown for each career, in one column and in two. */
const MAX_SKILLS = 3;
const MAX_SKILLS_NARROW = 2;

/** Two to four careers, with their pay on one scale. */
export function comparison(words: ChartsWords, data: ComparisonData): Chart {
  const isNarrow = data.careers.length > MAX_IN_ONE_COLUMN;
  const maxSkills = isNarrow ? MAX_SKILLS_NARROW : MAX_SKILLS;
  const careers = data.careers
    .slice(0, MAX_CAREERS)
    .map((career) => ({ ...career, skills: career.skills.slice(0, maxSkills) }));
  const width = isNarrow ? HALF : INNER_WIDTH;
  /** With an odd number of careers, the legend fits next to the last one. */
  const legendWidth = careers.length % 2 === 0 ? INNER_WIDTH : width;
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
      row({ width: INNER_WIDTH, flexWrap: 'wrap', columnGap: GAP, rowGap: 28 }, [
        ...careers.map((career, at) => careerPart(words, career, at + 1, width, scale)),
        column({ gap: 4, width: legendWidth, borderTop: `3px solid ${COLOR.rule}`, paddingTop: 14 }, [
          ...(scale === undefined
            ? []
            : [payAxis(words, 'year', scale, width), small(`${words.pay.label.year}. ${words.pay.bar}`)]),
          ...(careers.some(({ fit }) => fit !== undefined) ? [small(words.fit.meaning)] : []),
        ]),
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
  width: number,
  scale: Scale | undefined,
): ChartElement {
  const change = growth === undefined ? undefined : growthText(words, growth);
  const isNarrow = width < INNER_WIDTH;
  const title = bold(name, {
    fontSize: SIZE.heading,
    lineHeight: 1.1,
    ...(!isNarrow && { flexGrow: 1, flexBasis: 0 }),
  });
  return column({ gap: 6, width, borderTop: `3px solid ${COLOR.rule}`, paddingTop: 14 }, [
    row({ width, gap: 16, alignItems: 'center', justifyContent: 'space-between' }, [
      numberBadge(number),
      ...(isNarrow ? [] : [title]),
      ...(fit === undefined ? [] : [bold(`${words.fit.label} ${words.fit.share(fit)}`, { flexShrink: 0 })]),
    ]),
    ...(isNarrow ? [title] : []),
    ...(pay?.unit === 'year' && scale !== undefined ? [payBar(pay, scale, width)] : []),
    row(
      {
        width,
        flexWrap: 'wrap',
        justifyContent: 'space-between',
        columnGap: 20,
        fontSize: isNarrow ? SIZE.small : SIZE.medium,
        alignItems: 'baseline',
      },
      [
        payLine(words, pay, isNarrow),
        ...(change === undefined ? [] : [text(`${change.arrow}${change.percent} ${change.step}`)]),
      ],
    ),
    ...(preparation === undefined
      ? []
      : [row({ width, ...(isNarrow && { fontSize: SIZE.small }) }, [preparationMeter(words, preparation)])]),
    ...(skills.length === 0 ? [] : [skillLine(skills, width)]),
  ]);
}

/** The pay range with the median in bold: between its ends, or before them in a narrow column. */
function payLine(words: ChartsWords, pay: ComparedCareer['pay'], isNarrow: boolean): ChartElement {
  if (pay === undefined) return text(words.pay.unknown);
  const { unit } = pay;
  const [p10, median, p90] = [pay.p10, pay.median, pay.p90].map((amount) =>
    words.pay.short(amount, unit),
  ) as [string, string, string];
  const label = unit === 'hour' ? [text(`${words.pay.label.hour}:`)] : [];
  if (isNarrow)
    return row({ width: '100%', columnGap: 12, flexWrap: 'wrap', alignItems: 'baseline' }, [
      ...label,
      bold(median, { fontSize: SIZE.body }),
      text(`${p10} – ${p90}`),
    ]);
  return row({ flexWrap: 'wrap', columnGap: 8, alignItems: 'baseline' }, [
    ...label,
    text(`${p10} –`),
    bold(median),
    text(`– ${p90}`),
  ]);
}

const skillLine = (skills: readonly ChartSkill[], width: number): ChartElement =>
  row(
    { width, flexWrap: 'wrap', columnGap: 10 },
    skills.map(({ name, yours }, at) => {
      const label = at === skills.length - 1 ? name : `${name}\u00a0·`;
      return yours
        ? row({ alignItems: 'center', gap: 4 }, [
            check(COLOR.accent),
            bold(label, { fontSize: SIZE.small, color: COLOR.accent, flexShrink: 1 }),
          ])
        : small(label);
    }),
  );
