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
  /** Whether the other files can do without this one when a release has none of the layouts. */
  readonly optional?: boolean;
  /** A file of an older release beside the facts: `releases.tsv` does not list it. */
  readonly isSupplement?: boolean;
  /** `files`: the layout that this release has. */
  readonly make: (release: Release, files: readonly string[]) => Table;
}

/** The release file that lists every occupation; all others speak of these. */
export const OCCUPATIONS = 'Occupation Data.txt';

export const CODE = 'O*NET-SOC Code';

/** The row's O*NET-SOC code. */
export function codeOf(row: ReleaseRow, column = CODE): string {
  return row.like(column, /^\d{2}-\d{4}\.\d{2}$/, 'an O*NET-SOC code');
}

/** Refuses a code that the list of occupations does not have. */
export function knownCode(release: Release): (row: ReleaseRow, column?: string) => string {
  const known = new Set(release.rows(OCCUPATIONS, [CODE]).map((row) => codeOf(row)));
  return (row, column = CODE) => {
    const code = codeOf(row, column);
    if (!known.has(code)) throw row.wrong(column, `${code} is not in ${OCCUPATIONS}`);
    return code;
  };
}
