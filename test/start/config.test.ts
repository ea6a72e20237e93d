import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';

const TOKEN = 'MTIz.abc.def-ghi_jkl';

describe('the configuration', () => {
  it('needs nothing, and then opens the playground', () => {
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

  it('takes an empty variable for an absent one', () => {
    expect(readConfig({ DISCORD_TOKEN: '', PORT: ' ', STORE_URL: '' })).toEqual(readConfig({}));
  });

  it('uses the gateway when there is a token, unless told otherwise', () => {
    expect(readConfig({ DISCORD_TOKEN: TOKEN })).toMatchObject({ config: { transport: 'gateway' } });
    expect(readConfig({ DISCORD_TOKEN: TOKEN, DISCORD_TRANSPORT: 'playground' })).toMatchObject({
      config: { transport: 'playground' },
    });
  });

  it.each([
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
      variable === 'DISCORD_TRANSPORT' ? /^DISCORD_(TRANSPORT|TOKEN)$/ : variable,
    );
    expect(problems[0]?.mend.length).toBeGreaterThan(10);
    expect(JSON.stringify(problems)).not.toContain('secret');
  });

  it('tells everything that is wrong at once', () => {
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
    const known = [...source.matchAll(/^ {2}([A-Z][A-Z_]+): \{/gm)].map(([, name]) => name);
    expect(listed.toSorted()).toEqual(known.toSorted());
  });
});
