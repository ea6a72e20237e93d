import {
  InteractionResponseType,
  type APIInteraction,
  type APIInteractionResponse,
} from 'discord-api-types/v10';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createApp } from '../../src/app/app.ts';
import type { HandlerResult } from '../../src/app/command.ts';
import { publicScreen } from '../../src/app/reply.ts';
import { createInteractionHandler } from '../../src/discord/interaction-handler.ts';
import { createLoadShedder, MAX_DELAY_MS, MAX_IN_FLIGHT } from '../../src/discord/load-shedding.ts';
import type { Outcome } from '../../src/discord/outcome.ts';
import { createRateLimit, MAX_INTERACTIONS, WINDOW_SECONDS } from '../../src/discord/rate-limit.ts';
import type { Responder } from '../../src/discord/responder.ts';
import { openStore } from '../../src/store/store.ts';
import { noticeView } from '../../src/views/notices.ts';
import { errorViews } from '../../src/views/interaction-errors.ts';
import { manualClock } from '../support/clock.ts';
import { commandInteraction, typingInteraction } from '../support/interactions.ts';
import { recordingLog } from '../support/recording-log.ts';
import { textOf } from '../support/components.ts';
import { canRunRedis, startRedis } from '../support/servers/redis.ts';

/** An interaction handler with one command that runs this handler. */
function createHarness(
  run: () => HandlerResult,
  { redis, connectionDelayMs }: { redis?: unknown; connectionDelayMs?: () => number } = {},
) {
  const clock = manualClock();
  const log = recordingLog();
  const outcomes: Outcome[] = [];
  const sent: APIInteractionResponse[] = [];
  const app = createApp({
    services: undefined,
    personal: undefined,
    commands: [
      {
        declaration: { name: 'try', description: 'A command to try' },
        subcommands: [{ path: 'try', options: [], run }],
        components: [],
      },
    ],
    errorViews,
    log,
    newReference: () => 'ref01',
  });
  const responder: Responder = {
    async respond(response) {
      sent.push(response);
    },
    editOriginal: async () => undefined,
    deleteOriginal: async () => undefined,
    followUp: async () => undefined,
  };
  const loadShedder = createLoadShedder(connectionDelayMs);
  onTestFinished(loadShedder.close);
  const handler = createInteractionHandler({
    app,
    clock,
    log,
    loadShedder,
    rateLimit: createRateLimit({ clock, log, redis }),
    refusals: errorViews,
    observe: (outcome) => outcomes.push(outcome),
  });
  return {
    clock,
    log,
    handler,
    outcomes: () => outcomes.map(({ outcome }) => outcome),
    sent,
    lastText: () => textOf(sent.at(-1) ?? { type: InteractionResponseType.Pong }),
    send: async (interaction: APIInteraction, through = responder) => handler.handle(interaction, through),
  };
}

const here = () => publicScreen(noticeView('here'));
const never = async () => new Promise<never>(() => undefined);
const settle = async (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const pause = async (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
const person = (number: number, locale = 'en-US') =>
  commandInteraction('try', {}, { userId: String(200_000_000_000_000_000n + BigInt(number)), locale });

/** Blocks the event loop repeatedly until stopped. */
function blockTurns(): () => void {
  const timer = setInterval(() => {
    const until = performance.now() + MAX_DELAY_MS * 1.5;
    while (performance.now() < until);
  }, 1);
  return () => {
    clearInterval(timer);
  };
}

describe('an overloaded instance', () => {
  it('refuses at once with a message while too many interactions are in flight, and answers again below the limit', async () => {
    const gate = Promise.withResolvers<undefined>();
    const harness = createHarness(async () => gate.promise.then(here));
    const first = Array.from({ length: MAX_IN_FLIGHT }, async (_, index) => harness.send(person(index)));
    await settle();
    expect([harness.handler.inFlight(), harness.sent.length]).toEqual([MAX_IN_FLIGHT, 0]);

    await harness.send(person(900));
    expect(harness.lastText()).toContain('try again in a moment');
    await harness.send(person(901, 'es-ES'));
    expect(harness.lastText()).toContain('Inténtalo de nuevo');
    await harness.send(typingInteraction('try', 'word', 'x'));
    expect(harness.sent.at(-1)).toMatchObject({ data: { choices: [] } });

    gate.resolve(undefined);
    await Promise.all(first);
    await harness.send(person(902));
    expect(harness.lastText()).toBe('here');
    expect(harness.outcomes()).toEqual([
      ...Array.from({ length: 3 }, () => 'busy'),
      ...Array.from({ length: MAX_IN_FLIGHT + 1 }, () => 'answered'),
    ]);
  });

  it('refuses while its event loop is blocked, and answers again right after', async () => {
    const { harness, last } = withOneInFlight();
    const release = blockTurns();
    await expect.poll(last, { timeout: 10_000 }).toBe('busy');
    release();
    await expect.poll(last, { timeout: 2_000 }).toBe('answered');
    expect(harness.handler.inFlight()).toBe(1);
  });

  it('answers a single interaction however long its event loop is blocked', async () => {
    const harness = createHarness(here, { connectionDelayMs: () => MAX_DELAY_MS + 1 });
    const release = blockTurns();
    await pause(MAX_DELAY_MS * 6);
    for (let press = 0; press < 5; press += 1) await harness.send(person(1));
    release();
    expect(new Set(harness.outcomes())).toEqual(new Set(['answered']));
  });

  it('answers after the event loop was blocked once', async () => {
    const { last } = withOneInFlight();
    await pause(100);
    const release = blockTurns();
    await pause(1);
    release();
    for (let press = 0; press < 10; press += 1) {
      await pause(20);
      expect(await last()).toBe('answered');
    }
  });

  it('refuses while connections wait too long to be accepted', async () => {
    let delay = MAX_DELAY_MS + 1;
    const { last } = withOneInFlight({ connectionDelayMs: () => delay });
    expect(await last()).toBe('busy');
    delay = 0;
    expect(await last()).toBe('answered');
  });

  it('does not count refusals that are still being sent', async () => {
    let delay = MAX_DELAY_MS + 1;
    const { harness } = withOneInFlight({ connectionDelayMs: () => delay });
    const unresponsive: Responder = {
      respond: never,
      editOriginal: never,
      deleteOriginal: never,
      followUp: never,
    };
    for (let number = 0; number < 2 * MAX_IN_FLIGHT; number += 1)
      void harness.send(person(number), unresponsive);
    expect(harness.handler.inFlight()).toBe(2 * MAX_IN_FLIGHT + 1);
    delay = 0;
    await harness.send(person(901));
    expect(harness.lastText()).toBe('here');
  });
});

/** Starts one interaction that stays in flight; `last` sends another and gives its outcome. */
function withOneInFlight(options?: Parameters<typeof createHarness>[1]) {
  let isFirst = true;
  const harness = createHarness(async () => {
    if (!isFirst) return here();
    isFirst = false;
    return never();
  }, options);
  void harness.send(person(100));
  return {
    harness,
    last: async () => {
      await harness.send(person(1));
      return harness.outcomes().at(-1);
    },
  };
}

/** Sends `count` interactions of one person. */
async function flood(harness: ReturnType<typeof createHarness>, count: number): Promise<void> {
  for (let sent = 0; sent < count; sent += 1) await harness.send(person(1));
}

describe('a person over the rate limit', () => {
  it('is told to wait, and others are not affected', async () => {
    const harness = createHarness(here);
    await flood(harness, MAX_INTERACTIONS);
    expect(new Set(harness.outcomes())).toEqual(new Set(['answered']));
    await flood(harness, 2);
    await settle();
    await flood(harness, 1);
    expect(harness.outcomes().at(-1)).toBe('limited');
    const seconds = Number(/in (\d+) seconds/.exec(harness.lastText())?.[1]);
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(WINDOW_SECONDS);
    await harness.send(person(2));
    expect(harness.outcomes().at(-1)).toBe('answered');
    harness.clock.advance(seconds * 1_000);
    await flood(harness, 1);
    expect(harness.outcomes().at(-1)).toBe('answered');
  });

  it('is not a person whose answers are slow: only the number of interactions counts', async () => {
    const harness: ReturnType<typeof createHarness> = createHarness(async () => {
      harness.clock.advance(19_000);
      return here();
    });
    await flood(harness, 50);
    expect(new Set(harness.outcomes())).toEqual(new Set(['answered']));
  });

  // Needs a Redis server; in CI there is one.
  it.skipIf(!canRunRedis)('is limited by all instances on one Redis together', async () => {
    const redis = await startRedis();
    const log = recordingLog();
    const stores = await Promise.all(
      [1, 2].map(async () => openStore({ kind: 'redis', url: redis.url }, log)),
    );
    onTestFinished(async () => {
      await Promise.all(stores.map(async (store) => store.close()));
      await redis.stop();
    });
    const [one, two] = stores.map((store) => createHarness(here, { redis: store.redis }));
    if (!one || !two) throw new Error('there are two');
    await flood(one, MAX_INTERACTIONS / 2);
    await flood(two, MAX_INTERACTIONS / 2 + 2);
    await pause(100);
    await flood(two, 1);
    expect(two.outcomes().at(-1)).toBe('limited');
    await flood(one, 1);
    await pause(100);
    await flood(one, 1);
    expect(one.outcomes().at(-1)).toBe('limited');
  });

  // Needs a Redis server; in CI there is one.
  it.skipIf(!canRunRedis)('is counted by each instance alone while Redis is unavailable', async () => {
    const redis = await startRedis();
    const store = await openStore({ kind: 'redis', url: redis.url }, recordingLog());
    onTestFinished(async () => store.close().catch(() => undefined));
    const harness = createHarness(here, { redis: store.redis });
    await flood(harness, 1);
    await redis.stop();
    await pause(100);
    await flood(harness, MAX_INTERACTIONS + 1);
    await pause(100);
    await flood(harness, 1);
    expect(harness.outcomes().at(-1)).toBe('limited');
  });
});
