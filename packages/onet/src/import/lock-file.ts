import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isRunning } from '../util/is-running.ts';
import { errorCode } from '../util/error-code.ts';

/** Creates a lock file for this process. Returns the function that releases it, or undefined if another process has it. */
export function lockFile(path: string): (() => void) | undefined {
  mkdirSync(dirname(path), { recursive: true });
  for (const isLastAttempt of [false, true]) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' });
      return () => {
        rmSync(path, { force: true });
      };
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    }
    const owner = Number(readFileSync(path, 'utf8'));
    if (isLastAttempt || (owner > 0 && isRunning(owner))) return undefined;
    rmSync(path, { force: true });
  }
  return undefined;
}
