import type { Log } from '../util/log.ts';

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** A log for the command line: one line of text on stderr, the fields as JSON behind it. */
export function createConsoleLog(level: LogLevel): Log {
  const write =
    (own: LogLevel) =>
    (fields: object, message: string): void => {
      if (LOG_LEVELS.indexOf(own) < LOG_LEVELS.indexOf(level)) return;
      const rest = JSON.stringify(fields, (_, value: unknown) =>
        value instanceof Error ? value.message : value,
      );
      process.stderr.write(`${own}: ${message}${rest === '{}' ? '' : ` ${rest}`}\n`);
    };
  return { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') };
}
