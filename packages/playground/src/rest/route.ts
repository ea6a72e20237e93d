import type { State } from '../state/state.ts';
import type { Uploads } from './message-body.ts';
import type { BrokenRule } from '../page/protocol.ts';
import type { ErrorResponse } from './errors.ts';

/** A request to the REST API, taken apart. */
export interface RouteCall {
  readonly state: State;
  /** An id or name from the path, by its name in the route. */
  readonly param: (name: string) => string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly uploads: Uploads;
}

export interface RouteResponse {
  /** Default 200, or 204 without a body. */
  readonly status?: number;
  readonly body: unknown;
  readonly warnings?: readonly BrokenRule[];
}

/** One route of the API: a row of the table. */
export interface Route {
  readonly method: string;
  /** Such as `/channels/:channel/messages`. */
  readonly path: string;
  /** Needs no bot token: the path carries its own. */
  readonly open?: boolean;
  /** Waits as long as a slow answer was asked for. */
  readonly slow?: boolean;
  readonly serve: (call: RouteCall) => RouteResponse | ErrorResponse;
}
