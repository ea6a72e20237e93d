import type { Log } from './log.ts';
import { errorCode, startupError } from './startup-error.ts';

/** A server that could not listen, as something an operator can fix; any other error as it is. */
export function cannotListen(error: unknown, host: string, port: number): unknown {
  switch (errorCode(error)) {
    case 'EADDRINUSE':
      return startupError(
        'PORT',
        `port ${port} is in use; stop what listens there, or set another one (0 takes any free port)`,
      );
    case 'EACCES':
      return startupError('PORT', `port ${port} may not be used by this user; set one above 1023`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return startupError('HOST', `${host} is not an address of this machine; use 127.0.0.1`);
    default:
      return error;
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Stops in order at the first signal and ends the process at once at a second one. The returned function does the same
 * without a signal; the process then exits with this code.
 */
export function stopOnSignals(stop: () => Promise<void>, log: Log): (exitCode: number) => void {
  const end = (exitCode: number): void => {
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
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return end;
}
