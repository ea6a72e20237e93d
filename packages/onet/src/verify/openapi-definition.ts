import { isRecord } from '../util/is-record.ts';
import { list, lookUp, readFields, type Field, type Fields } from '../services/schema/json-schema.ts';

/** One GET of an OpenAPI definition. */
export interface Operation {
  readonly path: string;
  /** Parameters of the query string, by name. */
  readonly query: Fields;
  /** The response with status 200. */
  readonly answer: Fields;
}

/** The GET operations of an OpenAPI 3.1 definition; undefined for anything else. */
export function readDefinition(root: unknown): readonly Operation[] | undefined {
  if (!isRecord(root) || typeof root['openapi'] !== 'string' || !isRecord(root['paths'])) return undefined;
  const operations: Operation[] = [];
  for (const [path, item] of Object.entries(root['paths'])) {
    const entry = resolve(item, root);
    const get = isRecord(entry) ? resolve(entry['get'], root) : undefined;
    if (!isRecord(entry) || !isRecord(get)) continue;
    const parameters = [...list(entry['parameters']), ...list(get['parameters'])];
    operations.push({ path, query: queryOf(parameters, root), answer: answerOf(get, root) });
  }
  return operations;
}

function queryOf(parameters: readonly unknown[], root: unknown): Fields {
  const query = new Map<string, Field>();
  for (const reference of parameters) {
    const parameter = resolve(reference, root);
    if (!isRecord(parameter) || parameter['in'] !== 'query' || typeof parameter['name'] !== 'string')
      continue;
    const { name } = parameter;
    const field = readFields(parameter['schema'], root, name, parameter['required'] === true).get(name);
    if (field !== undefined) query.set(name, field);
  }
  return query;
}

function answerOf(get: Readonly<Record<string, unknown>>, root: unknown): Fields {
  const schema = ['responses', '200', 'content', 'application/json', 'schema'].reduce<unknown>(
    (found, key) => {
      const inside = resolve(found, root);
      return isRecord(inside) ? inside[key] : undefined;
    },
    get,
  );
  return readFields(schema, root);
}

function resolve(value: unknown, root: unknown): unknown {
  const reference = isRecord(value) ? value['$ref'] : undefined;
  return typeof reference === 'string' ? lookUp(reference, root) : value;
}
