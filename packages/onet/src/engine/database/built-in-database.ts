import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Log } from '../../util/log.ts';
import { createDatabase, type DatabaseBuilder } from './create-database.ts';
import { openDatabase, readDatabase, type Database } from './database.ts';
import { loadFacts } from './load-facts.ts';
import { SCHEMA_VERSION } from './schema.ts';
import { errorCode } from '../../util/error-code.ts';

export interface BuiltInDatabaseOptions {
  /** A folder made by `data:build`. */
  readonly dataFolder: string;
  /** Where the database is kept between starts. */
  readonly databaseFolder: string;
  readonly log: Log;
}

/**
 * Opens the database of the built-in facts. The first start with these facts creates its file, in about a second and
 * in steps that let other work run between them. If the file cannot be written, the database is created in memory.
 */
export async function openBuiltInDatabase(options: BuiltInDatabaseOptions): Promise<Database> {
  const { dataFolder, databaseFolder, log } = options;
  const file = `facts-${SCHEMA_VERSION}-${hashOf(dataFolder)}.sqlite`;
  const path = join(databaseFolder, file);
  const existing = openExisting(path);
  if (existing !== undefined) return existing;
  log.info({ file: path }, 'creating the local O*NET database from the built-in facts');
  try {
    await build(createDatabase(path), dataFolder);
    removeOutdated(databaseFolder, file);
    return openDatabase(path);
  } catch (error) {
    log.warn(
      { file: path, reason: errorCode(error) ?? String(error) },
      'the local O*NET database cannot be written and is created in memory; every start takes a second longer',
    );
    const builder = createDatabase();
    await build(builder, dataFolder);
    return readDatabase(builder.database);
  }
}

async function build(builder: DatabaseBuilder, dataFolder: string): Promise<void> {
  try {
    const loading = loadFacts(dataFolder, builder);
    let step = loading.next();
    for (; step.done !== true; step = loading.next()) await setImmediate();
    const finishing = builder.finish(step.value);
    while (finishing.next().done !== true) await setImmediate();
  } catch (error) {
    builder.discard();
    throw error;
  }
}

/** The database file of an earlier start; a damaged one is deleted. */
function openExisting(path: string): Database | undefined {
  try {
    return openDatabase(path);
  } catch {
    try {
      rmSync(path, { force: true });
    } catch {
      // Creating it fails as well then, and that is logged.
    }
    return undefined;
  }
}

function hashOf(folder: string): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(folder).sort()) {
    if (file.endsWith('.tsv')) hash.update(file).update(readFileSync(join(folder, file)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** Deletes databases of earlier facts. */
function removeOutdated(folder: string, current: string): void {
  for (const file of readdirSync(folder)) {
    if (file === current || !/^facts-\d+-[0-9a-f]{16}\.sqlite$/.test(file)) continue;
    try {
      rmSync(join(folder, file));
    } catch {
      // Windows does not delete a file that another process has open; a later start does.
    }
  }
}
