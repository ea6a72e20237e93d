import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { Call, Reply, Route } from './call.ts';
import type { Refused } from './errors.ts';
import { isRefused, refuse } from './errors.ts';
import { REQUEST_RULES } from '../rules/request-rules.ts';

type Scope = string | undefined;

/** Serves one's own application's commands: of one server, or global ones. */
const own =
  (serve: (scope: Scope, call: Call) => Reply | Refused): Route['serve'] =>
  (call) => {
    const { app, home } = call.hub.world;
    if (call.param('application') !== app.applicationId) return refuse(REQUEST_RULES.application);
    const guild = call.param('guild');
    if (guild !== '' && guild !== home.id) return refuse(REQUEST_RULES.access);
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
  result: APIApplicationCommand | readonly APIApplicationCommand[] | Refused,
): Reply | Refused => (isRefused(result) ? result : { body: result });

const ACTIONS: readonly (readonly [method: string, path: string, serve: Route['serve']])[] = [
  [
    'GET',
    '/commands',
    own((scope, { hub, query }) => {
      const commands = hub.commands.list(scope);
      return { body: query['with_localizations'] === 'true' ? commands : withoutWords(commands) };
    }),
  ],
  ['PUT', '/commands', own((scope, { hub, body }) => replied(hub.commands.replace(scope, body)))],
  [
    'POST',
    '/commands',
    own((scope, { hub, body }) => {
      const made = hub.commands.create(scope, body);
      return isRefused(made) ? made : { status: made.created ? 201 : 200, body: made.command };
    }),
  ],
  [
    'GET',
    '/commands/:command',
    own((scope, { hub, param }) => replied(hub.commands.get(scope, param('command')))),
  ],
  [
    'PATCH',
    '/commands/:command',
    own((scope, { hub, param, body }) => replied(hub.commands.edit(scope, param('command'), body))),
  ],
  [
    'DELETE',
    '/commands/:command',
    own((scope, { hub, param }) => hub.commands.remove(scope, param('command')) ?? { body: undefined }),
  ],
];

/** Registering commands, globally and for one server. */
export const COMMAND_ROUTES: readonly Route[] = [
  '/applications/:application',
  '/applications/:application/guilds/:guild',
].flatMap((base) => ACTIONS.map(([method, path, serve]) => ({ method, path: `${base}${path}`, serve })));
