import { byCodeUnit } from '../util/by-code-unit.ts';

/** Rows of cells under named columns; null is an empty cell. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** A file of `data/` as it will be written. */
export interface FactFile {
  readonly file: string;
  readonly content: string;
  readonly rows: number;
}

export const CC_BY =
  'Licence: Creative Commons Attribution 4.0 International, https://creativecommons.org/licenses/by/4.0/';
export const TRADEMARK =
  'O*NET is a trademark of USDOL/ETA, who have not approved, endorsed or tested what was changed.';

/** A file with a header of comment lines: the names of the columns, then the rows. */
export function factFile(file: string, header: readonly string[], { columns, rows }: Table): FactFile {
  const lines = [
    ...header.flatMap((text) => text.split('\n')).map((line) => `# ${line}`),
    ...[columns, ...rows].map((cells) => cells.join('\t')),
  ];
  return { file, content: `${lines.join('\n')}\n`, rows: rows.length };
}

/** The rows in the order of their cells. */
export function sorted(rows: Table['rows']): Table['rows'] {
  return rows.toSorted((a, b) => byCodeUnit(a.join('\t'), b.join('\t')));
}

/** How cells that list codes mark one: a title that workers reported and My Next Move shows; one that it does not show. */
export const SHOWN = '!';
export const REPORTED_ONLY = '*';

/** Behind the code of an occupation whose employers ask for a piece of software. */
export const IN_DEMAND = '!';

/** The tiers of related occupations, nearest first, each a column. */
export const TIERS = ['Primary-Short', 'Primary-Long', 'Supplemental'] as const;
