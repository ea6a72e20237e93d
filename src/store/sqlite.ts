import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from 'node:sqlite';
import type { KeyvSqlite, KeyvSqliteOptions } from '@keyv/sqlite';

type Driver = Extract<KeyvSqliteOptions['driver'], object>;

/** Statements that are kept ready: keyv asks with a text of its own for each number of keys. */
const MOST_STATEMENTS = 32;

/** So few keys of a kind are asked for one by one. */
const FEW = 2;

const BETWEEN = 'SELECT key, value FROM keyv WHERE key BETWEEN ? AND ? AND (expires IS NULL OR expires > ?)';

/** One SQLite file: keyv's way to it, and a quicker one to read many keys. */
export interface Sqlite {
  /** keyv's own driver makes a statement ready anew for every question, which takes longer than answering it. */
  readonly driver: Driver;
  /**
   * What is under the keys, in their order. A person's picks are looked for under a dozen keys and their saved careers
   * under a thousand, of which they have a few: those are read at one stretch, since keys that begin alike stand together.
   */
  readonly readMany: (
    adapter: Pick<KeyvSqlite, 'getMany'>,
    keys: readonly string[],
  ) => Promise<readonly unknown[]>;
}

export function createSqlite(now: () => number): Sqlite {
  let rowsBetween: ((first: string, last: string) => Record<string, SQLOutputValue>[]) | undefined;

  return {
    driver: {
      name: 'node:sqlite',
      async connect({ filename, busyTimeout = 0, wal = false }) {
        const database = new DatabaseSync(filename, { timeout: busyTimeout });
        if (wal) database.exec('PRAGMA journal_mode = WAL');
        const statements = new Map<string, StatementSync>();

        function ready(sql: string): StatementSync {
          const statement = statements.get(sql) ?? database.prepare(sql);
          statements.delete(sql);
          statements.set(sql, statement);
          for (const oldest of statements.keys()) {
            if (statements.size <= MOST_STATEMENTS) break;
            statements.delete(oldest);
          }
          return statement;
        }

        rowsBetween = (first, last) => ready(BETWEEN).all(first, last, now());
        return {
          query: async (sql, ...values) => ready(sql).all(...(values as SQLInputValue[])),
          async close() {
            rowsBetween = undefined;
            statements.clear();
            database.close();
          },
        };
      },
    },

    async readMany(adapter, keys) {
      if (!rowsBetween) return adapter.getMany([...keys]);
      const found = new Map<unknown, unknown>();
      const few: string[] = [];
      for (const group of byKind(keys)) {
        if (group.length <= FEW) {
          few.push(...group);
          continue;
        }
        const first = group.reduce((least, key) => (key < least ? key : least));
        const last = group.reduce((most, key) => (key > most ? key : most));
        for (const { key, value } of rowsBetween(first, last)) found.set(key, value);
      }
      const values = few.length === 0 ? [] : await adapter.getMany(few);
      for (const [index, key] of few.entries()) found.set(key, values[index]);
      return keys.map((key) => found.get(key));
    },
  };
}

/** Keys by what they have before their last colon; mostly that is one and the same. */
function byKind(keys: readonly string[]): Iterable<readonly string[]> {
  const [first = ''] = keys;
  const kind = first.slice(0, first.lastIndexOf(':') + 1);
  return keys.every((key) => key.startsWith(kind) && !key.includes(':', kind.length))
    ? [keys]
    : Map.groupBy(keys, (key) => key.slice(0, key.lastIndexOf(':'))).values();
}
