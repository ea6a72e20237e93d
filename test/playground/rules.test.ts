import type { APIInteraction } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Field, Kind } from '../../playground/rules/shapes.ts';
import { SHAPES } from '../../playground/rules/shapes.ts';
import type { Playground } from '../../playground/start.ts';
import { startPlayground } from '../../playground/start.ts';
import {
  PARTS,
  button,
  choices,
  command,
  input,
  labelled,
  laidOut,
  media,
  modal,
  option,
  reply,
  row,
  select,
  text,
} from './bodies.ts';
import type { Answered, RawBot } from './bots.ts';
import { callbackPath, rawBot, request } from './bots.ts';

type Body = Readonly<Record<string, unknown>>;

let playground: Playground;
let bot: RawBot;
const broken = new Set<string>();

beforeAll(async () => {
  playground = await startPlayground();
  bot = await rawBot(playground);
});

afterAll(async () => {
  bot.socket.terminate();
  await playground.close();
});

const registered = {
  name: 'go',
  description: 'Goes',
  options: [{ type: 3, name: 'what', description: 'What', autocomplete: true }],
};

async function interaction(focused: boolean): Promise<APIInteraction> {
  const ada = playground.person('Ada');
  void (focused ? ada.type('/go', {}, 'what') : ada.use('/go', {}, { until: 'answered' })).catch(
    () => undefined,
  );
  return bot.interaction();
}

/** Sends a body where it belongs: a command is registered, anything else answers an interaction. */
async function send(body: Body): Promise<Answered> {
  const commands = `/applications/${playground.applicationId}/commands`;
  const answer = 'data' in body;
  if (answer) await request(playground, 'PUT', commands, [registered]);
  const answered = answer
    ? await request(playground, 'POST', callbackPath(await interaction(body['type'] === 8)), body)
    : await request(playground, 'PUT', commands, [body]);
  for (const { rule } of playground.exchanges.at(-1)?.broken ?? []) broken.add(rule);
  return answered;
}

const brokenRules = () => (playground.exchanges.at(-1)?.broken ?? []).map(({ rule }) => rule);

const long = (length: number) => 'x'.repeat(length);
const many = <Entry>(length: number, make: (index: number) => Entry) =>
  Array.from({ length }, (_, index) => make(index));
const buttons = (count: number) => many(count, (index) => ({ ...button, custom_id: `b${index}` }));

describe('every kind of part has a good one that is taken', () => {
  const needsFile: readonly Kind[] = ['file', 'file media'];
  const kinds = (Object.keys(PARTS) as Kind[]).filter((kind) => !needsFile.includes(kind));
  test.each(kinds)('%s', async (kind) => {
    const [part, within] = PARTS[kind];
    expect(await send(within(part))).toMatchObject({
      status: kind === 'command' || kind === 'option' ? 200 : 204,
    });
  });
});

/** Values a field cannot hold, each with the code Discord gives. */
function wrongValues(field: Field): readonly (readonly [what: string, value: unknown, code: string])[] {
  const missing = field.required ? ([['missing', undefined, 'BASE_TYPE_REQUIRED']] as const) : [];
  switch (field.is) {
    case 'text':
      return [
        ...missing,
        ['no text', 7, 'STRING_TYPE_CONVERT'],
        ['too long', long(field.max + 1), field.min > 0 ? 'BASE_TYPE_BAD_LENGTH' : 'BASE_TYPE_MAX_LENGTH'],
        ...(field.min > 0 ? ([['blank', ' ', 'BASE_TYPE_REQUIRED']] as const) : []),
      ];
    case 'whole':
      return [
        ...missing,
        ['no number', 'x', 'NUMBER_TYPE_COERCE'],
        ['a fraction', 0.5, 'NUMBER_TYPE_COERCE'],
        ['too small', field.min - 1, 'NUMBER_TYPE_MIN'],
        ['too big', field.max + 1, 'NUMBER_TYPE_MAX'],
      ];
    case 'number':
      return [...missing, ['no number', 'x', 'NUMBER_TYPE_COERCE']];
    case 'truth':
      return [...missing, ['neither', 'true', 'BOOLEAN_TYPE_CONVERT']];
    case 'id':
      return [...missing, ['no snowflake', 'x', 'NUMBER_TYPE_COERCE']];
    case 'url':
      return [
        ...missing,
        ['a script', 'javascript:alert(1)', 'URL_TYPE_INVALID_SCHEME'],
        ['no text', 7, 'STRING_TYPE_CONVERT'],
        ['too long', `${field.schemes[0] ?? ''}://${long(field.max)}`, 'BASE_TYPE_MAX_LENGTH'],
      ];
    case 'choice':
      return [...missing, ['not offered', 'none of them', 'BASE_TYPE_CHOICES']];
    case 'scalars':
      return [
        ...missing,
        ['no list', 7, 'LIST_TYPE_CONVERT'],
        ['nothing known', ['x'], field.of === 'id' ? 'NUMBER_TYPE_COERCE' : 'BASE_TYPE_CHOICES'],
        [
          'one twice',
          field.of === 'id' ? ['1', '1'] : [field.of[0], field.of[0]],
          'SET_TYPE_ALREADY_CONTAINS_VALUE',
        ],
        ['too many', many(field.max + 1, String), 'BASE_TYPE_BAD_LENGTH'],
      ];
    case 'words':
      return [
        ...missing,
        ['no object', 'x', 'DICT_TYPE_CONVERT'],
        ['an unknown locale', { xx: 'x' }, 'BASE_TYPE_CHOICES'],
        ['too long', { de: long(field.max + 1) }, 'BASE_TYPE_BAD_LENGTH'],
      ];
    case 'value':
      return [...missing, ['neither', true, 'BASE_TYPE_CHOICES']];
    case 'part':
      return [...missing, ['no object', 7, 'MODEL_TYPE_CONVERT']];
    case 'list':
      return [
        ...missing,
        ['no list', 'x', 'LIST_TYPE_CONVERT'],
        ['no objects', many(Math.max(field.min, 1), () => 7), 'MODEL_TYPE_CONVERT'],
        ['too many', many(field.max + 1, () => ({})), 'BASE_TYPE_BAD_LENGTH'],
        ...(field.min > 0 ? ([['too few', [], 'BASE_TYPE_BAD_LENGTH']] as const) : []),
      ];
  }
}

const fieldCases = (Object.entries(SHAPES) as [Kind, Readonly<Record<string, Field>>][]).flatMap(
  ([kind, fields]) =>
    Object.entries(fields).flatMap(([name, field]) =>
      wrongValues(field).map(
        ([what, value, code]) => [`${kind}.${name}`, what, { kind, name, value, code }] as const,
      ),
    ),
);

describe('every field is refused what it cannot hold', () => {
  test.each(fieldCases)('%s: %s', async (rule, _, { kind, name, value, code }) => {
    const [part, within] = PARTS[kind];
    const { status, body } = await send(within({ ...part, [name]: value }));
    expect({ status, body }).toMatchObject({
      status: 400,
      body: { code: 50035, message: 'Invalid Form Body' },
    });
    expect(brokenRules()).toContain(rule);
    expect(JSON.stringify(body.errors)).toContain(code);
  });
});

const menu = (more: Body) => laidOut(row({ ...select(3), options: [option('a'), option('b')], ...more }));
const sub = (more: Body = {}): Body => ({ type: 1, name: 'sub', description: 'Sub', ...more });
const group = (more: Body = {}): Body => ({
  type: 2,
  name: 'group',
  description: 'Group',
  options: [sub()],
  ...more,
});
const opt = (more: Body = {}): Body => ({ type: 3, name: 'opt', description: 'Opt', ...more });
const group22 = (more: Body) =>
  modal(labelled({ type: 22, custom_id: 'c', options: [option('a'), option('b')], ...more }));

/** What each rule beyond a single field forbids, with the place in the body that Discord points at. */
const SENSE: readonly (readonly [rule: string, what: string, body: Body, at: string])[] = [
  [
    'row.width',
    'a button beside a menu',
    laidOut({ type: 1, components: [button, { ...select(5) }] }),
    'data.components[0].components',
  ],
  [
    'row.width',
    'two menus',
    laidOut({ type: 1, components: [select(5), { ...select(6), custom_id: 'other' }] }),
    'data.components[0].components',
  ],
  [
    'button.custom_id-or-url',
    'no custom_id',
    laidOut(row({ type: 2, style: 1, label: 'x' })),
    'data.components[0].components[0].custom_id',
  ],
  [
    'button.custom_id-or-url',
    'a url on an ordinary button',
    laidOut(row({ ...button, url: 'https://example.com' })),
    'data.components[0].components[0].url',
  ],
  [
    'button.custom_id-or-url',
    'a link without url',
    laidOut(row({ type: 2, style: 5, label: 'x' })),
    'data.components[0].components[0].url',
  ],
  [
    'button.custom_id-or-url',
    'a link with custom_id',
    laidOut(row({ ...button, style: 5, url: 'https://example.com' })),
    'data.components[0].components[0].custom_id',
  ],
  [
    'button.custom_id-or-url',
    'a premium button without sku',
    laidOut(row({ type: 2, style: 6 })),
    'data.components[0].components[0].sku_id',
  ],
  [
    'button.face',
    'neither label nor emoji',
    laidOut(row({ type: 2, style: 1, custom_id: 'x' })),
    'data.components[0].components[0].label',
  ],
  [
    'button.face',
    'a label on a premium button',
    laidOut(row({ type: 2, style: 6, sku_id: '1', label: 'x' })),
    'data.components[0].components[0]',
  ],
  [
    'emoji.known',
    'letters',
    laidOut(row({ ...button, emoji: { name: 'smile' } })),
    'data.components[0].components[0].emoji.name',
  ],
  [
    'emoji.known',
    'a digit',
    laidOut(row({ ...button, emoji: { name: '1' } })),
    'data.components[0].components[0].emoji.name',
  ],
  [
    'select.range',
    'min above max',
    menu({ min_values: 2, max_values: 1 }),
    'data.components[0].components[0].min_values',
  ],
  [
    'select.enough-options',
    'more to choose than there is',
    menu({ max_values: 3 }),
    'data.components[0].components[0].options',
  ],
  [
    'select.enough-options',
    'in a checkbox group',
    group22({ max_values: 3 }),
    'data.components[0].component.options',
  ],
  [
    'select.values-unique',
    'a value twice',
    menu({ options: [option('a'), option('a')] }),
    'data.components[0].components[0].options[1].value',
  ],
  [
    'select.defaults',
    'two preselected of one',
    menu({
      options: [
        { ...option('a'), default: true },
        { ...option('b'), default: true },
      ],
    }),
    'data.components[0].components[0].options',
  ],
  [
    'select.default-values',
    'a role in a user menu',
    laidOut(row({ ...select(5), default_values: [{ id: '1', type: 'role' }] })),
    'data.components[0].components[0].default_values[0].type',
  ],
  [
    'select.default-values',
    'two preselected of one',
    laidOut(
      row({
        ...select(7),
        default_values: [
          { id: '1', type: 'role' },
          { id: '2', type: 'user' },
        ],
      }),
    ),
    'data.components[0].components[0].default_values',
  ],
  [
    'message.layout-flag',
    'a container without the flag',
    reply({ components: [{ type: 17, components: [text] }] }),
    'data.components[0].type',
  ],
  [
    'message.rows',
    'six rows without the flag',
    reply({ components: many(6, (index) => row({ ...button, custom_id: String(index) })) }),
    'data.components',
  ],
  [
    'message.layout-alone',
    'content',
    reply({ flags: 1 << 15, content: 'x', components: [text] }),
    'data.content',
  ],
  [
    'message.layout-alone',
    'embeds',
    reply({ flags: 1 << 15, embeds: [{ title: 'x' }], components: [text] }),
    'data.embeds',
  ],
  ['message.layout-alone', 'a poll', reply({ flags: 1 << 15, poll: {}, components: [text] }), 'data.poll'],
  [
    'message.layout-alone',
    'stickers',
    reply({ flags: 1 << 15, sticker_ids: ['1'], components: [text] }),
    'data.sticker_ids',
  ],
  [
    'message.layout-count',
    '41 at every level',
    laidOut(
      ...many(8, (index) => ({
        type: 1,
        components: many(5, (at) => ({ ...button, custom_id: `${index} ${at}` })),
      })),
    ),
    'data.components',
  ],
  [
    'message.layout-text',
    '4,001 characters in two texts',
    laidOut({ ...text, content: long(2001) }, { type: 17, components: [{ ...text, content: long(2000) }] }),
    'data.components',
  ],
  [
    'message.custom_id-unique',
    'in two rows',
    laidOut(row(button), row(button)),
    'data.components[1].components[0].custom_id',
  ],
  [
    'message.custom_id-unique',
    'in a modal',
    modal(labelled(input), labelled(input)),
    'data.components[1].component.custom_id',
  ],
  [
    'message.id-unique',
    'a number twice',
    laidOut({ ...text, id: 7 }, { ...text, id: 7 }),
    'data.components[1].id',
  ],
  [
    'message.no-text-input',
    'in a row',
    laidOut(row({ ...input, label: 'x' })),
    'data.components[0].components[0].type',
  ],
  [
    'message.files',
    'a file that did not come',
    laidOut({ type: 13, file: { url: 'attachment://x' } }),
    'data.components[0].file.url',
  ],
  [
    'message.files',
    'a picture that did not come',
    laidOut({ type: 12, items: [{ media: { url: 'attachment://x' } }, { media }] }),
    'data.components[0].items[0].media.url',
  ],
  [
    'message.embed-text',
    '6,001 characters',
    reply({ embeds: [{ description: long(4000) }, { description: long(2001) }] }),
    'data.embeds',
  ],
  [
    'mentions.exclusive',
    'users parsed and listed',
    reply({ content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } }),
    'data.allowed_mentions.parse',
  ],
  ['modal.row', 'a button in a row', modal(row(button)), 'data.components[0].components[0].type'],
  [
    'modal.row',
    'two inputs in a row',
    modal({
      type: 1,
      components: [
        { ...input, label: 'x' },
        { ...input, label: 'y', custom_id: 'y' },
      ],
    }),
    'data.components[0].components',
  ],
  ['text-input.label', 'none in a row', modal(row(input)), 'data.components[0].components[0].label'],
  [
    'text-input.label',
    'one in a label',
    modal(labelled({ ...input, label: 'x' })),
    'data.components[0].component.label',
  ],
  [
    'text-input.range',
    'min above max',
    modal(labelled({ ...input, min_length: 3, max_length: 2 })),
    'data.components[0].component.min_length',
  ],
  [
    'text-input.value',
    'longer than its limit',
    modal(labelled({ ...input, value: 'abc', max_length: 2 })),
    'data.components[0].component.value',
  ],
  [
    'modal.no-disabled',
    'a disabled menu',
    modal(labelled({ ...select(5), disabled: true })),
    'data.components[0].component.disabled',
  ],
  [
    'modal.required',
    'required and none',
    group22({ min_values: 0 }),
    'data.components[0].component.min_values',
  ],
  ['choice.value-type', 'a number for text', choices({ name: 'x', value: 1 }), 'data.choices[0].value'],
  ['choice.value-type', 'a long text', choices({ name: 'x', value: long(101) }), 'data.choices[0].value'],
  [
    'choice.value-type',
    'text for an integer',
    command({ options: [opt({ type: 4, choices: [{ name: 'x', value: 'x' }] })] }),
    '[0].options[0].choices[0].value',
  ],
  [
    'choice.value-type',
    'a fraction for an integer',
    command({ options: [opt({ type: 4, choices: [{ name: 'x', value: 0.5 }] })] }),
    '[0].options[0].choices[0].value',
  ],
  ['command.name-form', 'capitals', command({ name: 'Go' }), '[0].name'],
  ['command.name-form', 'a space', command({ name: 'go on' }), '[0].name'],
  [
    'command.name-form',
    'capitals in Spanish',
    command({ name_localizations: { 'es-ES': 'Ir' } }),
    '[0].name_localizations.es-ES',
  ],
  ['option.name-form', 'a dot', command({ options: [opt({ name: 'a.b' })] }), '[0].options[0].name'],
  ['command.description-given', 'none', command({ description: '' }), '[0].description'],
  [
    'command.description-given',
    'one on a user command',
    command({ type: 2, name: 'Look up' }),
    '[0].description',
  ],
  [
    'command.menu-options',
    'options on a message command',
    command({ type: 3, description: '', options: [opt()] }),
    '[0].options',
  ],
  [
    'option.required-first',
    'after an optional one',
    command({ options: [opt(), opt({ name: 'two', required: true })] }),
    '[0].options[1]',
  ],
  ['option.unique', 'a name twice', command({ options: [opt(), opt()] }), '[0].options[1].name'],
  ['option.not-mixed', 'beside a subcommand', command({ options: [sub(), opt()] }), '[0].options[1]'],
  [
    'option.nesting',
    'a subcommand in a subcommand',
    command({ options: [sub({ options: [sub()] })] }),
    '[0].options[0].options[0].type',
  ],
  [
    'option.nesting',
    'a group in a group',
    command({ options: [group({ options: [group()] })] }),
    '[0].options[0].options[0].type',
  ],
  [
    'option.nesting',
    'an empty group',
    command({ options: [group({ options: [] })] }),
    '[0].options[0].options',
  ],
  [
    'option.nesting',
    'options in an option',
    command({ options: [opt({ options: [opt()] })] }),
    '[0].options[0].options',
  ],
  [
    'option.choices-type',
    'choices of users',
    command({ options: [opt({ type: 6, choices: [{ name: 'x', value: 'x' }] })] }),
    '[0].options[0].choices',
  ],
  [
    'option.choices-type',
    'autocomplete of truth',
    command({ options: [opt({ type: 5, autocomplete: true })] }),
    '[0].options[0].autocomplete',
  ],
  [
    'option.length-type',
    'a length of a number',
    command({ options: [opt({ type: 4, min_length: 1 })] }),
    '[0].options[0].min_length',
  ],
  [
    'option.value-type',
    'a least text',
    command({ options: [opt({ min_value: 1 })] }),
    '[0].options[0].min_value',
  ],
  [
    'option.channel-type',
    'channel types of text',
    command({ options: [opt({ channel_types: [0] })] }),
    '[0].options[0].channel_types',
  ],
  [
    'option.choices-or-autocomplete',
    'both',
    command({ options: [opt({ autocomplete: true, choices: [{ name: 'x', value: 'x' }] })] }),
    '[0].options[0].autocomplete',
  ],
  [
    'option.choices-unique',
    'a name twice',
    command({
      options: [
        opt({
          choices: [
            { name: 'x', value: 'x' },
            { name: 'x', value: 'y' },
          ],
        }),
      ],
    }),
    '[0].options[0].choices[1].name',
  ],
  [
    'option.range',
    'least above most',
    command({ options: [opt({ min_length: 3, max_length: 2 })] }),
    '[0].options[0].min_length',
  ],
  [
    'command.size',
    '8,001 characters',
    command({
      options: many(25, (index) =>
        sub({ name: `s${index}`, options: many(4, (at) => opt({ name: `o${at}`, description: long(80) })) }),
      ),
    }),
    '[0]',
  ],
];

describe('every rule beyond a single field is kept', () => {
  test.each(SENSE)('%s: %s', async (rule, _, body, at) => {
    const answered = await send(body);
    expect(answered).toMatchObject({ status: 400, body: { code: 50035, message: 'Invalid Form Body' } });
    expect(playground.exchanges.at(-1)?.broken.map((one) => [one.rule, one.path])).toContainEqual([rule, at]);
    const pointed = at
      .split(/[.[\]]+/)
      .filter((step) => step !== '')
      .reduce<unknown>((tree, step) => (tree as Body | undefined)?.[step], answered.body.errors);
    expect(pointed).toHaveProperty('_errors');
  });
});

test('an empty message has its own code', async () => {
  expect(await send(reply({}))).toMatchObject({
    status: 400,
    body: { code: 50006, message: 'Cannot send an empty message' },
  });
  expect(await send({ type: 4, data: { flags: 1 << 15 } })).toMatchObject({
    status: 400,
    body: { code: 50006 },
  });
});

test('the limits themselves are allowed', async () => {
  const forty = laidOut(
    ...many(6, (index) => ({
      type: 1,
      components: many(5, (at) => ({ ...button, custom_id: `${index} ${at}` })),
    })),
    ...many(4, () => ({ ...text, content: long(1000) })),
  );
  const wide = laidOut(
    { type: 1, components: buttons(5) },
    row({
      ...select(3),
      placeholder: long(150),
      max_values: 25,
      options: many(25, (index) => ({
        label: long(100),
        value: long(98) + String(index).padStart(2, '0'),
        description: long(100),
      })),
    }),
  );
  const emoji = laidOut(row({ ...button, label: '🙂'.repeat(80), custom_id: long(100) }));
  for (const body of [forty, wide, emoji, reply({ content: '🙂'.repeat(2000) })])
    expect((await send(body)).status).toBe(204);
});

test('every rule of form has a case here', () => {
  const elsewhere =
    /^(answer|token|follow-up|request|commands)\.|^message\.(known|own|empty|layout-stays|ephemeral-stays)$|^command\.known$/;
  const uncovered = playground.rules
    .map(({ id }) => id)
    .filter((id) => !broken.has(id) && !elsewhere.test(id));
  expect(uncovered).toEqual([]);
  expect(new Set(playground.rules.map(({ id }) => id)).size).toBe(playground.rules.length);
});
