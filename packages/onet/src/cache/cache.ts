import type { KeyvStorageAdapter } from 'keyv';
import type { z } from 'zod';
import { systemClock, type Clock } from '../util/clock.ts';
import type { Log } from '../util/log.ts';
import type { Answer, CallOptions } from '../answer.ts';
import type { Onet } from '../onet.ts';
import { openCacheStore, type Entry } from './cache-store.ts';
import { requestUrl, writeParams } from '../services/request.ts';
import type { Service } from '../services/service.ts';
import { shareCalls } from '../util/coalesce.ts';
import { UNTOLD_RELEASE } from '../client/data-release.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;

/** So long an answer is given without asking again. */
export const FRESH_MS = DAY_MS;

/** So long it is kept at all, for when O*NET is down. */
export const KEPT_MS = 30 * DAY_MS;

export interface CacheOptions {
  readonly log: Log;
  /** Any keyv adapter, which may hold other things too; default: this process's memory. */
  readonly store?: KeyvStorageAdapter;
  readonly clock?: Clock;
}

/**
 * Remembers what `inner` answered. For a day an answer is given again as it was; after that it is given at once and
 * asked for anew behind the caller's back; after 30 days it is gone. Equal calls in flight share one. "There is no
 * data" is remembered like data; all other failures are not. Answers of one data release never stand in for another's.
 */
export function withCache(inner: Onet, { log, store: adapter, clock = systemClock }: CacheOptions): Onet {
  const store = openCacheStore(adapter, log);
  const calls = shareCalls<Answer<unknown>>();
  let release: string | undefined;

  return {
    async call<P extends z.ZodObject, D extends z.ZodType>(
      service: Service<P, D>,
      params: z.output<P>,
      options: CallOptions = {},
    ): Promise<Answer<z.output<D>>> {
      const { signal } = options;
      signal?.throwIfAborted();
      const written = writeParams(service, params);
      if (!written.ok) return written;
      const address = requestUrl(service, written.texts, '/');

      const ask = async (stop?: AbortSignal): Promise<Answer<z.output<D>>> =>
        // Equal addresses are the same service: what comes back is this service's answer.
        calls.join(
          `${service.name} ${address}`,
          async (shared) => {
            const answer = await inner.call(service, params, { ...options, signal: shared });
            await remember(service.name, address, answer);
            return answer;
          },
          stop,
        ) as Promise<Answer<z.output<D>>>;

      const entry = await store.read(questionOf(await knownRelease(), service.name, address));
      const kept = entry && read(service, entry);
      const age = entry ? clock.now() - entry.fetchedAt : 0;
      if (kept === undefined || age >= KEPT_MS) return ask(signal);
      if (age >= FRESH_MS) {
        ask().catch((error: unknown) => {
          log.error({ error, service: service.name }, 'an answer of O*NET could not be renewed');
        });
      }
      return kept;
    },

    async about() {
      const about = await inner.about();
      if (about.release !== UNTOLD_RELEASE) return about;
      return { source: 'cache', release: await knownRelease() };
    },
  };

  async function knownRelease(): Promise<string> {
    release ??= (await store.readRelease()) ?? UNTOLD_RELEASE;
    return release;
  }

  async function remember(name: string, address: string, answer: Answer<unknown>): Promise<void> {
    if (answer.ok && answer.release !== UNTOLD_RELEASE && answer.release !== release) {
      ({ release } = answer);
      await store.writeRelease(answer.release);
    }
    if (!answer.ok && answer.reason !== 'no-data') return;
    await store.write(
      {
        question: questionOf(answer.ok ? answer.release : await knownRelease(), name, address),
        fetchedAt: answer.ok ? answer.fetchedAt.getTime() : clock.now(),
        answer: answer.ok ? { data: answer.data } : { nothing: answer.message },
      },
      KEPT_MS,
    );
  }

  /** The kept answer; undefined when it no longer is what the service answers, as after an update of ours. */
  function read<D extends z.ZodType>(
    service: Service<z.ZodObject, D>,
    { answer, fetchedAt }: Entry,
  ): Answer<z.output<D>> | undefined {
    if ('nothing' in answer) return { ok: false, reason: 'no-data', message: answer.nothing };
    const data = service.data.safeParse(answer.data);
    if (!data.success || release === undefined) return undefined;
    return { ok: true, data: data.data, source: 'cache', fetchedAt: new Date(fetchedAt), release };
  }
}

const questionOf = (release: string, name: string, address: string): string =>
  `${release} ${name} ${address}`;
