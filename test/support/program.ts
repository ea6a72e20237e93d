import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '..', '..');

export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

export interface Program {
  readonly process: ChildProcess;
  /** Everything printed so far, standard error included. */
  readonly output: () => string;
  /** Resolves with the first match in the output; rejects when the process ends without one. */
  readonly waitForOutput: (pattern: RegExp) => Promise<RegExpExecArray>;
  readonly ended: Promise<Ended>;
  readonly kill: (signal: NodeJS.Signals) => Promise<Ended>;
}

const pause = async (milliseconds: number): Promise<undefined> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds, undefined);
  });

/**
 * Starts one of our programs as a process, with exactly this environment besides PATH. `through` is a command that starts
 * it, `args` are its arguments.
 */
export function startProgram(
  file: string,
  environment: Record<string, string> = {},
  folder = ROOT,
  through: readonly string[] = [],
  args: readonly string[] = [],
): Program {
  const node = ['--conditions=waymark-source', path.join(ROOT, file), ...args];
  const [command = process.execPath, ...given] = [...through, process.execPath, ...node];
  const child = spawn(command, given, {
    cwd: folder,
    // Tests need nothing but this machine.
    env: { PATH: process.env['PATH'], ONET_RELEASE: 'off', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const ended = once(child, 'close').then(([code]): Ended => ({
    code: code as number | null,
    output,
    errors,
  }));
  return {
    process: child,
    output: () => output + errors,
    async waitForOutput(pattern) {
      for (;;) {
        const over = await Promise.race([ended, pause(10)]);
        const found = pattern.exec(output + errors);
        if (found) return found;
        if (over) throw new Error(`the process ended without printing ${pattern}:\n${output}${errors}`);
      }
    },
    ended,
    async kill(signal) {
      child.kill(signal);
      return ended;
    },
  };
}
