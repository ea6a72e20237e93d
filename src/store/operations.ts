import type { StoreContext } from './context.ts';
import type { StoreResult } from './result.ts';

/** The same operations with failures as values. */
type Attempted<T> = {
  readonly [K in keyof T]: T[K] extends (...args: infer A) => Promise<infer R>
    ? (...args: A) => Promise<StoreResult<R>>
    : never;
};

/**
 * The operations of a repository, which reject when the store fails, as ones that resolve with a StoreResult. Metrics and
 * logs name them `saved.list`.
 */
export function operations<T extends Readonly<Record<string, (...args: never[]) => Promise<unknown>>>>(
  { attempt }: StoreContext,
  repository: string,
  of: T,
): Attempted<T> {
  const attempted = Object.entries(of).map(([name, use]) => [
    name,
    async (...args: never[]) => attempt(`${repository}.${name}`, async () => use(...args)),
  ]);
  // Every operation of T is wrapped under its own name.
  return Object.fromEntries(attempted) as Attempted<T>;
}
