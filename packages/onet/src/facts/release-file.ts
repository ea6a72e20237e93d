import { ReleaseError } from './release-error.ts';

/** One row of a release file; cells are asked for by the column's header. */
export interface ReleaseRow {
  /** The cell's text. */
  readonly text: (column: string) => string;
  /** A cell that matches `pattern`; `kind` names what it should be. */
  readonly like: (column: string, pattern: RegExp, kind: string) => string;
  /** A cell that is one of a few words. */
  readonly oneOf: <Word extends string>(column: string, words: readonly Word[]) => Word;
  /** A decimal from `least` to `most` with at most two places, in hundredths; undefined for `n/a`. */
  readonly hundredths: (column: string, least: number, most: number) => number | undefined;
  /** The error to throw when a cell reads well but makes no sense. */
  readonly wrong: (column: string, why: string) => ReleaseError;
}

/**
 * Reads one tab-delimited file of an O*NET text release: columns by header name, lines ended by CRLF or LF,
 * further columns ignored. Throws a ReleaseError that names file, line and column.
 */
export function parseReleaseFile(
  file: string,
  content: string,
  columns: readonly string[],
): readonly ReleaseRow[] {
  const [header = '', ...lines] = content.replace(/^\uFEFF/, '').split(/\r?\n/);
  const names = header.split('\t');
  const places = new Map(columns.map((column) => [column, names.indexOf(column)]));
  for (const [column, place] of places) {
    if (place < 0) throw new ReleaseError(`${file}, line 1: there is no column "${column}".`);
  }
  return lines.flatMap((line, index) => {
    if (line === '') return [];
    const cells = line.split('\t');
    const number = index + 2;
    if (cells.length !== names.length) {
      throw new ReleaseError(
        `${file}, line ${number}: ${cells.length} cells where the header has ${names.length} columns.`,
      );
    }
    return [
      releaseRow(`${file}, line ${number}`, (column) => {
        const cell = cells[places.get(column) ?? -1];
        if (cell === undefined) throw new Error(`${file}: column "${column}" was not declared.`);
        return cell;
      }),
    ];
  });
}

function releaseRow(where: string, text: (column: string) => string): ReleaseRow {
  const wrong = (column: string, why: string): ReleaseError =>
    new ReleaseError(`${where}, column "${column}": ${why}.`);
  return {
    text,
    wrong,
    like(column, pattern, kind) {
      const value = text(column);
      if (!pattern.test(value)) throw wrong(column, `"${value}" is not ${kind}`);
      return value;
    },
    oneOf(column, words) {
      const value = text(column);
      const word = words.find((known) => known === value);
      if (word === undefined) throw wrong(column, `"${value}" is not one of ${words.join(', ')}`);
      return word;
    },
    hundredths(column, least, most) {
      const value = text(column);
      if (value === 'n/a') return undefined;
      const rating = /^-?\d+(\.\d{1,2})?$/.test(value) ? Number(value) : Number.NaN;
      if (!(rating >= least && rating <= most)) {
        throw wrong(column, `"${value}" is not a number from ${least} to ${most} with at most two decimals`);
      }
      return Math.round(rating * 100);
    },
  };
}
