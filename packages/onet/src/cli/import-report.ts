import type { ImportResult } from '../import/import-release.ts';

/** The result of an import for a terminal. */
export function importReport({ release, files, missing, extra, skipped }: ImportResult, out: string): string {
  const lines = files.map(({ file, table, rows }) => [file, table, rows.toLocaleString('en-US')] as const);
  const head = ['File', 'Table', 'Rows'] as const;
  const width = (column: 0 | 1 | 2): number =>
    Math.max(...[head, ...lines].map((cells) => cells[column].length));
  const [fileWidth, tableWidth, countWidth] = [width(0), width(1), width(2)];
  const written = [head, ...lines].map(
    ([file, table, rows]) =>
      `${file.padEnd(fileWidth)}  ${table.padEnd(tableWidth)}  ${rows.padStart(countWidth)}`,
  );
  const total = files.reduce((sum, { rows }) => sum + rows, 0);
  return [
    ...written,
    '',
    ...list('Unknown files, imported as they are', extra),
    ...list('Skipped, not tables of O*NET data', skipped),
    ...list('Missing in this copy of the release', missing),
    `O*NET ${release.number} is in ${out}: ${total.toLocaleString('en-US')} rows in ${files.length} tables.`,
    `To use it, set ONET_DATABASE=${out}`,
    '',
  ].join('\n');
}

function list(title: string, files: readonly string[]): string[] {
  return files.length === 0 ? [] : [`${title}:`, ...files.map((file) => `  ${file}`), ''];
}
