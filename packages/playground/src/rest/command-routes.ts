import type { APIApplicationCommand } from 'discord-api-types/v10';
import { REQUEST_RULES } from '../rules/request-rules.ts';
import type { ErrorResponse } from './errors.ts';
import { errorResponse, isErrorResponse } from './errors.ts';
import type { Handler, Route, RouteCall, RouteResponse } from './route.ts';
import { route } from './route.ts';

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

/** Lists leave the localisations out unless asked for them, as on Discord. */
function withoutLocalizations(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutLocalizations);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !name.endsWith('_localizations'))
      .map(([name, held]) => [name, withoutLocalizations(held)]),
  );
}

const body = (
  result: APIApplicationCommand | readonly APIApplicationCommand[] | ErrorResponse,
): RouteResponse => (isErrorResponse(result) ? result : { body: result });

const list = own((guildId, { state: { commands }, query }) => {
  const all = commands.list(guildId);
  return { body: query['with_localizations'] === 'true' ? all : withoutLocalizations(all) };
});

const create = own((guildId, { state: { commands }, body: given }) => {
  const made = commands.create(guildId, given);
  return isErrorResponse(made) ? made : { status: made.created ? 201 : 200, body: made.command };
});

/** Registering commands, globally and for one server. */
export const COMMAND_ROUTES: readonly Route[] = ['', '/guilds/:guild'].flatMap((scope) => {
  const all = `/applications/:application${scope}/commands`;
  const one = `${all}/:command`;
  return [
    route('GET', all, list),
    route(
      'PUT',
      all,
      own((guildId, call) => body(call.state.commands.replace(guildId, call.body))),
    ),
    route('POST', all, create),
    route(
      'GET',
      one,
      own((guildId, { state, param }) => body(state.commands.get(guildId, param('command')))),
    ),
    route(
      'PATCH',
      one,
      own((guildId, call) => body(call.state.commands.edit(guildId, call.param('command'), call.body))),
    ),
    route(
      'DELETE',
      one,
      own(
        (guildId, { state, param }) =>
          state.commands.remove(guildId, param('command')) ?? { body: undefined },
      ),
    ),
  ];
});
