import type { AnyService } from '../services/service.ts';
import { fieldsOf, type Field, type Fields } from '../services/schema/json-schema.ts';
import type { Operation } from './openapi-definition.ts';

/** A difference between the definition and the table of services. */
export interface Difference {
  /** The name of the service, or the path of an operation that is not in the table. */
  readonly about: string;
  readonly text: string;
}

/** Compares services with the operations of a definition; returns the differences in the order of both. */
export function compare(services: readonly AnyService[], operations: readonly Operation[]): Difference[] {
  const matched = new Set<Operation>();
  const differences = services.flatMap((service): Difference[] => {
    const operation = operationOf(service, operations);
    if (operation === undefined) {
      return [{ about: service.name, text: `the definition has no ${service.path}` }];
    }
    matched.add(operation);
    return [
      ...(covers(operation.path, service.path) ? [] : [`it is at ${operation.path}, not at ${service.path}`]),
      ...parameterDifferences(queryOf(service), operation.query),
      ...answerDifferences(fieldsOf(service.data), operation.answer),
    ].map((text) => ({ about: service.name, text }));
  });
  const missing = operations.filter((operation) => !matched.has(operation));
  return [
    ...differences,
    ...missing.map(({ path }) => ({ about: path, text: 'the table has no such service' })),
  ];
}

/** The operation at the service's path, or at one of its other paths, or at a path that differs in the trailing slash. */
function operationOf(service: AnyService, operations: readonly Operation[]): Operation | undefined {
  const [bare, ...others] = [service.path, ...(service.otherPaths ?? [])];
  const exact = operations.find(({ path }) => pattern(path) === pattern(bare));
  if (exact !== undefined) return exact;
  return (
    operations.find(({ path }) => covers(path, bare)) ??
    operations.find(({ path }) => others.some((other) => pattern(path) === pattern(other))) ??
    operations.find(({ path }) => pattern(withoutSlash(path)) === pattern(withoutSlash(bare)))
  );
}

/** Whether a path matches `path`, or has parameters where `path` has words. */
function covers(wide: string, path: string): boolean {
  const parts = path.split('/');
  const wideParts = wide.split('/');
  return (
    parts.length === wideParts.length &&
    wideParts.every((part, i) => part === parts[i] || (isParameter(part) && parts[i] !== ''))
  );
}

/** The query parameters of a service, without what lists of them hold. */
function queryOf({ path, params }: AnyService): Fields {
  return new Map([...fieldsOf(params)].filter(([name]) => /^\w+$/.test(name) && !path.includes(`{${name}}`)));
}

function parameterDifferences(ours: Fields, theirs: Fields): string[] {
  return [...new Set([...ours.keys(), ...theirs.keys()])].flatMap((name) => {
    const [our, their] = [ours.get(name), theirs.get(name)];
    if (our === undefined) return [`the definition has a parameter \`${name}\`, which the table lacks`];
    if (their === undefined) return [`the definition has no parameter \`${name}\``];
    const [here, there] = [our, their].map(({ required }) => (required ? 'required' : 'optional'));
    return [
      ...(here === there
        ? []
        : [`parameter \`${name}\` is ${there} in the definition and ${here} in the table`]),
      ...limitDifferences(name, our, their),
    ];
  });
}

function limitDifferences(name: string, our: Field, their: Field): string[] {
  const text = ({ schema }: Field, key: string): string | undefined =>
    schema[key] === undefined ? undefined : [schema[key]].flat().map(String).sort().join(', ');
  return ['enum', 'minimum', 'maximum', 'default'].flatMap((key) => {
    const [here, there] = [text(our, key), text(their, key)];
    // A default that only the definition has makes no difference: the service applies it.
    if (here === there || there === undefined || (key === 'default' && here === undefined)) return [];
    return [`parameter \`${name}\` has ${key} ${there} in the definition and ${here ?? 'none'} in the table`];
  });
}

/**
 * The differences between the response that we parse (`ours`) and the defined one (`theirs`). A field that is optional
 * only in ours is no difference: we still parse every response.
 */
function answerDifferences(ours: Fields, theirs: Fields): string[] {
  /** Whether both have the same object or array at this path; below any other value, nothing is compared. */
  const isCompared = (path: string): boolean => {
    const type = ours.get(path)?.type;
    const isSame = type === theirs.get(path)?.type && (type === 'object' || type === 'array');
    return isSame && (path === '' || isCompared(parentOf(path)));
  };
  return [...new Set([...ours.keys(), ...theirs.keys()])].flatMap((path) => {
    if (path !== '' && !isCompared(parentOf(path))) return [];
    const [our, their] = [ours.get(path), theirs.get(path)];
    if (our === undefined) return [`the definition has the field \`${path}\`, which the table lacks`];
    if (their === undefined) {
      return [
        `the definition has no field \`${path}\`, which the table ${our.required ? 'requires' : 'has'}`,
      ];
    }
    const isSame = our.type === their.type || (our.type === 'number' && their.type === 'integer');
    const isOpen = our.type === 'any' || their.type === 'any';
    return [
      ...(our.required && !their.required
        ? [`the field \`${path}\` is optional in the definition and required in the table`]
        : []),
      ...(isSame || isOpen
        ? []
        : [
            `${path === '' ? 'the response' : `\`${path}\``} has type ${their.type} in the definition and ${our.type} in the table`,
          ]),
    ];
  });
}

/** `occupation[].code` is in `occupation[]`, which is in `occupation`. */
const parentOf = (path: string): string => path.replace(/(?:\[\]|(?:^|\.)[^.[]+)$/, '');

function pattern(path: string): string {
  return path.replaceAll(/\{[^}]+\}/g, '{}');
}

function withoutSlash(path: string): string {
  return path.replace(/\/$/, '');
}

function isParameter(part: string): boolean {
  return part.startsWith('{') && part.endsWith('}');
}
