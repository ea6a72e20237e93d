import { once } from 'node:events';
import { inflateSync } from 'node:zlib';
import { WebSocket } from 'ws';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createManualClock } from 'waymark-playground';
import type { Playground } from 'waymark-playground';
import { startPlayground } from 'waymark-playground';
import { callbackPath, discordBot, rawBot, rawSocket, request } from './support/bots.ts';

let playground: Playground;

beforeEach(async () => {
  playground = await startPlayground();
});

afterEach(async () => {
  await playground.close();
});

const register = async () =>
  request(playground, 'PUT', `/applications/${playground.applicationId}/commands`, [
    { name: 'go', description: 'Goes' },
  ]);

test.each(['cut', 'reconnect'] as const)(
  'discord.js comes back after its connection is dropped: %s',
  async (how) => {
    const client = await discordBot(playground, async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply('Here');
    });
    await register();
    playground.dropConnection(how);
    if (how === 'reconnect') await once(client, 'shardResume');
    await playground.botReady();
    expect((await playground.person('Ada').use('/go')).message?.content).toBe('Here');
    await client.destroy();
  },
);

test('events missed during a disconnect are replayed on resume', async () => {
  await register();
  const bot = rawSocket(playground);
  await bot.next(({ op }) => op === 10);
  bot.send(2, { token: playground.token, intents: 0, properties: {} });
  const ready = await bot.next(({ t }) => t === 'READY');
  playground.dropConnection();
  await bot.closed;
  const waiting = playground.person('Ada').use('/go');

  const again = rawSocket(playground);
  await again.next(({ op }) => op === 10);
  const session = (ready.d as { readonly session_id: string }).session_id;
  again.send(6, { token: playground.token, session_id: session, seq: ready.s });
  const interaction = await again.interaction();
  await again.next(({ t }) => t === 'RESUMED');
  await request(playground, 'POST', callbackPath(interaction), {
    type: 4,
    data: { content: 'Late but here' },
  });
  expect((await waiting).message?.content).toBe('Late but here');
});

test('an invalidated session can be replaced by an IDENTIFY on the same connection', async () => {
  const bot = await rawBot(playground);
  playground.dropConnection('invalidate');
  expect(await bot.next(({ op }) => op === 9)).toMatchObject({ d: false });
  bot.send(2, { token: playground.token, intents: 0, properties: {} });
  await bot.next(({ t }) => t === 'READY');
});

test('resuming an unknown session is invalid', async () => {
  const bot = rawSocket(playground);
  await bot.next(({ op }) => op === 10);
  bot.send(6, { token: playground.token, session_id: 'x', seq: 1 });
  expect(await bot.next(({ op }) => op === 9)).toMatchObject({ d: false });
});

test('resuming with a sequence number that was never sent is invalid', async () => {
  const bot = rawSocket(playground);
  await bot.next(({ op }) => op === 10);
  bot.send(2, { token: playground.token, intents: 0, properties: {} });
  const ready = await bot.next(({ t }) => t === 'READY');
  const again = rawSocket(playground);
  await again.next(({ op }) => op === 10);
  again.send(6, {
    token: playground.token,
    session_id: (ready.d as { readonly session_id: string }).session_id,
    seq: 99,
  });
  expect(await again.next(({ op }) => op === 9)).toMatchObject({ d: false });
});

test('heartbeats are acknowledged, and a connection without them is closed', async () => {
  const clock = createManualClock();
  const still = await startPlayground({ clock });
  const bot = await rawBot(still);
  clock.advance(60_000);
  bot.send(1, 1);
  await bot.next(({ op }) => op === 11);
  clock.advance(60_000);
  bot.send(1, 1);
  await bot.next(({ op }) => op === 11);
  clock.advance(90_000);
  expect(await bot.closed).toBe(4009);
  await still.close();
});

test.each([
  ['a wrong token', { token: 'wrong', intents: 0 }, 4004],
  ['unknown intents', { intents: 2 ** 30 }, 4013],
  ['no intents', {}, 4013],
  ['a privileged intent that is not enabled', { intents: 1 << 15 }, 4014],
  ['a shard id out of range', { intents: 0, shard: [2, 2] }, 4010],
])('%s is refused', async (_, more, code) => {
  const bot = rawSocket(playground);
  await bot.next(({ op }) => op === 10);
  bot.send(2, { token: playground.token, properties: {}, ...more });
  expect(await bot.closed).toBe(code);
});

test.each([
  ['an opcode that does not exist', { op: 42 }, 4001],
  ['a payload that is no frame', 'hello', 4002],
  ['an opcode before IDENTIFY', { op: 3, d: {} }, 4003],
])('%s is refused', async (_, frame, code) => {
  const bot = rawSocket(playground);
  await bot.next(({ op }) => op === 10);
  bot.socket.send(JSON.stringify(frame));
  expect(await bot.closed).toBe(code);
});

test('another API version is refused', async () => {
  expect(await rawSocket(playground, '?v=6&encoding=json').closed).toBe(4012);
});

test('a token is accepted with and without its prefix', async () => {
  const bot = await rawBot(playground, { token: `Bot ${playground.token}` });
  expect(
    await request(playground, 'GET', '/users/@me', undefined, { authorization: playground.token }),
  ).toMatchObject({
    status: 200,
  });
  bot.socket.terminate();
});

test('members and servers can be fetched', async () => {
  const open = await startPlayground({
    app: { intents: ['GuildMembers'] },
    people: [{ name: 'Student', count: 30 }],
  });
  const client = await discordBot(open, async () => undefined, { intents: ['Guilds', 'GuildMembers'] });
  const guilds = await client.guilds.fetch();
  const guild = await guilds.first()?.fetch();
  expect(guilds.first()?.permissions.has('ViewChannel')).toBe(true);
  expect((await guild?.members.fetch())?.size).toBe(31);
  expect((await guild?.members.fetch({ query: 'Student 1', limit: 20 }))?.size).toBe(11);
  expect((await guild?.members.search({ query: 'student 30' }))?.first()?.displayName).toBe('Student 30');
  await client.destroy();
  await open.close();
});

test('a wrong token fails the login of discord.js', async () => {
  await expect(discordBot({ ...playground, token: 'wrong' }, async () => undefined)).rejects.toThrow(
    'invalid token',
  );
});

test('discord.js caches servers and channels, and receives and sends messages', async () => {
  const client = await discordBot(playground, async () => undefined, {
    intents: ['Guilds', 'GuildMessages'],
  });
  const guild = client.guilds.cache.get(playground.guildId);
  expect(guild?.name).toBe('Playground');
  const channel = guild?.channels.cache.find(({ name }) => name === 'general');
  if (channel?.isTextBased() !== true) throw new Error('No text channel.');
  const heard = new Promise((resolve) =>
    client.once('messageCreate', ({ content }) => {
      resolve(content);
    }),
  );
  void playground.person('Ada').say('Hello, @Waymark', { quiet: 0 });
  expect(await heard).toBe(`Hello, <@${playground.applicationId}>`);
  const sent = await channel.send('Hello, Ada');
  await sent.edit('Hello, everyone');
  expect(
    playground
      .person('Mateo')
      .messages()
      .map(({ content }) => content),
  ).toEqual([`Hello, <@${playground.applicationId}>`, 'Hello, everyone']);
  await client.destroy();
});

test('events of a server go to its shard, those of DMs to shard 0', async () => {
  await register();
  const count = 2;
  const own = Number((BigInt(playground.guildId) >> 22n) % BigInt(count));
  const bots = [
    await rawBot(playground, { shard: [0, count] }),
    await rawBot(playground, { shard: [1, count] }),
  ];
  void playground.person('Ada').use('/go', {}, { until: 'answered' });
  expect((await bots[own]?.interaction())?.guild_id).toBe(playground.guildId);
  void playground.person('Ada', { place: 'dm' }).use('/go', {}, { until: 'answered' });
  expect((await bots[0]?.interaction())?.guild_id).toBeUndefined();
});

test('compress=zlib-stream gives one zlib stream', async () => {
  const socket = new WebSocket(
    `${playground.url.replace('http', 'ws')}/?v=10&encoding=json&compress=zlib-stream`,
  );
  const bytes = await new Promise<Buffer>((resolve) => socket.once('message', resolve));
  expect(bytes.subarray(-4)).toEqual(Buffer.from([0, 0, 255, 255]));
  const hello: unknown = JSON.parse(inflateSync(bytes, { finishFlush: 2 }).toString());
  expect(hello).toMatchObject({ op: 10 });
  socket.terminate();
});
