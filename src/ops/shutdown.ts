import type { Log } from './log.ts';
import { errorCode, startupError } from './startup-error.ts';

/** A server that could not start listening, as something an operator can mend; any other error as it is. */
export function cannotListen(error: unknown, host: string, port: number): unknown {
  switch (errorCode(error)) {
    case 'EADDRINUSE':
      return startupError(
        'PORT',
        `port ${port} is in use; stop what listens there, or set another one (0 takes any free port)`,
      );
    case 'EACCES':
      return startupError('PORT', `port ${port} is not for this user to listen on; set one above 1023`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return startupError('HOST', `${host} is no address of this machine; 127.0.0.1 always is`);
    default:
      return error;
  }
}

/** The first signal stops in order; a second one ends the process at once. */
export function stopOnSignals(stop: () => Promise<void>, log: Log): void {
  const end = (): void => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, end);
    log.info({}, 'stopping');
    stop().then(
      () => {
        process.exit(0);
      },
      (error: unknown) => {
        log.error({ error }, 'the stop did not go in order');
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, end);
}
