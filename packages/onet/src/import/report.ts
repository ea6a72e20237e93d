import type { Imported } from './import.ts';

/** What an import did, as a table and some lines for the person at the terminal. */
export function importReport({ release, read, missing, extra, leftOut }: Imported, out: string): string {
  const lines = read.map(({ file, table, rows }) => [file, table, rows.toLocaleString('en-US')] as const);
  const head = ['File', 'Table', 'Rows'] as const;
  const width = (column: 0 | 1 | 2): number =>
    Math.max(...[head, ...lines].map((cells) => cells[column].length));
  const [files, tables, counts] = [width(0), width(1), width(2)];
  const written = [head, ...lines].map(
    ([file, table, rows]) => `${file.padEnd(files)}  ${table.padEnd(tables)}  ${rows.padStart(counts)}`,
  );
  const total = read.reduce((sum, { rows }) => sum + rows, 0);
  return [
    ...written,
    '',
    ...listed('New to Waymark, read as they are', extra),
    ...listed('Left out, since these are no tables of O*NET facts', leftOut),
    ...listed('Not in this copy of the release', missing),
    `O*NET ${release.number} is in ${out}: ${total.toLocaleString('en-US')} rows in ${read.length} tables.`,
    `To use it, set ONET_DATABASE=${out}`,
    '',
  ].join('\n');
}

function listed(title: string, files: readonly string[]): string[] {
  return files.length === 0 ? [] : [`${title}:`, ...files.map((file) => `  ${file}`), ''];
}
