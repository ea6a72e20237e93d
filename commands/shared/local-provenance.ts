import type { Provenance } from '../../src/views/source.ts';
import type { Context } from './context.ts';

/** Where a screen is from that shows nothing but what this machine knows by itself. */
export async function localProvenance({ services }: Context): Promise<Provenance> {
  const { release } = await services.onet.about();
  return { source: 'local', release, fetchedAt: new Date(services.now()) };
}
