import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type * as Undici from 'undici';
import { requestUrl, writeParams } from '../packages/onet/src/services/request.ts';
import { SOFT_SKILL_CODES, softSkillsResults } from '../packages/onet/src/services/online/soft-skills.ts';
import { createOnetClient } from '../packages/onet/src/client/client.ts';
import { median, type Bench, type Measurement } from './support/measurement.ts';
import { closedLoop } from './support/load-generator.ts';

/** The client's own undici: the bot has another version, and two in one process slow each other down. */
const { Pool } = createRequire(import.meta.resolve('waymark-onet'))('undici') as typeof Undici;

const DISTINCT_CALLS = 200;
const CALLS = 1_500;
/** Enough for the engine to compile both sides. */
const WARM_UP_CALLS = 3_000;
const CONNECTIONS = 32;
const ROUNDS = 8;
const ROUND_MS = 500;
/** More than fit in one round. */
const UNCACHED_CALLS = 30_000;

interface Call {
  readonly params: { skills: string[]; start: number; end: number };
  readonly path: string;
}

/** The overhead of our client over undici, and of our server over node:http. */
export const onetHttp: Bench = async () => {
  const calls = seededCalls(DISTINCT_CALLS);
  const paths = calls.map(({ path }) => path);
  const [bare, waymark] = await Promise.all([serve('bare', paths), serve('waymark', paths)]);
  try {
    await expectSameBodies(bare.url, waymark.url, paths);
    return [await client(bare.url, calls), await server(bare.url, waymark.url, paths)];
  } finally {
    bare.child.kill();
    waymark.child.kill();
  }
};

async function client(url: string, calls: readonly Call[]): Promise<Measurement> {
  const log = { debug: () => undefined, info: () => undefined, warn: console.warn, error: console.error };
  const web = createOnetClient({ apiUrl: url, apiKey: 'any', log, limits: { maxPerSecond: Infinity } });
  const pool = new Pool(new URL(url).origin, { connections: 6 });
  const ours = async ({ params }: Call): Promise<unknown> => {
    const answer = await web.call(softSkillsResults, params);
    if (!answer.ok) throw new Error(answer.message);
    return answer.data;
  };
  const theirs = async ({ path }: Call): Promise<unknown> => {
    const { body } = await pool.request({ path, method: 'GET', headers: { 'x-api-key': 'any' } });
    return body.json();
  };
  const times: { readonly ours: number[]; readonly theirs: number[] } = { ours: [], theirs: [] };
  for (let i = -WARM_UP_CALLS; i < CALLS; i++) {
    const call = calls[Math.abs(i) % calls.length];
    if (call === undefined) continue;
    const start = performance.now();
    await theirs(call);
    const between = performance.now();
    await ours(call);
    if (i < 0) continue;
    times.theirs.push(between - start);
    times.ours.push(performance.now() - between);
  }
  await Promise.all([web.close(), pool.close()]);
  const [mine, bare] = [median(times.ours), median(times.theirs)];
  return {
    name: 'one call of the O*NET client',
    ratio: mine / bare,
    against: 'bare undici, body parsed, same server',
    target: '<= 1.25',
    detail: `${(mine * 1_000).toFixed(0)} µs against ${(bare * 1_000).toFixed(0)} µs`,
  };
}

async function server(bareUrl: string, ourUrl: string, paths: readonly string[]): Promise<Measurement> {
  const rates: { readonly ours: number[]; readonly bare: number[] } = { ours: [], bare: [] };
  await load(bareUrl, paths);
  await load(ourUrl, paths);
  for (let round = 0; round < ROUNDS; round++) {
    rates.bare.push(await load(bareUrl, paths));
    rates.ours.push(await load(ourUrl, paths));
  }
  const [ours, bare] = [median(rates.ours), median(rates.bare)];
  const first = await load(
    ourUrl,
    seededCalls(UNCACHED_CALLS, DISTINCT_CALLS).map(({ path }) => path),
  );
  return {
    name: 'soft-skill results over HTTP',
    ratio: ours / bare,
    against: 'bare node:http with the same bytes',
    target: '>= 0.6',
    detail: `${ours.toFixed(0)} against ${bare.toFixed(0)} requests a second, ${CONNECTIONS} connections; ${first.toFixed(0)} for uncached pages`,
  };
}

/** Requests a second that a server answers for one round. */
async function load(url: string, paths: readonly string[]): Promise<number> {
  const { host } = new URL(url);
  const requests = paths.map((path) => ({
    bytes: Buffer.from(`GET ${path} HTTP/1.1\r\nhost: ${host}\r\n\r\n`),
  }));
  return (await closedLoop(url, requests, CONNECTIONS, ROUND_MS)).perSecond;
}

async function expectSameBodies(bareUrl: string, ourUrl: string, paths: readonly string[]): Promise<void> {
  for (const path of paths.slice(0, 20)) {
    const [bare, ours] = await Promise.all(
      [bareUrl, ourUrl].map(async (url) => (await fetch(new URL(path, url))).text()),
    );
    if (bare?.replaceAll(bareUrl, '/') !== ours?.replaceAll(ourUrl, '/'))
      throw new Error(`bodies differ: ${path}`);
  }
}

async function serve(
  kind: 'bare' | 'waymark',
  paths: readonly string[],
): Promise<{ readonly child: ChildProcess; readonly url: string }> {
  const child = fork(join(import.meta.dirname, 'programs/onet-server.ts'), [kind]);
  child.send(paths);
  const [url] = (await once(child, 'message')) as [string];
  return { child, url };
}

/** Calls for twenty careers by one to eight soft skills: the same in every run, and nearly all different. */
function seededCalls(count: number, from = 0): Call[] {
  return Array.from({ length: count }, (_, i) => {
    const mask = Math.imul(from + i + 1, 2_654_435_761) >>> 18;
    const skills = SOFT_SKILL_CODES.filter((_code, index) => (mask >> index) & 1).slice(0, 8);
    const start = 1 + ((from + i) % 60);
    const params = { skills: skills.length > 0 ? [...skills] : ['2.B.1.a'], start, end: start + 19 };
    const written = writeParams(softSkillsResults, params);
    if (!written.ok) throw new Error(written.message);
    return { params, path: requestUrl(softSkillsResults, written.texts, '/') };
  });
}
