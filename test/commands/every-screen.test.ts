import { expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { onetWithLists } from '../../packages/onet/test/support/sample-lists.ts';
import { brokenRulesOf } from '../support/crawl/broken-rules.ts';
import { resetPerson } from '../support/crawl/actions.ts';
import { explore } from '../support/crawl/explore-command.ts';
import { waymark } from '../support/waymark.ts';

const userId = '100000000000000001';

/** The command, and two presses on. */
const DEPTH = 3;

const PATHS = commands.flatMap(({ subcommands }) => subcommands.map(({ path }) => path));

it.each([
  ['the built-in facts', 'en-US', async () => ({})],
  ['the built-in facts', 'es-ES', async () => ({})],
  ['live answers', 'en-US', onetWithLists],
  ['live answers', 'es-419', onetWithLists],
])('every screen keeps the rules of Discord, with %s: %s', async (_, locale, open) => {
  const { app, store, log } = waymark(await open());
  let screens = 0;
  for (const path of PATHS) {
    const shown = await explore(path, {
      userId,
      locale,
      depth: DEPTH,
      async send(interaction) {
        await resetPerson(store, userId);
        return app.handle(interaction);
      },
    });
    screens += shown.length;
    for (const { response, steps } of shown) expect([steps, brokenRulesOf(response)]).toEqual([steps, []]);
  }
  expect(log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  expect(screens).toBeGreaterThan(500);
});
