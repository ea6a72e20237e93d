import { parseArgs } from 'node:util';
import { environment, readConfig } from '../config.ts';
import { run, StartupError } from '../startup.ts';
import { services } from './services/index.ts';
import { DEFINITION_URL } from './verify/fetch-definition.ts';
import { verify } from './verify/verify.ts';
import { openWeb } from './web/client.ts';

/** What this program reads of the environment; what else is set, and how, is not its business. */
const VARIABLES = ['ONET_API_KEY', 'ONET_API_KEY_FILE', 'ONET_API_URL'];

/** Every difference is printed as an answer; the client's own lines would only say it twice. */
const quiet = (): void => undefined;
const log = { debug: quiet, info: quiet, warn: quiet, error: quiet };

/** `npm run onet:verify [-- --definition ADDRESS-OR-FILE]` */
await run(async () => {
  const { definition } = parseArgs({
    options: { definition: { type: 'string', default: DEFINITION_URL } },
  }).values;
  const set = environment();
  const read = readConfig(Object.fromEntries(VARIABLES.map((name) => [name, set[name]])));
  if (!read.ok) throw new StartupError(read.problems);
  const { apiKey, apiUrl } = read.config.onet;
  const web = apiKey === undefined ? undefined : openWeb({ log, apiKey, apiUrl });
  const same = await verify({
    services,
    definition,
    ...(web !== undefined && { onet: web }),
    print: (line) => process.stdout.write(`${line}\n`),
  });
  await web?.close();
  if (!same) process.exitCode = 1;
});
