import { DiscordAPIError, HTTPError, RateLimitError } from '@discordjs/rest';
import { RESTJSONErrorCodes } from 'discord-api-types/v10';
import { invalidFields } from '../../ops/log/redact.ts';
import { errorCode, startupError, StartupError } from '../../ops/startup-error.ts';

/** Turns Discord's refusals into a StartupError; returns other errors unchanged. Never contains a secret. */
export function explainRefusal(error: unknown, apiUrl: string): unknown {
  if (error instanceof StartupError) return error;
  if (error instanceof RateLimitError) {
    const minutes = Math.max(1, Math.round(Math.max(error.retryAfter, error.timeToReset) / 60_000));
    return startupError('Discord', `this bot is rate limited; try again in ${minutes} minutes`);
  }
  const host = new URL(apiUrl).host;
  const isFromDiscord = error instanceof DiscordAPIError && typeof error.code === 'number';
  if (isFromDiscord) return explainApiError(error);
  // Errors without a code are from a proxy or another server.
  if (error instanceof HTTPError || error instanceof DiscordAPIError) {
    return startupError(
      'DISCORD_API_URL',
      `${host} responds with HTTP status ${error.status}; check the address, or try again later`,
    );
  }
  if (isTimeout(error))
    return startupError(
      'DISCORD_API_URL',
      `${host} does not respond in time; check the address and the network`,
    );
  const code = errorCode(error);
  if (code !== undefined) {
    return startupError(
      'DISCORD_API_URL',
      `Discord cannot be reached at ${host} (${code}); check the address and the network`,
    );
  }
  if (error instanceof SyntaxError || error instanceof TypeError)
    return startupError(
      'DISCORD_API_URL',
      `the response of ${host} is not one of Discord; check the address`,
    );
  return error;
}

/** Whether a request got no response in time. */
export const isTimeout = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError');

/** The problem of a token that Discord does not accept. */
export const INVALID_TOKEN = [
  'DISCORD_TOKEN',
  'Discord does not accept this token; copy it again from the Bot page of the developer portal',
] as const;

const NO_ACCESS = [
  'DISCORD_GUILD_ID',
  'the app has no access to this server; check the id, and add the app to the server with the scope applications.commands',
] as const;

const API_ERRORS: Readonly<Partial<Record<number | string, readonly [variable: string, fix: string]>>> = {
  [RESTJSONErrorCodes.MissingAccess]: NO_ACCESS,
  [RESTJSONErrorCodes.UnknownGuild]: NO_ACCESS,
  [RESTJSONErrorCodes.UnknownApplication]: [
    'DISCORD_APPLICATION_ID',
    'Discord does not know this application; check the id',
  ],
  [RESTJSONErrorCodes.MaximumDailyApplicationCommandCreatesReached]: [
    'commands',
    'the daily limit of new commands is reached (200 a day for each server, and globally); try again tomorrow',
  ],
};

function explainApiError({ code, status, rawError }: DiscordAPIError): StartupError {
  const known = API_ERRORS[code];
  if (known) return startupError(...known);
  if (code === RESTJSONErrorCodes.InvalidFormBodyOrContentType) {
    return startupError(
      'commands',
      `Discord rejects them as invalid (${faults(rawError)}); report this as a bug of Waymark`,
    );
  }
  if (status === 401) return startupError(...INVALID_TOKEN);
  if (status === 403) {
    return startupError(
      'DISCORD_TOKEN',
      `Discord does not allow this (code ${code}); check that token, application and server belong together`,
    );
  }
  return startupError('Discord', `it rejects the request (HTTP status ${status}, code ${code})`);
}

/** The invalid fields of a body with Discord's codes; never the values. */
function faults(raw: DiscordAPIError['rawError']): string {
  const found = 'errors' in raw ? invalidFields(raw.errors) : [];
  return found.length === 0 ? 'without details' : found.slice(0, 5).join(', ');
}
