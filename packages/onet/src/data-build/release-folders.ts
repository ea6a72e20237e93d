import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { createDatabase } from '../engine/database/create-database.ts';
import type { Cell } from '../engine/database/schema.ts';
import { noDefinitions } from '../import/cells.ts';
import { readTable } from '../import/read-table.ts';
import { ReleaseError } from '../import/release-error.ts';
import { readMeName, type ReleaseName } from '../import/release-name.ts';
import { ALL_TABLES, CONTENT_MODEL, READ_ME } from '../import/release-tables.ts';

/** The rows that a query selects from the files of a release, each a table: `Job Zones.txt` is `job_zones`. */
export type Query = (sql: string) => (readonly Cell[])[];

/** Folders of O*NET text releases, read as one: the first folder that has a file gives it. */
export interface ReleaseFolders {
  /** The release a file is from; undefined if no folder has it. */
  readonly releaseOf: (file: string) => ReleaseName | undefined;
  /** Reads files as an import does. Throws a ReleaseError that names file, line and column. */
  readonly read: (files: ReadonlySet<string>) => Query;
}

/** Opens release folders. Throws a ReleaseError for a folder that is not one. */
export function openFolders(folders: readonly string[]): ReleaseFolders {
  const releases = folders.map((folder) => ({ folder, name: releaseName(folder) }));
  const releaseWith = (file: string) => releases.find(({ folder }) => existsSync(join(folder, file)));
  return {
    releaseOf: (file) => releaseWith(file)?.name,
    read(files) {
      const { addTable, database } = createDatabase();
      const known = noDefinitions(files.has(CONTENT_MODEL));
      for (const table of ALL_TABLES) {
        const release = files.has(table.file) ? releaseWith(table.file) : undefined;
        if (release === undefined) continue;
        const text = readFileSync(join(release.folder, table.file), 'utf8');
        readTable({ addTable }, table, text, known, release.name.number);
      }
      return (sql) =>
        database
          .prepare(sql)
          .all()
          .map((row) => Object.values(row) as Cell[]);
    },
  };
}

/** The name in the folder's Read Me; without one, the name of the folder. */
function releaseName(folder: string): ReleaseName {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new ReleaseError(`${folder} is not a folder.`);
  }
  const readMe = join(folder, READ_ME);
  const name = existsSync(readMe) ? readMeName(readFileSync(readMe, 'utf8')) : undefined;
  if (name !== undefined) return name;
  const number = /^\d+\.\d+$/.exec(basename(resolve(folder)))?.[0];
  if (number !== undefined) return { number, date: '' };
  throw new ReleaseError(
    `${folder} does not say which release it is: it needs a Read Me.txt, or the release number as its name.`,
  );
}
