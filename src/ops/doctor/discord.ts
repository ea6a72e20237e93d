import { DiscordAPIError } from '@discordjs/rest';
import {
  Routes,
  type RESTGetAPIApplicationCommandsResult,
  type RESTGetCurrentApplicationResult,
} from 'discord-api-types/v10';
import type { Config } from '../../config.ts';
import { createRest } from '../../discord/rest.ts';
import type { Check, Finding } from './check.ts';

/** Signatures are refused when they are five minutes off; a clock this far off is on its way there. */
const CLOCK_OFF_MS = 30_000;

const PATIENCE_MS = 10_000;

/** The clock against Discord's, the token, the application, its public key and its commands. */
export const onDiscord: Check = async ({ transport, discord }, commandNames) => {
  if (transport === 'playground') {
    return [
      { verdict: 'note', subject: 'Discord', sentence: 'no credentials, so the playground stands in for it' },
    ];
  }
  const clock = await ownClock(discord.apiUrl);
  if (clock.verdict === 'bad' && clock.subject === 'Discord') return [clock];
  if (discord.token === undefined) {
    return [
      clock,
      {
        verdict: 'note',
        subject: 'Token',
        sentence: 'there is none, so key and commands cannot be looked up',
      },
    ];
  }
  return [clock, ...(await withToken(discord, discord.token, commandNames))];
};

async function ownClock(apiUrl: string): Promise<Finding> {
  try {
    const reply = await fetch(`${apiUrl}/v10/gateway`, { signal: AbortSignal.timeout(PATIENCE_MS) });
    await reply.body?.cancel();
    const theirs = Date.parse(reply.headers.get('date') ?? '');
    if (Number.isNaN(theirs)) {
      return { verdict: 'note', subject: 'Clock', sentence: 'Discord did not say what time it is' };
    }
    const off = Math.abs(Date.now() - theirs);
    return off > CLOCK_OFF_MS
      ? {
          verdict: 'bad',
          subject: 'Clock',
          sentence: `it is ${Math.round(off / 1_000)} seconds off; let this machine set it from the network (NTP)`,
        }
      : { verdict: 'good', subject: 'Clock', sentence: 'it agrees with that of Discord' };
  } catch {
    return {
      verdict: 'bad',
      subject: 'Discord',
      sentence: `it cannot be reached at ${apiUrl}; check DISCORD_API_URL and the network`,
    };
  }
}

async function withToken(
  { apiUrl, applicationId, guildId, publicKey }: Config['discord'],
  token: string,
  commandNames: readonly string[],
): Promise<readonly Finding[]> {
  const rest = createRest({ apiUrl, token, retries: 1 });
  try {
    // discord.js leaves the type of an answer to its caller; these are the documented ones.
    const app = (await rest.get(Routes.currentApplication())) as RESTGetCurrentApplicationResult;
    const route =
      guildId === undefined
        ? Routes.applicationCommands(app.id)
        : Routes.applicationGuildCommands(app.id, guildId);
    const present = (await rest.get(route)) as RESTGetAPIApplicationCommandsResult;
    return [
      { verdict: 'good', subject: 'Token', sentence: 'Discord takes it' },
      ...sameApp(app.id, applicationId),
      ...sameKey(app.verify_key, publicKey),
      registered(
        present.map(({ name }) => name),
        commandNames,
      ),
    ];
  } catch (error) {
    const sentence =
      error instanceof DiscordAPIError && error.status === 401
        ? 'Discord does not take DISCORD_TOKEN; copy it again from the developer portal'
        : 'Discord could not answer about this app; try again in a while';
    return [{ verdict: 'bad', subject: 'Token', sentence }];
  }
}

function sameApp(id: string, given: string | undefined): readonly Finding[] {
  if (given === undefined || given === id) return [];
  return [
    {
      verdict: 'bad',
      subject: 'Application',
      sentence: `the token is of application ${id}, not of DISCORD_APPLICATION_ID; take both from one app`,
    },
  ];
}

function sameKey(key: string, given: string | undefined): readonly Finding[] {
  if (given === undefined) return [];
  const subject = 'Public key';
  return key.toLowerCase() === given.toLowerCase()
    ? [{ verdict: 'good', subject, sentence: 'it is that of this app' }]
    : [
        {
          verdict: 'bad',
          subject,
          sentence: 'DISCORD_PUBLIC_KEY is not that of this app; copy it again from the developer portal',
        },
      ];
}

function registered(present: readonly string[], commandNames: readonly string[]): Finding {
  const missing = commandNames.filter((name) => !present.includes(name));
  const subject = 'Commands';
  return missing.length === 0
    ? { verdict: 'good', subject, sentence: 'all are registered' }
    : {
        verdict: 'bad',
        subject,
        sentence: `not registered: ${missing.map((name) => `/${name}`).join(', ')}; run npm run commands:deploy`,
      };
}
