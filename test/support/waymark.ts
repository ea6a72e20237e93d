import type { APIInteractionResponse } from 'discord-api-types/v10';
import { answerMessage, commands } from '../../commands/index.ts';
import { createCareerServices } from '../../src/ops/career-services.ts';
import { createCharts, type Charts } from '../../src/charts/render/renderer.ts';
import { createApp, type App } from '../../src/app/app.ts';
import type { Onet } from '../../packages/onet/src/onet.ts';
import { createEngine } from '../../packages/onet/src/engine/engine.ts';
import { openTitles } from '../../packages/onet/src/engine/search/titles.ts';
import { SqliteAdapter } from '../../src/store/adapters/sqlite.ts';
import { createRepositories, type Repositories } from '../../src/store/store.ts';
import type { Log } from '../../src/ops/log/log.ts';
import { errorViews } from '../../src/views/interaction-errors.ts';
import { recordingLog, type RecordingLog } from './recording-log.ts';

export interface Waymark {
  readonly app: App;
  readonly store: Repositories;
  readonly log: RecordingLog;
}

const embedded = createEngine();
const careerServices = createCareerServices();
const noCharts = createCharts({ enabled: false });
const titles = openTitles(embedded);
await embedded.ready();

/** The clock of these tests, in milliseconds since 1970. */
const NOW = Date.UTC(2026, 10, 23);

/** A store in memory. */
export const memoryStore = (log: Log): Repositories => createRepositories(SqliteAdapter.inMemory(), log);

/** All of Waymark but Discord: every command, on the local engine and a store in memory. */
export function waymark({
  commandIds = new Map<string, string>(),
  store,
  onet = embedded,
  now = () => NOW,
  charts = noCharts,
}: {
  commandIds?: ReadonlyMap<string, string>;
  store?: Repositories;
  onet?: Onet;
  now?: () => number;
  charts?: Pick<Charts, 'png'>;
} = {}): Waymark {
  const log = recordingLog();
  let serial = 0;
  const repositories = store ?? memoryStore(log);
  const app = createApp({
    commands,
    answerMessage,
    services: {
      onet,
      titles,
      ...careerServices,
      teams: repositories.teams,
      quiz: repositories.quiz,
      now,
      newId: () => `id-${String(++serial).padStart(9, '0')}`,
      charts,
      version: '1.2.3',
      commandIds: () => commandIds,
    },
    personal: repositories,
    errorViews,
    log,
    newReference: () => 'ref01',
  });
  return { app, store: repositories, log };
}

/** The response's flags, as a number. */
export const flagsOf = (response: APIInteractionResponse): number =>
  'data' in response && 'flags' in response.data ? Number(response.data.flags) : 0;
