import type { z } from 'zod';
import { systemClock, type Clock } from '../util/clock.ts';
import type { Log } from '../util/log.ts';
import { VERSION } from '../util/version.ts';
import type { Answer, CallOptions } from '../answer.ts';
import type { Onet } from '../onet.ts';
import { ONET_URL, requestUrl, writeParams } from '../services/request.ts';
import type { Service } from '../services/service.ts';
import { createAsker } from './retry.ts';
import { WEB_LIMITS, type WebLimits } from './limits.ts';
import { baseOf, linkWithin } from './links.ts';
import { readReply } from './parse-response.ts';
import { redactor } from './redact.ts';
import { unavailable } from './errors.ts';
import { createReleases } from './data-release.ts';

export interface WebOptions {
  readonly log: Log;
  /** Sent to the host of `apiUrl` alone, in a header, and written nowhere. */
  readonly apiKey?: string;
  /** Default: O*NET Web Services. */
  readonly apiUrl?: string;
  readonly limits?: Partial<WebLimits>;
  readonly clock?: Clock;
  /** 0 up to 1; spreads the pauses between attempts. */
  readonly random?: () => number;
}

/** O*NET over the web. */
export interface WebOnet extends Onet {
  /** Breaks off what is under way and lets the connections go. */
  readonly close: () => Promise<void>;
}

/** O*NET Web Services v2 over the network. Throws when `apiUrl` is no address. */
export function openWeb(options: WebOptions): WebOnet {
  const { log, apiKey, apiUrl = ONET_URL, clock = systemClock, random = Math.random } = options;
  const base = baseOf(apiUrl);
  const redact = redactor(apiKey);
  const asker = createAsker({
    base,
    headers: {
      accept: 'application/json',
      'user-agent': `Waymark/${VERSION} (bot)`,
      ...(apiKey !== undefined && { 'x-api-key': apiKey }),
    },
    hasKey: apiKey !== undefined,
    limits: { ...WEB_LIMITS, ...options.limits },
    clock,
    random,
    log,
  });
  const releases = createReleases({ ask: asker.ask, path: `${base.pathname}about`, clock });

  return {
    async call<P extends z.ZodObject, D extends z.ZodType>(
      service: Service<P, D>,
      params: z.output<P>,
      { signal, link }: CallOptions = {},
    ): Promise<Answer<z.output<D>>> {
      signal?.throwIfAborted();
      const written = writeParams(service, params);
      if (!written.ok) return written;
      const path =
        link === undefined ? requestUrl(service, written.texts, base.pathname) : linkWithin(base, link);
      if (path === undefined) {
        log.warn({ service: service.name }, 'a link of O*NET leads to another host and was not followed');
        return unavailable(`links from "${service.name}" to another host, and such links are not followed`);
      }
      const reply = await asker.ask(path, signal);
      if ('ok' in reply) return reply;
      const read = readReply(service, reply, redact);
      if (read.ok) {
        const fetchedAt = new Date(clock.now());
        const about = releases.current();
        const { release } = 'then' in about ? await about : about;
        return { ok: true, data: read.data, source: 'live', fetchedAt, release };
      }
      if (read.reason === 'unavailable') {
        log.warn(
          { service: service.name, status: reply.status, message: read.message },
          'O*NET can not be understood',
        );
      }
      return read;
    },
    about: async () => releases.current(),
    close: asker.close,
  };
}
