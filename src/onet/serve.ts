import { environment, readConfig } from '../config.ts';
import { createLog } from '../logger.ts';
import { cannotListen, stopOnSignals } from '../serving.ts';
import { run, StartupError } from '../startup.ts';
import { openHere } from './open.ts';
import { startServer } from './server/start.ts';
import { families } from './services/index.ts';

/** What this program reads of the environment; what else is set, and how, is not its business. */
const VARIABLES = ['HOST', 'PORT', 'LOG_LEVEL', 'ONET_DATABASE'];

await run(async () => {
  const set = environment();
  const read = readConfig(Object.fromEntries(VARIABLES.map((name) => [name, set[name]])));
  if (!read.ok) throw new StartupError(read.problems);
  const { host, port, logLevel, onet: settings } = read.config;
  const { database } = settings;
  const log = await createLog(logLevel);
  const onet = openHere({ log, ...(database !== undefined && { database }) });
  await onet.ready();
  const server = await startServer({ families, at: onet.at, host, port, log }).catch((error: unknown) => {
    throw cannotListen(error, host, port);
  });
  const { release } = await onet.about();
  process.stdout.write(`O*NET ${release} is served at ${server.url}\n`);
  stopOnSignals(server.stop, log);
});
