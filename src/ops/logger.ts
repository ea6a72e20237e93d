import { pino, stdSerializers, type DestinationStream, type LevelWithSilent } from 'pino';
import type { Log } from './log.ts';

/** Logs to standard output: readable lines on a terminal, JSON anywhere else. */
export async function createLog(level: LevelWithSilent): Promise<Log> {
  const destination = process.stdout.isTTY ? await readable() : process.stdout;
  const log: Log = pino({ level, base: null, serializers: { error: stdSerializers.err } }, destination);
  return log;
}

async function readable(): Promise<DestinationStream> {
  const { default: pretty } = await import('pino-pretty');
  return pretty({ sync: true, translateTime: 'SYS:HH:MM:ss', errorLikeObjectKeys: ['error'] });
}
