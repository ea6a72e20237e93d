import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { readConfig } from '../../src/config.ts';
import type { Finding } from '../../src/ops/doctor/check.ts';
import { dryStart } from '../../src/ops/doctor/doctor.ts';
import { deployCommands } from '../../src/ops/deploy.ts';
import { run } from '../../src/ops/start.ts';
import { StartupError } from '../../src/ops/startup-error.ts';
import { recordingLog } from '../support/recording-log.ts';
import { APPLICATION_ID, startFakeDiscord, TOKEN } from '../support/servers/fake-discord.ts';
import { createSigner } from '../support/signing.ts';

const { publicKey } = createSigner();
const GUILD = '500000000000000001';

/** Every setting with the values that matter for a start; undefined leaves it out. */
const SETTINGS = {
  DISCORD_TOKEN: [undefined, TOKEN],
  DISCORD_APPLICATION_ID: [undefined, APPLICATION_ID],
  DISCORD_PUBLIC_KEY: [undefined, publicKey],
  DISCORD_TRANSPORT: [undefined, 'gateway', 'http', 'playground'],
  DISCORD_GUILD_ID: [undefined, GUILD],
  DISCORD_SHARDS: [undefined, '0/1'],
  DISCORD_MESSAGES: [undefined, 'off', 'mentions'],
  ONET_RELEASE: ['off'],
  NODE_ENV: [undefined, 'production'],
} as const;

type Row = Readonly<Record<string, string | undefined>>;

const entries: readonly (readonly [string, readonly (string | undefined)[]])[] = Object.entries(SETTINGS);

/** Rows in which every value of a setting meets every value of every other one. */
function pairwise(): Row[] {
  const pairs = new Set(
    entries.flatMap(([a, left], index) =>
      entries
        .slice(index + 1)
        .flatMap(([b, right]) =>
          left.flatMap((one) => right.map((other) => JSON.stringify([a, one ?? 0, b, other ?? 0]))),
        ),
    ),
  );
  const covered = (row: Row): string[] =>
    entries.flatMap(([a], index) =>
      entries.slice(index + 1).map(([b]) => JSON.stringify([a, row[a] ?? 0, b, row[b] ?? 0])),
    );
  const all = entries.reduce<Row[]>(
    (rows, [name, values]) => rows.flatMap((row) => values.map((value) => ({ ...row, [name]: value }))),
    [{}],
  );
  const chosen: Row[] = [];
  while (pairs.size > 0) {
    const gain = (row: Row): number => covered(row).filter((pair) => pairs.has(pair)).length;
    const best = all.reduce((one, other) => (gain(other) > gain(one) ? other : one));
    for (const pair of covered(best)) pairs.delete(pair);
    chosen.push(best);
  }
  return chosen;
}

const nameOf = (row: Row): string =>
  Object.entries(row)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) =>
      name.endsWith('TOKEN') || name.endsWith('KEY') ? name : `${name}=${value ?? ''}`,
    )
    .join(' ');

describe('start, deploy and doctor agree, with', () => {
  it.each(pairwise().map((row) => [nameOf(row), row] as const))('%s', async (_, row) => {
    const discord = await startFakeDiscord();
    discord.application['verify_key'] = publicKey;
    const read = readConfig({ ...row, DISCORD_API_URL: discord.apiUrl, STORE_URL: 'memory:', PORT: '0' });
    const { DISCORD_TOKEN: token, DISCORD_TRANSPORT: asked } = row;
    if (!read.ok) {
      // What stops here needs a credential that is missing, and says which.
      expect(read.problems.map(({ variable }) => variable)).toEqual([
        expect.stringMatching(/^DISCORD_(?:TOKEN|PUBLIC_KEY)$/),
      ]);
      return;
    }
    const { config } = read;
    expect(config.transport).toBe(
      asked ?? (token ? 'gateway' : row['DISCORD_PUBLIC_KEY'] ? 'http' : 'playground'),
    );
    const route = `/applications/${APPLICATION_ID}/${row['DISCORD_GUILD_ID'] ? `guilds/${GUILD}/` : ''}commands`;

    const findings: Finding[] = [];
    const declarations = commands.map(({ declaration }) => declaration);
    for await (const finding of dryStart(config, declarations)) findings.push(finding);
    const log = recordingLog();
    const running = await run({ commands }, config, log, () => undefined);
    if (token !== undefined && config.transport !== 'playground') {
      await expect
        .poll(() => log.lines.some(({ message }) => message.includes('commands are registered')), {
          timeout: 5_000,
        })
        .toBe(true);
      expect(discord.commands.get(route)).toHaveLength(commands.length);
      expect(await deployCommands(commands, config)).toContain('up to date');
    } else if (token !== undefined) {
      expect(await deployCommands(commands, config)).toContain('are registered');
    } else {
      await expect(deployCommands(commands, config)).rejects.toBeInstanceOf(StartupError);
    }
    await running.stop();

    const wrong = findings.filter(({ status }) => status === 'fix');
    expect(wrong.map(({ subject }) => subject)).toEqual(
      token !== undefined && config.transport !== 'playground' ? ['Commands'] : [],
    );
    expect(log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });
});
