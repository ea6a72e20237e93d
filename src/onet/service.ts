import type { z } from 'zod';
import type { Failure } from './answer.ts';
import type { Facts } from './local/facts.ts';
import type { PageHead } from './paging.ts';

/** How sure we are of an entry: from the official manual, from recorded answers, from clients of the OpenAPI file, or by analogy. */
export type Confidence = 'documented' | 'recorded' | 'transcribed' | 'inferred' | 'guessed';

/** What a local resolver is given besides the parameters. */
export interface LocalContext {
  readonly facts: Facts;
  /** Base of every absolute link in an answer, with its trailing slash. */
  readonly baseUrl: string;
  /** The page asked for, cut to `total` rows, with its links. */
  readonly page: (total: number) => PageHead;
}

export type Resolved<T> = { readonly ok: true; readonly data: T } | Failure;

/** How this machine answers without O*NET Web Services; or what would be needed, as one sentence. */
export type Local<Params, Data> =
  { resolve(context: LocalContext, params: Params): Resolved<Data> } | { readonly missing: string };

/**
 * One service of O*NET Web Services v2, declared once. The client, the local engine, the server and the
 * docs are all driven by this entry.
 */
export interface Service<P extends z.ZodObject = z.ZodObject, D extends z.ZodType = z.ZodType> {
  /** Unique in the table; used in logs, caches and docs. */
  readonly name: string;
  /** Path below the base URL; `{name}` stands for the parameter of that name. */
  readonly path: `/${string}`;
  /**
   * Parameters in the order they take in a query string. Decoding reads query strings, encoding checks
   * typed values and writes query strings: see `params.ts`.
   */
  readonly params: P;
  /** The answer as O*NET sends it. */
  readonly data: D;
  /** For services that answer in pages: the key of the list. */
  readonly paging?: { readonly list: string };
  readonly confidence: Confidence;
  readonly local: Local<z.output<P>, z.output<D>>;
}

export type AnyService = Service;
export type ParamsOf<S extends AnyService> = z.output<S['params']>;
export type DataOf<S extends AnyService> = z.output<S['data']>;

/** Declares a service; refuses, at compile time, a list key that its answer does not have. */
export function defineService<P extends z.ZodObject, D extends z.ZodType>(
  service: Service<P, D> & { readonly paging?: { readonly list: keyof z.output<D> } },
): Service<P, D> {
  return service;
}
