import type { Log } from './log.ts';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** At the start: by the time signals are heard, it may be gone. */
const PARENT = process.ppid;

/** How often a process that npm started looks whether npm is still there, in milliseconds. */
const ORPHAN_CHECK_MS = 500;

/**
 * Stops in order at the first signal and ends the process at once at a second one. npm passes signals to a shell that
 * does not pass them on, so a process that loses npm stops as well. The returned function does the same; the process
 * then exits with this code.
 */
export function stopOnSignals(stop: () => Promise<void>, log: Log): (exitCode: number) => void {
  const end = (exitCode: number): void => {
    clearInterval(orphanCheck);
    for (const signal of SIGNALS) process.off(signal, onSignal);
    log.info({}, 'stopping');
    stop().then(
      () => {
        process.exit(exitCode);
      },
      (error: unknown) => {
        log.error({ error }, 'stopping failed');
        process.exit(1);
      },
    );
  };
  const onSignal = (): void => {
    end(0);
  };
  const orphanCheck = setInterval(() => {
    if (process.ppid !== PARENT) end(0);
  }, ORPHAN_CHECK_MS).unref();
  if (process.env['npm_lifecycle_event'] === undefined) clearInterval(orphanCheck);
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return end;
}

/** Keeps the process running when its terminal or the reader of its output goes away. */
export function surviveClosedTerminal(log: Log): void {
  process.on('SIGHUP', () => {
    log.info({}, 'ignored SIGHUP; send SIGTERM to stop');
  });
  for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined);
}

/** Logs an error that nothing handled in the same safe form as all others, and exits. */
export function exitOnUncaughtErrors(log: Log): void {
  process.on('uncaughtException', (error) => {
    log.error({ error }, 'an unexpected error ends the process');
    process.exit(1);
  });
}
