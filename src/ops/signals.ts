import { watchParents } from 'waymark-onet';
import type { Log } from './log.ts';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Stops in order at the first signal and ends the process at once at a second one. A process that loses npm stops as
 * well. The returned function does the same; the process then exits with this code.
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
