import { z } from 'zod';
import { lookUp } from '../../src/services/schema/json-schema.ts';
import { isRecord } from '../../src/util/is-record.ts';

/** The parts of a JSON Schema that values are made from. */
export type Shape =
  | { readonly kind: 'object'; readonly fields: ReadonlyMap<string, Field> }
  | { readonly kind: 'array'; readonly items: Shape }
  | { readonly kind: 'scalar'; readonly type: ScalarType; readonly limits: Limits }
  /** An object whose keys are not known beforehand. */
  | { readonly kind: 'map' }
  /** The same object as one that contains it. */
  | { readonly kind: 'recursive' }
  | { readonly kind: 'any' };

type ScalarType = 'text' | 'number' | 'whole number' | 'yes or no';

interface Field {
  readonly shape: Shape;
  readonly required: boolean;
}

/** Constraints of a value, named as in JSON Schema. */
interface Limits {
  readonly values?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: string;
  readonly description?: string;
}

const scalars: Readonly<Record<string, ScalarType>> = {
  string: 'text',
  number: 'number',
  integer: 'whole number',
  boolean: 'yes or no',
};

const ANY: Shape = { kind: 'any' };

/** The shape of a zod schema's output, or of its input. */
export function shapeOf(schema: z.ZodType, io: 'input' | 'output' = 'output'): Shape {
  const json: unknown = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return readShape(json, json);
}

/**
 * The shape of a JSON Schema of 2020-12, its references looked up in `root`. Of several possible objects it gives one
 * with the fields of them all; of several possible values of different kinds, `any`.
 */
function readShape(schema: unknown, root: unknown, inside: readonly string[] = []): Shape {
  if (!isRecord(schema)) return ANY;
  const reference = schema['$ref'];
  if (typeof reference === 'string') {
    if (reference === '#' || inside.includes(reference)) return { kind: 'recursive' };
    return readShape(lookUp(reference, root), root, [...inside, reference]);
  }
  const all = list(schema['allOf']);
  if (all.length > 0) {
    const own = { ...schema, allOf: [] };
    return merge(
      [...all, own].map((part) => readShape(part, root, inside)),
      'all',
    );
  }
  const some = [...list(schema['anyOf']), ...list(schema['oneOf'])].filter((part) => !isNull(part));
  if (some.length > 0)
    return merge(
      some.map((part) => readShape(part, root, inside)),
      'any',
    );
  return plainShape(schema, root, inside);
}

function plainShape(
  schema: Readonly<Record<string, unknown>>,
  root: unknown,
  inside: readonly string[],
): Shape {
  const type = [schema['type']].flat().find((name) => name !== 'null');
  if (type === 'array') return { kind: 'array', items: readShape(schema['items'], root, inside) };
  const properties = schema['properties'];
  if (isRecord(properties)) {
    const required = list(schema['required']);
    const fields = Object.entries(properties).map(([name, property]): [string, Field] => [
      name,
      {
        shape: readShape(property, root, inside),
        // A field with a default can be omitted.
        required: required.includes(name) && !(isRecord(property) && 'default' in property),
      },
    ]);
    return { kind: 'object', fields: new Map(fields) };
  }
  if (type === 'object') return { kind: 'map' };
  const scalar = typeof type === 'string' ? scalars[type] : undefined;
  return scalar === undefined ? ANY : { kind: 'scalar', type: scalar, limits: limitsOf(schema) };
}

function limitsOf(schema: Readonly<Record<string, unknown>>): Limits {
  const { minimum, maximum, description } = schema;
  const values = list(schema['enum']).map(String);
  const fallback = schema['default'];
  return {
    ...(values.length > 0 && { values }),
    ...(typeof minimum === 'number' && { minimum }),
    ...(typeof maximum === 'number' && maximum < Number.MAX_SAFE_INTEGER && { maximum }),
    ...(['string', 'number', 'boolean'].includes(typeof fallback) && { default: String(fallback) }),
    ...(typeof description === 'string' && { description }),
  };
}

/** One shape for all of `shapes`; with `any`, a field is required only where each of them requires it. */
function merge(shapes: readonly Shape[], how: 'all' | 'any'): Shape {
  const known = shapes.filter(({ kind }) => kind !== 'any');
  const [first] = known;
  if (first === undefined || (how === 'any' && known.length < shapes.length)) return ANY;
  if (known.length === 1) return first;
  const objects = known.filter((shape) => shape.kind === 'object');
  if (objects.length < known.length) return how === 'all' ? first : ANY;
  const fields = new Map<string, Field>();
  for (const object of objects) {
    for (const [name, field] of object.fields) {
      const others = objects.map((other) => other.fields.get(name)?.required === true);
      const required = how === 'all' ? others.includes(true) : !others.includes(false);
      fields.set(name, { shape: field.shape, required });
    }
  }
  return { kind: 'object', fields };
}

function isNull(schema: unknown): boolean {
  return isRecord(schema) && schema['type'] === 'null';
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
