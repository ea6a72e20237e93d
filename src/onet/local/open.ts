import { join } from 'node:path';
import type { z } from 'zod';
import type { Answer, CallOptions, Onet } from '../answer.ts';
import { cutPage } from '../paging.ts';
import { ONET_URL, requestUrl, writeParams } from '../request.ts';
import type { Service } from '../service.ts';
import { openFacts, type Facts } from './facts.ts';

/** The facts that come with Waymark. */
const EMBEDDED_FACTS = join(import.meta.dirname, '../../../data');

export interface LocalOptions {
  /** A folder made by `data:build`; default: the facts that come with Waymark. */
  readonly dataFolder?: string;
  /** What `href`, `prev` and `next` begin with, ending in a slash; default: O*NET Web Services. */
  readonly baseUrl?: string;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** O*NET on this machine. */
export interface LocalOnet extends Onet {
  /** The same facts, opened once, with links that begin with this address. */
  readonly at: (baseUrl: string) => LocalOnet;
}

/**
 * O*NET answered from facts on this machine, with no network and no key. Opening reads next to nothing:
 * each part of the facts is read when it is first needed. Throws when the folder holds no facts.
 */
export function openLocal(options: LocalOptions = {}): LocalOnet {
  const { dataFolder = EMBEDDED_FACTS, baseUrl = ONET_URL, now = Date.now } = options;
  return answerFrom(openFacts(dataFolder), baseUrl, now);
}

function answerFrom(facts: Facts, baseUrl: string, now: () => number): LocalOnet {
  const { release, releaseDate } = facts;

  return {
    async call<P extends z.ZodObject, D extends z.ZodType>(
      service: Service<P, D>,
      params: z.output<P>,
      { signal }: CallOptions = {},
    ): Promise<Answer<z.output<D>>> {
      signal?.throwIfAborted();
      const written = writeParams(service, params);
      if (!written.ok) return written;
      const { local } = service;
      if ('missing' in local) return { ok: false, reason: 'not-available-locally', message: local.missing };
      const link = (rows: { start: number; end: number }): string =>
        requestUrl(service, { ...written.texts, start: String(rows.start), end: String(rows.end) }, baseUrl);
      const resolved = local.resolve(
        { facts, baseUrl, page: (total) => cutPage(params, total, link) },
        params,
      );
      return resolved.ok ? { ...resolved, source: 'local', fetchedAt: new Date(now()), release } : resolved;
    },

    at: (otherUrl) => answerFrom(facts, otherUrl, now),

    async about() {
      return { source: 'local', release, ...(releaseDate !== undefined && { releaseDate }) };
    },
  };
}
