/** What every list of careers says. */
export interface ListWords {
  readonly open: string;
  readonly back: string;
  readonly none: string;
  /** How many careers, and which page of how many. */
  readonly count: (careers: number, page: number, pages: number) => string;
  /** Whose words tell what people in a career do. */
  readonly ownWords: string;
  /** For people who do not read English, where the titles are in it; empty in English. */
  readonly englishTitles: string;
}
