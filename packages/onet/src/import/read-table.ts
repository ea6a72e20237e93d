import { ReleaseError } from '../facts/release-error.ts';
import type { DatabaseBuilder } from '../engine/database/create-database.ts';
import type { Cell } from '../engine/database/schema.ts';
import { cellReader, type Known, type ReadCell } from './cells.ts';
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
import { CONTENT_MODEL, OCCUPATIONS, SCALES, tableId, tableTitle, type ReleaseTable } from './tables.ts';

/** Rows between two chances for the rest of the program to go on. */
const ROWS_A_TURN = 4000;

interface Place extends Header {
  readonly header: string;
  /** Where the cell stands in a line. */
  readonly at: number;
  readonly read: ReadCell;
}

/**
 * Reads one file of a release into a table of its own, every row checked; yields now and then how much of
 * the text is read, 0 to 1, and gives the number of rows. Names of elements are kept in `known` instead of
 * in each row. Throws a ReleaseError that names file, line and column.
 */
export function* readTable(
  database: DatabaseBuilder,
  table: ReleaseTable,
  text: string,
  known: Known,
  release: string,
): Generator<number, number> {
  const { file } = table;
  const headerEnd = lineEnd(text, 0);
  const headers = text.slice(text.startsWith('\uFEFF') ? 1 : 0, headerEnd.text).split('\t');
  checkHeaders(table, headers);
  const places = headers.map((header, at): Place => {
    const { column, kind: kindInRow } = readHeader(header, headers);
    const kind = kindInRow === 'name' && file === CONTENT_MODEL ? 'text' : kindInRow;
    return { column, kind, header, at, read: cellReader(kind, known, isDefined(file, kind)) };
  });
  const kept = places.filter(({ kind }) => kind !== 'name');
  const sink = database.addTable({
    id: tableId(file),
    title: tableTitle(file),
    release,
    columns: kept.map((place) =>
      columnOf(place.header, place, !table.needs.includes(place.header) || place.header === VALUE),
    ),
  });

  const wrong = (line: number, header: string, why: string): ReleaseError =>
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
        const cell = place.read(texts[place.at] ?? '');
        if (typeof cell === 'object' && cell !== null) {
          throw wrong(line, place.header, `"${texts[place.at] ?? ''}" ${cell.wrong}`);
        }
        if (cell === null && needed.has(place.header)) throw wrong(line, place.header, 'there is nothing');
        cells[i] = cell;
      }
      for (const check of checks) {
        const found = check(texts);
        if (found !== undefined) throw wrong(line, found.header, found.why);
      }
      sink.add(cells);
    }
    start = end.next;
    if (line % ROWS_A_TURN === 0) yield start / text.length;
  }
  return sink.end();
}

function checkHeaders({ file, needs }: ReleaseTable, headers: readonly string[]): void {
  const missing = needs.find((header) => !headers.includes(header));
  if (missing !== undefined) throw new ReleaseError(`${file}, line 1: there is no column "${missing}".`);
  const ids = headers.map((header) => readHeader(header, headers).column);
  const place = ids.findIndex((id, at) => id === '' || ids.indexOf(id) !== at);
  if (place < 0) return;
  throw new ReleaseError(
    `${file}, line 1: column ${place + 1} has ${ids[place] === '' ? 'no name' : 'the name of another one'}.`,
  );
}

/** Where the text of the line that begins at `start` ends, and where the next line begins. */
function lineEnd(text: string, start: number): { readonly text: number; readonly next: number } {
  const end = text.indexOf('\n', start);
  if (end < 0) return { text: text.length, next: text.length };
  return { text: end > start && text.charCodeAt(end - 1) === 13 ? end - 1 : end, next: end + 1 };
}

/** Says what is wrong with a row as a whole. */
type RowCheck = (texts: readonly string[]) => { readonly header: string; readonly why: string } | undefined;

function keyCheck({ key = [] }: ReleaseTable, headers: readonly string[]): RowCheck | undefined {
  const at = key.map((header) => headers.indexOf(header)).filter((place) => place >= 0);
  if (at.length === 0) return undefined;
  const header = headers[at.at(-1) ?? 0] ?? '';
  const seen = new Set<string>();
  return (texts) => {
    let id = '';
    for (const place of at) id += `${texts[place] ?? ''}\t`;
    const before = seen.size;
    seen.add(id);
    return seen.size > before
      ? undefined
      : { header, why: `${id.trimEnd().replaceAll('\t', ', ')} is here a second time` };
  };
}

function scaleCheck(places: readonly Place[], known: Known): RowCheck | undefined {
  const scaleAt = places.find(({ header }) => header === SCALE)?.at;
  const valueAt = places.find(({ kind }) => kind === 'scaled')?.at;
  if (scaleAt === undefined || valueAt === undefined) return undefined;
  return (texts) => {
    const scale = known.scales.get(texts[scaleAt] ?? '');
    const value = Number(texts[valueAt]);
    // Not a number: `n/a`, as the cell itself has been read.
    if (scale === undefined || Number.isNaN(value) || (value >= scale.least && value <= scale.most)) {
      return undefined;
    }
    return {
      header: VALUE,
      why: `"${texts[valueAt] ?? ''}" is not from ${scale.least} to ${scale.most}, as scale ${texts[scaleAt] ?? ''} is`,
    };
  };
}

/** Keeps the names of elements that the content model does not have, or that come without one. */
function nameCheck(places: readonly Place[], known: Known): RowCheck | undefined {
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
    return undefined;
  };
}

/** Whether `file` is what says which things of this kind there are. */
function isDefined(file: string, kind: Kind): boolean {
  return (
    (file === OCCUPATIONS && kind === 'code') ||
    (file === CONTENT_MODEL && kind === 'element') ||
    (file === SCALES && kind === 'scale')
  );
}

/** Remembers what the files that others speak of define. */
function definition(file: string, headers: readonly string[], known: Known): RowCheck | undefined {
  const cell = (texts: readonly string[], header: string): string => texts[headers.indexOf(header)] ?? '';
  switch (file) {
    case OCCUPATIONS:
      return (texts) => {
        known.codes.add(cell(texts, CODE));
        return undefined;
      };
    case CONTENT_MODEL:
      return (texts) => {
        known.elements.set(cell(texts, ELEMENT), cell(texts, ELEMENT_NAME));
        return undefined;
      };
    case SCALES:
      return (texts) => {
        const [least, most] = [Number(cell(texts, 'Minimum')), Number(cell(texts, 'Maximum'))];
        if (!(least <= most))
          return { header: 'Maximum', why: 'a scale ends at a number not below its start' };
        // High-points number the highest, second and third; older releases say 0 where there is none.
        const hasNone = cell(texts, 'Scale Name').endsWith('High-Point');
        known.scales.set(cell(texts, SCALE), { least: hasNone ? Math.min(0, least) : least, most });
        return undefined;
      };
    default:
      return undefined;
  }
}
