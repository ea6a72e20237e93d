type Cell = string | number | undefined;

/** Rows as comma-separated values, in UTF-8 with the byte order mark that spreadsheets look for. */
export const csv = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`;

/** A number as is, text in quotes. An apostrophe keeps spreadsheets from reading text as a formula. */
const cell = (value: Cell = ''): string =>
  typeof value === 'number'
    ? String(value)
    : `"${(FORMULA.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;

/** Some spreadsheets accept full-width signs, too. */
const FORMULA = /^\s*[=+\-@\t\r＝＋－＠]/;
