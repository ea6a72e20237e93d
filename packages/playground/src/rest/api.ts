import type { HonoRequest } from 'hono';
import { tryDecode } from 'hono/utils/url';
import { REQUEST_RULES } from '../rules/request-rules.ts';
import { fieldError } from '../rules/rule.ts';
import type { State } from '../state/state.ts';
import { BASIC_ROUTES } from './basic-routes.ts';
import { readBody } from './body.ts';
import { COMMAND_ROUTES } from './command-routes.ts';
import { errorResponse, isErrorResponse } from './errors.ts';
import { statusOf } from './request-log.ts';
import { INTERACTION_ROUTES } from './interaction-routes.ts';
import { MESSAGE_ROUTES } from './message-routes.ts';
import { routes as table, type Route, type RouteResponse } from './route.ts';

const MAX_BODY_SIZE = 25 * 1024 * 1024;
const VERSIONS: readonly unknown[] = [undefined, '9', '10'];
const SNOWFLAKE = /^(\d{1,20}|@original)$/;

/** Serves `/api/v10/…` (also v9, and without a version), and logs every request with its response. */
export function createApi(state: State, token: string, gatewayUrl: () => string) {
  const sessions = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 };
  const routes: readonly Route[] = [
    ...table({ 'GET /gateway': () => ({ body: { url: gatewayUrl() } }) }, { withoutToken: true }),
    ...table({
      'GET /gateway/bot': () => ({ body: { url: gatewayUrl(), shards: 1, session_start_limit: sessions } }),
    }),
    ...BASIC_ROUTES,
    ...COMMAND_ROUTES,
    ...INTERACTION_ROUTES,
    ...MESSAGE_ROUTES,
  ];

  function find(method: string, path: string) {
    const [, version, rest = ''] = /^\/api(?:\/v(\d+))?(\/.*)?$/.exec(path) ?? [];
    if (!VERSIONS.includes(version)) return errorResponse(REQUEST_RULES.version);
    const decoded = tryDecode(rest, decodeURIComponent);
    const matches = routes.filter(({ pattern }) => pattern.test(decoded));
    const route = matches.find((one) => one.method === method);
    if (route === undefined)
      return errorResponse(matches.length > 0 ? REQUEST_RULES.method : REQUEST_RULES.unsupported);
    const params: Readonly<Record<string, string>> = route.pattern.exec(decoded)?.groups ?? {};
    const wrong = Object.entries(params).find(([name, id]) => name !== 'token' && !SNOWFLAKE.test(id));
    if (wrong === undefined) return { route, params };
    const [name, id] = wrong;
    const message = `Value "${id}" is not snowflake.`;
    return errorResponse(REQUEST_RULES.form, fieldError([`${name}_id`], 'NUMBER_TYPE_COERCE', message));
  }

  return async (request: HonoRequest): Promise<Response> => {
    const at = state.clock.now();
    const end = state.requests.begin();
    const url = new URL(request.url);
    const query = Object.fromEntries(url.searchParams);
    const found = find(request.method, url.pathname);
    const tooLarge = Number(request.header('content-length') ?? 0) > MAX_BODY_SIZE;
    const body = tooLarge ? undefined : await readBody(request.raw);

    async function handle(): Promise<RouteResponse> {
      if (isErrorResponse(found)) return found;
      const { withoutToken, delayed, handle: handler } = found.route;
      const authorized = request.header('authorization')?.replace(/^Bot /, '') === token;
      if (withoutToken !== true && !authorized) return errorResponse(REQUEST_RULES.authorized);
      if (body === undefined) return errorResponse(tooLarge ? REQUEST_RULES.tooLarge : REQUEST_RULES.json);
      if (delayed === true) await state.delay.wait();
      const param = (name: string) => found.params[name] ?? '';
      return handler({ state, param, query, body: body.value, uploads: body.uploads });
    }

    const response = await handle();
    const [route, callToken] = isErrorResponse(found)
      ? [null, undefined]
      : [found.route.path, found.params['token']];
    const interactionId = state.interactions.byToken(callToken ?? '')?.id ?? null;
    const about = { at, method: request.method, path: url.pathname, route, query, interactionId };
    state.requests.add(about, body, response);
    const status = statusOf(response);
    end();
    // Some clients cannot parse a 204 with a JSON content type.
    return status === 204 ? new Response(null, { status }) : Response.json(response.body, { status });
  };
}
