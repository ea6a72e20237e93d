import { InteractionResponseType } from 'discord-api-types/v10';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PICK_GROUPS } from '../../commands/skills/picks.ts';
import { commandInteraction, pressInteraction } from '../support/interactions.ts';
import { componentsOf } from '../support/components.ts';
import { resetPerson, actionsIn, invocations, type Action } from '../support/crawl/actions.ts';
import { waymark, type Waymark } from '../support/waymark.ts';

const HISTORIES = 1_000;
const PEOPLE = ['100000000000000001', '100000000000000002'] as const;
const LOCALES = ['en-US', 'es-ES'] as const;

/** Presses of every kind that two presses from a command can bring. */
async function pressesThereAre(): Promise<readonly Action[]> {
  const { app, store } = waymark();
  await resetPerson(store, PEOPLE[0]);
  const kinds = new Map<string, Action>();
  let level = await Promise.all(
    invocations().map(async ({ path, options }) => app.handle(commandInteraction(path, options))),
  );
  for (let step = 0; step < 2; step++) {
    const fresh = level
      .flatMap((response) => actionsIn(componentsOf(response)))
      .filter(({ kind }) => !kinds.has(kind));
    const actions = [...new Map(fresh.map((action) => [action.kind, action])).values()];
    for (const action of actions) kinds.set(action.kind, action);
    level = await Promise.all(actions.map(async (action) => app.handle(pressed(action, PEOPLE[0], 'en-US'))));
  }
  return [...kinds.values()];
}

const pressed = ({ id, values }: Action, userId: string, locale: string) =>
  pressInteraction(id, { userId, locale, ...(values && { values }) });

/** Another Waymark that has heard nothing, and has the same picks, interests, saved and opened careers of somebody. */
async function likewise({ store }: Waymark, userId: string): Promise<Waymark> {
  const other = waymark();
  for (const group of PICK_GROUPS) {
    const picks = await store.picks.read(userId, [group]);
    if (picks.ok && picks.value.length > 0) await other.store.picks.write(userId, group, picks.value);
  }
  const known = await store.interests.read(userId);
  if (known.ok && known.value) await other.store.interests.write(userId, known.value);
  const saved = await store.saved.list(userId, []);
  for (const career of saved.ok ? saved.value : []) await other.store.saved.save(userId, career);
  const recent = await store.recent.list(userId);
  for (const code of recent.ok ? recent.value.toReversed() : []) await other.store.recent.add(userId, code);
  return other;
}

const presses = await pressesThereAre();

const turn = fc.record({
  action: fc.integer({ min: 0, max: presses.length - 1 }),
  who: fc.constantFrom(...PEOPLE),
  locale: fc.constantFrom(...LOCALES),
});

it('the answer to a press depends on the press, the picks and the data, and on nothing that went before', async () => {
  expect(presses.length).toBeGreaterThan(200);
  await fc.assert(
    fc.asyncProperty(fc.array(turn, { maxLength: 6 }), turn, async (before, last) => {
      const bot = waymark();
      await Promise.all(PEOPLE.map(async (userId) => resetPerson(bot.store, userId)));
      const press = async ({ app }: Waymark, { action, who, locale }: typeof last) =>
        app.handle(pressed(presses[action] ?? { id: '', kind: '' }, who, locale));
      for (const earlier of before) await press(bot, earlier);
      const fresh = await likewise(bot, last.who);
      const [after, alone] = [await press(bot, last), await press(fresh, last)];
      expect(after).toEqual(alone);
      expect(after.type).not.toBe(InteractionResponseType.Pong);
      expect(bot.log.lines.filter(({ level }) => level === 'error')).toEqual([]);
    }),
    { numRuns: HISTORIES },
  );
}, 180_000);
