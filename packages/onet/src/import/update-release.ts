import { existsSync } from 'node:fs';
import { ReleaseError } from './release-error.ts';
import { DatabaseError, openDatabase } from '../engine/database/database.ts';
import type { Engine } from '../engine/engine.ts';
import type { Log } from '../util/log.ts';
import { DOWNLOAD, downloadAndImport } from './download-and-import.ts';
import { DownloadError } from './download-release.ts';
import type { Progress } from './import-release.ts';
import { lockFile } from './lock-file.ts';
import { errorCode } from '../util/error-code.ts';

export interface UpdateOptions {
  /** `auto`: the newest release, once. Or a release such as `30.3`. */
  readonly release: string;
  readonly url?: string | undefined;
  /** The database to create and use. Downloads are stored next to it. */
  readonly database: string;
  readonly engine: Pick<Engine, 'useDatabase'>;
  readonly log: Log;
  readonly signal?: AbortSignal | undefined;
  readonly retryDelayMs?: number | undefined;
}

/** Progress is logged in steps of this many percent. */
const LOGGED_PERCENT = 25;

/**
 * Downloads a release in the background, imports it in a worker thread and switches the engine to the new database. Does
 * nothing if the database exists already, or if another process is importing it. Resolves with whether the engine was
 * switched. Rejects only with the signal's reason: any other failure is logged once, and the engine keeps its current
 * data.
 */
export async function updateRelease(options: UpdateOptions): Promise<boolean> {
  const { release, url, database, engine, log, signal, retryDelayMs } = options;
  const present = releaseIn(database);
  if (present !== undefined && (release === 'auto' || release === present)) return false;
  let unlock: (() => void) | undefined;
  try {
    unlock = lockFile(`${database}.lock`);
    if (unlock === undefined) return false;
    const imported = await downloadAndImport({
      url,
      release: release === 'auto' ? undefined : release,
      out: database,
      signal,
      retryDelayMs,
      onProgress: logProgress(log),
    });
    engine.useDatabase(database);
    log.info(
      { release: imported.release.number, file: database },
      'a whole O*NET release is imported and used from now on',
    );
    return true;
  } catch (error) {
    signal?.throwIfAborted();
    log.warn(
      { reason: reasonOf(error) },
      'no O*NET release could be downloaded; the built-in facts are used',
    );
    return false;
  } finally {
    unlock?.();
  }
}

/** The release of a database; undefined if there is no database of this version. */
function releaseIn(database: string): string | undefined {
  if (!existsSync(database)) return undefined;
  try {
    const open = openDatabase(database);
    open.close();
    return open.release;
  } catch {
    return undefined;
  }
}

/** Logs the progress of both steps each time it has grown by some percent. */
function logProgress(log: Log): (progress: Progress) => void {
  const next = { download: LOGGED_PERCENT, import: LOGGED_PERCENT };
  return ({ step, done }) => {
    const kind = step === DOWNLOAD ? 'download' : 'import';
    const percent = Math.floor(done * 100);
    if (percent < next[kind]) return;
    log.info({ percent }, `${kind}ing an O*NET release`);
    next[kind] = percent - (percent % LOGGED_PERCENT) + LOGGED_PERCENT;
  };
}

function reasonOf(error: unknown): string {
  const isExpected =
    error instanceof DownloadError || error instanceof ReleaseError || error instanceof DatabaseError;
  return isExpected ? error.message : (errorCode(error) ?? String(error));
}
