import type { Release } from './release.ts';
import type { ReleaseRow } from './release-file.ts';

/** Rows of text cells under named columns. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** How one file of `data/` is made out of release files. */
export interface Extract {
  /** File name in `data/`. */
  readonly file: string;
  /** What the file holds, and what was changed on the way: one line each, for its header. */
  readonly about: readonly string[];
  /** The release files it is made from: each entry is one layout of the releases, newest first. */
  readonly layouts: readonly (readonly string[])[];
  /** `files`: the layout that this release has. */
  readonly make: (release: Release, files: readonly string[]) => Table;
}

/** The release file that lists every occupation; all others speak of these. */
export const OCCUPATIONS = 'Occupation Data.txt';

export const CODE = 'O*NET-SOC Code';

/** The row's O*NET-SOC code. */
export function codeOf(row: ReleaseRow): string {
  return row.like(CODE, /^\d{2}-\d{4}\.\d{2}$/, 'an O*NET-SOC code');
}
