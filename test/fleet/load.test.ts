import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { APIInteraction } from 'discord-api-types/v10';
import { expect, it, onTestFinished } from 'vitest';
import { commandInteraction, pressInteraction } from '../support/interactions.ts';
import { startProgram } from '../support/program.ts';
import { createRawClient, rawPost } from '../support/raw-client.ts';
import { createSigner } from '../support/signing.ts';

/** Discord’s deadline for a response. */
const IN_TIME_MS = 3_000;

/**
 * How long the load lasts, in seconds; 60 for a real measurement. Time and memory are only worth judging on a machine
 * that does nothing else, so this runs when it is asked for: WAYMARK_LOAD_SECONDS=60 npx vitest run test/fleet/load.test.ts
 */
const SECONDS = Number(process.env['WAYMARK_LOAD_SECONDS'] ?? 0);

/** Enough that nobody exceeds the rate limit. */
const PEOPLE = 2_000;

const WARM_UP_MS = 6_000;

/** For thousands of connections, in bytes; the same after six seconds and after sixty. */
const MAX_MEMORY_GROWTH = 256 * 2 ** 20;

interface Answered {
  readonly milliseconds: number;
  readonly kind: 'answered' | 'busy' | 'nothing';
}

interface Person {
  readonly userId: string;
}

/** A typical session: reads of all sizes and a few writes. */
const lookAround = (person: Person): APIInteraction[] => [
  commandInteraction('skills pick', {}, person),
  pressInteraction('skills.pick:thinking', { ...person, values: ['2.A.2.a', '2.A.2.b'] }),
  commandInteraction('skills matches', {}, person),
  pressInteraction('skills.page:next:2:skills_covered::', person),
  pressInteraction('skills.page:next:3:skills_covered::', person),
  commandInteraction('career search', { query: 'nurse' }, person),
  commandInteraction('career report', { career: '15-1252.00' }, person),
  commandInteraction('career compare', { first: '15-1252.00', second: '51-3011.00' }, person),
  commandInteraction('saved list', {}, person),
];

/** The load, as a multiple of what one instance can answer. */
const TIMES = 1.5;

/** Bytes of memory that a process holds. */
function memoryOf(pid: number): number {
  const [, kilobytes = 'NaN'] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) * 1_024;
}

// What a process holds in memory is read from /proc, which only Linux has.
it.runIf(SECONDS > 0 && process.platform === 'linux')(
  'at 1.5 times its capacity, an instance answers or rejects in time, with bounded memory, and recovers',
  async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'waymark-load-'));
    const discord = createSigner();
    const waymark = startProgram(
      'src/main.ts',
      { DISCORD_PUBLIC_KEY: discord.publicKey, STORE_URL: `sqlite://${folder}/store.sqlite`, PORT: '0' },
      folder,
    );
    const [, url = ''] = await waymark.waitForOutput(/"address":"(http:\/\/127\.0\.0\.1:\d+)\/interactions"/);
    const client = createRawClient(url);
    onTestFinished(async () => {
      client.close();
      await waymark.kill('SIGKILL');
      await rm(folder, { recursive: true });
    });

    const signed = (interaction: object): Buffer => {
      const body = JSON.stringify(interaction);
      return rawPost(
        `${url}/interactions`,
        { 'Content-Type': 'application/json', ...discord.headers(body) },
        body,
      );
    };
    const people: Person[] = Array.from({ length: PEOPLE }, (_, index) => ({
      userId: String(300_000_000_000_000_000n + BigInt(index)),
    }));
    for (const person of people) {
      const values = ['2.B.1.c', '2.B.1.d'];
      await client.send(signed(pressInteraction('skills.pick:social', { ...person, values })));
    }
    const requests = people.flatMap(lookAround).map(signed);
    let turn = 0;
    const ask = async (): Promise<Answered> => {
      const startedAt = performance.now();
      turn += 1;
      const text = await client.send(requests[turn % requests.length] ?? Buffer.of());
      return { milliseconds: performance.now() - startedAt, kind: kindOf(text) };
    };

    // Capacity is measured after a warm-up.
    await closedLoop(ask, 32, WARM_UP_MS);
    const capacity = await closedLoop(ask, 32, 2_000);
    const before = memoryOf(waymark.process.pid ?? 0);
    const answers = await openLoop(ask, capacity * TIMES, SECONDS * 1_000);
    const after = memoryOf(waymark.process.pid ?? 0);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const again = await Promise.all(Array.from({ length: 20 }, ask));

    const count = (kind: Answered['kind']): number => answers.filter((answer) => answer.kind === kind).length;
    const slowest = answers.reduce((most, { milliseconds }) => Math.max(most, milliseconds), 0);
    const late = answers.filter(({ milliseconds }) => milliseconds > IN_TIME_MS).length;
    process.stdout.write(
      `capacity ${Math.round(capacity)}/s; asked ${answers.length} in ${SECONDS} s: ${count('answered')} answered, ${count('busy')} told; ` +
        `${late} late, slowest ${Math.round(slowest)} ms; memory ${Math.round(before / 2 ** 20)} -> ${Math.round(after / 2 ** 20)} MB\n`,
    );
    expect(count('nothing')).toBe(0);
    expect(count('answered')).toBeGreaterThan(0);
    expect(late / answers.length).toBeLessThan(0.05);
    expect(after - before).toBeLessThan(MAX_MEMORY_GROWTH);
    expect(again.map(({ kind }) => kind)).toEqual(again.map(() => 'answered'));
  },
  (SECONDS + 60) * 1_000,
);

/** The kind of an answer by its text: refused ones are expected under overload, failed ones never. */
function kindOf(text: string): Answered['kind'] {
  if (/try again in (?:a moment|a second|\d+ seconds)/.test(text)) return 'busy';
  const broken = /on our side|in a minute|another version/.test(text);
  return text.startsWith('HTTP/1.1 200') && !broken ? 'answered' : 'nothing';
}

/** Answers per second with this many clients that each send again as soon as they are answered. */
async function closedLoop(
  ask: () => Promise<unknown>,
  askers: number,
  milliseconds: number,
): Promise<number> {
  const until = performance.now() + milliseconds;
  let answered = 0;
  await Promise.all(
    Array.from({ length: askers }, async () => {
      while (performance.now() < until) {
        await ask();
        answered += 1;
      }
    }),
  );
  return (answered / milliseconds) * 1_000;
}

/** Sends at a fixed rate, whether or not anything is answered. */
async function openLoop(
  ask: () => Promise<Answered>,
  perSecond: number,
  milliseconds: number,
): Promise<Answered[]> {
  const startedAt = performance.now();
  const asked: Promise<Answered>[] = [];
  for (;;) {
    const passed = performance.now() - startedAt;
    if (passed >= milliseconds) return Promise.all(asked);
    while (asked.length < (passed / 1_000) * perSecond) asked.push(ask());
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
