import { inspect } from 'node:util';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Person, VisibleMessage } from 'waymark-playground';
import { startPlayground } from 'waymark-playground';
import { startFaultyRest, type Fault } from '../support/servers/faulty-rest.ts';
import { recordingLog } from '../support/recording-log.ts';
import { canRunRedis, startRedis } from '../support/servers/redis.ts';
import { startPlaygroundBot, startBotOn, TRANSPORTS } from '../support/playground-bot.ts';
import { lockInAnotherProcess, newStoreFile } from '../support/stores.ts';
import { startTcpProxy } from '../support/servers/tcp-proxy.ts';
import { chosenIn, messageOf } from '../support/visible-message.ts';

// Needs a Redis server; in CI there is one.
describe.skipIf(!canRunRedis).each(TRANSPORTS)('Redis unavailable for a while, over the %s', (transport) => {
  it.each(['cut', 'frozen'] as const)(
    '(%s) fails only what needs it, and is reconnected',
    async (how) => {
      const redis = await startRedis();
      const wire = await startTcpProxy(Number(new URL(redis.url).port));
      onTestFinished(async () => {
        await wire.close();
        await redis.stop();
      });
      const { playground } = await startPlaygroundBot(
        { kind: 'redis', url: `redis://127.0.0.1:${wire.port}` },
        {},
        transport,
      );
      const ada = playground.person('Ada');
      const picker = messageOf(await ada.use('/skills pick'));
      messageOf(await ada.choose(picker, ['Persuasion', 'Negotiation']));

      if (how === 'cut') wire.cut();
      else wire.freeze();
      expect(messageOf(await ada.use('/about')).text()).toContain('Waymark');
      const [read, written] = await Promise.all([
        ada.use('/skills matches'),
        ada.choose(picker, 'Instructing'),
      ]);
      expect(messageOf(read).text()).toContain('Nothing is lost');
      expect(ada.messages().some((message) => message.text().includes('nothing was changed'))).toBe(true);
      expect(written.failure).toBeUndefined();

      wire.restore();
      await expect
        .poll(async () => chosenIn(messageOf(await ada.use('/skills pick'))), {
          timeout: 15_000,
          interval: 500,
        })
        .toEqual(['Negotiation', 'Persuasion']);
    },
    60_000,
  );
});

describe('the REST API of Discord failing for a while', () => {
  const startOnFaultyRest = async () => {
    const playground = await startPlayground();
    const rest = await startFaultyRest(playground.apiUrl);
    const log = recordingLog();
    const bot = await startBotOn({ ...playground, apiUrl: rest.apiUrl }, 'gateway', {
      store: { kind: 'memory' },
      log,
    });
    onTestFinished(async () => {
      await bot.stop();
      await playground.close();
    });
    await bot.registered;
    return { playground, rest, log };
  };

  it.each<[string, Fault[]]>([
    ['rate limits the bot', ['rate limited']],
    ['answers 502, twice', ['broken', 'broken']],
    ['cuts the connection', ['cut']],
  ])('%s: the answer still comes', async (_, faults) => {
    const { playground, rest } = await startOnFaultyRest();
    rest.failNext(...faults);
    const ada = playground.person('Ada');
    expect(messageOf(await ada.use('/about')).text()).toContain('Waymark');
    expect(rest.remaining()).toBe(0);
  });

  it('is logged if it fails for too long, and the next answer is normal', async () => {
    const { playground, rest, log } = await startOnFaultyRest();
    rest.failNext('broken', 'broken', 'broken', 'broken');
    const ada = playground.person('Ada');
    expect((await ada.use('/about')).state).toBe('failed');
    expect(
      log.lines.some(({ level, message }) => level === 'error' && message.includes('could not be answered')),
    ).toBe(true);
    expect(inspect(log.lines, { depth: 10 })).not.toContain(playground.token);
    expect(messageOf(await ada.use('/about')).text()).toContain('Waymark');
  });
});

/** A small file system, where this machine allows one. */
function smallDisk(): string | undefined {
  const folder = mkdtempSync(path.join(tmpdir(), 'waymark-disk-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=512k', 'tmpfs', folder]).status === 0;
  if (!mounted) {
    rmSync(folder, { recursive: true });
    return undefined;
  }
  onTestFinished(() => {
    spawnSync('umount', [folder]);
    rmSync(folder, { recursive: true });
  });
  return folder;
}

describe('a full disk under SQLite', () => {
  it('is reported to the person, loses nothing, and has no effect once there is space', async ({ skip }) => {
    const folder = smallDisk();
    if (folder === undefined) return skip('this user may not mount a file system');
    const { playground } = await startPlaygroundBot({
      kind: 'sqlite',
      file: path.join(folder, 'store.sqlite'),
    });
    const first = playground.person('First');
    const picker = messageOf(await first.use('/skills pick'));
    messageOf(await first.choose(picker, 'Persuasion'));

    fillUp(path.join(folder, 'filler'));
    const told = await untilTold(
      Array.from({ length: 200 }, (_, index) => playground.person(`Person ${index}`)),
    );
    expect(told.text()).toContain('nothing was changed');
    expect(chosenIn(messageOf(await first.use('/skills pick')))).toEqual(['Persuasion']);
    expect(messageOf(await first.use('/about')).text()).toContain('Waymark');

    rmSync(path.join(folder, 'filler'));
    messageOf(await first.choose(picker, ['Persuasion', 'Negotiation']));
    expect(chosenIn(messageOf(await first.use('/skills pick')))).toEqual(['Negotiation', 'Persuasion']);
  }, 60_000);
});

describe('a SQLite file locked by another program', () => {
  it('fails every save with a message, and answers everything else as usual', async () => {
    const file = await newStoreFile();
    const { playground } = await startPlaygroundBot({ kind: 'sqlite', file });
    const people = await Promise.all(
      Array.from({ length: 12 }, async (_, index) => {
        const person = playground.person(`Person ${index}`);
        return { person, picker: messageOf(await person.use('/skills pick')) };
      }),
    );
    const release = await lockInAnotherProcess(file);

    const saving = Promise.all(people.map(async ({ person, picker }) => person.choose(picker, 'Persuasion')));
    const reader = playground.person('Reader');
    const startedAt = performance.now();
    expect(messageOf(await reader.use('/skills pick')).text()).toContain('Pick');
    expect(messageOf(await reader.use('/about')).text()).toContain('Waymark');
    expect(performance.now() - startedAt).toBeLessThan(1_000);
    for (const { failure } of await saving) expect(failure).toBeUndefined();
    for (const { person } of people)
      expect(person.messages().some((message) => message.text().includes('nothing was changed'))).toBe(true);

    release();
    for (const { person, picker } of people.slice(0, 1)) {
      messageOf(await person.choose(picker, 'Persuasion'));
      expect(chosenIn(messageOf(await person.use('/skills pick')))).toEqual(['Persuasion']);
    }
  }, 60_000);
});

/** Lets people pick until a pick cannot be saved. */
async function untilTold(people: readonly Person[]): Promise<VisibleMessage> {
  for (const person of people) {
    const picker = messageOf(await person.use('/skills pick'));
    const { message } = await person.choose(picker, ['Instructing', 'Coordination']);
    if (message && message.id !== picker.id) return message;
  }
  throw new Error('nobody was told');
}

/** Fills the file system. */
function fillUp(file: string): void {
  for (let size = 4_096; size >= 1; size = Math.floor(size / 2)) {
    try {
      for (;;) writeFileSync(file, Buffer.alloc(size), { flag: 'a' });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
    }
  }
}
