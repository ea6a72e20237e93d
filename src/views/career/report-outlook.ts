import { heading } from '@discordjs/formatters';
import type { CareerJobOutlook, CareerOutlookByState } from 'waymark-onet';
import { joinFacts, plain } from '../../components/text.ts';
import type { ReportWords } from '../../locales/types.ts';
import type { Wage } from '../../locales/values.ts';
import type { SectionContent, State } from './report-content.ts';
import { brightLine, part, type MaybeLine } from './report-lines.ts';

export const outlook = ({ outlook: forecast, bright_outlook, salary }: CareerJobOutlook): SectionContent => ({
  lines: ({ career: { report: words } }) => [
    forecast?.category && words.outlook(plain(forecast.category)),
    forecast?.description && plain(forecast.description),
    brightLine(words, bright_outlook),
    heading(words.pay, 3),
    ...(salary ? payLines(words, salary) : [words.noPay]),
  ],
});

/** The 10th, 50th and 90th percentile of pay. */
function payLines(words: ReportWords, s: NonNullable<CareerJobOutlook['salary']>): MaybeLine[] {
  const line = (say: (wages: string) => string, annual: Wage | undefined, hourly: Wage | undefined) => {
    const wages = joinFacts([annual && words.annual(annual), hourly && words.hourly(hourly)]);
    return wages === '' ? undefined : `- ${say(wages)}`;
  };
  return [
    line(words.low, wage(s.annual_10th_percentile), wage(s.hourly_10th_percentile)),
    line(
      words.median,
      wage(s.annual_median, s.annual_median_over),
      wage(s.hourly_median, s.hourly_median_over),
    ),
    line(
      words.high,
      wage(s.annual_90th_percentile, s.annual_90th_percentile_over),
      wage(s.hourly_90th_percentile, s.hourly_90th_percentile_over),
    ),
  ];
}

/** A wage; `over` is the highest published one, where the wage is above it. */
function wage(dollars: number | undefined, over?: number): Wage | undefined {
  if (dollars !== undefined) return { dollars, over: false };
  return over === undefined ? undefined : { dollars: over, over: true };
}

export const states = ({
  above_average: above = [],
  average = [],
  below_average: below = [],
}: CareerOutlookByState): SectionContent => ({
  states: [...above, ...average, ...below],
  lines({ career: { report: words } }, { state: chosen }) {
    const parts = [
      [words.aboveAverage, above],
      [words.average, average],
      [words.belowAverage, below],
    ] as const;
    const line = ({ name, location_quotient }: State): string =>
      `- ${words.state(plain(name), location_quotient)}`;
    return [
      ...parts.flatMap(([title, some]) =>
        some
          .filter(({ postal_code }) => postal_code === chosen)
          .map(({ name, location_quotient }) => words.myState(plain(name), location_quotient, title)),
      ),
      ...parts.flatMap(([title, some]) => part(title, some.map(line))),
    ];
  },
});
