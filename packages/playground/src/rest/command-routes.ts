import type { APIApplicationCommand } from 'discord-api-types/v10';
import { REQUEST_RULES } from '../rules/request-rules.ts';
import { errorResponse, isErrorResponse } from './errors.ts';
import { routes, type Handler, type RouteCall, type RouteResponse } from './route.ts';

/** Handles requests about the application's own commands: of one server, or (undefined) global ones. */
const own =
  (handle: (guildId: string | undefined, call: RouteCall) => RouteResponse): Handler =>
  (call) => {
    const { app, guilds } = call.state.world;
    if (call.param('application') !== app.applicationId) return errorResponse(REQUEST_RULES.application);
    const guild = call.param('guild');
    if (guild !== '' && !guilds.some(({ id, hasApp }) => id === guild && hasApp))
      return errorResponse(REQUEST_RULES.access);
    return handle(guild === '' ? undefined : guild, call);
  };

/** Lists omit localizations unless requested, as on Discord. */
function withoutLocalizations(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutLocalizations);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !name.endsWith('_localizations'))
      .map(([name, held]) => [name, withoutLocalizations(held)]),
  );
}

/** Handles requests about one command. */
const one = (handle: (command: APIApplicationCommand, call: RouteCall, guildId?: string) => RouteResponse) =>
  own((guildId, call) => {
    const command = call.state.commands.find(guildId, call.param('command'));
    return command === undefined ? errorResponse(REQUEST_RULES.command) : handle(command, call, guildId);
  });

const list = own((guildId, { state: { commands }, query }) => {
  const all = commands.list(guildId);
  return { body: query['with_localizations'] === 'true' ? all : withoutLocalizations(all) };
});

const replace = own((guildId, { state, body }) => {
  const stored = state.commands.replace(guildId, body);
  return isErrorResponse(stored) ? stored : { body: stored };
});

const create = own((guildId, { state, body }) => {
  const stored = state.commands.put(guildId, body);
  return isErrorResponse(stored) ? stored : { status: stored.created ? 201 : 200, body: stored.command };
});

const edit = one((command, { state, body }, guildId) => {
  const stored = state.commands.put(guildId, body, command);
  return isErrorResponse(stored) ? stored : { body: stored.command };
});

const remove = one((command, { state }, guildId) => {
  state.commands.remove(guildId, command);
  return { body: undefined };
});

/** Registering commands, globally and for one server. */
export const COMMAND_ROUTES = ['', '/guilds/:guild'].flatMap((scope) => {
  const commands = `/applications/:application${scope}/commands`;
  return routes({
    [`GET ${commands}`]: list,
    [`PUT ${commands}`]: replace,
    [`POST ${commands}`]: create,
    [`GET ${commands}/:command`]: one((command) => ({ body: command })),
    [`PATCH ${commands}/:command`]: edit,
    [`DELETE ${commands}/:command`]: remove,
  });
});
