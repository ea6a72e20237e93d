import type { Provenance } from '../../src/views/source.ts';
import type { Context } from './context.ts';

/** Where a screen is from that shows nothing but what this machine knows by itself. */
export async function localProvenance({ services }: Context): Promise<Provenance> {
  const { release } = await services.onet.about();
  return { source: 'local', release, fetchedAt: new Date(services.now()) };
}

/** Where a screen is from that shows what is computed from the built-in ratings. */
export const careersProvenance = ({ services }: Context): Provenance => ({
  source: 'local',
  release: services.careers().release,
  fetchedAt: new Date(services.now()),
});
