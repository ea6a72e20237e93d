import type { Provenance } from '../../src/views/source-line.ts';
import type { PublicContext } from './context.ts';

/** The provenance of a screen on local data. */
export async function localProvenance({ services }: PublicContext): Promise<Provenance> {
  const { release } = await services.onet.about();
  return { source: 'local', release, fetchedAt: new Date(services.now()) };
}

/** The provenance of a screen that is computed from the built-in ratings. */
export const careersProvenance = ({ services }: Pick<PublicContext, 'services'>): Provenance => ({
  source: 'local',
  release: services.careers().release,
  fetchedAt: new Date(services.now()),
});
