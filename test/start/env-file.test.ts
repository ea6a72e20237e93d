import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { parseEnvFile } from '../../src/ops/settings/env-file.ts';
import { startProgram } from '../support/program.ts';

const SECRET = 'MTIz.abc.def-ghi_jkl';

const read = (bytes: string | Buffer, environment: Record<string, string> = {}) =>
  readConfig(environment, parseEnvFile('.env', Buffer.from(bytes)));

describe('a file .env', () => {
  it.each([
    ['plain', `DISCORD_TOKEN=${SECRET}\nPORT=1234\n`],
    ['with the line ends of Windows', `DISCORD_TOKEN=${SECRET}\r\nPORT=1234\r\n`],
    ['that begins with a byte order mark', `\uFEFFDISCORD_TOKEN=${SECRET}\nPORT=1234`],
    [
      'with quotes, comments, spaces and export',
      `# mine\n\n  export DISCORD_TOKEN = "${SECRET}" # hush\nPORT='1234'`,
    ],
    [
      'with names of others',
      `DISCORD_TOKEN=${SECRET}\nPORT=1234\nDOMAIN=example.org\nNODE_ENV=production\nCOMPOSE_PROJECT_NAME=x`,
    ],
  ])('%s is read', (_, text) => {
    expect(read(text)).toMatchObject({
      ok: true,
      config: { transport: 'gateway', port: 1_234, discord: { token: SECRET } },
    });
  });

  it('does not override the environment', () => {
    expect(read('PORT=1234\nHOST=::1', { PORT: '5678' })).toMatchObject({
      config: { port: 5_678, host: '::1' },
    });
  });

  it.each<[string, string | Buffer, where: string, told: string]>([
    ['in UTF-16', Buffer.from(`\uFEFFDISCORD_TOKEN=${SECRET}`, 'utf16le'), '.env', 'UTF-8'],
    ['in UTF-16 without a mark', Buffer.from(`DISCORD_TOKEN=${SECRET}`, 'utf16le'), '.env', 'UTF-8'],
    ['in Latin 1', Buffer.from(`# contraseña\nDISCORD_TOKEN=${SECRET}`, 'latin1'), '.env', 'UTF-8'],
    ['as YAML', `DISCORD_TOKEN: ${SECRET}`, '.env, line 1', 'NAME=value'],
    ['as a sentence', `PORT=1\nmy token is ${SECRET}`, '.env, line 2', 'NAME=value'],
    ['with a quote that does not end', `\nDISCORD_TOKEN="${SECRET}\nPORT=1`, '.env, line 2', 'quote'],
    ['with a name twice', `DISCORD_TOKEN=${SECRET}\nDISCORD_TOKEN=${SECRET}`, '.env, line 2', 'line 1'],
    ['in small letters', `discord_token=${SECRET}`, '.env, line 1', 'did you mean DISCORD_TOKEN?'],
    [
      'with the name of other bots',
      `DISCORD_BOT_TOKEN=${SECRET}`,
      '.env, line 1',
      'did you mean DISCORD_TOKEN?',
    ],
    ['with a short name', `TOKEN=${SECRET}`, '.env, line 1', 'did you mean DISCORD_TOKEN?'],
    ['with a letter wrong', `DISCORD_TOKKEN=${SECRET}`, '.env, line 1', 'did you mean DISCORD_TOKEN?'],
    ['with a name that nobody knows', 'PORT=1\nCOLOR=blue', '.env, line 2', '.env.example'],
  ])('%s stops the start, with the line and without what it holds', (_, bytes, where, told) => {
    const result = read(bytes);
    const problems = result.ok ? [] : result.problems;
    expect(problems).toMatchObject([{ variable: where, fix: expect.stringContaining(told) as string }]);
    expect(JSON.stringify(problems)).not.toContain(SECRET);
  });
});

describe('the environment', () => {
  it.each([
    ['DISCORD_BOT_TOKEN', 'DISCORD_TOKEN'],
    ['discord_public_key', 'DISCORD_PUBLIC_KEY'],
    ['DISCORD_TRANPSORT', 'DISCORD_TRANSPORT'],
    ['ONET_KEY', 'ONET_API_KEY'],
    ['ONET_API_KEYFILE', 'ONET_API_KEY_FILE'],
  ])('with %s stops the start too', (name, meant) => {
    const result = readConfig({ [name]: SECRET });
    expect(result).toMatchObject({
      ok: false,
      problems: [{ variable: name, fix: expect.stringContaining(`did you mean ${meant}?`) as string }],
    });
  });

  it.each(['DISCORD_SERVICE_HOST', 'ONET_PORT_8080_TCP_ADDR', 'DISCORD_PORT', 'STORE_ROOM', 'TOKEN'])(
    'may have %s, which is of others',
    (name) => {
      expect(readConfig({ [name]: 'x' }).ok).toBe(true);
    },
  );
});

describe('a start with settings of a bot does not open the playground:', () => {
  it.each<Record<string, string>>([
    { NODE_ENV: 'production' },
    { DISCORD_APPLICATION_ID: '1'.repeat(18) },
    { DISCORD_GUILD_ID: '1'.repeat(18) },
    { DISCORD_SHARDS: '0/1' },
  ])('%o', (environment) => {
    expect(readConfig(environment)).toMatchObject({ ok: false, problems: [{ variable: 'DISCORD_TOKEN' }] });
    expect(readConfig({ ...environment, DISCORD_TRANSPORT: 'playground' })).toMatchObject({
      ok: true,
      config: { transport: 'playground' },
    });
  });
});

describe('a start with such a file', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'waymark-env-'));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  it.each(['start', 'deploy', 'doctor'])('%s: stops with exit code 1 and says where', async (subcommand) => {
    await writeFile(path.join(folder, '.env'), `PORT=0\nDISCORD_BOT_TOKEN=${SECRET}\n`);
    const { code, output, errors } = await startProgram('src/main.ts', {}, folder, [], [subcommand]).ended;
    expect(code).toBe(1);
    expect(output + errors).toMatch(/\.env, line 2: .*DISCORD_TOKEN\?/);
    expect(output + errors).not.toContain(SECRET);
  });
});
