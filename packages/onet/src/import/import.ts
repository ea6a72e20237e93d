import { ReleaseError } from '../facts/release-error.ts';
import { readMeName, type ReleaseName } from '../facts/release.ts';
import { createDatabase, type DatabaseBuilder } from '../engine/database/create-database.ts';
import type { Known } from './cells.ts';
import { CODE, ELEMENT, ELEMENT_NAME, readHeader } from './headers.ts';
import { readTable } from './read-table.ts';
import type { ReleaseSource } from './source.ts';
import { CONTENT_MODEL, READ_ME, releaseTables, tableId, tableTitle, type ReleaseTable } from './tables.ts';

export interface ReadFile {
  readonly file: string;
  /** Id of the table it became. */
  readonly table: string;
  readonly rows: number;
}

/** What an import did. */
export interface Imported {
  readonly release: ReleaseName;
  /** Every table, in the order of the releases' files. */
  readonly read: readonly ReadFile[];
  /** Files that a whole release of this layout has and this one has not. */
  readonly missing: readonly string[];
  /** Files read although no release so far had them. */
  readonly extra: readonly string[];
  /** Text files that are not tables of O*NET facts. */
  readonly leftOut: readonly string[];
}

export interface Progress {
  /** How much of the whole work is done, 0 to 1. */
  readonly done: number;
  /** What is being done: a file, or a step after the last one. */
  readonly doing: string;
  /** A file that has just been read. */
  readonly finished?: ReadFile;
}

/** The share of the work that reading files is; the rest is making indexes and the search. */
const READING = 0.75;

/**
 * Makes the database file `out` from a release, a step at a time. Until the last step `out` is as it was, and
 * it stays so when a step throws or no further one is asked for (`return` it then). Throws a ReleaseError when
 * the release is not as it should be, and what the file system says when `out` cannot be written.
 */
export function* importRelease(
  source: ReleaseSource,
  out: string,
  givenNumber?: string,
): Generator<Progress, Imported> {
  const names = source.files.map(({ name }) => name);
  const release = releaseOf(source, names, givenNumber);
  const known: Known = {
    codes: new Set(),
    elements: new Map(),
    allElements: names.includes(CONTENT_MODEL),
    scales: new Map(),
  };
  const wanted = releaseTables(names);
  const { extra, leftOut } = others(source, names, wanted);
  const present = [...wanted.filter(({ file }) => names.includes(file)), ...extra];
  const sizes = new Map(source.files.map(({ name, bytes }) => [name, bytes]));
  const whole = present.reduce((sum, { file }) => sum + (sizes.get(file) ?? 0), 1);
  const read: ReadFile[] = [];

  const database = createDatabase(out);
  try {
    let bytes = 0;
    for (const table of present) {
      const { file } = table;
      const size = sizes.get(file) ?? 0;
      const reading = readTable(database, table, source.text(file), known, release.number);
      let step = reading.next();
      for (; step.done !== true; step = reading.next()) {
        yield { done: (READING * (bytes + step.value * size)) / whole, doing: file };
      }
      const finished = { file, table: tableId(file), rows: step.value };
      read.push(finished);
      bytes += size;
      yield { done: (READING * bytes) / whole, doing: file, finished };
    }
    if (!known.allElements && known.elements.size > 0) addElements(database, known, release.number);
    let left = 1 - READING;
    for (const doing of database.finish({ release: release.number, date: release.date })) {
      left *= 0.9;
      yield { done: 1 - left, doing };
    }
  } finally {
    database.discard();
  }
  return {
    release,
    read,
    missing: wanted.filter(({ file }) => !names.includes(file)).map(({ file }) => file),
    extra: extra.map(({ file }) => file),
    leftOut,
  };
}

function releaseOf(source: ReleaseSource, names: readonly string[], given: string | undefined): ReleaseName {
  const said = names.includes(READ_ME) ? readMeName(source.text(READ_ME)) : undefined;
  if (given !== undefined) return { number: given, date: said?.number === given ? said.date : '' };
  if (said !== undefined) return said;
  throw new ReleaseError(
    'The release does not say its number: it has no Read Me.txt that does. Please give it, such as --release 30.3.',
  );
}

/** Text files no release had so far: tables of O*NET facts are read as they are, anything else is left out. */
function others(
  source: ReleaseSource,
  names: readonly string[],
  wanted: readonly ReleaseTable[],
): { readonly extra: readonly ReleaseTable[]; readonly leftOut: readonly string[] } {
  const extra: ReleaseTable[] = [];
  const leftOut: string[] = [];
  const ids = new Set(wanted.map(({ file }) => tableId(file)));
  for (const file of names) {
    if (file === READ_ME || wanted.some((table) => table.file === file)) continue;
    const [first = ''] = source.text(file).split(/\r?\n/, 1);
    const headers = first.split('\t');
    const speaksOfOnet = headers.some((header) => {
      const { kind } = readHeader(header, headers);
      return kind === 'code' || kind === 'element' || kind === 'scale';
    });
    const isNew = /^[a-z]\w*$/.test(tableId(file)) && !ids.has(tableId(file));
    if (headers.length > 1 && speaksOfOnet && isNew) {
      ids.add(tableId(file));
      extra.push({ file, needs: headers.filter((header) => header === CODE) });
    } else leftOut.push(file);
  }
  return { extra, leftOut };
}

/** A release without a content model still names elements, row by row. */
function addElements(database: DatabaseBuilder, { elements }: Known, release: string): void {
  const sink = database.addTable({
    id: tableId(CONTENT_MODEL),
    title: tableTitle(CONTENT_MODEL),
    release,
    columns: [
      { id: 'element_id', title: ELEMENT, type: 'text', optional: false },
      { id: 'element_name', title: ELEMENT_NAME, type: 'text', optional: false },
    ],
  });
  for (const [id, name] of elements) sink.add([id, name]);
  sink.end();
}
