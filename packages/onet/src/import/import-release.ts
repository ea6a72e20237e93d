import { ReleaseError } from './release-error.ts';
import { readMeName, type ReleaseName } from './release-name.ts';
import { createDatabase, type DatabaseBuilder } from '../engine/database/create-database.ts';
import { loadFacts } from '../engine/database/load-facts.ts';
import { noDefinitions, type Definitions } from './cells.ts';
import { CODE, ELEMENT, ELEMENT_NAME, readHeader } from './headers.ts';
import { readTable } from './read-table.ts';
import { openSource, type ReleaseSource } from './release-source.ts';
import {
  CONTENT_MODEL,
  READ_ME,
  releaseTables,
  tableId,
  tableTitle,
  type ReleaseTable,
} from './release-tables.ts';

export interface ImportedFile {
  readonly file: string;
  /** Id of its table. */
  readonly table: string;
  readonly rows: number;
}

/** The result of an import. */
export interface ImportResult {
  readonly release: ReleaseName;
  /** In the order they were read. */
  readonly files: readonly ImportedFile[];
  /** Files that a complete release of this layout has and this one lacks. */
  readonly missing: readonly string[];
  /** Files that are imported although no known release has them. */
  readonly extra: readonly string[];
  /** Text files that are not tables of O*NET facts. */
  readonly skipped: readonly string[];
}

export interface Progress {
  /** Share of the work that is done, 0 to 1. */
  readonly done: number;
  /** The current file, or the step after the last one. */
  readonly step: string;
  /** A file that has just been imported. */
  readonly finished?: ImportedFile;
}

export interface ImportOptions {
  /** A folder or a .zip of an O*NET text release. */
  readonly source: string;
  /** The database file to create or replace. */
  readonly out: string;
  /** The number of a release, if the release does not contain it. */
  readonly release?: string | undefined;
  /** For a downloaded release: its number. The release must match it and have the size of a complete release. */
  readonly expected?: string | undefined;
  /** A folder made by `data:build`. Its ratings replace those that the release lacks. */
  readonly dataFolder?: string | undefined;
}

/** O*NET has had more than a thousand occupations since 2010. */
const MIN_OCCUPATIONS = 900;

/** Ratings that a copy of a release may lack, and the built-in facts that replace them. */
const BUILT_IN_RATINGS = { 'Knowledge.txt': 'knowledge.tsv', 'Abilities.txt': 'abilities.tsv' };

/** Share of the work that is reading files; the rest is indexes and search. */
const READING = 0.75;

/**
 * Builds the database file `out` from a release. `out` does not change if it throws: a ReleaseError for a fault of the
 * release, the errors of the file system if `out` cannot be written, and what `onProgress` throws to stop it.
 */
export function importRelease(
  { source: path, out, release: releaseNumber, expected, dataFolder }: ImportOptions,
  onProgress: (progress: Progress) => void = () => undefined,
): ImportResult {
  const source = openSource(path);
  const names = source.files.map(({ name }) => name);
  const release = releaseOf(source, names, releaseNumber);
  if (expected !== undefined && release.number !== expected) {
    throw new ReleaseError(`The release is ${release.number} instead of ${expected}.`);
  }
  const known = noDefinitions(names.includes(CONTENT_MODEL));
  const wanted = releaseTables(names);
  const { extra, skipped } = otherFiles(source, names, wanted);
  const present = [...wanted.filter(({ file }) => names.includes(file)), ...extra];
  const sizes = new Map(source.files.map(({ name, bytes }) => [name, bytes]));
  const totalBytes = present.reduce((sum, { file }) => sum + (sizes.get(file) ?? 0), 1);
  const imported: ImportedFile[] = [];

  const database = createDatabase(out);
  try {
    let bytes = 0;
    for (const table of present) {
      const { file } = table;
      const size = sizes.get(file) ?? 0;
      const done = (share: number): number => (READING * (bytes + share * size)) / totalBytes;
      const rows = readTable(database, table, source.text(file), known, release.number, (share) => {
        onProgress({ done: done(share), step: file });
      });
      const finished = { file, table: tableId(file), rows };
      imported.push(finished);
      onProgress({ done: done(1), step: file, finished });
      bytes += size;
    }
    if (expected !== undefined && known.codes.size < MIN_OCCUPATIONS) {
      throw new ReleaseError(`The release has only ${known.codes.size} occupations.`);
    }
    if (!known.hasContentModel && known.elements.size > 0) addElements(database, known, release.number);
    const lacking = Object.entries(BUILT_IN_RATINGS).flatMap(([file, facts]) =>
      names.includes(file) ? [] : [facts],
    );
    if (dataFolder !== undefined && lacking.length > 0) {
      for (const step of loadFacts(dataFolder, database, lacking)) onProgress({ done: READING, step });
    }
    let left = 1 - READING;
    for (const step of database.finish({ release: release.number, date: release.date })) {
      left *= 0.9;
      onProgress({ done: 1 - left, step });
    }
  } finally {
    database.discard();
  }
  return {
    release,
    files: imported,
    missing: wanted.filter(({ file }) => !names.includes(file)).map(({ file }) => file),
    extra: extra.map(({ file }) => file),
    skipped,
  };
}

function releaseOf(source: ReleaseSource, names: readonly string[], given: string | undefined): ReleaseName {
  const own = names.includes(READ_ME) ? readMeName(source.text(READ_ME)) : undefined;
  if (given !== undefined) return { number: given, date: own?.number === given ? own.date : '' };
  if (own !== undefined) return own;
  throw new ReleaseError(
    'The release has no Read Me.txt with its number; set the number with --release, such as --release 30.3.',
  );
}

/** Text files that no known release has: tables of O*NET data are imported as they are, others are skipped. */
function otherFiles(
  source: ReleaseSource,
  names: readonly string[],
  wanted: readonly ReleaseTable[],
): { readonly extra: readonly ReleaseTable[]; readonly skipped: readonly string[] } {
  const extra: ReleaseTable[] = [];
  const skipped: string[] = [];
  const ids = new Set(wanted.map(({ file }) => tableId(file)));
  for (const file of names) {
    if (file === READ_ME || wanted.some((table) => table.file === file)) continue;
    const [first = ''] = source.text(file).split(/\r?\n/, 1);
    const headers = first.split('\t');
    const isOnetData = headers.some((header) => {
      const { kind } = readHeader(header, headers);
      return kind === 'code' || kind === 'element' || kind === 'scale';
    });
    const isNew = /^[a-z]\w*$/.test(tableId(file)) && !ids.has(tableId(file));
    if (headers.length > 1 && isOnetData && isNew) {
      ids.add(tableId(file));
      extra.push({ file, needs: headers.filter((header) => header === CODE) });
    } else skipped.push(file);
  }
  return { extra, skipped };
}

/** A release without a content model names elements in its rows. */
function addElements(database: DatabaseBuilder, { elements }: Definitions, release: string): void {
  const writer = database.addTable({
    id: tableId(CONTENT_MODEL),
    title: tableTitle(CONTENT_MODEL),
    release,
    columns: [
      { id: 'element_id', title: ELEMENT, type: 'text', optional: false },
      { id: 'element_name', title: ELEMENT_NAME, type: 'text', optional: false },
    ],
  });
  for (const [id, name] of elements) writer.add([id, name]);
  writer.end();
}
