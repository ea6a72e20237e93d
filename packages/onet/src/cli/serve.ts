import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { DatabaseError, DEFAULT_DATABASE } from '../engine/database/database.ts';
import { createEngine, type Engine } from '../engine/engine.ts';
import { startServer, type RunningServer } from '../server/server.ts';
import { families } from '../services/index.ts';
import type { Log } from '../util/log.ts';
import { watchParents } from '../util/watch-parents.ts';
import { createConsoleLog, LOG_LEVELS } from './console-log.ts';
import { environment, readSettings, SettingError, withSettings } from './settings.ts';
import { errorCode } from '../util/error-code.ts';

const SETTINGS = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z
    .string()
    .refine((port) => /^\d+$/.test(port) && Number(port) <= 65_535, {
      error: 'use a whole number from 0 to 65535; 0 takes any free port',
    })
    .transform(Number)
    .prefault('8080'),
  ONET_DATABASE: z.string().optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `use one of ${LOG_LEVELS.join(', ')}` }).default('warn'),
});

/** `waymark-onet serve`: the local engine over HTTP until a signal stops it. */
export async function serve(args: readonly string[]): Promise<void> {
  await withSettings(async () => {
    const { values } = parseArgs({
      args: [...args],
      options: { host: { type: 'string' }, port: { type: 'string' }, database: { type: 'string' } },
    });
    const env = environment();
    const settings = readSettings(SETTINGS, {
      ...env,
      HOST: values.host ?? env['HOST'],
      PORT: values.port ?? env['PORT'],
      ONET_DATABASE: values.database ?? env['ONET_DATABASE'],
    });
    const { HOST: host, PORT: port } = settings;
    const log = createConsoleLog(settings.LOG_LEVEL);
    const engine = openEngine(settings.ONET_DATABASE, log);
    await engine.ready();
    const { withBaseUrl } = engine;
    const server = await startServer({ families, withBaseUrl, host, port, log }).catch((error: unknown) => {
      throw listenError(error, host, port);
    });
    const { release } = await engine.about();
    process.stdout.write(`O*NET ${release} is served at ${server.url}\n`);
    stopOnSignals(server);
  });
}

function openEngine(named: string | undefined, log: Log): Engine {
  const database = named ?? (existsSync(DEFAULT_DATABASE) ? DEFAULT_DATABASE : undefined);
  try {
    return createEngine({ log, database });
  } catch (error) {
    throw error instanceof DatabaseError
      ? new SettingError(`ONET_DATABASE: ${error.message.replace(/\.$/, '')}`)
      : error;
  }
}

/** Turns an error of `listen` into a SettingError, if a setting is wrong. */
function listenError(error: unknown, host: string, port: number): unknown {
  const code = errorCode(error);
  if (code === 'EADDRINUSE')
    return new SettingError(`PORT: ${port} is in use; set another one, or 0 for any free port`);
  if (code === 'EACCES')
    return new SettingError(`PORT: this user may not listen on ${port}; set one above 1023`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new SettingError(`HOST: ${host} is not an address of this machine; use 127.0.0.1`);
  }
  return error;
}

function stopOnSignals(server: RunningServer): void {
  const stop = (): void => {
    void server.stop().then(() => process.exit(0));
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  watchParents(stop);
}
