import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { parseStoreUrl, type StoreUrl } from '../../src/store/url.ts';
import { canRunRedis, startRedis } from './servers/redis.ts';

/** A place for a store. */
export interface TestStore {
  readonly url: StoreUrl;
  /** Whether its data survives the process. */
  readonly persistent: boolean;
  readonly remove: () => Promise<void>;
}

/** Makes a new place for each kind of store that this machine can run. */
export const STORES: Readonly<Record<string, () => Promise<TestStore>>> = {
  memory: async () => ({ url: { kind: 'memory' }, persistent: false, remove: async () => undefined }),
  sqlite: async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'waymark-store-'));
    return {
      url: { kind: 'sqlite', file: path.join(folder, 'deeper/store.sqlite') },
      persistent: true,
      remove: async () => rm(folder, { recursive: true }),
    };
  },
  ...(canRunRedis && {
    redis: async () => {
      const redis = await startRedis();
      const url = parseStoreUrl(redis.url);
      if (!url) throw new Error(redis.url);
      return { url, persistent: true, remove: redis.stop };
    },
  }),
};

/** The path of a SQLite file that does not exist yet, in a folder that is removed when the test ends. */
export async function newStoreFile(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'waymark-store-'));
  onTestFinished(async () => rm(folder, { recursive: true }));
  return path.join(folder, 'store.sqlite');
}

/** Locks a SQLite file from another process, until the returned function is called or the test ends. */
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
