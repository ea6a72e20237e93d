import type { DatabaseSync } from 'node:sqlite';

/** The schema version, stored in `PRAGMA user_version`. */
const SCHEMA_VERSION = 1;

/** One table for values (`member` is empty) and for the members of sets. */
const CREATE = `
  CREATE TABLE entries (
    key TEXT NOT NULL,
    member TEXT NOT NULL DEFAULT '',
    value TEXT NOT NULL,
    expires INTEGER,
    PRIMARY KEY (key, member)
  ) WITHOUT ROWID, STRICT;
  CREATE INDEX entries_expires ON entries (expires) WHERE expires IS NOT NULL;
`;

/** The file was written by a later release. */
class NewerSchemaError extends Error {
  override readonly name = 'NewerSchemaError';
}

/** Migrates the tables to the current version. Throws a NewerSchemaError when theirs is higher. */
export function migrate(database: DatabaseSync): void {
  const version = versionOf(database);
  if (version > SCHEMA_VERSION) throw new NewerSchemaError(`the schema has version ${version}`);
  if (version === SCHEMA_VERSION) return;
  database.exec('BEGIN IMMEDIATE');
  let copied = false;
  try {
    // Another process may have migrated meanwhile.
    if (versionOf(database) < SCHEMA_VERSION) {
      database.exec(CREATE);
      copied = copyFromKeyv(database);
      database.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`);
    }
    database.exec('COMMIT');
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
  // The old file was written without secure_delete: deleted data may still be in its free pages.
  if (copied) database.exec('VACUUM');
}

function versionOf(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.['user_version']);
}

/**
 * Copies data written by @keyv/sqlite. Version 6 has the columns `namespace` and `expires`, and splits keys at their first
 * colon; earlier versions have the expiry inside the value and the key prefix `keyv:`. The cache of O*NET answers is left
 * out, because its keys contain search queries.
 */
function copyFromKeyv(database: DatabaseSync): boolean {
  const columns = new Set(
    database
      .prepare("SELECT name FROM pragma_table_info('keyv')")
      .all()
      .map(({ name }) => name),
  );
  if (columns.size === 0) return false;
  const key = columns.has('namespace')
    ? "iif(namespace = '', '', namespace || ':') || key"
    : "iif(key LIKE 'keyv:%', substr(key, 6), key)";
  const expires = columns.has('expires')
    ? 'expires'
    : "iif(json_valid(value), json_extract(value, '$.expires'), NULL)";
  database.exec(`
    INSERT OR IGNORE INTO entries (key, value, expires)
    SELECT ${key} AS whole, CAST(value AS TEXT), CAST(${expires} AS INTEGER)
    FROM keyv WHERE value IS NOT NULL AND whole NOT LIKE 'onet:%';
    DROP TABLE keyv;
  `);
  return true;
}
