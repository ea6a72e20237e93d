import { ReleaseError } from './release-error.ts';
import type { DatabaseBuilder } from '../engine/database/create-database.ts';
import type { Cell } from '../engine/database/schema.ts';
import { cellParser, type Definitions, type ParseCell } from './cells.ts';
import {
  CODE,
  columnOf,
  ELEMENT,
  ELEMENT_NAME,
  readHeader,
  SCALE,
  VALUE,
  type Header,
  type Kind,
} from './headers.ts';
import {
  CONTENT_MODEL,
  OCCUPATIONS,
  SCALES,
  tableId,
  tableTitle,
  type ReleaseTable,
} from './release-tables.ts';

/** Rows between two calls of `onProgress`. */
const ROWS_PER_STEP = 4_000;

interface ColumnParser extends Header {
  readonly header: string;
  /** Its place in a line. */
  readonly at: number;
  readonly parse: ParseCell;
}

/**
 * Imports one file of a release into its table and checks every row. Calls `onProgress` with the share of the text that is
 * read, 0 to 1, and returns the number of rows. Element names are collected in `known` instead of each row. Throws a
 * ReleaseError that names file, line and column.
 */
export function readTable(
  database: Pick<DatabaseBuilder, 'addTable'>,
  table: ReleaseTable,
  text: string,
  known: Definitions,
  release: string,
  onProgress: (done: number) => void = () => undefined,
): number {
  const { file } = table;
  const headerEnd = lineEnd(text, 0);
  const headers = text.slice(text.startsWith('\uFEFF') ? 1 : 0, headerEnd.text).split('\t');
  checkHeaders(table, headers);
  const places = headers.map((header, at): ColumnParser => {
    const { column, kind: kindInRow } = readHeader(header, headers);
    const kind = kindInRow === 'name' && file === CONTENT_MODEL ? 'text' : kindInRow;
    return { column, kind, header, at, parse: cellParser(kind, known, DEFINED_KINDS[file] === kind) };
  });
  const kept = places.filter(({ kind }) => kind !== 'name');
  const writer = database.addTable({
    id: tableId(file),
    title: tableTitle(file),
    release,
    columns: kept.map((place) =>
      columnOf(place.header, place, !table.needs.includes(place.header) || place.header === VALUE),
    ),
  });

  const rowError = (line: number, header: string, why: string): ReleaseError =>
    new ReleaseError(`${file}, line ${line}, column "${header}": ${why}.`);
  const checks = [
    keyCheck(table, headers),
    scaleCheck(places, known),
    nameCheck(places, known),
    definition(file, headers, known),
  ].filter((check) => check !== undefined);
  const needed = new Set(table.needs.filter((header) => header !== VALUE));
  const cells: Cell[] = Array<Cell>(kept.length).fill(null);

  let line = 1;
  for (let start = headerEnd.next; start < text.length;) {
    const end = lineEnd(text, start);
    line++;
    if (end.text > start) {
      const texts = text.slice(start, end.text).split('\t');
      if (texts.length !== headers.length) {
        throw new ReleaseError(
          `${file}, line ${line}: ${texts.length} cells where the header has ${headers.length} columns.`,
        );
      }
      for (let i = 0; i < kept.length; i++) {
        const place = kept[i];
        if (place === undefined) continue;
        const cell = place.parse(texts[place.at] ?? '');
        if (typeof cell === 'object' && cell !== null) {
          throw rowError(line, place.header, `"${texts[place.at] ?? ''}" ${cell.fault}`);
        }
        if (cell === null && needed.has(place.header)) throw rowError(line, place.header, 'required');
        cells[i] = cell;
      }
      const fail = (header: string, why: string): never => {
        throw rowError(line, header, why);
      };
      for (const check of checks) check(texts, fail);
      writer.add(cells);
    }
    start = end.next;
    if (line % ROWS_PER_STEP === 0) onProgress(start / text.length);
  }
  return writer.end();
}

function checkHeaders({ file, needs }: ReleaseTable, headers: readonly string[]): void {
  const missing = needs.find((header) => !headers.includes(header));
  if (missing !== undefined) throw new ReleaseError(`${file}, line 1: the column "${missing}" is missing.`);
  const ids = headers.map((header) => readHeader(header, headers).column);
  const place = ids.findIndex((id, at) => id === '' || ids.indexOf(id) !== at);
  if (place < 0) return;
  throw new ReleaseError(
    `${file}, line 1: column ${place + 1} has ${ids[place] === '' ? 'no name' : 'the name of another column'}.`,
  );
}

/** The end of a line's text, and the start of the next line. */
function lineEnd(text: string, start: number): { readonly text: number; readonly next: number } {
  const end = text.indexOf('\n', start);
  if (end < 0) return { text: text.length, next: text.length };
  return { text: end > start && text.charCodeAt(end - 1) === 13 ? end - 1 : end, next: end + 1 };
}

/** Checks a row as a whole, or collects what it defines. */
type RowCheck = (texts: readonly string[], fail: (header: string, why: string) => never) => void;

function keyCheck({ key = [] }: ReleaseTable, headers: readonly string[]): RowCheck | undefined {
  const at = key.map((header) => headers.indexOf(header)).filter((place) => place >= 0);
  if (at.length === 0) return undefined;
  const header = headers[at.at(-1) ?? 0] ?? '';
  const seen = new Set<string>();
  return (texts, fail) => {
    let id = '';
    for (const place of at) id += `${texts[place] ?? ''}\t`;
    const before = seen.size;
    if (seen.add(id).size === before) fail(header, `${id.trimEnd().replaceAll('\t', ', ')} is a duplicate`);
  };
}

function scaleCheck(places: readonly ColumnParser[], known: Definitions): RowCheck | undefined {
  const scaleAt = places.find(({ header }) => header === SCALE)?.at;
  const valueAt = places.find(({ kind }) => kind === 'scaled')?.at;
  if (scaleAt === undefined || valueAt === undefined) return undefined;
  return (texts, fail) => {
    const [id = '', text = ''] = [texts[scaleAt], texts[valueAt]];
    const scale = known.scales.get(id);
    if (scale === undefined || text === '') return;
    // `n/a` is NaN, which is never out of range.
    const value = Number(text);
    if (value < scale.minimum || value > scale.maximum) {
      fail(VALUE, `"${text}" is outside scale ${id}, ${scale.minimum} to ${scale.maximum}`);
    }
  };
}

/** Collects the names of elements that the content model lacks. */
function nameCheck(places: readonly ColumnParser[], known: Definitions): RowCheck | undefined {
  const pairs = places.flatMap(({ kind, header, at }) => {
    const id = places.find((other) => other.header === header.replace(/Name$/, 'ID'));
    return kind === 'name' && id !== undefined ? [{ nameAt: at, idAt: id.at }] : [];
  });
  if (pairs.length === 0) return undefined;
  return (texts) => {
    for (const { nameAt, idAt } of pairs) {
      const id = texts[idAt] ?? '';
      if (!known.elements.has(id)) known.elements.set(id, texts[nameAt] ?? '');
    }
  };
}

/** The kind of ids that a file defines. */
const DEFINED_KINDS: Readonly<Record<string, Kind>> = {
  [OCCUPATIONS]: 'code',
  [CONTENT_MODEL]: 'element',
  [SCALES]: 'scale',
};

/** Collects what a file defines. */
function definition(file: string, headers: readonly string[], known: Definitions): RowCheck | undefined {
  const cell = (texts: readonly string[], header: string): string => texts[headers.indexOf(header)] ?? '';
  switch (file) {
    case OCCUPATIONS:
      return (texts) => {
        known.codes.add(cell(texts, CODE));
      };
    case CONTENT_MODEL:
      return (texts) => {
        known.elements.set(cell(texts, ELEMENT), cell(texts, ELEMENT_NAME));
      };
    case SCALES:
      return (texts, fail) => {
        const [minimum, maximum] = [Number(cell(texts, 'Minimum')), Number(cell(texts, 'Maximum'))];
        if (!(minimum <= maximum)) fail('Maximum', 'the maximum is below the minimum');
        // High points are numbered from 1; older releases have 0 for none.
        const hasNone = cell(texts, 'Scale Name').endsWith('High-Point');
        known.scales.set(cell(texts, SCALE), {
          minimum: hasNone ? Math.min(0, minimum) : minimum,
          maximum,
        });
      };
    default:
      return undefined;
  }
}
