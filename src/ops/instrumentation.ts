import type { z } from 'zod';
import type { Metrics } from './metrics.ts';
import type { Answer, CallOptions, Onet, Service } from 'waymark-onet';
import type { Store } from '../store/open.ts';

/** The same O*NET, with each answer counted. */
export function instrumentOnet(onet: Onet, { onetAnswered }: Metrics): Onet {
  return {
    async call<P extends z.ZodObject, D extends z.ZodType>(
      service: Service<P, D>,
      params: z.output<P>,
      options?: CallOptions,
    ): Promise<Answer<z.output<D>>> {
      const answer = await onet.call(service, params, options);
      onetAnswered(service.name, answer);
      return answer;
    },
    about: async () => onet.about(),
  };
}

/** The same store, with each operation timed in milliseconds. */
export function instrumentStore(
  { picks, saved, kept }: Pick<Store, 'picks' | 'saved' | 'kept'>,
  storeUsed: Metrics['storeUsed'],
): Pick<Store, 'picks' | 'saved' | 'kept'> {
  const timed =
    <A extends readonly unknown[], R extends { readonly ok: boolean }>(
      operation: string,
      use: (...given: A) => Promise<R>,
    ) =>
    async (...given: A): Promise<R> => {
      const startedAt = performance.now();
      const result = await use(...given);
      storeUsed(operation, result.ok, performance.now() - startedAt);
      return result;
    };
  return {
    picks: {
      read: timed('picks.read', picks.read),
      write: timed('picks.write', picks.write),
      clear: timed('picks.clear', picks.clear),
    },
    saved: {
      ...saved,
      list: timed('saved.list', saved.list),
      has: timed('saved.has', saved.has),
      save: timed('saved.save', saved.save),
      remove: timed('saved.remove', saved.remove),
      clear: timed('saved.clear', saved.clear),
    },
    kept: {
      ...kept,
      show: timed('kept.show', kept.show),
      forget: timed('kept.forget', kept.forget),
    },
  };
}
