/** What every list of careers says. */
export interface ListWords {
  readonly open: string;
  readonly back: string;
  readonly none: string;
  /** How many careers, and which page of how many. */
  readonly count: (careers: number, page: number, pages: number) => string;
  /** For people who do not read English, where the titles are in it; empty in English. */
  readonly englishTitles: string;
}
