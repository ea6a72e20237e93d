import type { REST } from '@discordjs/rest';
import {
  Routes,
  type RESTGetAPIApplicationCommandsResult,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPutAPIApplicationCommandsResult,
} from 'discord-api-types/v10';
import { isDeepStrictEqual } from 'node:util';

type Declaration = RESTPostAPIChatInputApplicationCommandsJSONBody;
type Registered = RESTGetAPIApplicationCommandsResult[number];

/** What a registration did, by command name; `ids` are those of all commands now registered. */
export interface Registration {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly ids: ReadonlyMap<string, string>;
}

interface Target {
  readonly applicationId: string;
  /** One server's commands instead of those for everywhere. */
  readonly guildId: string | undefined;
}

/** Registers the commands where what Discord has differs from them; asks first, since registering is rationed. Rejects as REST does. */
export async function register(
  rest: REST,
  { applicationId, guildId }: Target,
  declarations: readonly Declaration[],
): Promise<Registration> {
  const route =
    guildId === undefined
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  // discord.js leaves the type of an answer to its caller; these are the documented ones.
  const present = (await rest.get(route, {
    query: new URLSearchParams({ with_localizations: 'true' }),
  })) as RESTGetAPIApplicationCommandsResult;

  const byName = new Map(present.map((registered) => [registered.name, registered]));
  const names = new Set(declarations.map(({ name }) => name));
  const added = [...names].filter((name) => !byName.has(name));
  const removed = [...byName.keys()].filter((name) => !names.has(name));
  const changed = declarations
    .filter((declaration) => {
      const registered = byName.get(declaration.name);
      return registered && !isSame(declaration, registered, guildId !== undefined);
    })
    .map(({ name }) => name);

  const differs = added.length + removed.length + changed.length > 0;
  const current = differs
    ? ((await rest.put(route, { body: declarations })) as RESTPutAPIApplicationCommandsResult)
    : present;
  return { added, changed, removed, ids: new Map(current.map(({ name, id }) => [name, id])) };
}

/** Discord gives commands back with fields of its own and with defaults left out; only what we declare counts. */
const isSame = (declaration: Declaration, registered: Registered, inOneGuild: boolean): boolean =>
  isDeepStrictEqual(essence(declaration, inOneGuild), essence(registered, inOneGuild));

const DECLARED = ['name', 'name_localizations', 'description', 'description_localizations', 'options'];
/** Where a command can be installed and used is only kept for commands that are for everywhere. */
const DECLARED_EVERYWHERE = [...DECLARED, 'integration_types', 'contexts'];

function essence(command: object, inOneGuild: boolean): unknown {
  const kept = new Set(inOneGuild ? DECLARED : DECLARED_EVERYWHERE);
  return normal(Object.fromEntries(Object.entries(command).filter(([key]) => kept.has(key))));
}

/** Without what means nothing: absent and null values, false, and empty lists and maps. */
function normal(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normal);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .map(([key, inner]) => [key, normal(inner)] as const)
    .filter(([, inner]) => !isNothing(inner))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}

const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === false ||
  (typeof value === 'object' && Object.keys(value).length === 0);
