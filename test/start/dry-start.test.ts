import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { readConfig } from '../../src/config.ts';
import { dryStart } from '../../src/ops/doctor/doctor.ts';
import { run } from '../../src/ops/start.ts';
import { StartupError } from '../../src/ops/startup-error.ts';
import { recordingLog } from '../support/recording-log.ts';
import {
  APPLICATION_ID,
  startFakeDiscord,
  TOKEN,
  type FakeDiscord,
} from '../support/servers/fake-discord.ts';
import { createSigner } from '../support/signing.ts';

const own = createSigner();
const another = createSigner();

let folder: string;
let taken: string;
const other = createServer();
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waymark-dry-start-'));
  await mkdir(path.join(folder, 'folder'));
  await writeFile(path.join(folder, 'damaged.sqlite'), 'nothing of SQLite\n'.repeat(200));
  other.listen(0, '127.0.0.1');
  await once(other, 'listening');
  taken = String((other.address() as AddressInfo).port);
});
afterAll(async () => {
  other.close();
  await rm(folder, { recursive: true });
});

/** Settings with values that work and values that do not; undefined leaves one out. */
const settings = () => {
  // The first one works, and comes more often: one fault at a time is hidden by no other.
  const oneOf = (works: string | undefined, ...others: (string | undefined)[]) =>
    fc.oneof(
      { arbitrary: fc.constant(works), weight: 6 },
      { arbitrary: fc.constantFrom(works, ...others), weight: 2 },
    );
  return fc.record({
    DISCORD_TOKEN: oneOf(TOKEN, undefined),
    DISCORD_PUBLIC_KEY: oneOf(own.publicKey, undefined, another.publicKey),
    DISCORD_APPLICATION_ID: oneOf(undefined, APPLICATION_ID, '9'.repeat(18)),
    DISCORD_TRANSPORT: oneOf(undefined, 'gateway', 'http', 'playground'),
    DISCORD_SHARDS: oneOf(undefined, '1/2'),
    STORE_URL: oneOf(
      'memory:',
      `sqlite://${folder}/store.sqlite`,
      `sqlite://${folder}/folder`,
      `sqlite://${folder}/damaged.sqlite`,
      'sqlite:///proc/waymark/store.sqlite',
      'redis://127.0.0.1:1',
    ),
    ONET_DATABASE: oneOf(undefined, `${folder}/damaged.sqlite`, `${folder}/none.sqlite`),
    ONET_RELEASE: oneOf('off'),
    HOST: oneOf(undefined, '0.0.0.0', '203.0.113.7', 'no-such-host.invalid'),
    PORT: oneOf('0', taken),
  });
};

/** Faults of Discord by name. */
const DISCORDS: Readonly<Record<string, (discord: FakeDiscord) => void>> = {
  works: () => undefined,
  'does not know the token': (discord) => {
    discord.reply(({ path: route }) =>
      route.endsWith('/@me') ? { status: 401, body: { code: 0, message: 'no' } } : undefined,
    );
  },
  'is something else': (discord) => {
    discord.reply(() => ({ body: '<html>' }));
  },
  'has no sessions left': (discord) => {
    const limit = { total: 1_000, remaining: 0, reset_after: 60_000, max_concurrency: 1 };
    discord.reply(({ path: route }) =>
      route === '/gateway/bot'
        ? { body: { url: 'ws://127.0.0.1:1', shards: 1, session_start_limit: limit } }
        : undefined,
    );
  },
  'refuses the intents': (discord) => {
    discord.refuseLogins(4014);
  },
  'refuses the shards': (discord) => {
    discord.refuseLogins(4010);
  },
};

it('the doctor finds every problem that stops a start, with the same variable', async () => {
  const seen = { started: 0, stopped: 0 };
  await fc.assert(
    fc.asyncProperty(
      settings(),
      fc.constantFrom('works', 'works', 'works', ...Object.keys(DISCORDS)),
      async (row, kind) => {
        const discord = await startFakeDiscord();
        discord.application['verify_key'] = own.publicKey;
        DISCORDS[kind]?.(discord);
        const read = readConfig({ ...row, DISCORD_API_URL: discord.apiUrl });
        // Both print these problems and no more.
        if (!read.ok) return;
        const found: string[] = [];
        const declarations = commands.map(({ declaration }) => declaration);
        for await (const { status, message } of dryStart(read.config, declarations))
          if (status === 'fix') found.push(message);
        try {
          const running = await run({ commands }, read.config, recordingLog(), () => undefined);
          await running.stop();
          seen.started += 1;
        } catch (error) {
          if (!(error instanceof StartupError)) throw error;
          for (const { fix } of error.problems) expect(found).toContain(fix);
          seen.stopped += 1;
        }
      },
    ),
    { numRuns: 60 },
  );
  expect(Math.min(seen.started, seen.stopped)).toBeGreaterThan(0);
}, 120_000);
