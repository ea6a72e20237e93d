import { parseArgs } from 'node:util';
import { z } from 'zod';
import { createOnetClient } from '../client/client.ts';
import { ONET_URL } from '../services/request.ts';
import { services } from '../services/index.ts';
import { DEFINITION_URL } from '../verify/fetch-definition.ts';
import { verify } from '../verify/verify.ts';
import { createConsoleLog } from './console-log.ts';
import { environment, readSettings, withSettings } from './settings.ts';

const SETTINGS = z.object({
  ONET_API_KEY: z.string().optional(),
  ONET_API_URL: z
    .url({ protocol: /^https?$/, error: `use an address such as ${ONET_URL}` })
    .default(ONET_URL),
});

/** `waymark-onet verify`: prints every difference to the official definition; exit code 1 when there are any. */
export async function verifyCommand(args: readonly string[]): Promise<void> {
  await withSettings(async () => {
    const { definition } = parseArgs({
      args: [...args],
      options: { definition: { type: 'string', default: DEFINITION_URL } },
    }).values;
    const { ONET_API_KEY: apiKey, ONET_API_URL: apiUrl } = readSettings(SETTINGS, environment());
    // Every difference is printed as a result; the client's own log lines would only repeat it.
    const log = createConsoleLog('silent');
    const client = apiKey === undefined ? undefined : createOnetClient({ log, apiKey, apiUrl });
    const same = await verify({
      services,
      definition,
      ...(client !== undefined && { onet: client }),
      print: (line) => process.stdout.write(`${line}\n`),
    });
    await client?.close();
    if (!same) process.exitCode = 1;
  });
}
