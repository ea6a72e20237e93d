import { Routes, type RESTGetCurrentApplicationResult } from 'discord-api-types/v10';
import type { BotOptions } from './bot.ts';
import { environment, readConfig } from '../config.ts';
import { StartupError, startupError } from './startup-error.ts';
import { createRest } from '../discord/rest.ts';
import { explainRefusal } from '../discord/rest-errors.ts';
import { register } from '../discord/registration.ts';

/** Registers the slash commands and prints what changed. Rejects with a StartupError. */
export async function deploy(commands: BotOptions['commands']): Promise<void> {
  const read = readConfig(environment());
  if (!read.ok) throw new StartupError(read.problems);
  const { token, apiUrl, applicationId, guildId } = read.config.discord;
  if (token === undefined)
    throw startupError('DISCORD_TOKEN', 'set the bot token; commands are registered in its name');

  const rest = createRest({ apiUrl, token });
  try {
    const id =
      applicationId ?? ((await rest.get(Routes.currentApplication())) as RESTGetCurrentApplicationResult).id;
    const { added, changed, removed } = await register(
      rest,
      { applicationId: id, guildId },
      commands.map(({ declaration }) => declaration),
    );
    const where = guildId === undefined ? 'everywhere' : `in server ${guildId}`;
    const lines = Object.entries({ added, changed, removed })
      .filter(([, names]) => names.length > 0)
      .map(([what, names]) => `  ${what}: ${names.map((name) => `/${name}`).join(', ')}`);
    process.stdout.write(
      lines.length === 0
        ? `The commands ${where} are up to date.\n`
        : `The commands ${where} are registered.\n${lines.join('\n')}\n`,
    );
  } catch (error) {
    throw explainRefusal(error, apiUrl);
  }
}
