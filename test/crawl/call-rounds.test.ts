import type { APIInteraction } from 'discord-api-types/v10';
import type { z } from 'zod';
import { expect, it } from 'vitest';
import type { AppResponse } from '../../src/app/response.ts';
import type { Answer } from '../../packages/onet/src/answer.ts';
import type { Onet } from '../../packages/onet/src/onet.ts';
import { withCache } from '../../packages/onet/src/cache/cache.ts';
import type { Service } from '../../packages/onet/src/services/service.ts';
import { explore } from '../support/crawl/explore-command.ts';
import { commandInteraction, pressInteraction } from '../support/interactions.ts';
import { recordingLog } from '../support/recording-log.ts';
import { buttonId, textOf } from '../support/components.ts';
import { everyOnet } from '../../packages/onet/test/support/every-service.ts';
import { resetPerson, invocations } from '../support/crawl/actions.ts';
import { memoryStore, waymark } from '../support/waymark.ts';

/** How many calls of O*NET a screen may wait for, one after the other. */
const MAX_ROUNDS = 2;

const userId = '100000000000000001';

/**
 * An O*NET that answers all pending calls together, once nothing else is left to run. The number of rounds is the
 * number of calls that waited for each other.
 */
function answerInRounds(inner: Onet): { readonly onet: Onet; readonly rounds: () => number } {
  let waiting: (() => void)[] = [];
  let rounds = 0;
  const turn = async (): Promise<void> =>
    new Promise((resolve) => {
      if (waiting.length === 0)
        setImmediate(() => {
          const answered = waiting;
          waiting = [];
          rounds += 1;
          for (const go of answered) go();
        });
      waiting.push(resolve);
    });
  return {
    rounds: () => rounds,
    onet: {
      async call<P extends z.ZodObject, D extends z.ZodType>(
        service: Service<P, D>,
        params: z.output<P>,
      ): Promise<Answer<z.output<D>>> {
        await turn();
        return inner.call(service, params);
      },
      about: async () => inner.about(),
    },
  };
}

it.each(['en-US', 'es-ES'])(
  'with an empty cache, no screen waits for more than two calls of O*NET one after the other: %s',
  async (locale) => {
    const store = memoryStore(recordingLog());
    const slow: string[] = [];
    let screens = 0;
    const send = async (interaction: APIInteraction, _: number, steps: string): Promise<AppResponse> => {
      await resetPerson(store, userId);
      const { onet, rounds } = answerInRounds(everyOnet());
      const { app, log } = waymark({ store, onet: withCache(onet, { log: recordingLog() }) });
      const response = await app.handle(interaction);
      screens += 1;
      if (rounds() > MAX_ROUNDS) slow.push(`${steps}: ${rounds()}`);
      expect(log.lines).toEqual([]);
      return response;
    };
    for (const path of new Set(invocations().map((way) => way.path)))
      await explore(path, { userId, locale, depth: 4, send });
    expect(slow).toEqual([]);
    expect(screens).toBeGreaterThan(500);
  },
  120_000,
);

/** Lists, and how many calls fetch their first and second page. */
const LISTS: readonly (readonly [path: string, options: Record<string, string>, calls: number])[] = [
  ['career search', { query: 'nurse' }, 1],
  ['browse all', {}, 2],
  ['associations all', {}, 2],
];

it.each(LISTS)('/%s fetches its next page ahead', async (path, options, calls) => {
  const store = memoryStore(recordingLog());
  await resetPerson(store, userId);
  const { onet, rounds } = answerInRounds(everyOnet());
  const { app } = waymark({ store, onet: withCache(onet, { log: recordingLog() }) });
  const first = await app.handle(commandInteraction(path, options, { userId }));
  await expect.poll(rounds).toBe(calls);
  const second = await app.handle(pressInteraction(buttonId(first, 'Next'), { userId }));
  expect(rounds()).toBe(calls);
  expect(textOf(second)).toContain('page 2 of');
});
