import { loadConfig } from '../config.ts';
import { BackupError, backupStore, restoreStore } from '../store/backup.ts';
import { explainStoreError } from '../store/errors.ts';
import type { StoreUrl } from '../store/url.ts';

/** `npm run store:backup -- FILE`: copies the store while the bot runs. */
export const backup = async (file: string | undefined): Promise<void> =>
  withStore('store:backup', file, async (url, to) => {
    await backupStore(url, to);
    return `The store is copied to ${to}.`;
  });

/** `npm run store:restore -- FILE`: replaces the store's data by a backup. */
export const restore = async (file: string | undefined): Promise<void> =>
  withStore('store:restore', file, async (url, from) => {
    const entries = await restoreStore(url, from);
    return `The store is restored from ${from}: ${entries} ${entries === 1 ? 'entry' : 'entries'}.`;
  });

async function withStore(
  script: string,
  file: string | undefined,
  work: (url: StoreUrl, file: string) => Promise<string>,
): Promise<void> {
  const { store } = loadConfig();
  try {
    if (file === undefined) throw new BackupError(`no file given; use npm run ${script} -- FILE`);
    process.stdout.write(`${await work(store, file)}\n`);
  } catch (error) {
    const isOfFile = error instanceof Error && 'path' in error && error.path !== undefined;
    const reason = error instanceof BackupError || isOfFile ? error.message : explainStoreError(error, store);
    process.stderr.write(`${script} failed: ${reason}.\n`);
    process.exitCode = 1;
  }
}
