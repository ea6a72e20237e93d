import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { parseStoreUrl, type StoreUrl } from '../../src/store/url.ts';
import { canRunRedis, startRedis } from './redis.ts';

/** Somewhere that a store can be. */
export interface Place {
  readonly url: StoreUrl;
  /** Whether what is written there survives the process. */
  readonly lasting: boolean;
  readonly remove: () => Promise<void>;
}

/** A new place for each kind of store that this machine can have. */
export const PLACES: Readonly<Record<string, () => Promise<Place>>> = {
  memory: async () => ({ url: { kind: 'memory' }, lasting: false, remove: async () => undefined }),
  sqlite: async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'waymark-store-'));
    return {
      url: { kind: 'sqlite', file: path.join(folder, 'deeper/store.sqlite') },
      lasting: true,
      remove: async () => rm(folder, { recursive: true }),
    };
  },
  ...(canRunRedis && {
    redis: async () => {
      const redis = await startRedis();
      const url = parseStoreUrl(redis.url);
      if (!url) throw new Error(redis.url);
      return { url, lasting: true, remove: redis.stop };
    },
  }),
};

/** The path of a SQLite file that is not there yet, in a folder that goes when the test ends. */
export async function newStoreFile(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'waymark-store-'));
  onTestFinished(async () => rm(folder, { recursive: true }));
  return path.join(folder, 'store.sqlite');
}

/** Locks a SQLite file from another process; the function given releases it, as the end of the test does. */
export async function lockInAnotherProcess(file: string): Promise<() => void> {
  const program = `
    const { DatabaseSync } = await import('node:sqlite');
    const database = new DatabaseSync(${JSON.stringify(file)});
    database.exec('BEGIN IMMEDIATE');
    process.send('locked');
    setInterval(() => undefined, 1_000);`;
  const child = fork('-', { execArgv: ['--input-type=module', '--eval', program] });
  const release = (): void => void child.kill('SIGKILL');
  onTestFinished(release);
  await once(child, 'message');
  return release;
}
