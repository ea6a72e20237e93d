import { readFileSync } from 'node:fs';

/** A file of facts: `#` lines of credit, a line of column names, then rows of tab-separated cells. */
export interface FactTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Reads one file of `data/`. Throws when it is not there or a row has not a cell for each column. */
export function readFactTable(path: string): FactTable {
  const [columns = [], ...rows] = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
  const uneven = rows.findIndex(({ length }) => length !== columns.length);
  if (uneven >= 0) throw new Error(`${path}: row ${uneven + 1} has not ${columns.length} cells.`);
  return { columns, rows };
}
