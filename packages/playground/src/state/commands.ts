import type { APIApplicationCommand } from 'discord-api-types/v10';
import { errorResponse, formErrorResponse, notAnObject, type ErrorResponse } from '../rest/errors.ts';
import { LIMITS } from '../rules/limits.ts';
import { REQUEST_RULES } from '../rules/request-rules.ts';
import { INVALID_FORM, duplicates, fieldError } from '../rules/rule.ts';
import { validate } from '../rules/rules.ts';
import type { Events } from './events.ts';
import { isObject, numberOr, stringOr, type JsonObject } from '../rules/json.ts';

type Command = APIApplicationCommand;
type GuildId = string | undefined;

export type Commands = ReturnType<typeof createCommands>;

const GLOBAL = '';

const keyOf = ({ name, type }: { readonly name?: unknown; readonly type?: unknown }) =>
  `${numberOr(type, 1)} ${stringOr(name, '')}`;

/** The registered commands: of one server, or with an undefined server id global ones. */
export function createCommands(applicationId: string, nextId: () => string, events: Events) {
  const scopes = new Map<string, readonly Command[]>();
  const list = (guildId: GuildId) => scopes.get(guildId ?? GLOBAL) ?? [];
  const find = (guildId: GuildId, id: string) => list(guildId).find((command) => command.id === id);
  const all = () => [...scopes.values()].flat();

  /** Stores all commands of a scope, unless there are too many. */
  function store(guildId: GuildId, commands: readonly Command[]): ErrorResponse | undefined {
    const count = (type: number) => commands.filter((command) => numberOr(command.type, 1) === type).length;
    if (count(1) > LIMITS.chatCommands || Math.max(count(2), count(3)) > LIMITS.menuCommands)
      return errorResponse(REQUEST_RULES.commandLimit);
    scopes.set(guildId ?? GLOBAL, commands);
    events.emit({ type: 'commands', commands: all() });
    return undefined;
  }

  /** The command as Discord hands it out; its form has been validated. */
  function complete(guildId: GuildId, body: JsonObject, id = nextId()): Command {
    const given = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));
    const {
      contexts,
      integration_types: integrationTypes,
      default_member_permissions: permissions,
      dm_permission: inDms = true,
      ...rest
    } = given;
    const command: unknown = {
      type: 1,
      description: '',
      options: [],
      nsfw: false,
      name_localizations: null,
      description_localizations: null,
      ...rest,
      id,
      version: nextId(),
      application_id: applicationId,
      dm_permission: inDms,
      default_member_permissions:
        typeof permissions === 'number' ? String(permissions) : (permissions ?? null),
      // The older field says the same of servers alone.
      contexts: contexts ?? (inDms === false ? [0] : null),
      integration_types: integrationTypes ?? [0],
      ...(guildId === undefined ? {} : { guild_id: guildId }),
    };
    return command as Command;
  }

  return {
    list,
    all,
    get: (guildId: GuildId, id: string): Command | ErrorResponse =>
      find(guildId, id) ?? errorResponse(REQUEST_RULES.command),
    /** Replaces all there are. */
    replace(guildId: GuildId, bodies: unknown): readonly Command[] | ErrorResponse {
      if (!Array.isArray(bodies))
        return errorResponse(REQUEST_RULES.form, fieldError([], 'LIST_TYPE_CONVERT'));
      const entries: readonly unknown[] = bodies;
      const errors = entries.flatMap((body, index) => formError(body, [index]) ?? []);
      if (errors.length > 0) return merged(errors);
      const fields = entries.filter(isObject);
      const [duplicate] = duplicates(fields.map(keyOf));
      if (duplicate !== undefined) {
        const message = 'Application command names must be unique';
        const error = fieldError([duplicate], 'APPLICATION_COMMANDS_DUPLICATE_NAME', message);
        return errorResponse(REQUEST_RULES.commandUnique, error);
      }
      const ids = new Map(list(guildId).map((command) => [keyOf(command), command.id]));
      const commands = fields.map((body) => complete(guildId, body, ids.get(keyOf(body))));
      return store(guildId, commands) ?? commands;
    },
    /** Adds one, or replaces the one with its name; `created` says which. */
    create(guildId: GuildId, body: unknown): { command: Command; created: boolean } | ErrorResponse {
      const error = formError(body, []);
      if (error !== undefined || !isObject(body)) return error ?? notAnObject([]);
      const known = list(guildId).find((command) => keyOf(command) === keyOf(body));
      const command = complete(guildId, body, known?.id);
      const others = list(guildId).filter(({ id }) => id !== command.id);
      return store(guildId, [...others, command]) ?? { command, created: known === undefined };
    },
    edit(guildId: GuildId, id: string, body: unknown): Command | ErrorResponse {
      const known = find(guildId, id);
      if (known === undefined) return errorResponse(REQUEST_RULES.command);
      const whole = isObject(body) ? { ...known, ...body, type: known.type } : body;
      const error = formError(whole, []);
      if (error !== undefined || !isObject(whole)) return error ?? notAnObject([]);
      const command = complete(guildId, whole, id);
      const commands = list(guildId).map((other) => (other.id === id ? command : other));
      return store(guildId, commands) ?? command;
    },
    remove(guildId: GuildId, id: string): ErrorResponse | undefined {
      if (find(guildId, id) === undefined) return errorResponse(REQUEST_RULES.command);
      return store(
        guildId,
        list(guildId).filter((command) => command.id !== id),
      );
    },
  };
}

/** Fields of a command that Discord sets itself, and that bots send back. */
const SET_BY_DISCORD = ['id', 'version', 'application_id', 'guild_id'];

function formError(body: unknown, prefix: readonly number[]): ErrorResponse | undefined {
  if (!isObject(body)) return notAnObject(prefix);
  const given = Object.fromEntries(Object.entries(body).filter(([name]) => !SET_BY_DISCORD.includes(name)));
  return formErrorResponse(validate('command', given), prefix);
}

/** The errors of several commands as one. */
function merged(responses: readonly ErrorResponse[]): ErrorResponse {
  const errors = responses.map(({ body }) =>
    isObject(body) && isObject(body['errors']) ? body['errors'] : {},
  );
  return {
    isError: true,
    status: responses[0]?.status ?? 400,
    body: {
      message: 'Invalid Form Body',
      code: INVALID_FORM,
      errors: Object.assign({}, ...errors) as JsonObject,
    },
    broken: responses.flatMap(({ broken }) => broken),
  };
}
