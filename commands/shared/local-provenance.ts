import type { Provenance } from '../../src/views/source.ts';
import type { PublicContext } from './context.ts';

/** The source line of a screen that shows only what this machine knows by itself. */
export async function localProvenance({ services }: PublicContext): Promise<Provenance> {
  const { release } = await services.onet.about();
  return { source: 'local', release, fetchedAt: new Date(services.now()) };
}

/** The source line of a screen whose content is computed from the built-in ratings. */
export const careersProvenance = ({ services }: PublicContext): Provenance => ({
  source: 'local',
  release: services.careers().release,
  fetchedAt: new Date(services.now()),
});
