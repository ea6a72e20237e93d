import { InteractionType } from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { VisibleMessage } from 'waymark-playground';
import { commandInteraction, pressInteraction } from '../support/interactions.ts';
import { openValidator } from '../../packages/playground/test/support/openapi.ts';
import { startPlaygroundBot } from '../support/playground-bot.ts';
import { waymark } from '../support/waymark.ts';

const openApi = openValidator(process.env['WAYMARK_SHARED'] ?? '');

/** Values for required options; any other option gets a word. */
const TYPED: Readonly<Record<string, string>> = {
  career: '29-1141.00',
  first: '29-1141.00',
  second: '15-1252.00',
  code: '15-1252.00',
  kind: 'abilities',
  system: 'soc',
  table: 'occupation_data',
};

it('the description refuses what Discord is known to refuse', () => {
  const schema = 'CreateMessageInteractionCallbackRequest';
  const saying = (data: object) => openApi.schemaErrors(schema, { type: 4, data });
  const button = (custom_id: string) => ({
    flags: 1 << 15,
    components: [{ type: 1, components: [{ type: 2, style: 1, label: 'Next', custom_id }] }],
  });
  expect(saying({ content: 'x'.repeat(2_000) })).toEqual([]);
  expect(saying({ content: 'x'.repeat(2_001) })).not.toEqual([]);
  expect(saying(button('x'.repeat(100)))).toEqual([]);
  expect(saying(button('x'.repeat(101)))).not.toEqual([]);
});

it('every body sent during a crawl is as Discord describes it', async () => {
  const { playground } = await startPlaygroundBot();
  for (const locale of ['en-US', 'es-ES']) {
    for (const { subcommands } of commands) {
      const person = playground.person(`A reader of ${locale}`, { locale });
      for (const { path, options } of subcommands) {
        const required = options.filter(({ required }) => required === true).map(({ name }) => name);
        await person.use(
          `/${path}`,
          Object.fromEntries(required.map((name) => [name, TYPED[name] ?? 'nurse'])),
        );
      }
    }
  }
  const ada = playground.person('Ada');
  const shown = async (
    outcome: Promise<{ message: VisibleMessage | undefined }>,
  ): Promise<VisibleMessage> => {
    const { message } = await outcome;
    if (!message) throw new Error('no message');
    return message;
  };
  const picker = await shown(ada.use('/skills pick'));
  const everything = picker.menus().map(({ options }) => options.map(({ label }) => label));
  for (const labels of everything) await ada.choose(picker, labels);
  await ada.press(picker, 'See careers');
  let page = await shown(ada.use('/skills matches', { sort: 'skills_covered' }));
  for (const label of ['Next', 'Last', 'Previous', 'First']) page = await shown(ada.press(page, label));
  const sorts = page
    .menus()
    .flatMap(({ options }) => options.filter(({ label }) => label.startsWith('Sort by')));
  for (const { label } of sorts) page = await shown(ada.choose(page, label));
  await ada.press(page, 'Share');
  const groups = await shown(ada.press(page, 'Back'));
  await ada.press(await shown(ada.press(groups, 'Change skills')), 'Clear');

  const sent = playground.requests.filter(({ method }) => method !== 'GET');
  expect(sent.length).toBeGreaterThan(20);
  for (const { method, route, body } of sent) {
    const faults = openApi.errors(method, route ?? 'unknown', body);
    expect(faults, `${method} ${route}: ${JSON.stringify(body)}`).toEqual([]);
  }
});

it('every deferral is as Discord describes it', () => {
  const { app } = waymark();
  const interactions = [
    commandInteraction('skills pick'),
    pressInteraction('skills.page:next:2:title:'),
    pressInteraction('skills.page:next:2:title:1', { publicMessageOf: '5' }),
    pressInteraction('skills.share:1:title'),
    {
      ...commandInteraction('skills pick'),
      type: InteractionType.ApplicationCommandAutocomplete,
    } as ReturnType<typeof commandInteraction>,
  ];
  for (const interaction of interactions) {
    const { response } = app.deferral(interaction);
    expect(openApi.errors('POST', '/interactions/{id}/{token}/callback', response)).toEqual([]);
  }
});
