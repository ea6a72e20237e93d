/** How the number of jobs changes over ten years, from the least to the most. */
export type GrowthStep =
  'shrinking' | 'shrinking_little' | 'same' | 'growing_little' | 'growing' | 'growing_fast';

export type PayUnit = 'year' | 'hour';

/** What stands in pictures, and in the descriptions that say what they show. */
export interface ChartsWords {
  /** `release` is an O*NET release, such as `30.3`; `published`: pay or outlook is shown. */
  readonly credit: (release: string, published: boolean) => string;
  readonly notPublished: string;
  readonly list: (items: readonly string[]) => string;

  readonly pay: {
    readonly label: Readonly<Record<PayUnit, string>>;
    readonly dollars: (amount: number, unit: PayUnit) => string;
    /** Below a label, which names the currency where this does not. */
    readonly short: (amount: number, unit: PayUnit) => string;
    /** An amount with its unit. */
    readonly per: (amount: string, unit: PayUnit) => string;
    /** Captions of the 10th percentile, the median and the 90th percentile. */
    readonly p10: string;
    readonly median: string;
    readonly p90: string;
    /** Explains a bar. */
    readonly bar: string;
    /** Part of a sentence. */
    readonly range: (median: string, p10: string, p90: string) => string;
    readonly unknown: string;
  };

  readonly outlook: {
    readonly label: string;
    readonly steps: Readonly<Record<GrowthStep, string>>;
    /** A change with its sign. */
    readonly percent: (percent: number) => string;
    readonly tenYears: (step: string) => string;
    readonly openingsLabel: string;
    readonly openings: (count: number) => string;
    /** Parts of a sentence. */
    readonly change: (step: string, percent: string) => string;
    readonly openingsEach: (openings: string) => string;
  };

  readonly preparation: {
    readonly label: string;
    readonly steps: Readonly<Record<'little' | 'some' | 'degree', string>>;
    /** Part of a sentence. */
    readonly part: (step: string) => string;
  };

  readonly skills: {
    readonly label: string;
    readonly yours: string;
    /** Parts of a sentence. */
    readonly part: (names: string) => string;
    readonly yoursPart: (names: string) => string;
  };

  readonly fit: {
    readonly label: string;
    /** Explains the number. */
    readonly meaning: string;
    /** So many percent of careers fit less well; from 99.5 % on, nearly all. */
    readonly share: (percent: number) => string;
    /** On the scale of a map. */
    readonly percent: (percent: number) => string;
    /** Part of a sentence. */
    readonly part: (percent: number) => string;
  };

  readonly card: {
    readonly description: (name: string, title: string) => string;
    /** Makes a sentence of its parts. */
    readonly facts: (parts: readonly string[]) => string;
  };

  readonly comparison: {
    readonly title: string;
    readonly description: (names: string) => string;
    readonly career: (place: number, facts: readonly string[]) => string;
  };

  readonly profile: {
    readonly title: string;
    readonly count: (picked: number, all: number) => string;
    readonly groups: Readonly<Record<'social' | 'thinking', string>>;
    readonly picked: string;
    readonly description: (count: string) => string;
    readonly groupSentence: (group: string, names: string) => string;
    readonly noneInGroup: (group: string) => string;
  };

  readonly map: {
    readonly title: string;
    readonly size: string;
    /** What stands below each name. */
    readonly list: (fit: string, pay: string) => string;
    readonly description: (careers: number) => string;
    readonly group: (preparation: string, careers: string) => string;
    readonly career: (place: number, name: string, fit: string, pay: string) => string;
  };

  readonly wall: {
    readonly title: string;
    readonly people: (count: number) => string;
    readonly missing: string;
    readonly nothingMissing: string;
    readonly description: (title: string, people: string) => string;
    readonly skill: (name: string, count: number) => string;
    readonly missingSentence: (names: string) => string;
  };
}
