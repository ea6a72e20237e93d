import type { z } from 'zod';
import type { Answer, CallOptions, OnetAbout } from './answer.ts';
import type { Service } from './services/service.ts';

/** O*NET, whatever its source: O*NET Web Services, a cache or the local engine. */
export interface Onet {
  /**
   * Calls one service of the table. Every expected failure is a value; the promise rejects only if
   * `signal` aborts, with the signal's reason.
   */
  call<P extends z.ZodObject, D extends z.ZodType>(
    service: Service<P, D>,
    params: z.output<P>,
    options?: CallOptions,
  ): Promise<Answer<z.output<D>>>;
  about(): Promise<OnetAbout>;
}
