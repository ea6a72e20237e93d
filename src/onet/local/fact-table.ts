import { readFileSync } from 'node:fs';

/** A file of facts: `#` lines of credit, a line of column names, then rows of tab-separated cells. */
export interface FactTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Reads one file of `data/`. Throws when it is not there or a row has not a cell for each column. */
export function readFactTable(path: string): FactTable {
  const { columns, rows } = walkFactTable(path);
  return { columns, rows: [...rows] };
}

/** The same, a row at a time: a large file is never there as cells all at once. */
export function walkFactTable(path: string): {
  readonly columns: readonly string[];
  readonly rows: Iterable<readonly string[]>;
} {
  const text = readFileSync(path, 'utf8');
  let start = 0;
  while (text[start] === '#') start = lineEnd(text, start) + 1;
  const end = lineEnd(text, start);
  const columns = text.slice(start, end).split('\t');
  return { columns, rows: rowsFrom(path, text, end + 1, columns.length) };
}

function* rowsFrom(path: string, text: string, from: number, width: number): Generator<readonly string[]> {
  let row = 0;
  for (let start = from; start < text.length; row++) {
    const end = lineEnd(text, start);
    const cells = text.slice(start, end).split('\t');
    if (cells.length !== width) throw new Error(`${path}: row ${row + 1} has not ${width} cells.`);
    yield cells;
    start = end + 1;
  }
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}
