import type { APIInteraction } from 'discord-api-types/v10';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ManualClock } from 'waymark-playground';
import { createManualClock } from 'waymark-playground';
import type { Outcome, Person, Playground } from 'waymark-playground';
import { startPlayground } from 'waymark-playground';
import type { RawBot } from './support/bots.ts';
import { callbackPath, rawBot, request, webhookPath } from './support/bots.ts';

let clock: ManualClock;
let playground: Playground;
let bot: RawBot;
let ada: Person;

beforeEach(async () => {
  clock = createManualClock();
  playground = await startPlayground({ clock });
  bot = await rawBot(playground);
  ada = playground.person('Ada');
  const commands = [{ name: 'go', description: 'Goes', contexts: [0, 1, 2], integration_types: [0, 1] }];
  await request(playground, 'PUT', `/applications/${playground.applicationId}/commands`, commands);
});

afterEach(async () => {
  bot.socket.terminate();
  await playground.close();
});

const answer = (interaction: APIInteraction, body: unknown) =>
  request(playground, 'POST', callbackPath(interaction), body);
const edit = (interaction: APIInteraction, body: unknown, message = '@original') =>
  request(
    playground,
    'PATCH',
    `${webhookPath(playground, interaction)}/messages/${encodeURIComponent(message)}`,
    body,
  );
const followUp = (interaction: APIInteraction, body: unknown) =>
  request(playground, 'POST', webhookPath(playground, interaction), body);

async function begin(
  person = ada,
): Promise<{ readonly interaction: APIInteraction; readonly outcome: Promise<Outcome> }> {
  const outcome = person.use('/go', {}, { until: 'answered' });
  return { interaction: await bot.interaction(), outcome };
}

test('a response within 3 seconds is accepted and timed', async () => {
  const { interaction, outcome } = await begin();
  clock.advance(2_900);
  expect(await answer(interaction, { type: 4, data: { content: 'x' } })).toMatchObject({
    status: 204,
    type: null,
  });
  expect(await outcome).toMatchObject({ state: 'answered', milliseconds: 2_900 });
});

test('after 3 seconds the interaction fails and is unknown', async () => {
  const { interaction, outcome } = await begin();
  clock.advance(3_000);
  expect(await outcome).toMatchObject({ state: 'failed', failure: 'The application did not respond' });
  expect((await outcome).message).toMatchObject({ failed: true, ephemeral: true, used: '/go' });
  expect(await answer(interaction, { type: 4, data: { content: 'x' } })).toMatchObject({
    status: 404,
    body: { code: 10062, message: 'Unknown interaction' },
  });
  expect(playground.requests.at(-1)?.broken).toMatchObject([{ rule: 'response.in-time', code: 10062 }]);
});

test('a second response is refused', async () => {
  const { interaction } = await begin();
  await answer(interaction, { type: 4, data: { content: 'x' } });
  expect(await answer(interaction, { type: 4, data: { content: 'y' } })).toMatchObject({
    status: 400,
    body: { code: 40060 },
  });
});

test('an interaction that was never sent is unknown', async () => {
  const path = '/interactions/1/nothing/callback';
  expect(await request(playground, 'POST', path, { type: 5 })).toMatchObject({
    status: 404,
    body: { code: 10062 },
  });
});

test('the webhook opens with the first response and closes after 15 minutes', async () => {
  const { interaction } = await begin();
  expect(await edit(interaction, { content: 'x' })).toMatchObject({ status: 404, body: { code: 10015 } });
  await answer(interaction, { type: 5 });
  clock.advance(15 * 60_000 - 1);
  expect(await edit(interaction, { content: 'x' })).toMatchObject({ status: 200 });
  clock.advance(1);
  expect(await edit(interaction, { content: 'y' })).toMatchObject({
    status: 401,
    body: { code: 50027, message: 'Invalid Webhook Token' },
  });
  expect(await followUp(interaction, { content: 'y' })).toMatchObject({ status: 401, body: { code: 50027 } });
});

test('a deferred response that is not completed fails after 15 minutes', async () => {
  const { interaction, outcome } = await begin();
  await answer(interaction, { type: 5, data: { flags: 64 } });
  const { state, settled, message } = await outcome;
  expect(state).toBe('deferred');
  clock.advance(15 * 60_000);
  expect(await settled).toMatchObject({
    state: 'failed',
    message: { failed: true, thinking: false, id: message?.id },
  });
});

test('a deleted message is unknown', async () => {
  const { interaction } = await begin();
  await answer(interaction, { type: 4, data: { content: 'x' } });
  const path = `${webhookPath(playground, interaction)}/messages/@original`;
  expect(await request(playground, 'DELETE', path)).toMatchObject({ status: 204, type: null });
  expect(await request(playground, 'GET', path)).toMatchObject({ status: 404, body: { code: 10008 } });
  expect(await edit(interaction, { content: 'y' })).toMatchObject({ status: 404, body: { code: 10008 } });
  expect(await edit(interaction, { content: 'y' }, '123')).toMatchObject({
    status: 404,
    body: { code: 10008 },
  });
});

test('with a user install alone, there are up to five follow-ups', async () => {
  const { interaction } = await begin(playground.person('Ada', { place: 'elsewhere' }));
  await answer(interaction, { type: 4, data: { content: 'x' } });
  for (let count = 0; count < 5; count += 1)
    expect((await followUp(interaction, { content: 'more' })).status).toBe(200);
  expect(await followUp(interaction, { content: 'more' })).toMatchObject({
    status: 400,
    body: { code: 40094 },
  });
});

test('the Components V2 flag can be set when a deferred response is edited, and stays', async () => {
  const { interaction } = await begin();
  await answer(interaction, { type: 5, data: { flags: 64 } });
  const components = [{ type: 10, content: 'x' }];
  expect(await edit(interaction, { components, flags: 1 << 15 })).toMatchObject({
    status: 200,
    body: { flags: (1 << 15) | 64 },
  });
  expect(await edit(interaction, { content: 'y' })).toMatchObject({ status: 400, body: { code: 50035 } });
  expect(await edit(interaction, { components, flags: 0 })).toMatchObject({
    status: 400,
    body: { code: 50035 },
  });
});

test('an edit cannot make a message ephemeral, and is accepted with a warning', async () => {
  const { interaction } = await begin();
  await answer(interaction, { type: 4, data: { content: 'x' } });
  expect(await edit(interaction, { content: 'y', flags: 64 })).toMatchObject({
    status: 200,
    body: { flags: 0 },
  });
  expect(playground.requests.at(-1)?.broken).toMatchObject([
    { rule: 'message.flags-ignored', warning: true },
  ]);
});

test('message_reference in a response is ignored with a warning', async () => {
  const { interaction } = await begin();
  const data = { content: 'x', message_reference: { message_id: interaction.id } };
  expect((await answer(interaction, { type: 4, data })).status).toBe(204);
  expect(playground.requests.at(-1)?.broken).toMatchObject([
    { rule: 'message.reply-ignored', warning: true },
  ]);
});

test('an ephemeral message cannot be accessed through its channel', async () => {
  const { interaction, outcome } = await begin();
  await answer(interaction, { type: 4, data: { content: 'x', flags: 64 } });
  const { message } = await outcome;
  const path = `/channels/${interaction.channel?.id ?? ''}/messages/${message?.id ?? ''}`;
  expect(await request(playground, 'PATCH', path, { content: 'y' })).toMatchObject({
    status: 404,
    body: { code: 10008 },
  });
});

test('a refused response can be retried; otherwise the failure says why', async () => {
  const first = await begin();
  expect((await answer(first.interaction, { type: 4, data: { content: 'x'.repeat(2001) } })).status).toBe(
    400,
  );
  await answer(first.interaction, { type: 4, data: { content: 'short' } });
  expect((await first.outcome).message?.content).toBe('short');

  const second = await begin();
  await answer(second.interaction, { type: 4, data: {} });
  clock.advance(3_000);
  expect((await second.outcome).failure).toMatch(/refused: A message has something to show/);
});

test('each kind of interaction accepts its own response types', async () => {
  const { interaction } = await begin();
  for (const type of [0, 1, 6, 7, 8, 12, 99]) {
    const refused = await answer(interaction, { type, data: {} });
    expect(refused).toMatchObject({
      status: 400,
      body: { code: 50035, errors: { type: { _errors: [{ code: 'BASE_TYPE_CHOICES' }] } } },
    });
  }
});

test('a response can be delayed', async () => {
  playground.delayNextResponse(1_000);
  const { interaction, outcome } = await begin();
  let sent = false;
  void answer(interaction, { type: 4, data: { content: 'x' } }).then(() => {
    sent = true;
  });
  await expect
    .poll(() => {
      clock.advance(100);
      return sent;
    })
    .toBe(true);
  expect((await outcome).milliseconds).toBeGreaterThanOrEqual(1_000);
  expect((await outcome).state).toBe('answered');
});

test('ids contain the clock’s time and increase', async () => {
  const first = await begin();
  const second = await begin();
  const time = (id: string) => Number((BigInt(id) >> 22n) + 1_420_070_400_000n);
  expect(time(first.interaction.id)).toBe(clock.now());
  expect(BigInt(second.interaction.id) > BigInt(first.interaction.id)).toBe(true);
});
