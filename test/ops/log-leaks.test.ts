import { setTimeout as pause } from 'node:timers/promises';
import type { APIInteraction } from 'discord-api-types/v10';
import { expect, it, onTestFinished } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Command } from '../../src/app/command.ts';
import { route } from '../../src/app/custom-id.ts';
import { notice, publicScreen } from '../../src/app/reply.ts';
import { startBot } from '../../src/ops/bot.ts';
import { createLog } from '../../src/ops/log/logger.ts';
import { deployCommands } from '../../src/ops/deploy.ts';
import { readConfig } from '../../src/config.ts';
import { noticeView } from '../../src/views/notices.ts';
import { commandInteraction, pressInteraction } from '../support/interactions.ts';
import { startFakeDiscord, TOKEN, type FakeReply } from '../support/servers/fake-discord.ts';

const PERSON = '424242424242424242';
const PICK = '2.B.1.d';
const TYPED = 'zzqqxx-typed-words';
const ONET_KEY = 'onet-key-nobody-may-read';
const ada = { userId: PERSON };

/** A command and a button whose answers use every way to Discord, and a command that throws with the typed text. */
const late: Command = {
  declaration: { name: 'late', description: 'Comes late' },
  subcommands: [
    {
      path: 'late',
      options: [],
      run: async () => {
        await pause(1_600);
        return publicScreen(noticeView(TYPED));
      },
    },
  ],
  components: [
    {
      route: route('late-post', {}),
      target: 'publish',
      run: async () => {
        await pause(1_600);
        return notice(noticeView(TYPED));
      },
    },
  ],
};
const broken: Command = {
  declaration: { name: 'broken', description: 'Breaks' },
  subcommands: [
    {
      path: 'broken',
      options: [{ name: 'words', maxLength: 100 }],
      run: (_, { words }) => {
        throw Object.assign(new RangeError(`${String(words)} of ${PERSON}`), {
          url: `https://discord.com/${TOKEN}`,
          requestBody: { json: words },
          cause: new SyntaxError(`Unexpected token in ${String(words)}`),
        });
      },
    },
  ],
  components: [],
};

/** Values that Discord echoes, as its errors do. */
const ECHO = {
  code: 50035,
  message: `Invalid Form Body: ${TYPED}`,
  errors: {
    data: { components: { 0: { _errors: [{ code: 'BASE_TYPE_CHOICES', message: `${PICK} ${TYPED}` }] } } },
  },
};

const FAULTS: readonly (readonly [string, FakeReply])[] = [
  ['refuses the form', { status: 400, body: ECHO }],
  ['refuses the token', { status: 401, body: { code: 0, message: '401: Unauthorized' } }],
  ['forbids', { status: 403, body: { code: 50001, message: 'Missing Access' } }],
  ['does not know', { status: 404, body: { code: 10062, message: 'Unknown interaction' } }],
  ['knows nothing at all', { status: 404, body: '<html>nothing here</html>' }],
  [
    'limits',
    {
      status: 429,
      headers: { 'Retry-After': '3600' },
      body: { message: 'limited', retry_after: 3600, global: false },
    },
  ],
  ['is broken', { status: 500, body: 'oops' }],
  ['is cut', { cut: true }],
  ['says nonsense', { status: 200, body: '{"nonsense' }],
];

it.each(FAULTS)(
  'Discord %s: nothing secret and nothing about a person is logged',
  async (_, fault) => {
    const printed: string[] = [];
    const log = await createLog('trace', { write: (line) => printed.push(line) });
    const discord = await startFakeDiscord();
    let faulty = false;
    discord.reply(({ path, method }) => {
      const atStart = path.startsWith('/gateway') || path.endsWith('/applications/@me');
      const registers = path.endsWith('/commands') && method === 'PUT';
      return registers || (faulty && !atStart) ? fault : undefined;
    });
    const bot = await startBot({
      commands: [...commands, late, broken],
      token: TOKEN,
      apiUrl: discord.apiUrl,
      guildId: undefined,
      onet: { apiKey: ONET_KEY, apiUrl: `${discord.apiUrl}/onet/`, database: undefined },
      store: { kind: 'memory' },
      log,
    });
    onTestFinished(bot.stop);
    await bot.registered;
    const finished = () => printed.filter((line) => line.includes('interaction finished')).length;
    const sent: APIInteraction[] = [
      pressInteraction('skills.pick:social', { ...ada, values: ['2.B.1.c', PICK] }),
      commandInteraction('skills matches', {}, ada),
      commandInteraction('career search', { query: TYPED }, ada),
      commandInteraction('broken', { words: TYPED }, ada),
      commandInteraction('late', {}, ada),
      pressInteraction('late-post', ada),
    ];
    for (const interaction of sent) discord.dispatch('INTERACTION_CREATE', interaction);
    await expect.poll(finished, { timeout: 15_000 }).toBe(sent.length);
    faulty = true;
    for (const interaction of sent)
      discord.dispatch('INTERACTION_CREATE', { ...interaction, id: `${interaction.id}1` });
    await expect.poll(finished, { timeout: 15_000 }).toBe(2 * sent.length);

    const read = readConfig({ DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.apiUrl });
    if (!read.ok) throw new Error('the settings are right');
    printed.push(await deployCommands(commands, read.config).catch((error: unknown) => String(error)));

    const all = printed.join('');
    const tokens = sent.map(({ token }) => token);
    for (const secret of [TOKEN, ONET_KEY, PERSON, PICK, TYPED, ...tokens]) expect(all).not.toContain(secret);
    expect(all).toContain('"reference"');
  },
  60_000,
);
