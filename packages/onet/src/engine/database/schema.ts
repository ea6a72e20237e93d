/** The format of a local O*NET database. */

/** SQLite's `application_id` of these files: `WMRK`. */
export const APPLICATION_ID = 0x574d524b;

/** Incremented when an older database can no longer be read. */
export const SCHEMA_VERSION = 3;

/** The type of a column, as the database service names it. */
export type ColumnType = 'text' | 'number' | 'date';

export interface Column {
  readonly id: string;
  /** Its header in the release file. */
  readonly title: string;
  readonly type: ColumnType;
  /** Whether it may be null. */
  readonly optional: boolean;
}

export interface Table {
  readonly id: string;
  readonly title: string;
  /** The release of its rows, such as `30.3`. */
  readonly release: string;
  readonly columns: readonly Column[];
}

export type Cell = string | number | null;

export interface ReleaseInfo {
  /** Such as `30.3`. */
  readonly release: string;
  /** Year and month, such as `2026-05`; empty where the release does not say. */
  readonly date: string;
}
