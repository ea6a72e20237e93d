import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { openDatabase, readDatabase, type Database } from './database.ts';
import { embedFacts } from './load-facts.ts';
import { newDatabase, type NewDatabase } from './create-database.ts';
import { SCHEMA } from './schema.ts';

export interface EmbeddedOptions {
  /** A folder made by `data:build`. */
  readonly dataFolder: string;
  /** Where the database is kept between starts. */
  readonly keepIn: string;
  /** Told when the database has to be made, and when it cannot be kept. */
  readonly tell: (message: string) => void;
}

/**
 * The database of the facts that come with Waymark: opened from its file, which is made first when these facts
 * have none yet. Making it takes a second or so, in steps, so that other work goes on. Where no file can be
 * written it lives in memory.
 */
export async function openEmbedded({ dataFolder, keepIn, tell }: EmbeddedOptions): Promise<Database> {
  const name = `facts-${SCHEMA}-${hashOf(dataFolder)}.sqlite`;
  const path = join(keepIn, name);
  const kept = openKept(path);
  if (kept !== undefined) return kept;
  tell('making the local O*NET database from the facts that come with Waymark, once');
  try {
    await make(newDatabase(path), dataFolder);
    removeOthers(keepIn, name);
    return openDatabase(path);
  } catch (error) {
    tell(`the local O*NET database cannot be kept in ${keepIn} (${reasonOf(error)}); it is made in memory`);
    const database = newDatabase();
    await make(database, dataFolder);
    return readDatabase(database.database);
  }
}

async function make(database: NewDatabase, dataFolder: string): Promise<void> {
  try {
    const embedding = embedFacts(dataFolder, database);
    let step = embedding.next();
    for (; step.done !== true; step = embedding.next()) await setImmediate();
    const finishing = database.finish(step.value);
    while (finishing.next().done !== true) await setImmediate();
  } catch (error) {
    database.discard();
    throw error;
  }
}

/** A database of these facts that an earlier start made; a damaged one is taken away. */
function openKept(path: string): Database | undefined {
  try {
    return openDatabase(path);
  } catch {
    try {
      rmSync(path, { force: true });
    } catch {
      // It cannot be made anew either, which is told then.
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

/** Databases of earlier facts are of no more use. */
function removeOthers(folder: string, name: string): void {
  for (const other of readdirSync(folder)) {
    if (other === name || !/^facts-\d+-[0-9a-f]{16}\.sqlite$/.test(other)) continue;
    try {
      rmSync(join(folder, other));
    } catch {
      // Another process has it open, on a system that holds such files; a later start removes it.
    }
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
