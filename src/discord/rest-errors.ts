import { DiscordAPIError, HTTPError, RateLimitError } from '@discordjs/rest';
import { errorCode, startupError } from '../ops/startup-error.ts';

/** Discord's refusal as something an operator can fix; any other error as it is. Never holds a secret. */
export function explainRefusal(error: unknown, apiUrl: string): unknown {
  if (error instanceof DiscordAPIError && error.status === 401) {
    return startupError(
      'DISCORD_TOKEN',
      'Discord does not accept this token; copy it again from the Bot page of the developer portal',
    );
  }
  if (
    error instanceof DiscordAPIError ||
    error instanceof HTTPError ||
    error instanceof RateLimitError ||
    error instanceof TypeError ||
    errorCode(error) !== undefined
  ) {
    const reason = error instanceof Error ? error.message : '';
    return startupError(
      'DISCORD_API_URL',
      `Discord cannot be reached at ${apiUrl} (${reason}); check the address and the network`,
    );
  }
  return error;
}
