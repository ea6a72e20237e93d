import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { AppResponse } from '../../src/app/response.ts';
import { everyOnet } from '../../packages/onet/test/support/every-service.ts';
import { brokenRulesOf } from '../support/crawl/broken-rules.ts';
import { buttonId, componentsOf, menuOffering, textOf } from '../support/components.ts';
import { explore } from '../support/crawl/explore-command.ts';
import { commandInteraction, pressInteraction } from '../support/interactions.ts';
import { resetPerson, actionsIn, invocations } from '../support/crawl/actions.ts';
import { flagsOf, waymark } from '../support/waymark.ts';

const ada = { userId: '100000000000000001' };
const ben = { userId: '100000000000000002' };

/** Only in messages of earlier versions, which a test of custom_ids presses. */
const FORMER = new Set(['compare.share']);

const PUBLISHING = new Set(
  commands.flatMap(({ components }) =>
    components
      .filter(({ target, route }) => target === 'publish' && !FORMER.has(route.name))
      .map(({ route }) => route.name),
  ),
);

const routeOf = (customId: string): string => customId.split(':', 1)[0] ?? '';

const isPublic = (response: AppResponse): boolean =>
  response.type === InteractionResponseType.ChannelMessageWithSource &&
  (flagsOf(response) & MessageFlags.Ephemeral) === 0;

/** Every *Share* there is, by exploring every command as Ada. */
async function shareIds({ app, store }: ReturnType<typeof waymark>): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const path of new Set(invocations().map((way) => way.path))) {
    const screens = await explore(path, {
      ...ada,
      locale: 'en-US',
      depth: 4,
      send: async (interaction) => {
        await resetPerson(store, ada.userId);
        return app.handle(interaction);
      },
    });
    for (const { response } of screens)
      for (const { id } of actionsIn(componentsOf(response)))
        // Answers to the Interest Profiler are the most that a custom_id can carry.
        if (PUBLISHING.has(routeOf(id)) && (!found.has(routeOf(id)) || id.includes(':a')))
          found.set(routeOf(id), id);
  }
  return found;
}

const bot = waymark({ onet: everyOnet() });
const ids = await shareIds(bot);

it('there is a way to everything that can be shared', () => {
  expect([...ids.keys()].toSorted()).toEqual([...PUBLISHING].toSorted());
});

/** Copies of what somebody looked at. What a team posts is everybody's, and has tests of its own. */
const copies = [...ids.values()].filter((id) => !id.startsWith('team.'));

it.each(copies)('what is posted is the same whoever posts it: %s', async (id) => {
  await resetPerson(bot.store, ada.userId);
  const adas = await bot.app.handle(pressInteraction(id, ada));
  const bens = await bot.app.handle(pressInteraction(id, ben));
  expect(isPublic(adas)).toBe(true);
  expect(brokenRulesOf(adas)).toEqual([]);
  expect(bens).toEqual(adas);
});

it.each(copies)(
  'nothing on a posted message changes it or answers for all, not for its author either: %s',
  async (id) => {
    await resetPerson(bot.store, ada.userId);
    const copy = await bot.app.handle(pressInteraction(id, ada));
    const actions = actionsIn(componentsOf(copy)).filter((action) => !PUBLISHING.has(routeOf(action.id)));
    expect(actions.length).toBeGreaterThan(0);
    for (const who of [ada, ben])
      for (const { id: pressed, values } of actions) {
        const press = pressInteraction(pressed, {
          ...who,
          publicMessageOf: ada.userId,
          ...(values && { values }),
        });
        const answer = await bot.app.handle(press);
        expect([pressed, answer.type === InteractionResponseType.UpdateMessage]).toEqual([pressed, false]);
        expect([pressed, isPublic(answer)]).toEqual([pressed, false]);
      }
  },
);

it('a sharer’s saved careers and picks stay out of the message, whatever they press on it', async () => {
  const { app, store } = waymark();
  await store.picks.write(ada.userId, 'social', ['2.B.1.d']);
  await store.saved.save(ada.userId, { code: '11-1011.00', title: 'Chief Executives', savedAt: 5 });
  const onCopy = { ...ada, publicMessageOf: ada.userId };
  const report = await app.handle(commandInteraction('career report', { career: '15-1252.00' }, ada));
  const copy = await app.handle(pressInteraction(buttonId(report, 'Share'), ada));
  expect(textOf(copy)).not.toContain('You');

  const compare = await app.handle(pressInteraction(buttonId(copy, 'Compare'), onCopy));
  expect(textOf(compare)).toContain('Chief Executives');
  const section = await app.handle(
    pressInteraction(menuOffering(copy, 'skills').id, { ...onCopy, values: ['skills'] }),
  );
  const two = await app.handle(
    commandInteraction('career compare', { first: '15-1252.00', second: '11-1011.00' }, ada),
  );
  const posted = await app.handle(pressInteraction(buttonId(two, 'Share'), ada));
  const added = await app.handle(pressInteraction(buttonId(posted, 'Add another'), onCopy));
  const opened = await app.handle(pressInteraction(buttonId(posted, 'Open 1'), onCopy));
  for (const answer of [compare, section, added, opened])
    expect(flagsOf(answer) & MessageFlags.Ephemeral).not.toBe(0);
});

it('answers to the Interest Profiler do not go along with a shared list', async () => {
  const id = ids.get('interests.share') ?? '';
  expect(id).toMatch(/:a[0-9a-z]+$/);
  const copy = await bot.app.handle(pressInteraction(id, ada));
  const carried = JSON.stringify(copy).match(/interests\.(?:fit|zone|share|q)[^"]*/g) ?? [];
  expect(carried.length).toBeGreaterThan(0);
  expect(carried.filter((each) => /:a[0-9a-z]+/.test(each))).toEqual([]);
  const next = await bot.app.handle(
    pressInteraction(buttonId(copy, 'Previous'), { ...ben, publicMessageOf: ada.userId }),
  );
  expect(textOf(next)).toMatch(/page \d of 3/);
  expect(buttonId(next, 'Choose your interests')).toMatch(/^interests\.choose/);
});
