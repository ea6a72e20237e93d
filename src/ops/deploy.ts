import { setGlobalProxyFromEnv } from 'node:http';
import { loadConfig, type Config } from '../config.ts';
import { checkApplication, fetchApplication } from '../discord/application.ts';
import {
  findDuplicates,
  listCommands,
  register,
  removeDuplicates,
  type Registration,
} from '../discord/registration.ts';
import { createRest } from '../discord/rest/rest.ts';
import { explainRefusal } from '../discord/rest/errors.ts';
import type { BotOptions } from './bot.ts';
import { StartupError, startupError } from './startup-error.ts';

/** Registers the slash commands as the environment says and prints what changed. Rejects with a StartupError. */
export async function deploy(commands: BotOptions['commands']): Promise<void> {
  process.stdout.write(await deployCommands(commands, loadConfig()));
}

/** Registers the commands, removes duplicates of them elsewhere, and gives a report. Rejects with a StartupError. */
export async function deployCommands(
  commands: BotOptions['commands'],
  { transport, discord, proxy }: Config,
): Promise<string> {
  const { token, apiUrl, guildId, applicationId, publicKey } = discord;
  if (token === undefined)
    throw startupError('DISCORD_TOKEN', 'set the bot token; it is needed to register the commands');
  if (proxy) setGlobalProxyFromEnv(proxy);

  const rest = createRest({ apiUrl, token, retries: 1 });
  const application = await fetchApplication(rest, apiUrl);
  const settings = {
    transport: transport === 'http' ? transport : ('gateway' as const),
    applicationId,
    publicKey,
  };
  const { errors } = checkApplication(application, settings);
  if (errors.length > 0) throw new StartupError(errors);
  const target = { applicationId: application.id, guildId };
  const declarations = commands.map(({ declaration }) => declaration);
  try {
    const registration = await register(rest, target, declarations);
    const duplicates = await findDuplicates(rest, target, declarations);
    await removeDuplicates(rest, application.id, duplicates);
    const removed = duplicates.map(
      ({ guildId: where, names }) => `  ${listCommands(names)} ${placeOf(where)}\n`,
    );
    return `${report(registration, guildId)}${removed.length === 0 ? '' : `Removed duplicates:\n${removed.join('')}`}`;
  } catch (error) {
    throw explainRefusal(error, apiUrl);
  }
}

function report({ added, changed, removed }: Registration, guildId: string | undefined): string {
  const lines = Object.entries({ added, changed, removed })
    .filter(([, names]) => names.length > 0)
    .map(([what, names]) => `  ${what}: ${listCommands(names)}\n`);
  return lines.length === 0
    ? `The commands are up to date ${placeOf(guildId)}.\n`
    : `The commands are registered ${placeOf(guildId)}.\n${lines.join('')}`;
}

const placeOf = (guildId: string | undefined): string =>
  guildId === undefined ? 'everywhere' : `in server ${guildId}`;
