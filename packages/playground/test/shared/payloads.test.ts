import type { APIInteraction } from 'discord-api-types/v10';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Playground } from 'waymark-playground';
import { startPlayground } from 'waymark-playground';
import { SCHEMAS, type Field, type Kind } from '../../src/rules/schemas.ts';
import { NODES, long } from '../support/bodies.ts';
import { callbackPath, rawBot, request, type RawBot } from '../support/bots.ts';
import { INVALID_COMMANDS } from '../support/invalid-commands.ts';
import { INVALID_RESPONSES } from '../support/invalid-responses.ts';
import { openValidator } from '../support/openapi.ts';
import { wrongValues } from '../support/wrong-values.ts';

type Body = Readonly<Record<string, unknown>>;

const openApi = openValidator(process.env['WAYMARK_SHARED'] ?? '');

let playground: Playground;
let bot: RawBot;

beforeAll(async () => {
  playground = await startPlayground();
  bot = await rawBot(playground);
});

afterAll(async () => {
  bot.socket.terminate();
  await playground.close();
});

/** The largest value that a field may hold; undefined for lists and objects, which have cases of their own. */
function largest(field: Field): unknown {
  switch (field.type) {
    case 'string':
      return long(field.max);
    case 'integer':
      return field.max;
    case 'number':
      return 7;
    case 'boolean':
      return true;
    case 'timestamp':
      return '2026-01-01T00:00:00.000Z';
    case 'permissions':
      return '8';
    case 'snowflake':
      return '1';
    case 'url':
      return `${field.schemes[0] ?? ''}://example.com/${long(field.max - 40)}`;
    case 'enum':
      return field.of.at(-1);
    case 'set':
      return [field.of === 'snowflake' ? '1' : field.of instanceof RegExp ? '.png' : field.of[0]];
    case 'localizations':
      return { de: long(field.max) };
    case 'scalar':
      return 'one';
    default:
      return undefined;
  }
}

const cases: readonly (readonly [name: string, body: Body])[] = [
  ...(Object.entries(SCHEMAS) as [Kind, Readonly<Record<string, Field>>][]).flatMap(([kind, fields]) => {
    const [node, within] = NODES[kind];
    return [
      [kind, within(node)] as const,
      ...Object.entries(fields).flatMap(([name, field]) =>
        [
          ['largest', largest(field)] as const,
          ...wrongValues(field).map(([what, value]) => [what, value] as const),
        ].map(([what, value]) => [`${kind}.${name}: ${what}`, within({ ...node, [name]: value })] as const),
      ),
    ];
  }),
  ...[...INVALID_RESPONSES, ...INVALID_COMMANDS].map(
    ([rule, what, body]) => [`${rule}: ${what}`, body] as const,
  ),
];

const SCHEMA_OF_RESPONSE: Readonly<Record<number, string>> = {
  4: 'CreateMessageInteractionCallbackRequest',
  8: 'ApplicationCommandAutocompleteCallbackRequest',
  9: 'ModalInteractionCallbackRequest',
};

async function accepts(body: Body): Promise<boolean> {
  const commands = `/applications/${playground.applicationId}/commands`;
  if (!('data' in body)) return (await request(playground, 'PUT', commands, [body])).status === 200;
  const option = { type: 3, name: 'what', description: 'What', autocomplete: true };
  await request(playground, 'PUT', commands, [{ name: 'go', description: 'Goes', options: [option] }]);
  const ada = playground.person('Ada');
  const asked = body['type'] === 8 ? ada.type('/go', {}, 'what') : ada.use('/go', {}, { until: 'answered' });
  asked.catch(() => undefined);
  const interaction: APIInteraction = await bot.interaction();
  return (await request(playground, 'POST', callbackPath(interaction), body)).status === 204;
}

const describes = (body: Body): boolean =>
  openApi.schemaErrors(
    'data' in body ? (SCHEMA_OF_RESPONSE[Number(body['type'])] ?? '') : 'ApplicationCommandUpdateRequest',
    body,
  ).length === 0;

/** Reasons why the rules refuse what Discord's description accepts, by case name. */
const EXPLAINED: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/: blank$/, 'a blank has a length; Discord trims it'],
  [/\.id: too big$/, 'int32 is a format, which is not judged'],
  [/: a script$/, 'any scheme makes a URI'],
  [/_localizations: an unknown locale$/, 'the description lets any name stand for a locale'],
  [
    /^message reference\.|^message\.(message_reference|nonce|enforce_nonce)/,
    'described for messages in channels only',
  ],
  [/^message\.(sticker_ids|shared_client_theme)|^message reference\.type/, 'not served by the playground'],
  [/^message\.flags: too/, 'flags are any number; the playground takes 32 bits'],
  [/^embed\.type: too long/, 'Discord ignores the type of an embed'],
  [/^emoji\.animated|^command\.nsfw|^file upload\.file_types/, 'not described for requests'],
  [/^option\.(options|min_value|max_value|channel_types|file_types)/, 'described for other types of option'],
];
/** And the other way round. */
const ACCEPTED_ALONE = 'command.default_member_permissions: '; // described as a number, sent and documented as text

const isFieldRule = (rule: string): boolean => {
  const [kind = '', name = ''] = rule.split('.');
  return kind in SCHEMAS && name in SCHEMAS[kind as Kind];
};

/** Relations between fields, which a schema does not describe. */
const breaksRelations = (): boolean =>
  playground.requests.at(-1)?.broken.every(({ rule }) => !isFieldRule(rule)) === true;

test('the rules and Discord’s OpenAPI description agree on each payload, or the difference is explained', async () => {
  const count = { accepted: 0, refused: 0, alike: 0 };
  const unexplained: string[] = [];
  for (const [name, body] of cases) {
    const [accepted, described] = [await accepts(body), describes(body)];
    count[accepted ? 'accepted' : 'refused'] += 1;
    if (accepted === described) count.alike += 1;
    else if (accepted ? name.startsWith(ACCEPTED_ALONE) : breaksRelations()) continue;
    else if (accepted || !EXPLAINED.some(([pattern]) => pattern.test(name))) unexplained.push(name);
  }
  expect(unexplained).toEqual([]);
  expect(count.accepted).toBeGreaterThan(100);
  expect(count.refused).toBeGreaterThan(100);
  expect(count.alike / cases.length).toBeGreaterThan(0.75);
}, 60_000);
