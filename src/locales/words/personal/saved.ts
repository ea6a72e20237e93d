/** How far somebody has come with a saved career. */
export type SavedState = 'curious' | 'looking' | 'doing';

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
  /** Opens a form for the note of one career and how far the person has come with it. */
  readonly edit: string;
  readonly states: Readonly<Record<SavedState, string>>;
  readonly state: (state: string) => string;
  readonly stateLabel: string;
  readonly noteLabel: string;
  readonly notePlaceholder: string;
  readonly note: (text: string) => string;
  readonly noted: (career: string) => string;
  /** It has been removed meanwhile. */
  readonly gone: string;
  readonly export: string;
  readonly exported: string;
  /** The names of the file's columns. */
  readonly columns: readonly string[];
}
