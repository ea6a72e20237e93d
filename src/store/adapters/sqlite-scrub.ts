import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { workerData } from 'node:worker_threads';

// A worker of SqliteAdapter. `secure_delete` overwrites deleted rows, but not the copies that SQLite leaves in a page
// when it moves rows to another one. Only VACUUM removes those. It takes long on a large file, so it runs only when a
// copy is found, and in a thread of its own.
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
