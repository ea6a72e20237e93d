import { statSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { ReleaseError } from '../facts/release-error.ts';
import { importRelease } from '../import/import.ts';
import { showProgress } from '../import/progress.ts';
import { importReport } from '../import/report.ts';
import { openSource } from '../import/source.ts';

const USAGE =
  'Usage: waymark-onet import <folder or .zip of an O*NET text release> [--out FILE] [--release NUMBER]';
const DEFAULT_OUT = '.waymark/onet.sqlite';

/** The arguments, or one sentence on what is wrong with them. */
function readArguments(
  args: readonly string[],
): { path: string; out: string; release: string | undefined } | string {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { type: 'string', default: DEFAULT_OUT }, release: { type: 'string' } },
    });
  } catch (error) {
    return error instanceof Error ? error.message : 'The arguments cannot be read.';
  }
  const { positionals, values } = parsed;
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) return 'Which release? Please name one folder or .zip.';
  if (values.out === '' || statSync(values.out, { throwIfNoEntry: false })?.isDirectory() === true) {
    return 'Where to? --out needs the name of a file.';
  }
  if (values.release !== undefined && !/^\d+\.\d+$/.test(values.release)) {
    return `"${values.release}" is no release number such as 30.3.`;
  }
  return { path, out: values.out, release: values.release };
}

/** `waymark-onet import`: builds the database; exit code 1 and one sentence when it cannot. */
export async function importCommand(args: readonly string[]): Promise<void> {
  const wanted = readArguments(args);
  if (typeof wanted === 'string') {
    process.stderr.write(`${wanted}\n${USAGE}\n`);
    process.exitCode = 1;
    return;
  }
  const { path, out, release } = wanted;
  const progress = showProgress(process.stdout);
  const stopping = new AbortController();
  const stop = (): void => {
    stopping.abort();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    const importing = importRelease(openSource(path), out, release);
    let step = importing.next();
    for (; step.done !== true; step = importing.next()) {
      progress.show(step.value);
      // Lets a signal come in; a stopped import tidies up behind itself.
      await setImmediate();
      if (stopping.signal.aborted) importing.throw(new ReleaseError('Stopped.'));
    }
    progress.end();
    process.stdout.write(importReport(step.value, out));
  } catch (error) {
    progress.end();
    process.stderr.write(`${trouble(error, out)}\nNothing was changed: ${out} is as it was before.\n`);
    process.exitCode = 1;
  }
}

/** What went wrong, as a sentence; anything unexpected is thrown on. */
function trouble(error: unknown, out: string): string {
  if (error instanceof ReleaseError) return error.message;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (typeof code !== 'string' || !/^E[A-Z]+$|^ERR_SQLITE_ERROR$/.test(code)) throw error;
  const reason = code === 'ERR_SQLITE_ERROR' && error instanceof Error ? error.message : code;
  return `${out} cannot be written (${reason}): please choose another place with --out, or make room for it.`;
}
