import { commands } from '../../commands/index.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { startPlayground } from 'waymark-playground';
import { startBot, type BotOptions } from '../../src/ops/bot.ts';
import type { Onet } from '../../packages/onet/src/onet.ts';
import { startServer } from '../../packages/onet/src/server/server.ts';
import { families } from '../../packages/onet/src/services/index.ts';
import { openStore } from '../../src/store/store.ts';
import { keptLog } from './log.ts';
import { furnish } from './walk-moves.ts';
import { walk, type Walked } from './walker.ts';

/** Waymark at the playground, with O*NET served to it, or where nothing is served from what comes with it. */
export async function walkOver(
  locale: string,
  {
    at,
    ...how
  }: { readonly at?: (baseUrl: string) => Onet; readonly depth: number; readonly ofAKind: number },
): Promise<Walked & { readonly log: ReturnType<typeof keptLog> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'waymark-walk-'));
  const store = { kind: 'sqlite', file: path.join(folder, 'store.sqlite') } as const;
  const log = keptLog();
  const server =
    at && (await startServer({ host: '127.0.0.1', port: 0, families, withBaseUrl: at, log: keptLog() }));
  const onet: BotOptions['onet'] = {
    apiKey: server && 'key',
    apiUrl: server?.url,
    database: undefined,
    limits: { maxPerSecond: 10_000, maxInFlight: 64 },
  };
  const playground = await startPlayground();
  const { token, apiUrl } = playground;
  const bot = await startBot({
    commands,
    token,
    apiUrl,
    guildId: undefined,
    onet,
    store,
    log,
  });
  const kept = await openStore(store, keptLog());
  onTestFinished(async () => {
    await bot.stop();
    await playground.close();
    await kept.close();
    await server?.stop();
    await rm(folder, { recursive: true });
  });
  await bot.registered;
  const walked = await walk({
    ...how,
    newWalker: (number) => {
      const person = playground.person(`Walker ${number}`, { locale });
      return { person, furnish: async () => furnish(kept, person.id) };
    },
    spanish: locale.startsWith('es'),
  });
  const refused = playground.requests.filter(({ status }) => status >= 400);
  return {
    ...walked,
    problems: [
      ...walked.problems,
      ...refused.map(({ method, path, status }) => `${method} ${path}: ${status}`),
      ...log.lines.filter(({ level }) => level === 'error').map((line) => JSON.stringify(line)),
    ],
    log,
  };
}
