import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** Time for a process to end before it is killed, in milliseconds. */
const END_TIMEOUT = 5_000;

/** Runs a bot as a child process with these environment variables. `onEnd` is called when it ends by itself. */
export function createCommand(
  [file = '', ...args]: readonly string[],
  environment: () => Readonly<Record<string, string>>,
  onEnd: (code: number, reason: string) => void,
) {
  let child: ChildProcess | undefined;

  function start() {
    const process_ = spawn(file, args, { env: { ...process.env, ...environment() }, stdio: 'inherit' });
    child = process_;
    process_.once('error', (error) => {
      if (child === process_) onEnd(1, `${file} cannot be started: ${error.message}`);
    });
    process_.once('exit', (code, signal) => {
      if (child !== process_) return;
      child = undefined;
      onEnd(code ?? 1, `${file} ended with ${signal ?? `code ${code ?? 0}`}.`);
    });
  }

  async function stop() {
    const process_ = child;
    child = undefined;
    if (process_?.exitCode !== null || process_.signalCode !== null) return;
    const ended = once(process_, 'exit');
    process_.kill('SIGTERM');
    const timer = setTimeout(() => process_.kill('SIGKILL'), END_TIMEOUT);
    await ended;
    clearTimeout(timer);
  }

  return {
    start,
    /** Ends the process, if it is running. */
    stop,
    restart: async () => {
      await stop();
      start();
    },
  };
}
