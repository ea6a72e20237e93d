import type { Uploads } from '../state/files.ts';
import type { State } from '../state/state.ts';
import type { BrokenRule } from '../page/protocol.ts';
import type { ErrorResponse } from './errors.ts';

/** A request to the REST API. */
export interface RouteCall {
  readonly state: State;
  /** An id or name from the path, by its name in the route. */
  readonly param: (name: string) => string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly uploads: Uploads;
}

/** An accepted request: the response, and warnings about what Discord silently ignores. */
export interface SuccessResponse {
  /** Default 200, or 204 without a body. */
  readonly status?: number;
  readonly body: unknown;
  readonly warnings?: readonly BrokenRule[];
}

export type RouteResponse = SuccessResponse | ErrorResponse;
export type Handler = (call: RouteCall) => RouteResponse;

/** One route of the API. */
export interface Route {
  readonly method: string;
  /** Such as `/channels/:channel/messages`. */
  readonly path: string;
  /** Matches a request's path, with the parameters as groups. */
  readonly pattern: RegExp;
  /** Needs no bot token: the path contains a token. */
  readonly withoutToken?: boolean;
  /** Whether the response can be delayed from the page. */
  readonly delayed?: boolean;
  readonly handle: Handler;
}

/** An id: anything but a literal path segment of Discord's API, such as `@me` or `members`. */
const ID = String.raw`(?!(?!undefined|null)@?[a-z]+(?:-[a-z]+)*(?:/|$))[^/]+`;
/** Parameters that are not snowflakes. */
const PARAMETERS: Readonly<Record<string, string>> = { token: '[^/]+', message: `@original|${ID}` };

const patternOf = (path: string) =>
  new RegExp(`^${path.replaceAll(/:(\w+)/g, (_, name: string) => `(?<${name}>${PARAMETERS[name] ?? ID})`)}$`);

/** Routes by method and path, as in `GET /channels/:channel`. */
export const routes = (
  handlers: Readonly<Record<string, Handler>>,
  more: Pick<Route, 'withoutToken' | 'delayed'> = {},
): readonly Route[] =>
  Object.entries(handlers).map(([name, handle]) => {
    const [method = '', path = ''] = name.split(' ');
    return { method, path, pattern: patternOf(path), handle, ...more };
  });
