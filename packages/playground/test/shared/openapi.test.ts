import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Playground } from 'waymark-playground';
import { startPlayground } from 'waymark-playground';
import { LAYOUT, NODES } from '../support/bodies.ts';
import type { RawBot } from '../support/bots.ts';
import { callbackPath, rawBot, request, webhookPath } from '../support/bots.ts';
import { anyTree } from '../support/component-trees.ts';
import { openValidator } from '../support/openapi.ts';

const validate = openValidator(process.env['WAYMARK_SHARED'] ?? '');
const errors = (schema: string, value: unknown) => validate.schemaErrors(schema, value);

let playground: Playground;
let bot: RawBot;
let messages: string;

beforeAll(async () => {
  playground = await startPlayground();
  bot = await rawBot(playground);
  const { list } = await request(playground, 'GET', `/guilds/${playground.guildId}/channels`);
  messages = `/channels/${String(list[0]?.['id'])}/messages`;
  await request(playground, 'PUT', `/applications/${playground.applicationId}/commands`, [
    {
      name: 'go',
      description: 'Goes',
      integration_types: [0, 1],
      options: [{ type: 3, name: 'what', description: 'What', autocomplete: true }],
    },
  ]);
});

afterAll(async () => {
  bot.socket.terminate();
  await playground.close();
});

test('what the rules accept is valid by Discord’s OpenAPI description', async () => {
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(anyTree, async (components) => {
      const body = { flags: LAYOUT, components };
      const { status } = await request(playground, 'POST', messages, body);
      if (status !== 200) return;
      taken += 1;
      expect(errors('IncomingWebhookInteractionRequest', body)).toEqual([]);
    }),
    { numRuns: 500 },
  );
  expect(taken).toBeGreaterThan(20);
});

test('each valid node is valid by the description', () => {
  for (const [kind, [node, within]] of Object.entries(NODES)) {
    const body = within(node);
    const schema = !('data' in body)
      ? 'ApplicationCommandUpdateRequest'
      : body['type'] === 9
        ? 'ModalInteractionCallbackRequest'
        : body['type'] === 8
          ? 'ApplicationCommandAutocompleteCallbackRequest'
          : 'CreateMessageInteractionCallbackRequest';
    expect([kind, errors(schema, body)]).toEqual([kind, []]);
  }
});

test('responses of the API match the description', async () => {
  const get = async (path: string) => (await request(playground, 'GET', path)).body;
  const { list: commands } = await request(
    playground,
    'GET',
    `/applications/${playground.applicationId}/commands`,
  );
  expect(errors('GatewayBotResponse', await get('/gateway/bot'))).toEqual([]);
  expect(errors('UserPIIResponse', await get('/users/@me'))).toEqual([]);
  expect(errors('UserResponse', await get(`/users/${playground.people[0]?.id ?? ''}`))).toEqual([]);
  expect(errors('PrivateApplicationResponse', await get('/applications/@me'))).toEqual([]);
  expect(errors('GuildResponse', await get(`/guilds/${playground.guildId}`))).toEqual([]);
  expect(errors('GuildChannelResponse', await get(messages.replace('/messages', '')))).toEqual([]);
  expect(errors('ApplicationCommandResponse', commands[0])).toEqual([]);
  expect(errors('ErrorResponse', await get('/nothing'))).toEqual([]);
});

test('interactions and their messages match the description', async () => {
  const ada = playground.person('Ada', { locale: 'es-419' });
  const pending = ada.use('/go', { what: 'x' });
  const interaction = await bot.interaction();
  expect(errors('AvailableLocalesEnum', 'locale' in interaction ? interaction.locale : '')).toEqual([]);
  expect(errors('InteractionContextType', interaction.context)).toEqual([]);
  expect(errors('UserResponse', interaction.member?.user)).toEqual([]);
  expect(errors('GuildChannelResponse', interaction.channel)).toEqual([]);

  const everything = Object.entries(NODES)
    .filter(([kind]) => kind !== 'file' && kind !== 'file media')
    .map(([, [node, within]]) => within(node)['data'])
    .flatMap((data) =>
      (data as { readonly flags?: number } | undefined)?.flags === LAYOUT
        ? [data as { readonly components: unknown[] }]
        : [],
    )
    .slice(0, 40);
  const unique = (components: unknown[], index: number) =>
    JSON.parse(JSON.stringify(components).replaceAll('"custom_id":"', `"custom_id":"${index}`)) as unknown[];
  const components = everything.flatMap((data, index) => unique(data.components, index)).slice(0, 16);
  const answered = await request(playground, 'POST', `${callbackPath(interaction)}?with_response=true`, {
    type: 4,
    data: { flags: LAYOUT, components },
  });
  expect(answered.status).toBe(200);
  expect(errors('InteractionCallbackResponse', answered.body)).toEqual([]);
  await pending;

  const follow = await request(playground, 'POST', webhookPath(playground, interaction), { content: 'More' });
  expect(errors('MessageResponse', follow.body)).toEqual([]);
  const button = ada.press((await pending).message ?? '', 'Press', { nth: 0, until: 'answered' });
  const press = await bot.interaction();
  expect(errors('MessageResponse', press.message)).toEqual([]);
  const reply = await request(playground, 'POST', `${callbackPath(press)}?with_response=true`, {
    type: 4,
    data: { content: 'x', flags: 64 },
  });
  expect(errors('InteractionCallbackResponse', reply.body)).toEqual([]);
  await button;
});
