import type { Interest } from 'waymark-onet';

/** What the Interest Profiler and the careers by interests say. */
export interface InterestsWords {
  readonly names: Readonly<Record<Interest, string>>;
  /** Our own one-line description of each interest; at most 100 characters. */
  readonly descriptions: Readonly<Record<Interest, string>>;

  readonly question: (number: number, questions: number) => string;
  readonly progress: (share: number) => string;
  readonly ask: string;
  readonly backOne: string;
  readonly pause: string;
  readonly paused: (code: string, next: number) => string;
  readonly noCode: (code: string) => string;
  readonly enterCode: string;
  readonly codeLabel: string;

  /** Waymark's own questions, five about each interest; each at most 80 characters. */
  readonly ownQuestions: Readonly<Record<Interest, readonly [string, string, string, string, string]>>;
  /** From the least to the most. */
  readonly ownAnswers: readonly [string, string, string, string, string];
  /** Whose questions these are. */
  readonly ownNote: string;

  readonly results: string;
  readonly resultsHint: string;
  readonly score: (score: number, most: number, strength: Strength) => string;
  readonly seeCareers: string;
  readonly again: string;

  readonly choose: string;
  readonly chooseHint: string;
  /** Opens the questions. */
  readonly askMe: string;
  readonly clear: string;
  readonly cleared: string;
  readonly most: string;
  readonly also: string;

  readonly fit: string;
  readonly sharedFit: string;
  readonly byAnswers: (answers: number) => string;
  readonly byOwnAnswers: string;
  /** In a list that somebody shared. */
  readonly byScores: string;
  /** By what was chosen by hand: the names of the interests liked most, and of those liked too. */
  readonly byChoice: (most: readonly string[], also: readonly string[]) => string;
  /** By what O*NET calls the fit; a word that is not here is shown as it is. */
  readonly fits: Readonly<Record<'Best' | 'Great' | 'Good', string>>;
  readonly rule: string;
  readonly noneFit: string;
  readonly change: string;
  readonly toResults: string;

  readonly six: string;
  readonly sixHint: string;
  readonly pick: string;
  readonly of: (interest: string) => string;
}

export type Strength = 'strong' | 'some' | 'little';
