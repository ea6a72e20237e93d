import type { z } from 'zod';
import { abortable } from '../util/abortable.ts';
import type { Log } from '../util/log.ts';
import type { Answer } from '../answer.ts';
import type { Onet } from '../onet.ts';
import { memoryStorage, openCacheStore, type CacheStorage, type Entry } from './cache-store.ts';
import { requestUrl, writeParams } from '../services/request.ts';
import { INTERESTS } from '../engine/riasec.ts';
import type { Service } from '../services/service.ts';
import { UNKNOWN_RELEASE } from '../client/data-release.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;

/** Younger answers are returned without a request. */
export const FRESH_MS = DAY_MS;

/** Older answers are deleted. Until then they are used while O*NET is down. */
export const MAX_AGE_MS = 30 * DAY_MS;

/** Parameters that hold what a person typed or answered. */
const PERSONAL_PARAMS: ReadonlySet<string> = new Set([
  'keyword',
  'example',
  'technology',
  'filter',
  'answers',
  ...INTERESTS,
]);

/** Whether a request can contain a person's own words or answers. Then it is cached in memory, for at most a day. */
export const isPersonal = ({ params }: Pick<Service, 'params'>): boolean =>
  Object.keys(params.shape).some((name) => PERSONAL_PARAMS.has(name));

export interface CacheOptions {
  readonly log: Log;
  /** Where answers are stored; can be shared with other data. Default: in memory. */
  readonly storage?: CacheStorage | undefined;
}

/**
 * Caches the answers of `inner`. A fresh answer is returned; an older one is returned and renewed in the
 * background (stale-while-revalidate). Equal calls in flight share one request, which continues and fills the cache
 * even if its callers abort. Of the failures, only `no-data` is cached. Answers are cached per data release.
 */
export function withCache(inner: Onet, { log, storage = memoryStorage() }: CacheOptions): Onet {
  const shared = openCacheStore(storage, log);
  const inMemory = openCacheStore(memoryStorage(), log);
  const inFlight = new Map<string, Promise<Answer<unknown>>>();
  let release: string | undefined;

  return {
    async call(service, params, { signal, link } = {}) {
      signal?.throwIfAborted();
      const written = writeParams(service, params);
      if (!written.ok) return written;
      const address = requestUrl(service, written.texts, '/');

      const store = isPersonal(service) ? inMemory : shared;
      const entry = await store.read(keyOf(await knownRelease(), service.name, address));
      const cached = entry && parse(service, entry);
      const age = entry ? Date.now() - entry.fetchedAt : 0;
      if (cached !== undefined && age < FRESH_MS) return cached;
      const request = fetchOnce(`${service.name} ${address}`, async () => {
        const answer = await inner.call(service, params, link === undefined ? {} : { link });
        await remember(service, address, answer);
        return answer;
      });
      // Equal keys are the same service: what comes back is this service's answer.
      if (cached === undefined || age >= MAX_AGE_MS) {
        return abortable(request as Promise<Answer<never>>, signal);
      }
      request.catch((error: unknown) => {
        log.error({ error, service: service.name }, 'a cached answer of O*NET could not be renewed');
      });
      return cached;
    },

    async about() {
      const about = await inner.about();
      if (about.release !== UNKNOWN_RELEASE) return about;
      return { source: 'cache', release: await knownRelease() };
    },
  };

  async function fetchOnce(key: string, request: () => Promise<Answer<unknown>>): Promise<Answer<unknown>> {
    const running = inFlight.get(key);
    if (running !== undefined) return running;
    const started = request().finally(() => inFlight.delete(key));
    inFlight.set(key, started);
    return started;
  }

  async function knownRelease(): Promise<string> {
    release ??= (await shared.readRelease()) ?? UNKNOWN_RELEASE;
    return release;
  }

  async function remember(service: Service, address: string, answer: Answer<unknown>): Promise<void> {
    if (answer.ok && answer.release !== UNKNOWN_RELEASE && answer.release !== release) {
      ({ release } = answer);
      await shared.writeRelease(answer.release);
    }
    if (!answer.ok && answer.reason !== 'no-data') return;
    const question = keyOf(answer.ok ? answer.release : await knownRelease(), service.name, address);
    const entry: Entry = {
      question,
      fetchedAt: answer.ok ? answer.fetchedAt.getTime() : Date.now(),
      answer: answer.ok ? { data: answer.data } : { nothing: answer.message },
    };
    await (isPersonal(service) ? inMemory.write(entry, FRESH_MS) : shared.write(entry, MAX_AGE_MS));
  }

  /** The cached answer; undefined if it no longer has the service's form, as after an upgrade. */
  function parse<D extends z.ZodType>(
    service: Service<z.ZodObject, D>,
    { answer, fetchedAt }: Entry,
  ): Answer<z.output<D>> | undefined {
    if ('nothing' in answer) return { ok: false, reason: 'no-data', message: answer.nothing };
    const data = service.data.safeParse(answer.data);
    if (!data.success || release === undefined) return undefined;
    return { ok: true, data: data.data, source: 'cache', fetchedAt: new Date(fetchedAt), release };
  }
}

const keyOf = (release: string, name: string, address: string): string => `${release} ${name} ${address}`;
