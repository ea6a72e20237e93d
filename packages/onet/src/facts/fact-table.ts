import { readFileSync } from 'node:fs';

/** A file of facts: `#` comment lines with the credit, a line of column names, then rows of tab-separated cells. */
export interface FactTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Reads a file of `data/`. Throws if it is missing, or if a row does not have a cell for each column. */
export function readFactTable(path: string): FactTable {
  const { columns, rows } = iterateFactTable(path);
  return { columns, rows: [...rows] };
}

/** The number in a cell; undefined for an empty one, or for a mark such as `*` (not available). */
export function numberIn(cell = ''): number | undefined {
  const value = Number(cell);
  return cell === '' || Number.isNaN(value) ? undefined : value;
}

/** The codes in a cell, separated by spaces. */
export const codesIn = (cell = ''): readonly string[] => (cell === '' ? [] : cell.split(' '));

/** Rows by their first cell. */
export const byFirstCell = (rows: FactTable['rows']): ReadonlyMap<string, readonly string[]> =>
  new Map(rows.map((cells) => [cells[0] ?? '', cells]));

/** The cells of one column; undefined if the table does not have it. */
export function cellsOf({ columns, rows }: FactTable, column: string): readonly string[] | undefined {
  const place = columns.indexOf(column);
  return place < 0 ? undefined : rows.map((cells) => cells[place] ?? '');
}

/** A file of facts, row by row: less memory for a large one than `readFactTable` takes. */
export function iterateFactTable(path: string): {
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
 * Decodes each row separately: a single character beyond Latin-1 makes V8 store a whole text, and every slice of it,
 * with two bytes a character.
 */
function* rowsFrom(path: string, bytes: Buffer, from: number, width: number): Generator<readonly string[]> {
  let row = 0;
  for (let start = from; start < bytes.length; row++) {
    const end = lineEnd(bytes, start);
    const cells = bytes.toString('utf8', start, end).split('\t');
    if (cells.length !== width) throw new Error(`${path}: row ${row + 1} does not have ${width} cells.`);
    yield cells;
    start = end + 1;
  }
}

function lineEnd(bytes: Buffer, start: number): number {
  const end = bytes.indexOf(LINE_FEED, start);
  return end < 0 ? bytes.length : end;
}
