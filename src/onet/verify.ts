import { parseArgs } from 'node:util';
import { openWeb } from './web/client.ts';
import { services } from './services/index.ts';
import { DEFINITION_URL } from './verify/fetch-definition.ts';
import { verify } from './verify/verify.ts';

/** Compares the table with O*NET's own definition: `npm run onet:verify [-- --definition ADDRESS-OR-FILE]`. */
const { definition } = parseArgs({
  options: { definition: { type: 'string', default: DEFINITION_URL } },
}).values;

const { ONET_API_KEY: apiKey = '', ONET_API_URL: apiUrl = '' } = process.env;

const quiet = (): void => undefined;
const log = { debug: quiet, info: quiet, warn: quiet, error: quiet };
const web = apiKey === '' ? undefined : openWeb({ log, apiKey, ...(apiUrl !== '' && { apiUrl }) });

const same = await verify({
  services,
  definition,
  ...(web !== undefined && { onet: web }),
  print: (line) => process.stdout.write(`${line}\n`),
});
await web?.close();
if (!same) process.exitCode = 1;
