import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';

const TOKEN = 'MTIz.abc.def-ghi_jkl';

const folder = mkdtempSync(path.join(tmpdir(), 'waymark-config-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function emptyFile(): string {
  const file = path.join(folder, 'empty');
  writeFileSync(file, '\n');
  return file;
}

const PUBLIC_KEY = generateKeyPairSync('ed25519')
  .publicKey.export({ format: 'der', type: 'spki' })
  .subarray(-32)
  .toString('hex');

/** The variables that can be read from files. */
const IN_FILES = ['DISCORD_TOKEN', 'DISCORD_PUBLIC_KEY', 'ONET_API_KEY', 'STORE_URL'];

describe('the configuration', () => {
  it('needs no settings, and then opens the playground', () => {
    expect(readConfig({})).toMatchObject({
      ok: true,
      config: {
        transport: 'playground',
        host: '127.0.0.1',
        port: 8080,
        store: { kind: 'sqlite', file: '.waymark/store.sqlite' },
        discord: { apiUrl: 'https://discord.com/api' },
      },
    });
  });

  it('treats an empty variable as unset', () => {
    expect(readConfig({ DISCORD_TOKEN: '', PORT: ' ', STORE_URL: '' })).toEqual(readConfig({}));
  });

  it('uses the gateway when there is a token, unless DISCORD_TRANSPORT says otherwise', () => {
    expect(readConfig({ DISCORD_TOKEN: TOKEN })).toMatchObject({ config: { transport: 'gateway' } });
    expect(readConfig({ DISCORD_TOKEN: TOKEN, DISCORD_TRANSPORT: 'playground' })).toMatchObject({
      config: { transport: 'playground' },
    });
  });

  it('uses HTTP with a public key and no token, or if DISCORD_TRANSPORT says so', () => {
    expect(readConfig({ DISCORD_PUBLIC_KEY: PUBLIC_KEY })).toMatchObject({ config: { transport: 'http' } });
    const both = { DISCORD_PUBLIC_KEY: PUBLIC_KEY, DISCORD_TOKEN: TOKEN };
    expect(readConfig(both)).toMatchObject({ config: { transport: 'gateway' } });
    expect(readConfig({ ...both, DISCORD_TRANSPORT: 'http' })).toMatchObject({
      config: { transport: 'http' },
    });
  });

  it.each([
    ['0/1', [0], 1],
    ['0-3/8', [0, 1, 2, 3], 8],
    ['2/4', [2], 4],
  ])('takes the shards %s', (text, ids, count) => {
    expect(readConfig({ DISCORD_TOKEN: TOKEN, DISCORD_SHARDS: text })).toMatchObject({
      config: { discord: { shards: { ids, count } } },
    });
  });

  it.each(IN_FILES)('takes %s from a file, without the line that ends it', (variable) => {
    const value =
      { DISCORD_TOKEN: TOKEN, DISCORD_PUBLIC_KEY: PUBLIC_KEY, STORE_URL: 'memory:' }[variable] ?? 'key';
    const file = path.join(folder, variable);
    writeFileSync(file, `${value}\n`);
    expect(readConfig({ [`${variable}_FILE`]: file })).toEqual(readConfig({ [variable]: value }));
  });

  it.each([
    ['that is not there', () => path.join(folder, 'nothing'), {}],
    ['that is empty', () => emptyFile(), {}],
    ['beside the variable itself', () => emptyFile(), { DISCORD_TOKEN: TOKEN }],
  ])('stops at a file %s, and names it', (_, file, environment) => {
    const read = readConfig({ ...environment, DISCORD_TOKEN_FILE: file() });
    expect(read).toMatchObject({ ok: false, problems: [{ variable: 'DISCORD_TOKEN_FILE' }] });
    expect(JSON.stringify(read)).not.toContain(TOKEN);
  });

  it.each([
    ['DISCORD_TRANSPORT', 'http'],
    ['DISCORD_PUBLIC_KEY', 'abc'],
    ['DISCORD_PUBLIC_KEY', `${PUBLIC_KEY}00`],
    ['DISCORD_SHARDS', '3-1/4'],
    ['DISCORD_SHARDS', '4/4'],
    ['DISCORD_SHARDS', '1'],
    ['DISCORD_TOKEN', 'Bearer something'],
    ['DISCORD_APPLICATION_ID', 'my app'],
    ['DISCORD_TRANSPORT', 'pigeon'],
    ['DISCORD_TRANSPORT', 'gateway'],
    ['DISCORD_API_URL', 'discord.com/api'],
    ['DISCORD_GUILD_ID', '12'],
    ['STORE_URL', 'mysql://secret:pass@host'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['LOG_LEVEL', 'loud'],
  ])('stops at %s=%s, names it and says what to do', (variable, value) => {
    const read = readConfig({ [variable]: value });
    const problems = read.ok ? [] : read.problems;
    expect(problems).toHaveLength(1);
    expect(problems[0]?.variable).toMatch(
      variable === 'DISCORD_TRANSPORT' ? /^DISCORD_(TRANSPORT|TOKEN|PUBLIC_KEY)$/ : variable,
    );
    expect(problems[0]?.fix.length).toBeGreaterThan(10);
    expect(JSON.stringify(problems)).not.toContain('secret');
  });

  it.each([
    ['DISCORD_API_URL', 'https://discord.com/api/v10'],
    ['DISCORD_API_URL', 'https://discord.com/api?token=hush'],
    ['DISCORD_MESSAGES', 'all'],
    ['ONET_RELEASE', 'newest'],
    ['ONET_RELEASE_URL', 'ftp://example.org/'],
  ])('stops at %s=%s', (variable, value) => {
    const read = readConfig({ [variable]: value });
    expect(read).toMatchObject({ ok: false, problems: [{ variable }] });
    expect(JSON.stringify(read)).not.toContain('hush');
  });

  it.each([
    [{}, 'mentions'],
    [{ DISCORD_TOKEN: TOKEN }, 'dm'],
    [{ DISCORD_TOKEN: TOKEN, DISCORD_MESSAGES: 'off' }, 'off'],
  ])('listens to messages with %o: %s', (environment, messages) => {
    expect(readConfig(environment)).toMatchObject({ config: { discord: { messages } } });
  });

  it.each([
    [{}, undefined],
    [{ ONET_API_URL: 'https://api-v2.onetcenter.org' }, undefined],
    [{ ONET_API_KEY: 'key' }, 'https://api-v2.onetcenter.org/'],
    [{ ONET_API_URL: 'http://localhost:8080' }, 'http://localhost:8080/'],
    [{ ONET_API_KEY: 'key', ONET_API_URL: 'http://localhost:8080/' }, 'http://localhost:8080/'],
  ])('asks O*NET Web Services with %o at %s', (environment, apiUrl) => {
    expect(readConfig(environment)).toMatchObject({ config: { onet: { apiUrl } } });
  });

  it('has the O*NET release to use, and its download URL', () => {
    expect(readConfig({})).toMatchObject({
      config: {
        onet: { download: { release: 'auto', url: 'https://www.onetcenter.org/dl_files/database/' } },
      },
    });
    expect(
      readConfig({ ONET_RELEASE: '30.3', ONET_RELEASE_URL: 'http://mirror.example/onet' }),
    ).toMatchObject({
      config: { onet: { download: { release: '30.3', url: 'http://mirror.example/onet/' } } },
    });
    expect(readConfig({ ONET_DATABASE: 'x.sqlite' })).toMatchObject({
      config: { onet: { database: 'x.sqlite', download: undefined } },
    });
  });

  it.each([
    [{ DISCORD_PUBLIC_KEY: PUBLIC_KEY, DISCORD_SHARDS: '0/1' }, ['DISCORD_SHARDS']],
    [{ DISCORD_PUBLIC_KEY: PUBLIC_KEY, DISCORD_MESSAGES: 'dm' }, ['DISCORD_MESSAGES']],
    [{ DISCORD_PUBLIC_KEY: PUBLIC_KEY, DISCORD_GUILD_ID: '1'.repeat(18) }, ['DISCORD_GUILD_ID']],
    [{ DISCORD_PUBLIC_KEY: PUBLIC_KEY, DISCORD_APPLICATION_ID: '1'.repeat(18) }, ['DISCORD_APPLICATION_ID']],
    [{ DISCORD_TRANSPORT: 'playground', DISCORD_TOKEN: TOKEN }, ['DISCORD_TOKEN']],
    [{ DISCORD_API_URL: 'http://localhost:1/api' }, ['DISCORD_API_URL']],
    [{ ONET_DATABASE: 'x.sqlite', ONET_RELEASE: '30.3' }, ['ONET_RELEASE']],
    [{ ONET_RELEASE: 'off', ONET_RELEASE_URL: 'http://mirror.example/' }, ['ONET_RELEASE_URL']],
    [{ ONET_API_URL: 'https://api-v2.onetcenter.org/' }, ['ONET_API_URL']],
    [{ DISCORD_TOKEN: TOKEN, DISCORD_PUBLIC_KEY: PUBLIC_KEY, DISCORD_SHARDS: '0/1' }, []],
  ])('tells which settings have no effect: %o', (environment, names) => {
    const read = readConfig(environment);
    expect(read.ok && read.config.warnings.map(({ variable }) => variable)).toEqual(names);
  });

  it('uses a proxy, and reports one that cannot be used', () => {
    const proxy = { https_proxy: 'http://me:hush@proxy.example:3128' };
    expect(readConfig({ DISCORD_PUBLIC_KEY: PUBLIC_KEY, ...proxy })).toMatchObject({
      config: { proxy: { HTTPS_PROXY: proxy.https_proxy, NO_PROXY: 'localhost,127.0.0.1,::1' } },
    });
    const refused = readConfig({ DISCORD_TOKEN: TOKEN, ...proxy });
    expect(refused).toMatchObject({ ok: false, problems: [{ variable: 'HTTPS_PROXY' }] });
    expect(JSON.stringify(refused)).not.toContain('hush');
    for (const exempt of [
      'discord.gg',
      '.discord.gg',
      'gateway.discord.gg',
      'example.org, *.discord.gg',
      '*',
    ])
      expect(readConfig({ DISCORD_TOKEN: TOKEN, ...proxy, NO_PROXY: exempt }).ok).toBe(true);
    expect(readConfig({ DISCORD_TOKEN: TOKEN, ...proxy, NO_PROXY: 'iscord.gg' }).ok).toBe(false);
    expect(readConfig({ NO_PROXY: 'example.org' })).toMatchObject({ config: { proxy: undefined } });
  });

  it.each(['proxy:3128', 'proxy.example', 'socks5://proxy:1080', 'http://me:p#hush@proxy:80'])(
    'stops at a proxy %s, and says how its address is written',
    (url) => {
      for (const name of ['HTTPS_PROXY', 'http_proxy']) {
        const read = readConfig({ DISCORD_PUBLIC_KEY: PUBLIC_KEY, [name]: url });
        expect(read).toMatchObject({ ok: false, problems: [{ variable: name.toUpperCase() }] });
        expect(JSON.stringify(read)).not.toContain('hush');
      }
    },
  );

  it('reports all problems at once', () => {
    const read = readConfig({ PORT: 'x', LOG_LEVEL: 'x', STORE_URL: 'x' });
    expect(read.ok ? [] : read.problems.map(({ variable }) => variable)).toEqual([
      'STORE_URL',
      'PORT',
      'LOG_LEVEL',
    ]);
  });

  it('has every variable in .env.example, and no other', () => {
    const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
    const listed = [...example.matchAll(/^#([A-Z_]+)=/gm)].map(([, name]) => name);
    const source = readFileSync(new URL('../../src/config.ts', import.meta.url), 'utf8');
    const known = [...source.matchAll(/^ {2}([A-Z][A-Z_]+): \{/gm)].map(([, name = '']) => name);
    expect(listed.toSorted()).toEqual([...known, ...IN_FILES.map((name) => `${name}_FILE`)].toSorted());
  });
});
