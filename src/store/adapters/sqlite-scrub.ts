import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { workerData } from 'node:worker_threads';

// The worker of SqliteAdapter's `scrub`. `secure_delete` overwrites deleted rows, but not the copies that SQLite leaves
// behind when it moves rows between pages; only VACUUM removes those. It is slow on large files, so it runs only when a
// copy is found, and in a worker thread.
const { file, trace } = workerData as { readonly file: string; readonly trace: string };

const url = pathToFileURL(file);
url.searchParams.set('mode', 'rw');
const database = new DatabaseSync(url, { timeout: 10_000 });
const truncateWal = database.prepare('PRAGMA wal_checkpoint(TRUNCATE)');
truncateWal.get();
if (Buffer.from(database.serialize().buffer).includes(trace)) {
  database.exec('PRAGMA temp_store = MEMORY; VACUUM');
  truncateWal.get();
}
database.close();
