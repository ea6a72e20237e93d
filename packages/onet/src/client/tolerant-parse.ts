import type { z } from 'zod';
import { isRecord } from '../util/is-record.ts';

/** A response with more nested faults than this has a completely different form. */
const MAX_ROUNDS = 10;

type Container = Record<string, unknown> | unknown[];

/** The location of a value in a response: all objects and lists that contain it, and the key of the next in each. */
interface Location {
  readonly parents: readonly Container[];
  readonly keys: readonly (string | number)[];
  /** False if the value is missing, and this is its closest existing parent. */
  readonly isExact: boolean;
}

/**
 * Parses a response that does not match its schema in some places. It converts a number to text or text of digits to a
 * number, drops an optional field, or else drops the row. `repairs` lists the changes. Undefined if a required part is
 * missing, or if no row would be left: an unknown form must not look like an empty list.
 */
export function parseTolerantly<D extends z.ZodType>(
  schema: D,
  body: unknown,
): { readonly data: z.output<D>; readonly repairs: readonly string[] } | undefined {
  const root = structuredClone(body);
  const lists = ownLists(root);
  const repairs: string[] = [];
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const parsed = schema.safeParse(root);
    if (parsed.success) {
      return lists.some((list) => list.length === 0) ? undefined : { data: parsed.data, repairs };
    }
    const brokenRows = new Map<unknown[], Set<number>>();
    for (const issue of parsed.error.issues) {
      const location = locate(root, issue.path);
      const repair = convert(location, issue) ?? dropField(location) ?? findRow(location, brokenRows);
      if (repair === undefined) return undefined;
      repairs.push(repair);
    }
    for (const [list, rows] of brokenRows) {
      for (const row of [...rows].sort((a, b) => b - a)) list.splice(row, 1);
    }
  }
  return undefined;
}

/** The response's lists of rows: the response itself, or its fields. */
function ownLists(body: unknown): readonly unknown[][] {
  const values: unknown[] = Array.isArray(body) ? [body] : isRecord(body) ? Object.values(body) : [];
  return values.filter((value): value is unknown[] => Array.isArray(value) && value.length > 0);
}

function locate(root: unknown, path: readonly PropertyKey[]): Location {
  const parents: Container[] = [];
  const keys: (string | number)[] = [];
  let value = root;
  for (const key of path) {
    // A list without its usual envelope is declared under the envelope's key.
    if (Array.isArray(value) && typeof key === 'string') continue;
    if (typeof key === 'symbol' || !isContainer(value) || (Array.isArray(value) && typeof key !== 'number')) {
      return { parents, keys, isExact: false };
    }
    parents.push(value);
    keys.push(key);
    value = valueAt(value, key);
  }
  return { parents, keys, isExact: true };
}

function convert({ parents, keys, isExact }: Location, issue: z.core.$ZodIssue): string | undefined {
  const [parent, key] = [parents.at(-1), keys.at(-1)];
  if (!isExact || parent === undefined || key === undefined || issue.code !== 'invalid_type')
    return undefined;
  const value = valueAt(parent, key);
  if (issue.expected === 'string' && typeof value === 'number') {
    Object.assign(parent, { [key]: String(value) });
    return `${keys.join('.')}: number read as text`;
  }
  const isNumber = issue.expected === 'number' || issue.expected === 'int';
  if (isNumber && typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value)) {
    Object.assign(parent, { [key]: Number(value) });
    return `${keys.join('.')}: text read as number`;
  }
  return undefined;
}

/** Drops an invalid field. If it is required, the next round reports it as missing. */
function dropField({ parents, keys }: Location): string | undefined {
  const [parent, key] = [parents.at(-1), keys.at(-1)];
  if (parent === undefined || key === undefined || Array.isArray(parent) || !(key in parent))
    return undefined;
  Reflect.deleteProperty(parent, key);
  return `${keys.join('.')}: field dropped`;
}

/** Marks the innermost row that contains the value. */
function findRow({ parents, keys }: Location, rows: Map<unknown[], Set<number>>): string | undefined {
  for (let depth = parents.length - 1; depth >= 0; depth--) {
    const [list, row] = [parents[depth], keys[depth]];
    if (!Array.isArray(list) || typeof row !== 'number') continue;
    rows.set(list, (rows.get(list) ?? new Set()).add(row));
    return `${keys.slice(0, depth + 1).join('.')}: row dropped`;
  }
  return undefined;
}

const isContainer = (value: unknown): value is Container => Array.isArray(value) || isRecord(value);

function valueAt(container: Container, key: string | number): unknown {
  return Array.isArray(container) ? container[Number(key)] : container[key];
}
