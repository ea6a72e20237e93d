import type { z } from 'zod';
import type { Answer, CallOptions, FailureReason } from '../answer.ts';
import type { Onet } from '../onet.ts';
import type { Service } from '../services/service.ts';
import { UNTOLD_RELEASE } from '../client/data-release.ts';

/** Told whenever O*NET itself does not answer, also when this machine then does: of which service, and why. */
export type OnAway = (service: string, reason: FailureReason) => void;

/**
 * O*NET over the web as long as that answers, and this machine when it does not. An answer says itself where it
 * is from. When neither has one, the web's reason is given: it may pass.
 */
export function withFallback(live: Onet, local: Onet, onAway: OnAway = () => undefined): Onet {
  return {
    async call<P extends z.ZodObject, D extends z.ZodType>(
      service: Service<P, D>,
      params: z.output<P>,
      options: CallOptions = {},
    ): Promise<Answer<z.output<D>>> {
      const answer = await live.call(service, params, options);
      if (answer.ok || (answer.reason !== 'unavailable' && answer.reason !== 'unauthorized')) return answer;
      onAway(service.name, answer.reason);
      const instead = await local.call(service, params, options);
      return instead.ok || instead.reason === 'no-data' ? instead : answer;
    },
    async about() {
      const about = await live.about();
      const told = about.release === UNTOLD_RELEASE ? await local.about() : about;
      return { ...told, keyed: true };
    },
  };
}
