import type { AnyService } from '../services/service.ts';
import { fieldsOf, shapeOf, type Field } from '../services/schema/shape.ts';
import { answerDifferences, parameterDifferences } from './compare-shapes.ts';
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
      ...answerDifferences(shapeOf(service.data), operation.answer),
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

function queryOf({ path, params }: AnyService): ReadonlyMap<string, Field> {
  return new Map([...fieldsOf(params)].filter(([name]) => !path.includes(`{${name}}`)));
}

function pattern(path: string): string {
  return path.replaceAll(/\{[^}]+\}/g, '{}');
}

function withoutSlash(path: string): string {
  return path.replace(/\/$/, '');
}

function isParameter(part: string): boolean {
  return part.startsWith('{') && part.endsWith('}');
}
