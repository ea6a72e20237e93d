import { existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ReleaseError } from './release-error.ts';
import { DatabaseError, openDatabase } from '../engine/database/database.ts';
import type { Engine } from '../engine/engine.ts';
import type { Log } from '../util/log.ts';
import { DownloadError, downloadRelease, type DownloadOptions } from './download-release.ts';
import { importInWorker } from './import-in-worker.ts';
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
  /** Called frequently with the step and the share of it that is done, 0 to 1. */
  readonly onProgress?: ((step: 'download' | 'import', done: number) => void) | undefined;
  readonly retryDelayMs?: number;
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
  const { release, database, engine, log, signal } = options;
  const present = releaseIn(database);
  if (present !== undefined && (release === 'auto' || release === present)) return false;
  let unlock: (() => void) | undefined;
  try {
    unlock = lockFile(`${database}.lock`);
    if (unlock === undefined) return false;
    const imported = await downloadAndImport(options);
    engine.useDatabase(database);
    log.info({ release: imported, file: database }, 'a whole O*NET release is imported and used from now on');
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

async function downloadAndImport(options: UpdateOptions): Promise<string> {
  const { release: wanted, url, database, log, signal, onProgress = () => undefined } = options;
  const logDownload = logProgress(log, 'downloading an O*NET release');
  const logImport = logProgress(log, 'importing an O*NET release');
  const download: DownloadOptions = {
    url,
    signal,
    folder: join(dirname(database), 'downloads'),
    ...(wanted !== 'auto' && { release: wanted }),
    ...(options.retryDelayMs !== undefined && { retryDelayMs: options.retryDelayMs }),
    onProgress(received, total) {
      if (total === undefined) return;
      onProgress('download', received / total);
      logDownload(received / total);
    },
  };
  const { release, file } = await downloadRelease(download);
  try {
    await importInWorker({
      source: file,
      out: database,
      expected: release,
      signal,
      onProgress({ done }) {
        onProgress('import', done);
        logImport(done);
      },
    });
  } catch (error) {
    // Deletes a file that is not a valid release; keeps it after any other failure.
    if (error instanceof ReleaseError) rmSync(file, { force: true });
    throw error;
  }
  rmSync(file, { force: true });
  return release;
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

/** Logs a share, 0 to 1, each time it has grown by a step. */
function logProgress(log: Log, message: string): (done: number) => void {
  let next = LOGGED_PERCENT;
  return (done) => {
    const percent = Math.floor(done * 100);
    if (percent < next) return;
    log.info({ percent }, message);
    next = percent - (percent % LOGGED_PERCENT) + LOGGED_PERCENT;
  };
}

function reasonOf(error: unknown): string {
  const isExpected =
    error instanceof DownloadError || error instanceof ReleaseError || error instanceof DatabaseError;
  return isExpected ? error.message : (errorCode(error) ?? String(error));
}
