import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { RouteCall, RouteResponse, Route } from './route.ts';
import type { ErrorResponse } from './errors.ts';
import { isErrorResponse, errorResponse } from './errors.ts';
import { REQUEST_RULES } from '../rules/request-rules.ts';

type Scope = string | undefined;

/** Serves one's own application's commands: of one server, or global ones. */
const own =
  (serve: (scope: Scope, call: RouteCall) => RouteResponse | ErrorResponse): Route['serve'] =>
  (call) => {
    const { app, home } = call.state.world;
    if (call.param('application') !== app.applicationId) return errorResponse(REQUEST_RULES.application);
    const guild = call.param('guild');
    if (guild !== '' && guild !== home.id) return errorResponse(REQUEST_RULES.access);
    return serve(guild === '' ? undefined : guild, call);
  };

/** Lists leave the localisations out unless asked for them, as on Discord. */
function withoutWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWords);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !name.endsWith('_localizations'))
      .map(([name, held]) => [name, withoutWords(held)]),
  );
}

const replied = (
  result: APIApplicationCommand | readonly APIApplicationCommand[] | ErrorResponse,
): RouteResponse | ErrorResponse => (isErrorResponse(result) ? result : { body: result });

const ACTIONS: readonly (readonly [method: string, path: string, serve: Route['serve']])[] = [
  [
    'GET',
    '/commands',
    own((scope, { state, query }) => {
      const commands = state.commands.list(scope);
      return { body: query['with_localizations'] === 'true' ? commands : withoutWords(commands) };
    }),
  ],
  ['PUT', '/commands', own((scope, { state, body }) => replied(state.commands.replace(scope, body)))],
  [
    'POST',
    '/commands',
    own((scope, { state, body }) => {
      const made = state.commands.create(scope, body);
      return isErrorResponse(made) ? made : { status: made.created ? 201 : 200, body: made.command };
    }),
  ],
  [
    'GET',
    '/commands/:command',
    own((scope, { state, param }) => replied(state.commands.get(scope, param('command')))),
  ],
  [
    'PATCH',
    '/commands/:command',
    own((scope, { state, param, body }) => replied(state.commands.edit(scope, param('command'), body))),
  ],
  [
    'DELETE',
    '/commands/:command',
    own((scope, { state, param }) => state.commands.remove(scope, param('command')) ?? { body: undefined }),
  ],
];

/** Registering commands, globally and for one server. */
export const COMMAND_ROUTES: readonly Route[] = [
  '/applications/:application',
  '/applications/:application/guilds/:guild',
].flatMap((base) => ACTIONS.map(([method, path, serve]) => ({ method, path: `${base}${path}`, serve })));
