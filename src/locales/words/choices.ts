/** Sentences of lists of things to choose from. */
export interface ChoicesWords {
  readonly count: (things: number, page: number, pages: number) => string;
  readonly none: string;
  /** The words that were typed find nothing. */
  readonly nothing: (query: string) => string;
  /** What was chosen is not there any more. */
  readonly gone: string;
  /** Free text where something from a list was meant. */
  readonly which: (query: string) => string;
  readonly choose: string;
  readonly chooseCareer: string;
  readonly openCareer: string;
  readonly share: string;
}
