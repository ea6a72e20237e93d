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
  const bytes = readFileSync(path);
  let start = 0;
  while (bytes[start] === HASH) start = lineEnd(bytes, start) + 1;
  const end = lineEnd(bytes, start);
  const columns = bytes.toString('utf8', start, end).split('\t');
  return { columns, rows: rowsFrom(path, bytes, end + 1, columns.length) };
}

const HASH = 0x23;
const LINE_FEED = 0x0a;

/**
 * Read row by row: one letter beyond ASCII makes a whole text take twice the memory, with all that is cut from it and
 * all that is put together with that, and whoever writes it out is slower.
 */
function* rowsFrom(path: string, bytes: Buffer, from: number, width: number): Generator<readonly string[]> {
  let row = 0;
  for (let start = from; start < bytes.length; row++) {
    const end = lineEnd(bytes, start);
    const cells = bytes.toString('utf8', start, end).split('\t');
    if (cells.length !== width) throw new Error(`${path}: row ${row + 1} has not ${width} cells.`);
    yield cells;
    start = end + 1;
  }
}

function lineEnd(bytes: Buffer, start: number): number {
  const end = bytes.indexOf(LINE_FEED, start);
  return end < 0 ? bytes.length : end;
}
