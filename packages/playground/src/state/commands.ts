import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { Events } from './events.ts';
import { REQUEST_RULES } from '../rules/request-rules.ts';
import type { JsonObject } from '../rules/rule.ts';
import {
  INVALID_FORM,
  fieldError,
  isObject,
  arrayOf,
  numberOr,
  duplicates,
  stringOr,
} from '../rules/rule.ts';
import { LIMITS } from '../rules/limits.ts';
import { validate } from '../rules/rules.ts';
import type { ErrorResponse } from '../rest/errors.ts';
import { errorResponse, formErrorResponse } from '../rest/errors.ts';

/** Commands registered globally and for one server. `guildId` undefined means globally. */
export interface Commands {
  readonly list: (guildId: string | undefined) => readonly APIApplicationCommand[];
  readonly get: (guildId: string | undefined, id: string) => APIApplicationCommand | ErrorResponse;
  /** Puts these in the place of all there are. */
  readonly replace: (
    guildId: string | undefined,
    bodies: unknown,
  ) => readonly APIApplicationCommand[] | ErrorResponse;
  /** Adds one, or puts it in the place of the one with its name; `created` says which. */
  readonly create: (
    guildId: string | undefined,
    body: unknown,
  ) => { readonly command: APIApplicationCommand; readonly created: boolean } | ErrorResponse;
  readonly edit: (
    guildId: string | undefined,
    id: string,
    body: unknown,
  ) => APIApplicationCommand | ErrorResponse;
  readonly remove: (guildId: string | undefined, id: string) => ErrorResponse | undefined;
  readonly all: () => readonly APIApplicationCommand[];
}

const GLOBAL = '';

export function createCommands(applicationId: string, nextId: () => string, events: Events): Commands {
  const scopes = new Map<string, readonly APIApplicationCommand[]>();
  const list = (guildId: string | undefined) => scopes.get(guildId ?? GLOBAL) ?? [];
  const all = () => [...scopes.values()].flat();

  function store(guildId: string | undefined, commands: readonly APIApplicationCommand[]) {
    scopes.set(guildId ?? GLOBAL, commands);
    events.emit({ type: 'commands', commands: all() });
  }

  const key = (name: unknown, type: unknown) => `${numberOr(type, 1)} ${stringOr(name, '')}`;
  const same = ({ name, type }: APIApplicationCommand) => key(name, type);

  function finished(
    guildId: string | undefined,
    body: JsonObject,
    known: APIApplicationCommand | undefined,
  ): APIApplicationCommand {
    const { contexts, integration_types: integrationTypes, ...rest } = withoutNulls(body);
    // The rules have judged its form.
    const command: unknown = {
      type: 1,
      description: '',
      options: [],
      nsfw: false,
      default_member_permissions: null,
      name_localizations: null,
      description_localizations: null,
      ...rest,
      id: known?.id ?? nextId(),
      version: nextId(),
      application_id: applicationId,
      dm_permission: true,
      contexts: contexts ?? null,
      integration_types: integrationTypes ?? [0],
      ...(guildId === undefined ? {} : { guild_id: guildId }),
    };
    return command as APIApplicationCommand;
  }

  function tooMany(commands: readonly APIApplicationCommand[]): ErrorResponse | undefined {
    const of = (type: number) => commands.filter((command) => numberOr(command.type, 1) === type).length;
    const over = of(1) > LIMITS.chatCommands || of(2) > LIMITS.menuCommands || of(3) > LIMITS.menuCommands;
    return over ? errorResponse(REQUEST_RULES.commandLimit) : undefined;
  }

  return {
    list,
    all,
    get: (guildId, id) =>
      list(guildId).find((command) => command.id === id) ?? errorResponse(REQUEST_RULES.command),

    replace(guildId, bodies) {
      if (!Array.isArray(bodies)) {
        return errorResponse(REQUEST_RULES.form, fieldError([], 'LIST_TYPE_CONVERT', 'Must be a list.'));
      }
      const entries = arrayOf(bodies);
      const refused = entries.flatMap((body, index) => validated(body, [index]) ?? []);
      if (refused.length > 0) return merged(refused);
      const fields = entries.filter(isObject);
      const [twice] = duplicates(fields.map((body) => key(body['name'], body['type'])));
      if (twice !== undefined) {
        return errorResponse(
          REQUEST_RULES.commandUnique,
          fieldError(
            [twice],
            'APPLICATION_COMMANDS_DUPLICATE_NAME',
            'Application command names must be unique',
          ),
        );
      }
      const before = new Map(list(guildId).map((command) => [same(command), command]));
      const commands = fields.map((body) =>
        finished(guildId, body, before.get(key(body['name'], body['type']))),
      );
      const refusedCount = tooMany(commands);
      if (refusedCount !== undefined) return refusedCount;
      store(guildId, commands);
      return commands;
    },

    create(guildId, body) {
      const refused = validated(body, []);
      if (refused !== undefined || !isObject(body)) return refused ?? notAnObject();
      const wanted = key(body['name'], body['type']);
      const known = list(guildId).find((command) => same(command) === wanted);
      const command = finished(guildId, body, known);
      const commands = [...list(guildId).filter((other) => other.id !== command.id), command];
      const refusedCount = tooMany(commands);
      if (refusedCount !== undefined) return refusedCount;
      store(guildId, commands);
      return { command, created: known === undefined };
    },

    edit(guildId, id, body) {
      const known = list(guildId).find((command) => command.id === id);
      if (known === undefined) return errorResponse(REQUEST_RULES.command);
      if (!isObject(body)) return notAnObject();
      const whole: JsonObject = { ...known, ...body, type: known.type };
      const refused = validated(whole, []);
      if (refused !== undefined) return refused;
      const command = finished(guildId, whole, known);
      store(
        guildId,
        list(guildId).map((other) => (other.id === id ? command : other)),
      );
      return command;
    },

    remove(guildId, id) {
      const rest = list(guildId).filter((command) => command.id !== id);
      if (rest.length === list(guildId).length) return errorResponse(REQUEST_RULES.command);
      store(guildId, rest);
      return undefined;
    },
  };
}

const notAnObject = () =>
  errorResponse(REQUEST_RULES.form, fieldError([], 'MODEL_TYPE_CONVERT', 'Must be an object.'));

function validated(body: unknown, prefix: readonly number[]): ErrorResponse | undefined {
  if (!isObject(body))
    return errorResponse(REQUEST_RULES.form, fieldError(prefix, 'MODEL_TYPE_CONVERT', 'Must be an object.'));
  return formErrorResponse(validate('command', body), prefix);
}

/** Several commands refused at once answer with one body. */
function merged(refusals: readonly ErrorResponse[]): ErrorResponse {
  const errors: Record<string, unknown> = {};
  for (const { body } of refusals) {
    if (isObject(body) && isObject(body['errors'])) Object.assign(errors, body['errors']);
  }
  const first = refusals[0];
  return {
    refused: true,
    status: first?.status ?? 400,
    body: { message: 'Invalid Form Body', code: INVALID_FORM, errors },
    broken: refusals.flatMap((refusal) => refusal.broken),
  };
}

const withoutNulls = (value: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== null));
