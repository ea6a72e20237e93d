import { z } from 'zod';
import type { Failure } from '../answer.ts';
import type { Database } from '../engine/database/database.ts';
import type { SoftSkillSource } from '../engine/soft-skills/soft-skill-source.ts';
import type { Published } from '../facts/published-facts.ts';
import { listing, onetSocCode, page } from './schema/common.ts';
import { pagedParams, type PageHead } from './schema/paging.ts';

/**
 * How certain a fact about O*NET Web Services v2 is.
 * - `documented`: read in the official manual, its samples or a maintainer's reply.
 * - `recorded`: a public project recorded it from the real service, or runs against it.
 * - `transcribed`: a client says it took it from the official OpenAPI definition.
 * - `older-manual`: documented for version 1.9, and may have changed.
 * - `inferred`: by analogy with services that are better known.
 * - `guessed`: a client's guess, or ours.
 */
export type Confidence = 'documented' | 'recorded' | 'transcribed' | 'older-manual' | 'inferred' | 'guessed';

/** What a local resolver gets besides the parameters, even before the database is open. */
export interface FactsContext {
  /** The release of the facts, such as `30.3`. */
  readonly release: string;
  readonly softSkills: SoftSkillSource;
  /** What government bodies publish in addition to the release: pay, outlook, military codes and more. */
  readonly published: Published;
  /** Base of every absolute link in an answer, with its trailing slash. */
  readonly baseUrl: string;
  /** The requested page of a list of `total` rows, with its links. */
  readonly page: (total: number) => PageHead;
}

export interface LocalContext extends FactsContext {
  readonly database: Database;
}

export type Resolved<T> =
  | {
      readonly ok: true;
      readonly data: T;
      /** The release of these facts, if it differs from the release of the others. */
      readonly factsRelease?: string;
    }
  | Failure;

/** How the local engine answers. The type of a method, so that any service is an `AnyService`, whatever its parameters. */
export type Resolver<Params, Data, Context = LocalContext> = {
  resolve(context: Context, params: Params): Resolved<Data>;
}['resolve'];

/** How the local engine answers, from its database or without it, or why it cannot. */
export type Local<Params, Data> =
  Resolver<Params, Data> | { readonly fromFacts: Resolver<Params, Data, FactsContext> } | Missing;

/** Why the local engine cannot answer a service, and what it would need. */
export interface Missing {
  readonly missing: string;
}

/** How to get the data of a service from the response of another one. */
export interface Derived<Params, Data> {
  readonly from: Service;
  readonly params: (params: Params) => Record<string, unknown>;
  /** Undefined if the answer holds no such data. */
  readonly data: (answer: unknown, params: Params) => Data | undefined;
}

export interface Paging<List extends PropertyKey = PropertyKey> {
  /** The key of the list in the answer. */
  readonly list: List;
  /** Rows in a page without `end`, if not O*NET's usual twenty. */
  readonly rows?: number;
}

/**
 * One service of O*NET Web Services v2, declared once. The client, the local engine, the server and the
 * docs are all driven by this entry.
 */
export interface Service<P extends z.ZodObject = z.ZodObject, D extends z.ZodType = z.ZodType> {
  /** Unique in the table; used in logs, caches and docs. */
  readonly name: string;
  /** A short description. */
  readonly title: string;
  /** Path below the base URL; `{name}` stands for the parameter of that name. */
  readonly path: `/${string}`;
  /** Other paths that clients use for the same service; the server supports these too. */
  readonly otherPaths?: readonly `/${string}`[];
  /**
   * Parameters in the order they take in a query string. Decoding reads query strings, encoding checks
   * typed values and writes query strings: see `params.ts`.
   */
  readonly params: P;
  /**
   * Parses a response of O*NET, in every known form, into one form. Parsing the output again gives the same, so a server
   * can send it.
   */
  readonly data: D;
  /** Only useful to clients that follow the links in other responses. */
  readonly linkOnly?: true;
  /** For a path that O*NET advertises but does not support: where the client gets its data instead. */
  readonly derived?: Derived<z.output<P>, z.output<D>>;
  /** For services that answer in pages. */
  readonly paging?: Paging;
  /** How certain the path and the form of the response are. */
  readonly confidence: Confidence | { readonly path: Confidence; readonly answer: Confidence };
  /** What to know before you rely on it, in one or two sentences. */
  readonly note?: string;
  /** Parameters for which O*NET has data: for docs, tests and `onet:verify`. */
  readonly example: NoInfer<z.output<P>>;
  readonly local: Local<z.output<P>, z.output<D>>;
}

export type AnyService = Service;
export type DataOf<S extends AnyService> = z.output<S['data']>;

/** For data that no database release has; `what` begins the sentence, in the plural. */
export function needsKey(what: string): Missing {
  return {
    missing: `${what} are not in O*NET's database releases; they need a key for O*NET Web Services (ONET_API_KEY).`,
  };
}

/** Declares a service. A list key that its data does not have is a compile error. */
export function defineService<P extends z.ZodObject, D extends z.ZodType>(
  service: Service<P, D> & { readonly paging?: Paging<keyof z.output<D>> },
): Service<P, D> {
  return service;
}

/**
 * Returns the name, title and path of a service below `base`. By default the name is `prefix` and the path with dots
 * for slashes; a parameter at its end is named `rows`, after what the service lists.
 */
export const servicesBelow =
  <Base extends string>(base: Base, prefix: string = base, rows = 'careers') =>
  <Path extends string>(
    path: Path,
    title: string,
    name = path
      .replace(/\/$/, '')
      .replace(/\{\w+\}$/, rows)
      .replaceAll('/', '.'),
  ) => ({ name: `${prefix}.${name}`, title, path: `/${base}/${path}` as const });

/** Services of O*NET OnLine. */
export const online = servicesBelow('online', 'online', 'occupations');

/** The parts of a service with pages of `row`s under the key `list`; `params` are its parameters besides `start` and `end`. */
export function paged<
  const List extends string,
  Row extends z.ZodType,
  const Params extends z.core.$ZodLooseShape = object,
  More extends z.core.$ZodLooseShape = object,
>(
  list: List,
  row: Row,
  params?: Params,
  {
    more,
    rows,
  }: {
    /** Other fields of the response. */
    more?: More;
    /** Rows in a page without `end`, if not O*NET's usual twenty. */
    rows?: number;
  } = {},
) {
  return {
    params: pagedParams({ ...params } as Params),
    data: page(list, row, more),
    paging: { list, ...(rows !== undefined && { rows }) },
    example: {},
  };
}

/** The parts of a service without parameters whose response is a whole list, under its key or bare. */
export function wholeList<const List extends string, Row extends z.ZodType>(list: List, row: Row) {
  return { params: z.object({}), data: listing(list, row), example: {} };
}

/** The parts of a service that takes the code of an occupation. */
export const byCode = { params: z.object({ code: onetSocCode }), example: { code: '15-1252.00' } };
