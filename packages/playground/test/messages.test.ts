import type { Client, Interaction, Message } from 'discord.js';
import { Partials } from 'discord.js';
import { expect, onTestFinished, test } from 'vitest';
import type { StartOptions } from 'waymark-playground';
import { startPlayground } from 'waymark-playground';
import { discordBot, rawBot, request } from './support/bots.ts';

const INTENTS = { guildMessages: 1 << 9, directMessages: 1 << 12, messageContent: 1 << 15 };

async function started(options: StartOptions = {}) {
  const playground = await startPlayground(options);
  onTestFinished(playground.close);
  return playground;
}

/** A discord.js client that handles each message of other people. */
async function listening(
  answer: (message: Message) => Promise<unknown>,
  handle: (interaction: Interaction) => Promise<unknown> = async () => undefined,
) {
  const playground = await started();
  const client: Client<true> = await discordBot(playground, handle, {
    intents: ['Guilds', 'GuildMessages', 'DirectMessages'],
    partials: [Partials.Channel],
  });
  onTestFinished(() => client.destroy());
  client.on('messageCreate', (message) => {
    if (!message.author.bot) void answer(message);
  });
  return { playground, client };
}

test('discord.js receives a direct message with its content, and replies', async () => {
  const { playground } = await listening(async (message) => {
    expect(message.channel.isDMBased()).toBe(true);
    await message.reply(`You said: ${message.content}`);
  });
  const ada = playground.person('Ada', { place: 'dm' });
  const { message, replies } = await ada.say('I like plants');
  expect(replies).toMatchObject([{ content: 'You said: I like plants', repliesTo: message.id }]);
  expect(playground.person('Mateo', { place: 'dm' }).messages()).toEqual([]);
});

test('a message has content if it mentions the bot, and none otherwise', async () => {
  const { playground, client } = await listening(async (message) => {
    if (message.mentions.has(client.user)) await message.reply(message.member?.displayName ?? 'nobody');
    else await message.reply(`[${message.content}]`);
  });
  const ada = playground.person('Ada');
  expect((await ada.say('Hello @Waymark!')).replies).toMatchObject([{ content: 'Ada' }]);
  expect((await ada.say('Hello')).replies).toMatchObject([{ content: '[]' }]);
  const answered = await ada.say('Once more', { replyTo: ada.messages().at(-1) ?? '' });
  expect(answered.message.repliesTo).toBe(ada.messages().at(-3)?.id);
  expect(answered.replies).toMatchObject([{ content: 'Ada' }]);
});

test('a bot receives no messages without intents, or from places without the app', async () => {
  const playground = await started();
  await rawBot(playground);
  const messages = INTENTS.guildMessages | INTENTS.directMessages;
  const bot = await rawBot(playground, { intents: messages });
  for (const place of ['elsewhere', 'group', 'server'] as const)
    await playground.person('Ada', { place }).say('@Waymark', { quiet: 0 });
  const { d } = await bot.next(({ t }) => t === 'MESSAGE_CREATE');
  expect(d).toMatchObject({ guild_id: playground.guildId, channel_type: 0, member: { roles: [] } });
  expect((await playground.person('Ada').say('Hello', { quiet: 20 })).replies).toEqual([]);
});

test('with the privileged intent, every message has its content', async () => {
  const playground = await started({ app: { intents: ['MessageContent'] } });
  const bot = await rawBot(playground, { intents: INTENTS.guildMessages | INTENTS.messageContent });
  await playground.person('Ada').say('Just talking', { quiet: 0 });
  expect((await bot.next(({ t }) => t === 'MESSAGE_CREATE')).d).toMatchObject({ content: 'Just talking' });
});

test('mentions follow the text and allowed_mentions', async () => {
  const playground = await started();
  const [ada, lucia] = playground.people;
  const { list } = await request(playground, 'GET', `/guilds/${playground.guildId}/channels`);
  const path = `/channels/${String(list[0]?.['id'])}/messages`;
  const content = `<@${ada?.id ?? ''}> and <@!${lucia?.id ?? ''}> and <@1>`;
  const mentions = async (more: object) => {
    const { body } = await request(playground, 'POST', path, { content, ...more });
    return (body['mentions'] as readonly { id: string }[]).map(({ id }) => id);
  };
  expect(await mentions({})).toEqual([ada?.id, lucia?.id]);
  expect(await mentions({ allowed_mentions: { parse: [] } })).toEqual([]);
  expect(await mentions({ allowed_mentions: { users: [lucia?.id] } })).toEqual([lucia?.id]);

  const { message } = await playground.person('Mateo').say('Hm', { quiet: 0 });
  const reference = { message_id: message.id };
  const reply = await request(playground, 'POST', path, { content: 'x', message_reference: reference });
  expect(reply.body).toMatchObject({
    type: 19,
    message_reference: reference,
    referenced_message: { content: 'Hm' },
    mentions: [{ global_name: 'Mateo' }],
  });
  const unknown = { content: 'x', message_reference: { message_id: '1' } };
  expect(await request(playground, 'POST', path, unknown)).toMatchObject({
    status: 400,
    body: { code: 50035, errors: { message_reference: { _errors: [{ code: 'REPLIES_UNKNOWN_MESSAGE' }] } } },
  });
  const lenient = { ...unknown, message_reference: { message_id: '1', fail_if_not_exists: false } };
  expect((await request(playground, 'POST', path, lenient)).body).toMatchObject({ type: 0 });
});

test('context menu commands work on messages and people', async () => {
  const { playground, client } = await listening(
    async () => undefined,
    async (interaction) => {
      if (interaction.isMessageContextMenuCommand())
        await interaction.reply({ content: `About: ${interaction.targetMessage.content}`, flags: 64 });
      else if (interaction.isUserContextMenuCommand())
        await interaction.reply(`${interaction.targetUser.displayName} ${interaction.targetMember === null}`);
    },
  );
  await client.application.commands.set([
    { name: 'Look at this', type: 3 },
    { name: 'Who is this', type: 2 },
  ]);
  const ada = playground.person('Ada');
  const mateo = playground.person('Mateo');
  const { message } = await mateo.say('I fix bikes', { quiet: 0 });
  const looked = await ada.rightClick(message, 'Look at this');
  expect(looked.message).toMatchObject({
    content: 'About: I fix bikes',
    ephemeral: true,
    used: 'Look at this',
  });
  expect((await ada.rightClick(mateo, 'Who is this')).message?.content).toBe('Mateo false');

  await expect(ada.rightClick(message, 'Who is this')).rejects.toThrow('There is no message command');
  await expect(ada.rightClick('1', 'Who is this')).rejects.toThrow('not here');
  await expect(ada.rightClick(looked.message ?? '', 'Look at this')).rejects.toThrow('only one person sees');
  await expect(
    playground.person('Ada', { place: 'dm' }).rightClick(message, 'Look at this'),
  ).rejects.toThrow();
});

test('messages of a channel are listed newest first, and enforce_nonce is respected', async () => {
  const playground = await started();
  const { list: channels } = await request(playground, 'GET', `/guilds/${playground.guildId}/channels`);
  const path = `/channels/${String(channels[0]?.['id'])}/messages`;
  const ids: string[] = [];
  for (const content of ['One', 'Two', 'Three'])
    ids.push(String((await request(playground, 'POST', path, { content })).body['id']));
  const read = async (query: string) =>
    (await request(playground, 'GET', `${path}?${query}`)).list.map(({ content }) => content);
  expect(await read('limit=2')).toEqual(['Three', 'Two']);
  expect(await read(`before=${ids[1] ?? ''}`)).toEqual(['One']);
  expect(await read(`after=${ids[0] ?? ''}&limit=1`)).toEqual(['Two']);

  const once = { content: 'Once', nonce: 'n', enforce_nonce: true };
  const [first, second] = [
    await request(playground, 'POST', path, once),
    await request(playground, 'POST', path, once),
  ];
  expect(second.body['id']).toBe(first.body['id']);
});

test('embeds can show attached files', async () => {
  const playground = await started();
  const { list } = await request(playground, 'GET', `/guilds/${playground.guildId}/channels`);
  const form = new FormData();
  const url = 'attachment://dot.png';
  const embed = {
    title: 'x',
    image: { url },
    author: { name: 'Ada', icon_url: url },
    footer: { text: 'y', icon_url: url },
  };
  form.set('payload_json', JSON.stringify({ embeds: [embed] }));
  form.set('files[0]', new Blob(['abc']), 'dot.png');
  const response = await fetch(`${playground.apiUrl}/v10/channels/${String(list[0]?.['id'])}/messages`, {
    method: 'POST',
    headers: { authorization: `Bot ${playground.token}` },
    body: form,
  });
  const { attachments, embeds } = (await response.json()) as {
    attachments: { url: string }[];
    embeds: unknown[];
  };
  const [file] = attachments;
  expect(embeds).toMatchObject([
    { image: { url: file?.url }, author: { icon_url: file?.url }, footer: { icon_url: file?.url } },
  ]);
  expect(await (await fetch(file?.url ?? '')).text()).toBe('abc');
});

test('files can have any field name, and are limited in number and size', async () => {
  const playground = await started();
  const { list } = await request(playground, 'GET', `/guilds/${playground.guildId}/channels`);
  const post = async (files: readonly (readonly [string, Blob])[], content = 'x') => {
    const form = new FormData();
    form.set('content', content);
    for (const [name, file] of files) form.set(name, file, 'a.bin');
    const response = await fetch(`${playground.apiUrl}/v9/channels/${String(list[0]?.['id'])}/messages`, {
      method: 'POST',
      headers: { authorization: playground.token },
      body: form,
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  const small = new Blob(['abc']);
  expect((await post([['file', small]])).body).toMatchObject({
    content: 'x',
    attachments: [{ filename: 'a.bin', size: 3 }],
  });
  const eleven = Array.from({ length: 11 }, (_, index) => [`files[${index}]`, small] as const);
  expect(await post(eleven)).toMatchObject({ status: 400, body: { errors: { attachments: {} } } });
  const large = new Blob([new Uint8Array(10 * 1024 * 1024 + 1)]);
  expect(await post([['files[0]', large]])).toMatchObject({ status: 413, body: { code: 40005 } });
});

test('unknown fields get a warning, unsupported ones are refused', async () => {
  const playground = await started();
  const { list } = await request(playground, 'GET', `/guilds/${playground.guildId}/channels`);
  const path = `/channels/${String(list[0]?.['id'])}/messages`;
  const sent = await request(playground, 'POST', path, { content: ' x ', nonce: '7', tts: true, thing: 1 });
  expect(sent).toMatchObject({ status: 200, body: { content: 'x', nonce: '7', tts: true } });
  expect(playground.requests.at(-1)?.broken).toMatchObject([
    { rule: 'field.ignored', path: 'thing', warning: true },
  ]);
  expect(playground.brokenRules()).toEqual([]);
  const missing = { embeds: [{ image: { url: 'attachment://x.png' } }] };
  expect((await request(playground, 'POST', path, missing)).status).toBe(200);
  expect(playground.requests.at(-1)?.broken).toMatchObject([{ rule: 'embed.files', warning: true }]);
  expect(await request(playground, 'POST', path, { content: 'x', sticker_ids: ['1'] })).toMatchObject({
    status: 400,
    body: { errors: { sticker_ids: { _errors: [{ code: 'PLAYGROUND_UNSERVED' }] } } },
  });
  expect(await request(playground, 'POST', path, { content: '   ' })).toMatchObject({
    body: { code: 50006 },
  });
  const embeds = [
    { title: 'x', footer: {}, author: { name: '' }, image: { url: 'https://example.com/a.png' } },
  ];
  expect((await request(playground, 'POST', path, { embeds })).status).toBe(200);
  expect(playground.brokenRules()).toHaveLength(2);

  const { message } = await playground.person('Ada').say('Mine', { quiet: 0 });
  expect(await request(playground, 'DELETE', `${path}/${message.id}`)).toMatchObject({
    status: 403,
    body: { code: 50013 },
  });
});
