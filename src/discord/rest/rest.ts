import { REST } from '@discordjs/rest';

/** Requests wait for rate limits up to this, in milliseconds; longer ones reject with a RateLimitError. */
const MAX_RATE_LIMIT_WAIT_MS = 10_000;

interface RestOptions {
  /** REST base without a version. */
  readonly apiUrl: string;
  readonly token?: string | undefined;
  /** How often a request is repeated after a 5xx, a time-out or a broken connection; default 3. */
  readonly retries?: number;
  /** How long one attempt may take, in milliseconds; default 8 s. */
  readonly timeoutMs?: number;
}

/** A client of Discord's REST API. Requests reject as @discordjs/rest does. */
export function createRest({ apiUrl, token, retries = 3, timeoutMs = 8_000 }: RestOptions): REST {
  const rest = new REST({
    api: apiUrl,
    retries,
    timeout: timeoutMs,
    rejectOnRateLimit: ({ retryAfter, timeToReset }) =>
      Math.max(retryAfter, timeToReset) > MAX_RATE_LIMIT_WAIT_MS,
  });
  return token === undefined ? rest : rest.setToken(token);
}
