import type { Preparation } from '../../advice/preparation.ts';

/** Sentences of the skills walls of teams, and of guessing a job. Names of people and teams come ready for Markdown. */
export interface TeamWords {
  /** The wall of a team without a name. */
  readonly title: string;
  readonly people: (count: number) => string;
  /** `when` shows a day in the reader's own way. */
  readonly open: (when: string) => string;
  readonly closed: string;
  readonly nobody: string;
  readonly hint: string;
  readonly groups: Readonly<Record<'social' | 'thinking', string>>;
  readonly skill: (name: string, count: number) => string;
  readonly nobodyYet: (names: readonly string[]) => string;

  readonly add: string;
  readonly remove: string;
  readonly share: string;
  readonly missing: string;
  readonly careers: string;
  readonly quiz: string;
  readonly poster: string;
  readonly close: string;
  /** For whoever started a closed wall. */
  readonly file: string;
  readonly reopen: string;

  /** What goes to the person who pressed. */
  readonly added: (names: readonly string[]) => string;
  readonly onlyCounts: string;
  readonly named: (name: string) => string;
  readonly showName: string;
  readonly hideName: string;
  readonly nameShown: (name: string) => string;
  readonly nameHidden: string;
  readonly removed: string;
  readonly noPicks: string;
  readonly ended: string;
  readonly onlyStarter: string;
  readonly noPicture: string;
  readonly closedNow: string;
  readonly reopened: string;
  /** Beside the file. */
  readonly numbers: string;
  readonly postSummary: string;

  readonly shareTitle: string;
  readonly shareHint: string;
  /** Of a skill that at least half have. */
  readonly shared: (name: string, count: number, people: number) => string;
  readonly nothingShared: string;

  readonly missingTitle: string;
  readonly missingHint: string;
  /** Explains a skill in brackets. */
  readonly throughHint: string;
  readonly lacking: (name: string, count: number) => string;
  /** Parts of a line. */
  readonly ask: (who: readonly string[]) => string;
  /** Nobody named has the skill itself; some have one like it. */
  readonly askThrough: (who: readonly string[], skill: string) => string;
  readonly noOneToAsk: string;
  readonly nothingMissing: string;

  readonly careersTitle: string;
  readonly careersHint: (people: number) => string;

  readonly summaryTitle: (team: string) => string;
  readonly best: (skills: readonly string[]) => string;
  readonly rare: (skills: readonly string[]) => string;
  readonly fits: (preparation: Preparation, careers: readonly string[]) => string;

  readonly columns: readonly [skill: string, code: string, people: string, named: string];

  readonly guess: string;
  readonly score: (answered: number, right: number) => string;
  readonly another: string;
  readonly right: (career: string) => string;
  readonly wrong: (career: string, answer: string) => string;
  /** The first answer counts. */
  readonly alreadyAnswered: string;
  readonly roundOver: string;
  readonly readMore: string;
}
