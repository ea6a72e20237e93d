import { byCodeUnit } from '../util/by-code-unit.ts';
import type { Table } from './fact-file.ts';
import type { Query } from './release-folders.ts';

/** A row for each occupation and a column for each key, from rows of code, key and cell. */
export function pivot(rows: ReturnType<Query>, order: (a: string, b: string) => number = byCodeUnit): Table {
  const keys = [...new Set(rows.map(([, key]) => String(key)))].sort(order);
  const byCode = Map.groupBy(rows, ([code = null]) => code);
  return {
    columns: ['Code', ...keys],
    rows: [...byCode].map(([code, own]) => {
      const cells = new Map(own.map(([, key, cell = null]) => [String(key), cell]));
      return [code, ...keys.map((key) => cells.get(key) ?? null)];
    }),
  };
}
