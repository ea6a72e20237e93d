/** A career at a glance: what it is to the person, what it pays, whether it grows, how people get in. */
export interface ProfileWords {
  readonly forYou: string;
  /** Skills the person brings that it asks for, and others that it asks for. */
  readonly bring: (skills: readonly string[]) => string;
  readonly littleBesides: string;
  readonly besides: (skills: readonly string[]) => string;
  /** What it leans on, where that is none of the skills that the person brings. */
  /** For somebody who has picked nothing. */
  readonly asksMost: (skills: readonly string[]) => string;
  readonly otherStrengths: (skills: readonly string[], brought: readonly string[]) => string;
  readonly fits: (percent: number) => string;
  readonly unrated: string;
  readonly military: string;
  readonly militaryTrains: (skills: readonly string[]) => string;
  readonly civilian: (careers: readonly string[]) => string;

  readonly pay: string;
  readonly payYear: (pay: {
    readonly median: number;
    readonly low?: number;
    readonly high?: number;
  }) => string;
  readonly payHour: (pay: {
    readonly median: number;
    readonly low?: number;
    readonly high?: number;
  }) => string;
  /** How many occupations the numbers are published for together. */
  readonly together: (occupations: number) => string;

  readonly outlook: string;
  readonly openings: (jobs: number) => string;
  readonly bright: string;

  readonly gettingIn: string;
  readonly education: Readonly<Record<string, string>>;
  readonly training: Readonly<Record<string, string>>;
  readonly experience: Readonly<Record<string, string>>;
  /** The most often required education by O*NET's category 1 to 12, said by so many of ten. */
  readonly required: (ofTen: number, category: number) => string;

  readonly similar: string;
  readonly openSimilar: string;
  readonly nearer: string;
  readonly betterPaid: string;
  readonly lessPreparation: string;
}
