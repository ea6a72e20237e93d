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

const result = (value: object | undefined): RouteResponse =>
  isErrorResponse(value) ? value : { body: value };

const list = own((guildId, { state: { commands }, query }) => {
  const all = commands.list(guildId);
  return { body: query['with_localizations'] === 'true' ? all : withoutLocalizations(all) };
});

const create = own((guildId, { state, body }) => {
  const made = state.commands.create(guildId, body);
  return isErrorResponse(made) ? made : { status: made.created ? 201 : 200, body: made.command };
});

/** Registering commands, globally and for one server. */
export const COMMAND_ROUTES = ['', '/guilds/:guild'].flatMap((scope) => {
  const all = `/applications/:application${scope}/commands`;
  const one = `${all}/:command`;
  return routes({
    [`GET ${all}`]: list,
    [`PUT ${all}`]: own((guildId, { state, body }) => result(state.commands.replace(guildId, body))),
    [`POST ${all}`]: create,
    [`GET ${one}`]: own((guildId, { state, param }) => result(state.commands.get(guildId, param('command')))),
    [`PATCH ${one}`]: own((guildId, { state, param, body }) =>
      result(state.commands.edit(guildId, param('command'), body)),
    ),
    [`DELETE ${one}`]: own((guildId, { state, param }) =>
      result(state.commands.remove(guildId, param('command'))),
    ),
  });
});
