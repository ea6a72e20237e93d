import type { APIInteraction } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Field, Kind } from '../src/rules/schemas.ts';
import { SCHEMAS } from '../src/rules/schemas.ts';
import type { Playground } from 'waymark-playground';
import { startPlayground } from 'waymark-playground';
import { NODES, button, laidOut, long, many, reply, row, select, text } from './support/bodies.ts';
import type { Answered, RawBot } from './support/bots.ts';
import { INVALID_RESPONSES } from './support/invalid-responses.ts';
import { INVALID_COMMANDS } from './support/invalid-commands.ts';
import { wrongValues } from './support/wrong-values.ts';
import { callbackPath, rawBot, request } from './support/bots.ts';

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

/** Sends a body: a command is registered, anything else responds to an interaction. */
async function send(body: Body): Promise<Answered> {
  const commands = `/applications/${playground.applicationId}/commands`;
  const answer = 'data' in body;
  if (answer) await request(playground, 'PUT', commands, [registered]);
  const answered = answer
    ? await request(playground, 'POST', callbackPath(await interaction(body['type'] === 8)), body)
    : await request(playground, 'PUT', commands, [body]);
  for (const { rule } of playground.requests.at(-1)?.broken ?? []) broken.add(rule);
  return answered;
}

const brokenRules = () => (playground.requests.at(-1)?.broken ?? []).map(({ rule }) => rule);

const buttons = (count: number) => many(count, (index) => ({ ...button, custom_id: `b${index}` }));

describe('a valid node of each kind is accepted', () => {
  const needsFile: readonly Kind[] = ['file', 'file media'];
  const kinds = (Object.keys(NODES) as Kind[]).filter((kind) => !needsFile.includes(kind));
  test.each(kinds)('%s', async (kind) => {
    const [node, within] = NODES[kind];
    expect(await send(within(node))).toMatchObject({
      status: kind === 'command' || kind === 'option' ? 200 : 204,
    });
  });
});

const fieldCases = (Object.entries(SCHEMAS) as [Kind, Readonly<Record<string, Field>>][]).flatMap(
  ([kind, fields]) =>
    Object.entries(fields).flatMap(([name, field]) =>
      wrongValues(field).map(
        ([what, value, code]) => [`${kind}.${name}`, what, { kind, name, value, code }] as const,
      ),
    ),
);

describe('invalid values of each field are refused', () => {
  test.each(fieldCases)('%s: %s', async (rule, _, { kind, name, value, code }) => {
    const [node, within] = NODES[kind];
    const { status, body } = await send(within({ ...node, [name]: value }));
    expect({ status, body }).toMatchObject({
      status: 400,
      body: { code: 50035, message: 'Invalid Form Body' },
    });
    expect(brokenRules()).toContain(rule);
    expect(JSON.stringify(body.errors)).toContain(code);
  });
});

describe('rules about several fields are enforced', () => {
  test.each([...INVALID_RESPONSES, ...INVALID_COMMANDS])('%s: %s', async (rule, _, body, at) => {
    const answered = await send(body);
    expect(answered).toMatchObject({ status: 400, body: { code: 50035, message: 'Invalid Form Body' } });
    expect(playground.requests.at(-1)?.broken.map((one) => [one.rule, one.path])).toContainEqual([rule, at]);
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

test('values at the limits are accepted', async () => {
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

test('every form rule is covered here', () => {
  const elsewhere =
    /^(response|token|follow-up|request|playground|commands)\.|^message\.(known|own|delete|empty|layout-stays|flags-ignored|reply-ignored|file-size|file-count)$|^command\.known$|^(field\.ignored|embed\.files)$/;
  const uncovered = playground.rules
    .map(({ id }) => id)
    .filter((id) => !broken.has(id) && !elsewhere.test(id));
  expect(uncovered).toEqual([]);
  expect(new Set(playground.rules.map(({ id }) => id)).size).toBe(playground.rules.length);
});
