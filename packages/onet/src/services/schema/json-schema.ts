import { z } from 'zod';
import { isRecord } from '../../util/is-record.ts';

/** A value in a JSON document. */
export interface Field {
  /** A type of JSON Schema; `any` if several are possible, and for an object with any keys. */
  readonly type: string;
  readonly required: boolean;
  /** Its JSON Schema, with its limits. */
  readonly schema: Readonly<Record<string, unknown>>;
}

/** The values of a document by path, such as `occupation[].code`; the document itself has the path ``. */
export type Fields = ReadonlyMap<string, Field>;

/** The fields of a zod schema's output, or of its input. */
export function fieldsOf(schema: z.ZodType, io: 'input' | 'output' = 'output'): Fields {
  const json: unknown = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return readFields(json, json);
}

/** The fields of a JSON Schema of 2020-12, its references looked up in `root`. */
export function readFields(
  schema: unknown,
  root: unknown,
  path = '',
  required = true,
  inside: readonly string[] = [],
): Fields {
  const field = (type: string, own = {}): [string, Field] => [path, { type, required, schema: own }];
  const read = (part: unknown): Fields => readFields(part, root, path, required, inside);
  if (!isRecord(schema)) return new Map([field('any')]);
  const { $ref: reference, properties, ...own } = schema;
  if (typeof reference === 'string') {
    const isRecursive = reference === '#' || inside.includes(reference);
    return readFields(isRecursive ? {} : lookUp(reference, root), root, path, required, [
      ...inside,
      reference,
    ]);
  }
  const all = list(own['allOf']);
  if (all.length > 0) return merge([...all, { ...schema, allOf: [] }].map(read), path, 'all');
  const some = [...list(own['anyOf']), ...list(own['oneOf'])].filter((part) => !isNull(part));
  if (some.length > 0) return merge(some.map(read), path, 'any');
  const type = [own['type']].flat().find((name) => name !== 'null');
  if (type === 'array') {
    return new Map([field(type), ...readFields(own['items'], root, `${path}[]`, true, inside)]);
  }
  if (isRecord(properties)) {
    const names = list(own['required']);
    const fields = Object.entries(properties).map(([name, property]) => {
      // A field with a default can be omitted.
      const isRequired = names.includes(name) && !(isRecord(property) && 'default' in property);
      return readFields(property, root, path === '' ? name : `${path}.${name}`, isRequired, inside);
    });
    return new Map([field('object'), ...fields.flatMap((each) => [...each])]);
  }
  return new Map([typeof type === 'string' && type !== 'object' ? field(type, own) : field('any')]);
}

/** The fields of a value that has `all` of some schemas, or `any` of them: then a field is required if all require it. */
function merge(parts: readonly Fields[], path: string, how: 'all' | 'any'): Fields {
  const typeOf = (part: Fields): string => part.get(path)?.type ?? 'any';
  const known = how === 'any' ? parts : parts.filter((part) => typeOf(part) !== 'any');
  const [first = new Map<string, Field>()] = known.length > 0 ? known : parts;
  if (known.length <= 1) return first;
  if (known.some((part) => typeOf(part) !== 'object')) {
    return how === 'all' ? first : new Map([[path, { type: 'any', required: true, schema: {} }]]);
  }
  const merged = new Map<string, Field>();
  for (const [key, field] of known.flatMap((part) => [...part])) {
    const required = known.map((part) => part.get(key)?.required === true);
    merged.set(key, {
      ...field,
      required: how === 'all' ? required.includes(true) : !required.includes(false),
    });
  }
  return merged;
}

/** Follows a reference such as `#/components/schemas/Career`; undefined when it leads nowhere. */
export function lookUp(reference: string, root: unknown): unknown {
  if (!reference.startsWith('#/')) return undefined;
  let found: unknown = root;
  for (const part of reference.slice(2).split('/')) {
    const name = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
    found = isRecord(found) ? found[name] : undefined;
  }
  return found;
}

const isNull = (schema: unknown): boolean => isRecord(schema) && schema['type'] === 'null';

export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
