import { pino, type DestinationStream, type LevelWithSilent } from 'pino';
import { safeFields } from './redact.ts';
import type { Log } from './log.ts';

/** The size of the buffer for output that cannot be written, in bytes; more is dropped. */
const MAX_BUFFER = 1_048_576;

/** Logs to standard output: readable lines on a terminal, JSON elsewhere. Never throws when the output is closed or full. */
export async function createLog(level: LevelWithSilent, destination?: DestinationStream): Promise<Log> {
  const log: Log = pino(
    { level, base: null, formatters: { log: safeFields } },
    destination ?? (process.stdout.isTTY ? await readable() : standardOutput()),
  );
  return log;
}

function standardOutput(): DestinationStream {
  const output = pino.destination({ dest: 1, sync: true, maxLength: MAX_BUFFER });
  output.on('error', () => undefined);
  return output;
}

async function readable(): Promise<DestinationStream> {
  const { default: pretty } = await import('pino-pretty');
  return pretty({ sync: true, translateTime: 'SYS:HH:MM:ss', errorLikeObjectKeys: ['error'] });
}
