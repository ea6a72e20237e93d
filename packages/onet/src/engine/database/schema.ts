/** What the tables of a local O*NET database have in common, whoever makes it. */

/** Marks a SQLite file as ours: `WMRK`. */
export const APPLICATION_ID = 0x574d524b;

/** Goes up whenever a database made before can no longer be read. */
export const SCHEMA = 2;

/** What the database service tells of a column, and how it is kept. */
export type ColumnType = 'text' | 'number' | 'date';

export interface Column {
  readonly id: string;
  /** The header it has in the release's file. */
  readonly title: string;
  readonly type: ColumnType;
  /** Whether a row may go without. */
  readonly optional: boolean;
}

export interface Table {
  readonly id: string;
  readonly title: string;
  /** The release its rows are from, such as `30.3`. */
  readonly release: string;
  readonly columns: readonly Column[];
}

export type Cell = string | number | null;

export interface ReleaseAbout {
  /** Such as `30.3`. */
  readonly release: string;
  /** Year and month, such as `2026-05`; empty where the release does not say. */
  readonly date: string;
}
