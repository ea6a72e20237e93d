import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { readConfig, type Config } from '../../src/config.ts';
import { deployCommands } from '../../src/ops/deploy.ts';
import { run } from '../../src/ops/start.ts';
import { createSigner } from '../support/signing.ts';
import { recordingLog, type RecordingLog } from '../support/recording-log.ts';
import { dryStart } from '../../src/ops/doctor/doctor.ts';
import type { Finding } from '../../src/ops/doctor/check.ts';
import {
  APPLICATION_ID,
  startFakeDiscord,
  TOKEN,
  type FakeDiscord,
  type FakeReply,
} from '../support/servers/fake-discord.ts';

const GUILD = '500000000000000001';
const GLOBAL_ROUTE = `/applications/${APPLICATION_ID}/commands`;
const GUILD_ROUTE = `/applications/${APPLICATION_ID}/guilds/${GUILD}/commands`;
const declarations = commands.map(({ declaration }) => declaration);

function configOf(discord: FakeDiscord, environment: Record<string, string> = {}): Config {
  const read = readConfig({
    DISCORD_TOKEN: TOKEN,
    DISCORD_API_URL: discord.apiUrl,
    STORE_URL: 'memory:',
    PORT: '0',
    ...environment,
  });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.config;
}

async function examine(config: Config): Promise<Finding[]> {
  const findings: Finding[] = [];
  for await (const finding of dryStart(config, declarations)) findings.push(finding);
  return findings;
}

const bad = (findings: readonly Finding[]) =>
  findings.filter(({ status }) => status === 'fix').map(({ subject, message }) => `${subject}: ${message}`);

const errorsOf = (log: RecordingLog): string =>
  log.lines
    .filter(({ level }) => level === 'error')
    .map(({ message }) => message)
    .join('\n');

const puts = ({ requests }: FakeDiscord) => requests.filter(({ method }) => method === 'PUT');

describe('commands:deploy', () => {
  it('registers once, and then only what differs', async () => {
    const discord = await startFakeDiscord();
    expect(await deployCommands(commands, configOf(discord))).toMatch(
      /are registered everywhere[^]*\/skills/,
    );
    expect(await deployCommands(commands, configOf(discord))).toMatch(/are up to date everywhere/);
    expect(puts(discord)).toHaveLength(1);
  });

  it('keeps the Entry Point command that Discord made', async () => {
    const discord = await startFakeDiscord();
    const entryPoint = { id: '77', type: 4, name: 'launch', handler: 2, description: '' };
    discord.commands.set(GLOBAL_ROUTE, [entryPoint, { id: '78', type: 1, name: 'old', description: 'Old' }]);
    const report = await deployCommands(commands, configOf(discord));
    expect(report).toContain('removed: /old');
    expect(report).not.toContain('launch');
    expect(discord.commands.get(GLOBAL_ROUTE)).toContainEqual(expect.objectContaining(entryPoint));
    await deployCommands(commands, configOf(discord));
    expect(puts(discord)).toHaveLength(1);
  });

  it('distinguishes commands of one name and several types', async () => {
    const discord = await startFakeDiscord();
    discord.commands.set(GLOBAL_ROUTE, [{ id: '5', type: 3, name: 'skills', description: '' }]);
    expect(await deployCommands(commands, configOf(discord))).toMatch(
      /added: [^\n]*\/skills[^]*removed: \/skills/,
    );
  });

  it('removes what the doctor finds registered twice, globally and in a server, and nothing else', async () => {
    const discord = await startFakeDiscord();
    discord.reply(({ path }) => (path === '/users/@me/guilds' ? { body: [{ id: GUILD }] } : undefined));
    await deployCommands(commands, configOf(discord));
    const other = { id: '9', type: 1, name: 'other', description: 'Of another program' };
    // The same name with another type.
    const entryPoint = { id: '10', type: 4, name: 'skills', handler: 2, description: '' };
    discord.commands.set(GUILD_ROUTE, [
      { id: '8', type: 1, name: 'skills', description: 'Twice' },
      other,
      entryPoint,
    ]);
    expect(bad(await examine(configOf(discord)))).toEqual([
      expect.stringMatching(new RegExp(`/skills twice.*${GUILD}.*commands:deploy`)),
    ]);

    expect(await deployCommands(commands, configOf(discord))).toMatch(
      new RegExp(`/skills in server ${GUILD}`),
    );
    expect(discord.commands.get(GUILD_ROUTE)).toMatchObject([other, entryPoint]);
    expect(bad(await examine(configOf(discord)))).toEqual([]);

    // The reverse: commands of one server must not be registered globally.
    const inGuild = configOf(discord, { DISCORD_GUILD_ID: GUILD });
    expect(bad(await examine(inGuild))).toEqual([
      expect.stringContaining('not registered'),
      expect.stringContaining('globally'),
    ]);
    await deployCommands(commands, inGuild);
    expect(discord.commands.get(GLOBAL_ROUTE)).toEqual([]);
    expect(bad(await examine(inGuild))).toEqual([]);
  });
});

const limited = (headers: Record<string, string>, body: unknown): FakeReply => ({
  status: 429,
  headers: { 'Retry-After': '3600', ...headers },
  body,
});

describe.each<[string, FakeReply, told: RegExp]>([
  [
    'a token that is refused',
    { status: 401, body: { code: 0, message: '401: Unauthorized' } },
    /DISCORD_TOKEN: .*copy it again/,
  ],
  [
    'a server it is not in',
    { status: 403, body: { code: 50001, message: 'Missing Access' } },
    /DISCORD_GUILD_ID: .*applications\.commands/,
  ],
  [
    'a server that is not there',
    { status: 404, body: { code: 10004, message: 'Unknown Guild' } },
    /DISCORD_GUILD_ID: /,
  ],
  [
    'commands of an invalid form',
    {
      status: 400,
      body: {
        code: 50035,
        message: 'Invalid Form Body',
        errors: { 0: { name: { _errors: [{ code: 'BASE_TYPE_BAD_LENGTH', message: 'hush' }] } } },
      },
    },
    /commands: .*invalid \(0\.name: BASE_TYPE_BAD_LENGTH\)/,
  ],
  [
    'the daily limit',
    { status: 400, body: { code: 30034, message: 'Max number of daily application command creates' } },
    /commands: the daily limit .*tomorrow/,
  ],
  [
    'a long rate limit',
    limited({}, { message: 'You are being rate limited.', retry_after: 3600, global: false }),
    /Discord: .*60 minutes/,
  ],
  [
    'a long rate limit by Cloudflare',
    limited({ 'Content-Type': 'text/html' }, '<html>1015</html>'),
    /Discord: .*60 minutes/,
  ],
  ['a page that forbids', { status: 403, body: '<html>hush</html>' }, /DISCORD_API_URL: .*HTTP status 403/],
  ['another refusal', { status: 400, body: { code: 20012, message: 'hush' } }, /Discord: .*code 20012/],
  [
    'a page of somebody else',
    { status: 200, body: '<html>hush</html>' },
    /DISCORD_API_URL: .*is not one of Discord/,
  ],
  ['a Bad Gateway', { status: 502, body: 'Bad Gateway' }, /DISCORD_API_URL: .*502/],
])('Discord answers the registration with %s:', (_, reply, told) => {
  it('start, deploy and doctor report it without delay', async () => {
    const discord = await startFakeDiscord();
    discord.reply(({ path }) => (path.endsWith('/commands') ? reply : undefined));
    const startedAt = performance.now();
    const refusal = await deployCommands(commands, configOf(discord)).catch((error: unknown) => error);
    expect(String(refusal)).toMatch(told);
    expect(bad(await examine(configOf(discord))).join('\n')).toMatch(told);
    expect(String(refusal)).not.toContain('hush');
    const log = recordingLog();
    const running = await run({ commands }, configOf(discord), log, () => undefined);
    await expect.poll(() => errorsOf(log), { timeout: 5_000 }).toMatch(told);
    await running.stop();
    expect(performance.now() - startedAt).toBeLessThan(8_000);
  });
});

describe.each([
  ['/applications/@me', 'HTTP', { DISCORD_TRANSPORT: 'http' }],
  ['/gateway/bot', 'the gateway', {}],
] as const)('Discord limits requests to %s for an hour, over %s:', (limitedPath, _, settings) => {
  it.each([
    ['itself', limited({}, { message: 'You are being rate limited.', retry_after: 3600, global: false })],
    ['for all requests', limited({ 'X-RateLimit-Global': 'true' }, { retry_after: 3600, global: true })],
    ['by Cloudflare', limited({ 'Content-Type': 'text/html' }, '<html>1015</html>')],
  ])('(%s) start and doctor say so, and do not wait', async (_, reply) => {
    const discord = await startFakeDiscord();
    discord.reply(({ path }) => (path === limitedPath ? reply : undefined));
    const config = configOf(discord, { DISCORD_PUBLIC_KEY: createSigner().publicKey, ...settings });
    const startedAt = performance.now();
    await expect(run({ commands }, config, recordingLog(), () => undefined)).rejects.toThrow(
      /^Discord: .*60 minutes/,
    );
    expect(bad(await examine(config)).join('\n')).toMatch(/Discord: .*60 minutes/);
    if (limitedPath !== '/gateway/bot')
      await expect(deployCommands(commands, config)).rejects.toThrow(/^Discord: .*60 minutes/);
    expect(performance.now() - startedAt).toBeLessThan(5_000);
  });
});
