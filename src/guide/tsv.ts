import { readFileSync } from 'node:fs';

/** What parts the phrases of a cell. */
const SEPARATOR = '; ';

/** The rows of a tab-separated file. Throws when its first line does not name these columns, or a row has other cells. */
export function readTable(path: string, columns: readonly string[]): string[][] {
  const [first, ...rows] = readFileSync(path, 'utf8').trimEnd().split('\n');
  if (first !== columns.join('\t'))
    throw new Error(`${path}: the first line must name ${columns.join(', ')}.`);
  return rows.map((row) => {
    const cells = row.split('\t');
    if (cells.length !== columns.length) throw new Error(`${path}: not ${columns.length} cells in "${row}".`);
    return cells;
  });
}

export const phrasesOf = (cell: string): readonly string[] => (cell === '' ? [] : cell.split(SEPARATOR));
