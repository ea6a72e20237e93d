import {
  GatewayIntentBits,
  InteractionResponseType,
  MessageFlags,
  type APIInteraction,
} from 'discord-api-types/v10';
import { describe, expect, it, onTestFinished } from 'vitest';
import { commands } from '../../commands/index.ts';
import { privateScreen } from '../../src/app/reply.ts';
import { openGateway, type Transport } from '../../src/discord/transports.ts';
import type { MessageScope } from '../../src/discord/gateway/intents.ts';
import { startBot, type Bot, type BotOptions } from '../../src/ops/bot.ts';
import type { StartupError } from '../../src/ops/startup-error.ts';
import { noticeView } from '../../src/views/notices.ts';
import { commandInteraction, pressInteraction } from '../support/interactions.ts';
import { recordingLog, type RecordingLog } from '../support/recording-log.ts';
import {
  APPLICATION_ID,
  BOT_ID,
  startFakeDiscord,
  TOKEN,
  type FakeDiscord,
} from '../support/servers/fake-discord.ts';

async function startOn(
  discord: FakeDiscord,
  options: Partial<BotOptions> = {},
): Promise<{ bot: Bot; log: RecordingLog }> {
  const log = recordingLog();
  const bot = await startBot({
    commands,
    token: TOKEN,
    apiUrl: discord.apiUrl,
    guildId: undefined,
    onet: { apiKey: undefined, apiUrl: undefined, database: undefined },
    store: { kind: 'memory' },
    log,
    ...options,
  });
  onTestFinished(bot.stop);
  await bot.registered;
  return { bot, log };
}

const callbacks = ({ requests }: FakeDiscord) => requests.filter(({ path }) => path.endsWith('/callback'));

/** An invalid interaction: some fields changed or, where undefined, removed. */
const changed = (interaction: APIInteraction, changes: object): unknown => ({ ...interaction, ...changes });

const press = pressInteraction('skills.page:next:2:skills_covered::');

/** With a long timeout, since the machine may be busy. */
const poll = <T>(look: () => T) => expect.poll(look, { timeout: 10_000 });

describe('an unexpected interaction', () => {
  it.each<[string, unknown, answered: boolean]>([
    ['nothing at all', null, false],
    ['a number', 7, false],
    ['no token', changed(press, { token: undefined }), false],
    ['no data', changed(press, { data: undefined }), false],
    ['no person', changed(press, { user: undefined }), false],
    ['a member without a user', changed(press, { user: undefined, member: {} }), false],
    ['an unknown type', changed(press, { type: 99 }), false],
    ['data of nothing', changed(press, { data: {} }), false],
    ['a custom_id that is a number', changed(press, { data: { custom_id: 7, component_type: 2 } }), false],
    ['no locale', changed(commandInteraction('about'), { locale: undefined }), true],
    ['no entitlements and no channel', commandInteraction('about'), true],
    ['flags of null', changed(press, { message: { id: '1', flags: null } }), true],
    [
      'metadata without a user',
      changed(press, { message: { id: '1', flags: MessageFlags.IsComponentsV2, interaction_metadata: {} } }),
      true,
    ],
  ])('with %s costs at most itself', async (_, data, answered) => {
    const discord = await startFakeDiscord();
    const { bot } = await startOn(discord);
    discord.dispatch('INTERACTION_CREATE', data);
    discord.dispatch('SOMETHING_NEW', { of: 'any kind' });
    discord.dispatch('MESSAGE_CREATE', null);
    const good = commandInteraction('about');
    discord.dispatch('INTERACTION_CREATE', good);
    await poll(() => callbacks(discord).some(({ path }) => path.includes(`/${good.id}/`))).toBe(true);
    await poll(() => callbacks(discord).length).toBe(answered ? 2 : 1);
    expect(bot.health().status).toBe('ready');
  });
});

describe('messages to the bot', () => {
  const ada = { id: '100000000000000001', username: 'ada' };
  const message = (parts: object) => ({
    id: '700000000000000009',
    channel_id: '700000000000000001',
    type: 0,
    author: ada,
    content: 'hello',
    mentions: [],
    ...parts,
  });
  const MENTION = { guild_id: '1', mentions: [{ id: BOT_ID }] };

  async function listen(discord: FakeDiscord, scope?: MessageScope): Promise<string[]> {
    const heard: string[] = [];
    const transport: Transport = await openGateway({
      apiUrl: discord.apiUrl,
      token: TOKEN,
      log: recordingLog(),
      shards: undefined,
      onInteraction: async () => undefined,
      onChange: () => undefined,
      onFatal: () => undefined,
      ...(scope && {
        messages: {
          scope,
          async onMessage({ content }, respond) {
            heard.push(content);
            await respond({ content: 'I heard you' });
          },
        },
      }),
    });
    onTestFinished(transport.close);
    return heard;
  }

  it.each<[MessageScope | undefined, intents: number, heard: string[]]>([
    [undefined, 0, []],
    ['dm', GatewayIntentBits.DirectMessages, ['direct', 'a reply']],
    [
      'mentions',
      GatewayIntentBits.DirectMessages | GatewayIntentBits.GuildMessages,
      ['direct', 'a reply', 'mention'],
    ],
  ])('with DISCORD_MESSAGES for %s', async (scope, intents, expected) => {
    const discord = await startFakeDiscord();
    const heard = await listen(discord, scope);
    expect(discord.logins.map((login) => login.intents)).toEqual([intents]);
    for (const sent of [
      message({ content: 'direct' }),
      message({ content: 'a reply', type: 19 }),
      message({ content: 'mention', ...MENTION }),
      message({ content: 'of somebody else', guild_id: '1', mentions: [ada] }),
      message({ content: 'a bot', author: { ...ada, bot: true } }),
      message({ content: 'a bot’s mention', ...MENTION, author: { ...ada, bot: true } }),
      message({ content: 'a webhook', webhook_id: '5' }),
      message({ content: 'a pin', type: 6 }),
      message({ content: undefined, author: undefined }),
      message({ content: 'direct', mentions: undefined, guild_id: '1' }),
    ]) {
      discord.dispatch('MESSAGE_CREATE', sent);
    }
    discord.dispatch('INTERACTION_CREATE', commandInteraction('about'));
    const replies = () => discord.requests.filter(({ path }) => path.endsWith('/messages'));
    await poll(() => replies().length).toBe(expected.length);
    expect(heard).toEqual(expected);
    for (const { body } of replies())
      expect(body).toMatchObject({
        message_reference: { message_id: '700000000000000009' },
        allowed_mentions: { parse: [] },
      });
  });
});

describe('a gateway connection that closes', () => {
  const lines = (log: RecordingLog, message: string) =>
    log.lines.filter((line) => line.message.includes(message));

  it('is logged, changes the health status, and is reopened', async () => {
    const discord = await startFakeDiscord();
    const { bot, log } = await startOn(discord);
    discord.close(1001);
    await poll(() => bot.health().status).toBe('disconnected');
    await poll(() => bot.health().status).toBe('ready');
    expect(lines(log, 'gateway connection closed')).toMatchObject([
      { level: 'warn', fields: { shard: 0, code: 1001 } },
    ]);
    expect(log.lines.map(({ message }) => message).filter((each) => each.startsWith('health'))).toEqual([
      'health: ready',
      'health: disconnected',
      'health: ready',
    ]);
  });

  it('repeatedly is reopened after increasing delays', async () => {
    const discord = await startFakeDiscord();
    const { log } = await startOn(discord);
    discord.refuseLogins(4000);
    discord.close(4000);
    await poll(() => discord.logins.length).toBe(5);
    const times = discord.logins.map(({ at }) => at);
    const pauses = times.slice(2).map((at, index) => at - (times[index + 1] ?? 0));
    expect(pauses.at(-1)).toBeGreaterThan(1_500);
    expect(pauses.at(-1)).toBeGreaterThan((pauses[0] ?? 0) * 1.5);
    expect(lines(log, 'gateway connection closed').length).toBeGreaterThanOrEqual(4);
  }, 30_000);

  const FATAL = [
    [4004, 'DISCORD_TOKEN'],
    [4010, 'DISCORD_SHARDS'],
    [4011, 'DISCORD_SHARDS'],
    [4012, 'DISCORD_API_URL'],
    [4013, 'DISCORD_MESSAGES'],
    [4014, 'DISCORD_MESSAGES'],
  ] as const;

  it.each(FATAL)('for good (%i) at the start stops the start, and names %s', async (code, variable) => {
    const discord = await startFakeDiscord();
    discord.refuseLogins(code);
    const log = recordingLog();
    await expect(startOn(discord, { log })).rejects.toMatchObject({ problems: [{ variable }] });
    // The log names the fix and has no stack trace.
    expect(log.lines.filter(({ fields }) => 'error' in fields)).toEqual([]);
  });

  it.each(FATAL)(
    'for good (%i) later is logged once, and the health status is failed',
    async (code, variable) => {
      const discord = await startFakeDiscord();
      const errors: StartupError[] = [];
      const { bot } = await startOn(discord, { onFatal: (error) => errors.push(error) });
      discord.close(code);
      await poll(() => bot.health().status).toBe('failed');
      expect(errors).toMatchObject([{ problems: [{ variable }] }]);
      const reply = await bot.routes.request('/healthz');
      expect([reply.status, await reply.json()]).toMatchObject([503, { status: 'failed' }]);
    },
  );

  it('temporarily at the start delays the start', async () => {
    const discord = await startFakeDiscord();
    discord.refuseLogins(4000);
    const starting = startOn(discord);
    await poll(() => discord.logins.length).toBe(1);
    discord.refuseLogins(undefined);
    const { bot } = await starting;
    expect(bot.health().status).toBe('ready');
  });

  it('is not reopened once the bot is stopped', async () => {
    const discord = await startFakeDiscord();
    const { bot } = await startOn(discord);
    discord.close(1001);
    await poll(() => bot.health().status).toBe('disconnected');
    await bot.stop();
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(discord.logins).toHaveLength(1);
  });
});

describe('a response whose acknowledgment is lost', () => {
  const acknowledged = {
    status: 400,
    body: { code: 40060, message: 'Interaction has already been acknowledged.' },
  };

  const FAULTS = [
    ['cut', { cut: true }],
    ['a 502', { status: 502, body: 'Bad Gateway' }],
    ['nothing at all', { hang: true }],
  ] as const;

  it.each(FAULTS)('(%s) is sent again, and "already acknowledged" counts as success', async (_, fault) => {
    const discord = await startFakeDiscord();
    const { log } = await startOn(discord);
    let calls = 0;
    discord.reply(({ path }) => {
      if (!path.endsWith('/callback')) return undefined;
      calls += 1;
      return calls === 1 ? fault : acknowledged;
    });
    discord.dispatch('INTERACTION_CREATE', commandInteraction('about'));
    await poll(() => log.lines.find(({ message }) => message === 'interaction finished')).toMatchObject({
      fields: { outcome: 'answered' },
    });
    expect(calls).toBe(2);
  });

  it('is not sent again when Discord refuses the first one as already acknowledged', async () => {
    const discord = await startFakeDiscord();
    const { log } = await startOn(discord);
    discord.reply(({ path }) => (path.endsWith('/callback') ? acknowledged : undefined));
    discord.dispatch('INTERACTION_CREATE', commandInteraction('about'));
    await poll(() => log.lines.find(({ message }) => message === 'interaction finished')).toMatchObject({
      fields: { outcome: 'gone' },
    });
    expect(callbacks(discord)).toHaveLength(1);
  });

  it.each(FAULTS)('(%s) is a deferral: the answer still follows as an edit', async (_, fault) => {
    const discord = await startFakeDiscord();
    await startOn(discord, {
      commands: [
        {
          declaration: { name: 'slow', description: 'Takes its time' },
          subcommands: [
            {
              path: 'slow',
              options: [],
              run: async () => {
                await new Promise((resolve) => setTimeout(resolve, 2_000));
                return privateScreen(noticeView('at last'));
              },
            },
          ],
          components: [],
        },
      ],
    });
    let calls = 0;
    discord.reply(({ path }) => {
      if (!path.endsWith('/callback')) return undefined;
      calls += 1;
      return calls === 1 ? fault : acknowledged;
    });
    discord.dispatch('INTERACTION_CREATE', commandInteraction('slow'));
    await poll(() => discord.requests.find(({ method }) => method === 'PATCH')?.path).toMatch(
      new RegExp(`/webhooks/${APPLICATION_ID}/`),
    );
    expect(callbacks(discord)[0]?.body).toMatchObject({
      type: InteractionResponseType.DeferredChannelMessageWithSource,
    });
  });
});
