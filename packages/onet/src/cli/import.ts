import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ReleaseError } from '../import/release-error.ts';
import { DEFAULT_DATABASE } from '../engine/database/database.ts';
import { downloadAndImport } from '../import/download-and-import.ts';
import { DownloadError, RELEASE_URL } from '../import/download-release.ts';
import { importInWorker } from '../import/import-in-worker.ts';
import { showProgress } from './import-progress.ts';
import { importReport } from './import-report.ts';
import { environment, readSettings, withSettings } from './settings.ts';
import { z } from 'zod';
import { errorCode } from '../util/error-code.ts';

const USAGE =
  'Usage: waymark-onet import [<folder or .zip of an O*NET text release>] [--out FILE] [--release NUMBER]';

const SETTINGS = z.object({
  ONET_RELEASE_URL: z
    .url({ protocol: /^https?$/, error: `use an address such as ${RELEASE_URL}` })
    .refine((url) => new URL(url).username === '', { error: `use an address such as ${RELEASE_URL}` })
    .default(RELEASE_URL),
});

interface Arguments {
  /** Undefined: the release is downloaded. */
  readonly path: string | undefined;
  readonly out: string;
  readonly release: string | undefined;
}

/** The parsed arguments, or a message. */
function readArguments(args: readonly string[]): Arguments | string {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { type: 'string', default: DEFAULT_DATABASE }, release: { type: 'string' } },
    });
  } catch (error) {
    return error instanceof Error ? error.message : 'The arguments cannot be read.';
  }
  const { positionals, values } = parsed;
  if (positionals.length > 1) return 'Name one folder or .zip.';
  const target = values.out === '' ? undefined : statSync(values.out, { throwIfNoEntry: false });
  if (values.out === '' || target?.isDirectory() === true) return '--out needs the name of a file.';
  if (target?.isFile() === false)
    return `${values.out} is not a regular file; choose another one with --out.`;
  if (values.release !== undefined && !/^\d+\.\d+$/.test(values.release)) {
    return `"${values.release}" is not a release number such as 30.3.`;
  }
  return { path: positionals[0], out: values.out, release: values.release };
}

/** `waymark-onet import`: builds the database. Prints a message and sets exit code 1 if it cannot. */
export async function importCommand(args: readonly string[]): Promise<void> {
  const wanted = readArguments(args);
  if (typeof wanted === 'string') {
    process.stderr.write(`${wanted}\n${USAGE}\n`);
    process.exitCode = 1;
    return;
  }
  await withSettings(async () => importWanted(wanted));
}

async function importWanted({ path, out, release }: Arguments): Promise<void> {
  const display = showProgress(process.stdout);
  const stopping = new AbortController();
  const stop = (): void => {
    stopping.abort(new ReleaseError('Stopped.'));
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const options = { out, release, signal: stopping.signal, onProgress: display.show };
  try {
    const result = await (path === undefined
      ? downloadAndImport({ ...options, url: releaseUrl() })
      : importInWorker({ ...options, source: path }));
    display.end();
    process.stdout.write(importReport(result, out));
  } catch (error) {
    display.end();
    process.stderr.write(`${explain(error, out)}\nNothing was changed: ${out} is as it was before.\n`);
    process.exitCode = 1;
  }
}

/** Where releases are downloaded from; printed if there is no terminal to show progress on. */
function releaseUrl(): string {
  const { ONET_RELEASE_URL: url } = readSettings(SETTINGS, environment());
  if (!process.stdout.isTTY) process.stdout.write(`Downloading from ${url}\n`);
  return url;
}

/** The message of an expected error; throws any other. */
function explain(error: unknown, out: string): string {
  if (error instanceof ReleaseError || error instanceof DownloadError) return error.message;
  const code = errorCode(error);
  if (code === undefined || !/^E[A-Z]+$|^ERR_SQLITE_ERROR$/.test(code)) throw error;
  const reason = code === 'ERR_SQLITE_ERROR' && error instanceof Error ? error.message : code;
  return `${out} cannot be written (${reason}); choose another place with --out, or free some space.`;
}
