import type { HonoRequest } from 'hono';
import type { State } from '../state/state.ts';
import type { ErrorResponse } from './errors.ts';
import { isErrorResponse, errorResponse } from './errors.ts';
import { REQUEST_RULES } from '../rules/request-rules.ts';
import { BASIC_ROUTES } from './basic-routes.ts';
import { readBody } from './body.ts';
import type { RouteResponse, Route } from './route.ts';
import { COMMAND_ROUTES } from './command-routes.ts';
import { INTERACTION_ROUTES } from './interaction-routes.ts';
import { MESSAGE_ROUTES } from './message-routes.ts';
import type { RequestLog } from './request-log.ts';

const LARGEST = 25 * 1024 * 1024;

export interface ApiOptions {
  readonly state: State;
  readonly token: string;
  readonly requestLog: RequestLog;
  readonly log: (line: string) => void;
  readonly gatewayUrl: () => string;
  /** Resolves when the answer that comes next may go on; see slow answers. */
  readonly hold: () => Promise<void>;
}

interface Match {
  readonly route: Route;
  readonly params: ReadonlyMap<string, string>;
}

function match(route: Route, steps: readonly string[]): Match | undefined {
  const wanted = route.path.split('/').slice(1);
  if (wanted.length !== steps.length) return undefined;
  const params = new Map<string, string>();
  for (const [index, name] of wanted.entries()) {
    const step = steps[index] ?? '';
    if (name.startsWith(':')) params.set(name.slice(1), step);
    else if (name !== step) return undefined;
  }
  return { route, params };
}

function decoded(path: string): readonly string[] | undefined {
  try {
    return path.split('/').slice(1).map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

/** Serves `/api/v10/…` (and `/api/…`): every request is answered, and recorded with its answer. */
export function createApi(options: ApiOptions): (request: HonoRequest) => Promise<Response> {
  const { state, requestLog } = options;
  const gateway: Route['serve'] = () => ({ body: { url: options.gatewayUrl() } });
  const gatewayBot: Route['serve'] = () => ({
    body: {
      url: options.gatewayUrl(),
      shards: 1,
      session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 },
    },
  });
  const routes: readonly Route[] = [
    { method: 'GET', path: '/gateway', open: true, serve: gateway },
    { method: 'GET', path: '/gateway/bot', serve: gatewayBot },
    ...BASIC_ROUTES,
    ...COMMAND_ROUTES,
    ...INTERACTION_ROUTES,
    ...MESSAGE_ROUTES,
  ];

  function find(method: string, path: string): Match | ErrorResponse {
    const [, version, rest = ''] = /^\/api(?:\/v(\d+))?(\/.*)?$/.exec(path) ?? [];
    if (version !== undefined && version !== '10') return errorResponse(REQUEST_RULES.version);
    const steps = decoded(rest) ?? [];
    const matches = routes.flatMap((route) => match(route, steps) ?? []);
    const found = matches.find(({ route }) => route.method === method);
    return found ?? errorResponse(matches.length > 0 ? REQUEST_RULES.method : REQUEST_RULES.route);
  }

  return async (request) => {
    const at = state.clock.now();
    const url = new URL(request.url);
    const query = Object.fromEntries(url.searchParams);
    const found = find(request.method, url.pathname);
    const large = Number(request.header('content-length') ?? 0) > LARGEST;
    const body = large ? undefined : await readBody(request);

    async function serve(): Promise<RouteResponse | ErrorResponse> {
      if (isErrorResponse(found)) return found;
      const { route, params } = found;
      if (route.open !== true && request.header('authorization') !== `Bot ${options.token}`) {
        return errorResponse(REQUEST_RULES.authorized);
      }
      if (body === undefined) return errorResponse(large ? REQUEST_RULES.tooLarge : REQUEST_RULES.json);
      if (route.slow === true) await options.hold();
      const param = (name: string) => params.get(name) ?? '';
      return route.serve({ state, param, query, body: body.value, uploads: body.uploads });
    }

    const reply = await serve();
    const status = reply.status ?? (reply.body === undefined ? 204 : 200);
    const broken = isErrorResponse(reply) ? reply.broken : (reply.warnings ?? []);
    const token = isErrorResponse(found) ? undefined : found.params.get('token');
    requestLog.add({
      at,
      method: request.method,
      path: url.pathname,
      route: isErrorResponse(found) ? null : found.route.path,
      query,
      body: body?.value ?? null,
      files: [...(body?.uploads.values() ?? [])].map(({ filename }) => filename),
      status,
      response: reply.body ?? null,
      milliseconds: state.clock.now() - at,
      interactionId: state.interactions.byToken(token ?? '')?.id ?? null,
      broken,
    });
    for (const { rule, description, path } of broken) {
      options.log(
        `${request.method} ${isErrorResponse(found) ? url.pathname : found.route.path} broke ${rule}${path === '' ? '' : ` at ${path}`}: ${description}`,
      );
    }
    // A 204 that says it is JSON is more than some clients can take.
    return status === 204 ? new Response(null, { status }) : Response.json(reply.body, { status });
  };
}
