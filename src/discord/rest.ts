import { DefaultRestOptions, REST, type RESTOptions } from '@discordjs/rest';

/** The longest rate limit that a request waits for, in milliseconds; a longer one rejects with a RateLimitError. */
const MAX_RATE_LIMIT_WAIT_MS = 10_000;

export interface RestOptions {
  /** REST base without a version. */
  readonly apiUrl: string;
  readonly token?: string | undefined;
  /** How often a request is repeated after a 5xx or a broken connection; default 3. */
  readonly retries?: number;
}

/** A client of Discord's REST API. Requests reject as @discordjs/rest does. */
export function createRest({ apiUrl, token, retries = 3 }: RestOptions): REST {
  const rest = new REST({
    api: apiUrl,
    retries,
    makeRequest,
    rejectOnRateLimit: ({ retryAfter, timeToReset }) =>
      Math.max(retryAfter, timeToReset) > MAX_RATE_LIMIT_WAIT_MS,
  });
  return token === undefined ? rest : rest.setToken(token);
}

/**
 * Forms (requests with files) go through Node's own fetch, whose FormData they are. The library's undici rejects them
 * once any other version of undici, such as Node's, has set the dispatcher that all versions share.
 */
const makeRequest: RESTOptions['makeRequest'] = async (url, init) =>
  init.body instanceof FormData
    ? // The library documents fetch for this; only the two versions' types differ.
      (fetch as unknown as RESTOptions['makeRequest'])(url, init)
    : DefaultRestOptions.makeRequest(url, init);
