import type { APIApplicationCommand } from 'discord-api-types/v10';
import { errorResponse, formErrorResponse, notAnObject, type ErrorResponse } from '../rest/errors.ts';
import { LIMITS } from '../rules/limits.ts';
import { REQUEST_RULES } from '../rules/request-rules.ts';
import { duplicates, fieldError, type Path } from '../rules/rule.ts';
import { validate, type Violation } from '../rules/rules.ts';
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

  /** The command as Discord sends it; it has been validated. */
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
      // The older field has the same meaning, for servers only.
      contexts: contexts ?? (inDms === false ? [0] : null),
      integration_types: integrationTypes ?? [0],
      ...(guildId === undefined ? {} : { guild_id: guildId }),
    };
    return command as Command;
  }

  return {
    list,
    all,
    find: (guildId: GuildId, id: string) => list(guildId).find((command) => command.id === id),
    /** Replaces all commands. */
    replace(guildId: GuildId, bodies: unknown): readonly Command[] | ErrorResponse {
      if (!Array.isArray(bodies))
        return errorResponse(REQUEST_RULES.form, fieldError([], 'LIST_TYPE_CONVERT'));
      const fields = bodies.filter(isObject);
      if (fields.length < bodies.length) return notAnObject([bodies.findIndex((body) => !isObject(body))]);
      const error = formErrorResponse(fields.flatMap((body, index) => violationsOf(body, [index])));
      if (error !== undefined) return error;
      const [duplicate] = duplicates(fields.map(keyOf));
      if (duplicate !== undefined) {
        const taken = fieldError([duplicate], 'APPLICATION_COMMANDS_DUPLICATE_NAME');
        return errorResponse(REQUEST_RULES.commandUnique, taken);
      }
      const ids = new Map(list(guildId).map((command) => [keyOf(command), command.id]));
      const commands = fields.map((body) => complete(guildId, body, ids.get(keyOf(body))));
      return store(guildId, commands) ?? commands;
    },
    /** Adds a command, or replaces the one with its name; `created` says which. With `known`, changes that one. */
    put(
      guildId: GuildId,
      body: unknown,
      known?: Command,
    ): { readonly command: Command; readonly created: boolean } | ErrorResponse {
      if (!isObject(body)) return notAnObject([]);
      const whole: JsonObject = known === undefined ? body : { ...known, ...body, type: known.type };
      const error = formErrorResponse(violationsOf(whole));
      if (error !== undefined) return error;
      const commands = list(guildId);
      const replaced = known ?? commands.find((command) => keyOf(command) === keyOf(whole));
      const command = complete(guildId, whole, replaced?.id);
      const changed =
        replaced === undefined
          ? [...commands, command]
          : commands.map((other) => (other.id === replaced.id ? command : other));
      return store(guildId, changed) ?? { command, created: replaced === undefined };
    },
    remove(guildId: GuildId, { id }: Command): void {
      store(
        guildId,
        list(guildId).filter((command) => command.id !== id),
      );
    },
  };
}

/** Fields of a command that Discord sets itself, and that bots send back. */
const SET_BY_DISCORD = ['id', 'version', 'application_id', 'guild_id'];

function violationsOf(body: JsonObject, prefix: Path = []): readonly Violation[] {
  const given = Object.entries(body).filter(([name]) => !SET_BY_DISCORD.includes(name));
  return validate('command', Object.fromEntries(given), { prefix });
}
