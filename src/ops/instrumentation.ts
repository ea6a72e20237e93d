import type { z } from 'zod';
import type { Metrics } from './metrics.ts';
import type { Answer, CallOptions, Onet, Service } from 'waymark-onet';

/** Wraps O*NET to count each answer. */
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
