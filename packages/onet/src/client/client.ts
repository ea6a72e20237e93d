import type { z } from 'zod';
import type { Log } from '../util/log.ts';
import { VERSION } from '../util/version.ts';
import type { Answer, CallOptions } from '../answer.ts';
import type { Onet } from '../onet.ts';
import { ONET_URL, requestUrl, writeParams } from '../services/request.ts';
import type { Derived, Service } from '../services/service.ts';
import { createDataRelease } from './data-release.ts';
import { unavailable } from './failures.ts';
import { CLIENT_LIMITS, type ClientLimits } from './limits.ts';
import type { ProxySettings } from './http.ts';
import { parseBaseUrl, pathWithin } from './links.ts';
import { parseResponse } from './parse-response.ts';
import { apiKeyHeader, redactor } from './api-key.ts';
import { createRequester } from './resilience.ts';

const MAX_LOGGED_REPAIRS = 5;

export interface ClientOptions {
  readonly log: Log;
  /** Sent in a header to the host of `apiUrl` only; never logged or put into a message. */
  readonly apiKey?: string | undefined;
  /** Default: O*NET Web Services. */
  readonly apiUrl?: string | undefined;
  readonly limits?: Partial<ClientLimits> | undefined;
  /** Default: none, whatever the environment says. */
  readonly proxy?: ProxySettings | undefined;
}

/** O*NET Web Services over HTTP. */
export interface OnetClient extends Onet {
  /** Aborts requests in flight and closes the connections. */
  readonly close: () => Promise<void>;
}

/** A client for O*NET Web Services v2. Throws a TypeError if `apiUrl` is not a URL. */
export function createOnetClient(options: ClientOptions): OnetClient {
  const { log, apiKey, apiUrl = ONET_URL } = options;
  const base = parseBaseUrl(apiUrl);
  const redact = redactor(apiKey);
  const requester = createRequester({
    base,
    headers: {
      accept: 'application/json',
      'user-agent': `Waymark/${VERSION} (bot)`,
      ...apiKeyHeader(apiKey),
    },
    hasKey: apiKey !== undefined,
    limits: { ...CLIENT_LIMITS, ...options.limits },
    proxy: options.proxy,
    log,
  });
  const dataRelease = createDataRelease(requester.get, `${base.pathname}about`);

  const client: OnetClient = {
    async call<P extends z.ZodObject, D extends z.ZodType>(
      service: Service<P, D>,
      params: z.output<P>,
      { signal, link }: CallOptions = {},
    ): Promise<Answer<z.output<D>>> {
      signal?.throwIfAborted();
      if (service.derived !== undefined) {
        return callDerived(service, service.derived, params, signal === undefined ? {} : { signal });
      }
      const written = writeParams(service, params);
      if (!written.ok) return written;
      const path =
        link === undefined ? requestUrl(service, written.texts, base.pathname) : pathWithin(base, link);
      if (path === undefined) {
        log.warn({ service: service.name }, 'a link to another host was not followed');
        return unavailable(`links from "${service.name}" to another host, and such links are not followed`);
      }
      const response = await requester.get(path, signal);
      if ('ok' in response) return response;
      const parsed = parseResponse(service, response, redact);
      if (parsed.ok) {
        if (parsed.repairs.length > 0) {
          log.warn(
            { service: service.name, repairs: parsed.repairs.slice(0, MAX_LOGGED_REPAIRS) },
            'parts of a response of O*NET Web Services do not have the known form',
          );
        }
        const fetchedAt = new Date();
        const about = dataRelease.current();
        const { release } = 'then' in about ? await about : about;
        return { ok: true, data: parsed.data, source: 'live', fetchedAt, release };
      }
      if (parsed.reason === 'unavailable') {
        log.warn(
          { service: service.name, status: response.status, message: parsed.message },
          'a response of O*NET Web Services cannot be used',
        );
      }
      return parsed;
    },
    about: async () => dataRelease.current(),
    close: requester.close,
  };
  return client;

  async function callDerived<P extends z.ZodObject, D extends z.ZodType>(
    service: Service<P, D>,
    derived: Derived<z.output<P>, z.output<D>>,
    params: z.output<P>,
    options: CallOptions,
  ): Promise<Answer<z.output<D>>> {
    const answer = await client.call(derived.from, derived.params(params), options);
    if (!answer.ok) return answer;
    const data = derived.data(answer.data, params);
    if (data !== undefined) return { ...answer, data };
    return { ok: false, reason: 'no-data', message: `O*NET has no data for "${service.name}".` };
  }
}
