import type { APIInteractionResponse } from 'discord-api-types/v10';
import { commands } from '../../commands/index.ts';
import { createApp, type App } from '../../src/app/app.ts';
import type { Onet } from '../../packages/onet/src/onet.ts';
import { openLocal } from '../../packages/onet/src/engine/engine.ts';
import { openTitles } from '../../packages/onet/src/engine/search/titles.ts';
import { storeOn, type Store } from '../../src/store/open.ts';
import { errorViews } from '../../src/views/errors.ts';
import { keptLog, type KeptLog } from './log.ts';

export interface Waymark {
  readonly app: App;
  readonly store: Store;
  readonly log: KeptLog;
}

const embedded = openLocal();
const titles = openTitles(embedded);
await embedded.ready();

/** When these tests happen: milliseconds since 1970. */
const NOW = Date.UTC(2026, 10, 23);

/** Waymark whole, short of Discord: every command over the local engine and a store of its own in memory. */
export function waymark({
  commandIds = new Map<string, string>(),
  store,
  onet = embedded,
}: { commandIds?: ReadonlyMap<string, string>; store?: Store; onet?: Onet } = {}): Waymark {
  const log = keptLog();
  const kept = store ?? storeOn(undefined, log);
  const app = createApp({
    commands,
    services: {
      onet,
      titles,
      picks: kept.picks,
      saved: kept.saved,
      kept: kept.kept,
      now: () => NOW,
      version: '1.2.3',
      commandIds: () => commandIds,
    },
    errorViews,
    log,
    newReference: () => 'ref01',
  });
  return { app, store: kept, log };
}

/** The response's flags, as a number. */
export const flagsOf = (response: APIInteractionResponse): number =>
  'data' in response && 'flags' in response.data ? Number(response.data.flags) : 0;
