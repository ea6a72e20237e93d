/** Rows as comma-separated values, in UTF-8 with the byte order mark that spreadsheets look for. */
export const csv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`;

/** A cell in quotes; one that a spreadsheet would take for a formula begins with an apostrophe. */
const cell = (value: string): string =>
  `"${(/^[=+\-@\t\r]/.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;
