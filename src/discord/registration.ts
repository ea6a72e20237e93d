import type { REST } from '@discordjs/rest';
import {
  ApplicationCommandType,
  Routes,
  type RESTGetAPIApplicationCommandsResult,
  type RESTGetAPICurrentUserGuildsResult,
  type RESTPostAPIApplicationCommandsJSONBody,
  type RESTPutAPIApplicationCommandsResult,
} from 'discord-api-types/v10';
import { isDeepStrictEqual } from 'node:util';

type Declaration = RESTPostAPIApplicationCommandsJSONBody;
type Registered = RESTGetAPIApplicationCommandsResult[number];

/** The result of a registration, by command name; `ids` has all registered commands. */
export interface Registration {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly ids: ReadonlyMap<string, string>;
}

/** Where commands are registered: in one server, or globally. */
interface RegistrationTarget {
  readonly applicationId: string;
  readonly guildId: string | undefined;
}

/** Registers the commands if they differ from the registered ones; registrations are limited per day. Rejects as REST does. */
export async function register(
  rest: REST,
  target: RegistrationTarget,
  declarations: readonly Declaration[],
): Promise<Registration> {
  const present = await fetchCommands(rest, target);
  // Discord creates the entry point of an Activity itself, and refuses an update without it.
  const entryPoints = present.filter(({ type }) => type === ApplicationCommandType.PrimaryEntryPoint);
  const ours = new Map(
    present
      .filter(({ type }) => type !== ApplicationCommandType.PrimaryEntryPoint)
      .map((command) => [keyOf(command), command]),
  );
  const declared = new Set(declarations.map(keyOf));
  const added = declarations.filter((declaration) => !ours.has(keyOf(declaration)));
  const removed = [...ours.values()].filter((command) => !declared.has(keyOf(command)));
  const changed = declarations.filter((declaration) => {
    const registered = ours.get(keyOf(declaration));
    return registered && !isSame(declaration, registered, target.guildId !== undefined);
  });

  const differs = added.length + removed.length + changed.length > 0;
  const current = differs
    ? ((await rest.put(routeOf(target), {
        body: [...declarations, ...entryPoints],
      })) as RESTPutAPIApplicationCommandsResult)
    : present;
  const names = (commands: readonly { readonly name: string }[]) => commands.map(({ name }) => name);
  return {
    added: names(added),
    changed: names(changed),
    removed: names(removed),
    ids: new Map(current.map(({ name, id }) => [name, id])),
  };
}

/** The registered commands. Rejects as REST does. */
export const fetchCommands = async (
  rest: REST,
  target: RegistrationTarget,
): Promise<RESTGetAPIApplicationCommandsResult> =>
  // REST leaves the type of a response to its caller; this is the documented one.
  (await rest.get(routeOf(target), {
    query: new URLSearchParams({ with_localizations: 'true' }),
  })) as RESTGetAPIApplicationCommandsResult;

/** Servers that are checked for duplicates; each costs a request. */
const MAX_SERVERS_CHECKED = 100;

/** Commands that are registered both globally and in a server, so that people there see them twice. */
interface Duplicates {
  /** Undefined: the global ones, where the target is a server. */
  readonly guildId: string | undefined;
  readonly names: readonly string[];
  readonly ids: readonly string[];
}

/**
 * Where commands of these names are registered besides the target: globally when it is a server, otherwise in the first
 * hundred servers of the bot. Rejects as REST does.
 */
export async function findDuplicates(
  rest: REST,
  { applicationId, guildId }: RegistrationTarget,
  declarations: readonly Declaration[],
): Promise<readonly Duplicates[]> {
  const others = guildId === undefined ? await fetchGuildIds(rest) : [undefined];
  const declared = new Set(declarations.map(keyOf));
  const found: Duplicates[] = [];
  for (const other of others) {
    const commands = await fetchCommands(rest, { applicationId, guildId: other });
    const twice = commands.filter((command) => declared.has(keyOf(command)));
    if (twice.length > 0)
      found.push({
        guildId: other,
        names: twice.map(({ name }) => name),
        ids: twice.map(({ id }) => id),
      });
  }
  return found;
}

/** Removes the duplicates that `findDuplicates` found, and nothing else. Rejects as REST does. */
export async function removeDuplicates(
  rest: REST,
  applicationId: string,
  duplicates: readonly Duplicates[],
): Promise<void> {
  for (const { guildId, ids } of duplicates) {
    const target = { applicationId, guildId };
    const commands = await fetchCommands(rest, target);
    await rest.put(routeOf(target), { body: commands.filter(({ id }) => !ids.includes(id)) });
  }
}

/** The names as people see them: those of slash commands have no spaces. */
export const listCommands = (names: readonly string[]): string =>
  names.map((name) => (name.includes(' ') ? `"${name}"` : `/${name}`)).join(', ');

async function fetchGuildIds(rest: REST): Promise<readonly string[]> {
  const query = new URLSearchParams({ limit: String(MAX_SERVERS_CHECKED) });
  const guilds = (await rest.get(Routes.userGuilds(), { query })) as RESTGetAPICurrentUserGuildsResult;
  return guilds.map(({ id }) => id);
}

const routeOf = ({ applicationId, guildId }: RegistrationTarget) =>
  guildId === undefined
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, guildId);

const keyOf = ({ type = ApplicationCommandType.ChatInput, name }: Pick<Declaration, 'type' | 'name'>) =>
  `${type}:${name}`;

const DECLARED = ['name', 'name_localizations', 'description', 'description_localizations', 'options'];
/** Discord keeps where a command can be installed and used only for global commands. */
const DECLARED_GLOBALLY = [...DECLARED, 'integration_types', 'contexts'];

/** Compares only declared fields: Discord adds its own and omits defaults. */
const isSame = (declaration: Declaration, registered: Registered, inGuild: boolean): boolean =>
  isDeepStrictEqual(declaredPart(declaration, inGuild), declaredPart(registered, inGuild));

function declaredPart(command: object, inGuild: boolean): unknown {
  const fields = new Set(inGuild ? DECLARED : DECLARED_GLOBALLY);
  return normalize(Object.fromEntries(Object.entries(command).filter(([key]) => fields.has(key))));
}

/** Removes values that equal an absent one: null, false, empty strings, lists and maps. */
function normalize(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normalize);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .map(([key, inner]) => [key, normalize(inner)] as const)
    .filter(([, inner]) => !isEmpty(inner))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === false ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0);
