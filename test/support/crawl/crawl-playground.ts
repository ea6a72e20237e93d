import { commands } from '../../../commands/index.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { startPlayground } from 'waymark-playground';
import { startBot, type BotOptions } from '../../../src/ops/bot.ts';
import type { Onet } from '../../../packages/onet/src/onet.ts';
import { startServer } from '../../../packages/onet/src/server/server.ts';
import { families } from '../../../packages/onet/src/services/index.ts';
import { openStore } from '../../../src/store/store.ts';
import { recordingLog } from '../recording-log.ts';
import { resetPerson } from './actions.ts';
import { crawl, type CrawlResult } from './crawler.ts';

/** Crawls Waymark in the playground, on an O*NET server made by `at`, or else on the built-in facts. */
export async function crawlPlayground(
  locale: string,
  {
    at,
    ...how
  }: { readonly at?: (baseUrl: string) => Onet; readonly depth: number; readonly maxPerKind: number },
): Promise<CrawlResult & { readonly log: ReturnType<typeof recordingLog> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'waymark-crawl-'));
  const store = { kind: 'sqlite', file: path.join(folder, 'store.sqlite') } as const;
  const log = recordingLog();
  const server =
    at && (await startServer({ host: '127.0.0.1', port: 0, families, withBaseUrl: at, log: recordingLog() }));
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
  const openedStore = await openStore(store, recordingLog());
  onTestFinished(async () => {
    await bot.stop();
    await playground.close();
    await openedStore.close();
    await server?.stop();
    await rm(folder, { recursive: true });
  });
  await bot.registered;
  const crawled = await crawl({
    ...how,
    newVisitor: (number) => {
      const person = playground.person(`Visitor ${number}`, { locale });
      return { person, resetPerson: async () => resetPerson(openedStore, person.id) };
    },
    spanish: locale.startsWith('es'),
  });
  const refused = playground.requests.filter(({ status }) => status >= 400);
  return {
    ...crawled,
    problems: [
      ...crawled.problems,
      ...refused.map(({ method, path, status }) => `${method} ${path}: ${status}`),
      ...log.lines.filter(({ level }) => level === 'error').map((line) => JSON.stringify(line)),
    ],
    log,
  };
}
