import { PREPARATIONS, type Preparation } from '../advice/preparation.ts';
import type { ChartsWords } from '../locales/types.ts';
import { fittingDescription, type Chart, type ChartElement } from './chart.ts';
import { layOutCircles, type PositionedCircle } from './parts/circle-layout.ts';
import { bold, column, page, numberBadge, row, shape, small, text } from './parts/elements.ts';
import { COLOR, INNER_WIDTH, SIZE } from './parts/theme.ts';

export interface MappedCareer {
  readonly name: string;
  readonly preparation: Preparation;
  /** The share of careers that fit less well, in percent. */
  readonly fit: number;
  /** Median pay in U.S. dollars a year. */
  readonly pay: number | undefined;
}

export interface FitMapData {
  /** The best first; at most ten are shown. */
  readonly careers: readonly MappedCareer[];
  readonly release: string;
}

const MAX_CAREERS = 10;

const AXIS_WIDTH = 104;
const PLOT_HEIGHT = 360;
/** Wide enough for its label; the rest of the width is distributed by the number of careers. */
const MIN_COLUMN_WIDTH = 190;

/** A circle's area is proportional to pay, within these limits: large enough for a number, and ten fit in a column. */
const MIN_DIAMETER = 52;
const MAX_DIAMETER = 92;

/** Careers by preparation (across), fit (upwards) and pay (size), with a list of them below. */
export function fitMap(words: ChartsWords, data: FitMapData): Chart {
  const careers = data.careers.slice(0, MAX_CAREERS).map((career, at) => ({ ...career, number: at + 1 }));
  const least = Math.max(0, Math.min(90, ...careers.map(({ fit }) => Math.floor(fit / 10) * 10)));
  const mostPay = Math.max(1, ...careers.map(({ pay }) => pay ?? 0));
  const facts = ({ fit, pay }: MappedCareer): readonly [string, string] => [
    words.fit.share(fit),
    pay === undefined ? words.notPublished : words.pay.short(pay, 'year'),
  ];
  const columns = columnsFor(careers);
  const inColumn = Math.ceil(careers.length / 2);
  const circles = columns.flatMap(({ preparation, left, width }) =>
    layOutCircles(
      careers
        .filter((career) => career.preparation === preparation)
        .map(({ number, fit, pay }) => ({
          number,
          y: PLOT_HEIGHT * (1 - (fit - least) / (100 - least)),
          diameter: Math.max(MIN_DIAMETER, MAX_DIAMETER * Math.sqrt((pay ?? 0) / mostPay)),
        })),
      { width, height: PLOT_HEIGHT },
    ).map((circle) => ({ ...circle, x: circle.x + left })),
  );
  return page(
    'fit-map',
    [
      bold(words.map.title, { fontSize: SIZE.title, lineHeight: 1.1 }),
      column({ gap: 8 }, [
        small(words.fit.meaning),
        row({ position: 'relative', width: INNER_WIDTH, height: PLOT_HEIGHT }, [
          ...grid(words, least, columns),
          ...circles.map(({ number, ...circle }) =>
            circleOf(number, circle, careers[number - 1]?.pay === undefined),
          ),
        ]),
        row({ width: INNER_WIDTH, paddingLeft: AXIS_WIDTH }, [
          ...columns.map(({ preparation, width }) =>
            small(words.preparation.steps[preparation], {
              width,
              padding: '0 8px',
              textAlign: 'center',
              color: COLOR.ink,
              lineHeight: 1.15,
            }),
          ),
        ]),
        small(words.map.size, { paddingTop: 6 }),
      ]),
      column({ gap: 8 }, [
        small(words.map.list(words.fit.label, words.pay.label.year)),
        row(
          { width: INNER_WIDTH, gap: GAP },
          [careers.slice(0, inColumn), careers.slice(inColumn)].map((some) =>
            column(
              { width: HALF, gap: 10 },
              some.map((career) => listItem(career, facts(career))),
            ),
          ),
        ),
      ]),
    ],
    words.credit(data.release, true),
    fittingDescription([
      words.map.description(careers.length),
      ...columns.flatMap(({ preparation }) => {
        const inGroup = careers.filter((career) => career.preparation === preparation);
        const descriptions = inGroup.map(({ number, name, fit, pay }) =>
          words.map.career(
            number,
            name,
            words.fit.share(fit),
            pay === undefined ? words.pay.unknown : words.pay.dollars(pay, 'year'),
          ),
        );
        return descriptions.length === 0
          ? []
          : [words.map.group(words.preparation.steps[preparation], words.list(descriptions))];
      }),
    ]),
  );
}

interface Column {
  readonly preparation: Preparation;
  readonly left: number;
  readonly width: number;
}

function columnsFor(careers: readonly MappedCareer[]): readonly Column[] {
  const spare = INNER_WIDTH - AXIS_WIDTH - PREPARATIONS.length * MIN_COLUMN_WIDTH;
  let left = AXIS_WIDTH;
  return PREPARATIONS.map((preparation) => {
    const share =
      careers.length === 0
        ? 1 / PREPARATIONS.length
        : careers.filter((career) => career.preparation === preparation).length / careers.length;
    const column = { preparation, left, width: Math.floor(MIN_COLUMN_WIDTH + spare * share) };
    left += column.width;
    return column;
  });
}

const GAP = 28;
const HALF = (INNER_WIDTH - GAP) / 2;

const listItem = (
  { number, name }: MappedCareer & { readonly number: number },
  [fit, pay]: readonly [string, string],
): ChartElement =>
  row({ width: HALF, gap: 14 }, [
    numberBadge(number),
    column({ flexGrow: 1, flexBasis: 0 }, [
      text(name, { fontSize: SIZE.small, lineHeight: 1.1 }),
      row({ columnGap: 12, flexWrap: 'wrap' }, [bold(fit), text(`· ${pay}`)]),
    ]),
  ]);

const circleOf = (
  number: number,
  { x, y, diameter }: Omit<PositionedCircle, 'number'>,
  dashed: boolean,
): ChartElement =>
  row(
    {
      position: 'absolute',
      left: Math.round(x - diameter / 2),
      top: Math.round(y - diameter / 2),
      width: Math.round(diameter),
      height: Math.round(diameter),
      borderRadius: Math.round(diameter / 2),
      border: `4px ${dashed ? 'dashed' : 'solid'} ${COLOR.accent}`,
      background: COLOR.band,
      alignItems: 'center',
      justifyContent: 'center',
    },
    [bold(String(number), { lineHeight: 1 })],
  );

/** Horizontal lines with their percent of fit, and lines between the columns. */
function grid(words: ChartsWords, least: number, columns: readonly Column[]): readonly ChartElement[] {
  const lines = [0, 1, 2].map((part) => ({
    top: (PLOT_HEIGHT / 2) * part,
    fit: 100 - ((100 - least) / 2) * part,
  }));
  return [
    ...lines.flatMap(({ top, fit }) => [
      shape({
        position: 'absolute',
        left: AXIS_WIDTH,
        top: top - 1,
        width: INNER_WIDTH - AXIS_WIDTH,
        height: 3,
        background: COLOR.rule,
      }),
      small(words.fit.percent(fit), {
        position: 'absolute',
        left: 0,
        top: Math.min(Math.max(top - 19, 0), PLOT_HEIGHT - 38),
        width: AXIS_WIDTH - 10,
      }),
    ]),
    ...columns.slice(1).map(({ left }) =>
      shape({
        position: 'absolute',
        left: left - 1,
        top: 0,
        width: 3,
        height: PLOT_HEIGHT,
        background: COLOR.rule,
      }),
    ),
  ];
}
