type Cell = string | number | undefined;

/** Rows as comma-separated values, in UTF-8 with the byte order mark that spreadsheets look for. */
export const csv = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`;

/** A number as it is, and text in quotes: what a spreadsheet would take for a formula begins with an apostrophe. */
const cell = (value: Cell = ''): string =>
  typeof value === 'number'
    ? String(value)
    : `"${(FORMULA.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;

/** Full-width signs count too: some spreadsheets read them as the others. */
const FORMULA = /^\s*[=+\-@\t\r＝＋－＠]/;
