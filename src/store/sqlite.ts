import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import type { KeyvSqliteOptions } from '@keyv/sqlite';

type Driver = Extract<KeyvSqliteOptions['driver'], object>;

/** Statements that are kept ready: keyv asks with a text of its own for each number of keys. */
const MOST_STATEMENTS = 32;

/** keyv's own driver makes a statement ready anew for every question, which takes longer than answering it. */
export const sqliteDriver: Driver = {
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

    return {
      query: async (sql, ...values) => ready(sql).all(...(values as SQLInputValue[])),
      async close() {
        statements.clear();
        database.close();
      },
    };
  },
};
