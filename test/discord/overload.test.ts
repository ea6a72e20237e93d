import {
  InteractionResponseType,
  type APIInteraction,
  type APIInteractionResponse,
} from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/app/app.ts';
import type { HandlerResult } from '../../src/app/command.ts';
import { message } from '../../src/app/reply.ts';
import { BUDGET_MS, createBudget, MOST_AT_ONCE } from '../../src/discord/budget.ts';
import type { Delivery } from '../../src/discord/deadline.ts';
import type { Answered } from '../../src/discord/observe.ts';
import { createLine, type Line } from '../../src/discord/line.ts';
import {
  createWork,
  CROWDED_AFTER_MS,
  CROWDED_FOR_MS,
  LONGEST_WAIT_MS,
  MOST_UNDER_WAY,
} from '../../src/discord/work.ts';
import { noticeView } from '../../src/views/notices.ts';
import { errorViews } from '../../src/views/errors.ts';
import { handClock } from '../support/clock.ts';
import { commandInteraction, typingInteraction } from '../support/interactions.ts';
import { keptLog } from '../support/log.ts';
import { textOf } from '../support/components.ts';

/** Work on one command whose handler is the test's own. */
function stage(handler: () => HandlerResult, line: Line = createLine()) {
  const clock = handClock();
  const log = keptLog();
  const observed: Answered[] = [];
  const said: APIInteractionResponse[] = [];
  const app = createApp({
    services: undefined,
    commands: [
      {
        declaration: { name: 'try', description: 'A command to try' },
        subcommands: [{ path: 'try', options: [], target: 'private', run: handler }],
        components: [],
      },
    ],
    errorViews,
    log,
    newReference: () => 'ref01',
  });
  const delivery: Delivery = {
    async respond(response) {
      said.push(response);
    },
    editOriginal: async () => undefined,
    deleteOriginal: async () => undefined,
    followUp: async () => undefined,
  };
  const work = createWork({
    app,
    clock,
    log,
    line,
    budget: createBudget(clock),
    refusals: errorViews,
    observe: (answered) => observed.push(answered),
  });
  return {
    clock,
    log,
    work,
    observed,
    said,
    lastSaid: () => said.at(-1) ?? { type: InteractionResponseType.Pong },
    send: async (interaction: APIInteraction) => work.receive(interaction, delivery),
  };
}

const here = () => message(noticeView('here'));
const never = async () => new Promise<never>(() => undefined);
const settle = async (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const person = (number: number, locale = 'en-US') =>
  commandInteraction('try', {}, { userId: String(200_000_000_000_000_000n + BigInt(number)), locale });

describe('too much for one instance', () => {
  it('is turned away at once with a kind word, and welcome again when there is room', async () => {
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const scene = stage(async () => gate.then(here));
    const first = Array.from({ length: MOST_UNDER_WAY }, async (_, index) => scene.send(person(index)));
    await settle();
    expect([scene.work.underWay(), scene.said.length]).toEqual([MOST_UNDER_WAY, 0]);

    await scene.send(person(900));
    expect(textOf(scene.lastSaid())).toContain('try again in a moment');
    await scene.send(person(901, 'es-ES'));
    expect(textOf(scene.lastSaid())).toContain('Inténtalo de nuevo');
    await scene.send(typingInteraction('try', 'word', 'x'));
    expect(scene.lastSaid()).toMatchObject({ data: { choices: [] } });

    release();
    await Promise.all(first);
    await scene.send(person(902));
    expect(textOf(scene.lastSaid())).toBe('here');
    expect(scene.observed.map(({ outcome }) => outcome)).toEqual([
      ...Array.from({ length: 3 }, () => 'busy'),
      ...Array.from({ length: MOST_UNDER_WAY + 1 }, () => 'answered'),
    ]);
  });

  it('takes nobody’s target: those who are still being told do not keep others out', async () => {
    const scene = stage(here);
    let told = 0;
    const deaf: Delivery = {
      respond: async () => {
        told += 1;
        return never();
      },
      editOriginal: never,
      deleteOriginal: never,
      followUp: never,
    };
    // They are called, and their answers never get through to them: that fills every target.
    for (let number = 0; number < MOST_UNDER_WAY; number += 1) void scene.work.receive(person(number), deaf);
    while (told < MOST_UNDER_WAY) await settle();
    expect(scene.work.crowded()).toBe(true);
    await scene.send(person(900));
    expect(textOf(scene.lastSaid())).toContain('try again in a moment');

    let waited = LONGEST_WAIT_MS + 1;
    const other = stage(here, { stand: async () => undefined, wait: () => waited });
    for (let number = 0; number < 2 * MOST_UNDER_WAY; number += 1)
      void other.work.receive(person(number), deaf);
    await settle();
    waited = 0;
    await other.send(person(901));
    expect(textOf(other.lastSaid())).toBe('here');
  });

  it('is crowded when people wait in line, and for a moment after', () => {
    let waited = 0;
    const scene = stage(here, { stand: async () => undefined, wait: () => waited });
    expect(scene.work.crowded()).toBe(false);
    waited = CROWDED_AFTER_MS + 1;
    expect(scene.work.crowded()).toBe(true);
    waited = 0;
    scene.clock.advance(CROWDED_FOR_MS - 1);
    expect(scene.work.crowded()).toBe(true);
    scene.clock.advance(1);
    expect(scene.work.crowded()).toBe(false);
  });

  it('is also whoever comes when the line has grown too long, and nobody who stands in it', async () => {
    const time = handClock();
    const scene = stage(here, createLine({ now: time.now }));
    const standing = [1, 2, 3].map(async (number) => scene.send(person(number)));
    time.advance(LONGEST_WAIT_MS + 1);
    await Promise.all([...standing, scene.send(person(4))]);
    await scene.send(person(5));
    const outcomes = scene.observed.map(({ outcome }) => outcome);
    expect(outcomes.toSorted()).toEqual([...Array.from({ length: 4 }, () => 'answered'), 'busy']);
  });

  /** Fifty stand in line; gives them in the order they were served, with a bar where a turn of the event loop ended. */
  async function serveFifty(line: Line): Promise<(number | '|')[]> {
    const served: (number | '|')[] = [];
    let left = 50;
    const turns = async (): Promise<void> => {
      while (left > 0) {
        await settle();
        served.push('|');
      }
    };
    const people = Array.from({ length: 50 }, async (_, who) =>
      line.stand().then(() => {
        served.push(who);
        left -= 1;
      }),
    );
    await Promise.all([...people, turns()]);
    return served;
  }
  const longestTurn = (served: readonly (number | '|')[]): number =>
    Math.max(
      ...served
        .join()
        .split('|')
        .map((turn) => turn.split(',').filter((who) => who !== '').length),
    );

  it('is served in order, a few in each turn of the event loop', async () => {
    const line = createLine();
    const served = await serveFifty(line);
    expect(served.filter((who) => who !== '|')).toEqual(Array.from({ length: 50 }, (_, who) => who));
    expect(longestTurn(served)).toBeGreaterThan(4);
    expect(longestTurn(served)).toBeLessThan(30);
    expect(line.wait()).toBe(0);
  });

  it('is served one by one while new connections keep coming: a turn takes in only a few of those', async () => {
    let connections = 0;
    const served = await serveFifty(createLine({ connections: () => (connections += 1) }));
    expect(served.filter((who) => who !== '|')).toEqual(Array.from({ length: 50 }, (_, who) => who));
    // The first of all is served without standing.
    expect(longestTurn(served)).toBeLessThanOrEqual(2);
  });
});

describe('too much of one person', () => {
  /** Sends one that takes so long, by the clock. */
  async function take(scene: ReturnType<typeof stage>, milliseconds: number, who = person(1)): Promise<void> {
    const sent = scene.send(who);
    await settle();
    for (let passed = 0; passed < milliseconds; passed += 500) {
      scene.clock.advance(500);
      await settle();
    }
    await sent;
  }
  const slow = (scene: () => ReturnType<typeof stage>, milliseconds: number) => async () => {
    await new Promise<void>((resolve) => {
      scene().clock.after(milliseconds, resolve);
    });
    return here();
  };

  it('of slow answers, not of quick ones, is asked to wait so many seconds, and nobody else is', async () => {
    const scene: ReturnType<typeof stage> = stage(slow(() => scene, 10_000));
    const outcomes = () => scene.observed.map(({ outcome }) => outcome);
    while (!outcomes().includes('limited'))
      await Promise.all(Array.from({ length: 5 }, async () => take(scene, 10_000)));
    const seconds = Number(/in (\d+) seconds/.exec(textOf(scene.lastSaid()))?.[1]);
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThan((BUDGET_MS * 4) / 1_000);
    await take(scene, 10_000, person(2));
    expect(outcomes().at(-1)).toBe('answered');
    scene.clock.advance(seconds * 1_000);
    await take(scene, 10_000);
    expect(outcomes().at(-1)).toBe('answered');
  });

  it('never comes of paging quickly', async () => {
    const scene = stage(here);
    for (let page = 0; page < 2_000; page += 1) await scene.send(person(1));
    expect(new Set(scene.observed.map(({ outcome }) => outcome))).toEqual(new Set(['answered']));
  });

  it('is more at once than anybody can press', async () => {
    const scene = stage(never);
    for (let press = 0; press < MOST_AT_ONCE; press += 1) void scene.send(person(1));
    await settle();
    await scene.send(person(1));
    expect(textOf(scene.lastSaid())).toContain('try again in a second');
  });

  it('is not made up by a clock that jumps, either way', async () => {
    const scene: ReturnType<typeof stage> = stage(async () => {
      scene.clock.advance(3_600_000);
      return here();
    });
    for (let press = 0; press < 3; press += 1) await scene.send(person(1));
    expect(scene.observed.map(({ outcome }) => outcome)).not.toContain('limited');
    let back = 0;
    const budget = createBudget({ now: () => 1_000_000 - back });
    budget.open('1')(15_000);
    budget.open('1')(15_000);
    back = 900_000;
    expect(budget.wait('1')).toBe(0);
    budget.open('1')(15_000);
    const wait = budget.wait('1');
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThan(60);
  });
});
