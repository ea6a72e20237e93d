/** What the list of saved careers says. */
export interface SavedWords {
  readonly title: string;
  readonly count: (careers: number, most: number, page: number, pages: number) => string;
  readonly none: string;
  readonly savedOn: (date: Date) => string;
  readonly renamed: (before: string) => string;
  readonly retired: string;
  readonly full: (most: number) => string;
  readonly remove: string;
  readonly removed: (count: number) => string;
  readonly compare: string;
  /** A menu that holds a part of the list: from this one to that one. */
  readonly numbers: (menu: string, from: number, to: number) => string;
  readonly export: string;
  readonly exported: string;
  /** The names of the file's columns: title, code, saved on, what has become of it. */
  readonly columns: readonly [string, string, string, string];
}
