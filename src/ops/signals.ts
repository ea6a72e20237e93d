import { watchParents } from 'waymark-onet';
import type { Log } from './log/log.ts';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Stops gracefully at the first signal, and ends the process at once at the second. Also stops when npm, the parent, is
 * gone. The returned function stops with an exit code.
 */
export function stopOnSignals(stop: () => Promise<void>, log: Log): (exitCode: number) => void {
  const end = (exitCode: number): void => {
    stopWatching();
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
  const stopWatching = watchParents(onSignal);
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return end;
}

/** Keeps the process running when its terminal or the reader of its output is closed. */
export function surviveClosedTerminal(log: Log): void {
  process.on('SIGHUP', () => {
    log.info({}, 'ignored SIGHUP; send SIGTERM to stop');
  });
  for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined);
}

/** Logs uncaught errors in safe form, and exits. */
export function exitOnUncaughtErrors(log: Log): void {
  process.on('uncaughtException', (error) => {
    log.error({ error }, 'uncaught error; the process exits');
    process.exit(1);
  });
}
