import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startProgram, type Program } from '../test/support/program.ts';
import { createRawClient } from '../test/support/raw-client.ts';
import { canRunRedis, startRedis } from '../test/support/servers/redis.ts';
import { createSigner, type Signer } from '../test/support/signing.ts';
import { median, percentile, type Bench, type Measurement } from './support/measurement.ts';
import { closedLoop, openLoop } from './support/load-generator.ts';
import { signedRequests, type Page } from './support/signed-requests.ts';
import { canReadProcesses, onCore, processorTime } from './support/process-usage.ts';
import type { BareAnswers } from './programs/bare-interactions.ts';

const CONNECTIONS = 32;
const ROUNDS = 6;
/** The engine's optimizations make results differ by a tenth between starts. */
const STARTS = 3;
const ROUND_MS = 2_000;
/** Enough for the engine to compile the hot code. Counted in answers, because a busy machine gives few in a second. */
const WARM_UP_ANSWERS = 30_000;
const OPEN_MS = 10_000;
const MAX_MS = 50;

/** Answers over HTTP: against a bare server, from two instances, and the latency under half load. */
export const http: Bench = async () => {
  if (!canReadProcesses) {
    console.warn('Skipped: the processor time of other processes can only be read on Linux.');
    return [];
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'waymark-bench-'));
  const discord = createSigner();
  try {
    const measured = await againstBare(discord, folder);
    if (canRunRedis) return [...measured, await twoInstances(discord, folder)];
    console.warn('Skipped two instances: there is no Redis or Valkey.');
    return measured;
  } finally {
    await rm(folder, { recursive: true });
  }
};

async function againstBare(discord: Signer, folder: string): Promise<Measurement[]> {
  const rounds = { ours: [] as Round[], bare: [] as Round[] };
  const late: HalfLoad[] = [];
  for (let start = 0; start < STARTS; start += 1) {
    const waymark = await startWaymark(discord, folder, `sqlite://${folder}/store.sqlite`, 0);
    const pages = await signedRequests(discord, waymark.url);
    const bare = await startBare({
      publicKey: discord.publicKey,
      answers: Object.fromEntries(pages.map(({ signature, body }) => [signature, body])),
    });
    try {
      await expectSameBodies(bare.url, pages);
      for (const { url } of [bare, waymark]) await warmUp(url, pages);
      for (let round = 0; round < ROUNDS; round += 1) {
        rounds.bare.push(await load([bare], pages));
        rounds.ours.push(await load([waymark], pages));
      }
      late.push(await underHalfLoad(waymark, pages));
    } finally {
      bare.child.kill('SIGKILL');
      await waymark.program.kill('SIGKILL');
    }
  }
  const rate = (of: readonly Round[]): number =>
    median(of.map(({ answered, busy }) => answered / busy)) * 1_000;
  return [
    {
      name: 'interactions answered over HTTP, one core',
      ratio: rate(rounds.ours) / rate(rounds.bare),
      against: 'bare node:http that checks the signature, same bytes',
      target: '>= 0.5',
      detail:
        `${rate(rounds.ours).toFixed(0)} against ${rate(rounds.bare).toFixed(0)} answers in a second of processor time; ` +
        `${perSecond(rounds.ours).toFixed(0)} against ${perSecond(rounds.bare).toFixed(0)} by the clock; ` +
        `by start ${byStart(rounds.ours, rounds.bare, rate).join(', ')}`,
    },
    {
      name: '99 of 100 answers under half load',
      ratio: median(late.map(({ p99 }) => p99)) / MAX_MS,
      against: `${MAX_MS} ms`,
      target: '< 1',
      detail: `half and 99 of 100 were there within ${late
        .map(
          ({ half, p50, p99 }) => `${p50.toFixed(1)} and ${p99.toFixed(1)} ms at ${half.toFixed(0)} a second`,
        )
        .join(', ')}`,
    },
  ];
}

/** The same ratio for each start by itself. */
const byStart = (
  ours: readonly Round[],
  bare: readonly Round[],
  rate: (of: readonly Round[]) => number,
): string[] =>
  Array.from({ length: STARTS }, (_, start) => {
    const of = (rounds: readonly Round[]): number => rate(rounds.slice(start * ROUNDS, (start + 1) * ROUNDS));
    return (of(ours) / of(bare)).toFixed(2);
  });

interface HalfLoad {
  /** Requests per second. */
  readonly half: number;
  /** Percentiles of the response time, in milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

async function underHalfLoad(waymark: Server, pages: readonly Page[]): Promise<HalfLoad> {
  const half = (await load([waymark], pages)).perSecond / 2;
  const times = await openLoop(waymark.url, pages, half, OPEN_MS);
  return { half, p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
}

async function twoInstances(discord: Signer, folder: string): Promise<Measurement> {
  const redis = await startRedis();
  const instances = await Promise.all(
    [0, 1].map(async (core) => startWaymark(discord, folder, redis.url, core)),
  );
  const [first, second] = instances;
  if (!first || !second) throw new Error('two instances expected');
  try {
    const pages = await signedRequests(discord, first.url);
    const rounds: { readonly one: Round[]; readonly two: Round[] } = { one: [], two: [] };
    for (const { url } of instances) await warmUp(url, pages);
    for (let round = 0; round < ROUNDS; round += 1) {
      rounds.one.push(await load([round % 2 === 0 ? first : second], pages, redis.pid));
      rounds.two.push(await load(instances, pages, redis.pid));
    }
    const cost = (of: readonly Round[]): number => median(of.map(({ answered, busy }) => busy / answered));
    const store = (of: readonly Round[]): number =>
      median(of.map(({ answered, storeBusy }) => storeBusy / answered));
    const capacity = (of: readonly Round[], cores: number): number =>
      Math.min(cores / cost(of), 1 / store(of)) * 1_000;
    return {
      name: 'two instances, one store',
      ratio: capacity(rounds.two, 2) / capacity(rounds.one, 1),
      against: 'one of them',
      target: '>= 1.8',
      detail:
        `${capacity(rounds.two, 2).toFixed(0)} against ${capacity(rounds.one, 1).toFixed(0)} answers a second with a core each, ` +
        `Redis then ${((capacity(rounds.two, 2) * store(rounds.two)) / 10).toFixed(0)} % busy; ` +
        `${perSecond(rounds.two).toFixed(0)} against ${perSecond(rounds.one).toFixed(0)} by the clock here`,
    };
  } finally {
    await Promise.all(instances.map(async (instance) => instance.program.kill('SIGKILL')));
    await redis.stop();
  }
}

interface Round {
  readonly answered: number;
  readonly perSecond: number;
  /** Milliseconds of processor time of the servers, and of the store. */
  readonly busy: number;
  readonly storeBusy: number;
}

interface Server {
  readonly url: string;
  readonly pid: number;
}

const perSecond = (of: readonly Round[]): number => median(of.map((round) => round.perSecond));

async function warmUp(url: string, pages: readonly Page[]): Promise<void> {
  for (let answered = 0; answered < WARM_UP_ANSWERS;) {
    answered += (await closedLoop(url, pages, CONNECTIONS, ROUND_MS)).answered;
  }
}

/** One round of as many requests as the servers can answer, all of them at the same time. */
async function load(servers: readonly Server[], pages: readonly Page[], store?: number): Promise<Round> {
  const used = () => ({
    busy: servers.reduce((sum, { pid }) => sum + processorTime(pid), 0),
    storeBusy: store === undefined ? 0 : processorTime(store),
  });
  const before = used();
  const loops = await Promise.all(
    servers.map(async ({ url }) => closedLoop(url, pages, CONNECTIONS, ROUND_MS)),
  );
  const after = used();
  return {
    answered: loops.reduce((sum, { answered }) => sum + answered, 0),
    perSecond: loops.reduce((sum, { perSecond }) => sum + perSecond, 0),
    busy: after.busy - before.busy,
    storeBusy: after.storeBusy - before.storeBusy,
  };
}

async function expectSameBodies(url: string, pages: readonly Page[]): Promise<void> {
  const client = createRawClient(url);
  for (const { bytes, body } of pages) {
    const answer = Buffer.from(await client.send(bytes), 'latin1').toString();
    if (answer.slice(answer.indexOf('\r\n\r\n') + 4) !== body) throw new Error(`bodies differ: ${answer}`);
  }
  client.close();
}

async function startBare(given: BareAnswers): Promise<Server & { readonly child: ChildProcess }> {
  const [execPath, ...execArgv] = [...onCore(0), process.execPath];
  const file = path.join(import.meta.dirname, 'programs/bare-interactions.ts');
  const child = fork(file, [], { execPath, execArgv });
  child.send(given);
  const [url] = (await once(child, 'message')) as [string];
  return { child, url, pid: child.pid ?? Number.NaN };
}

async function startWaymark(
  discord: Signer,
  folder: string,
  store: string,
  core: number,
): Promise<Server & { readonly program: Program }> {
  const environment = { DISCORD_PUBLIC_KEY: discord.publicKey, STORE_URL: store, PORT: '0' };
  const started = startProgram('src/main.ts', environment, folder, onCore(core));
  const [, url = ''] = await started.waitForOutput(/"address":"(http:\/\/127\.0\.0\.1:\d+)\/interactions"/);
  return { program: started, url, pid: started.process.pid ?? Number.NaN };
}
