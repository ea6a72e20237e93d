import type { Zone } from '../../src/views/lists/zone-menu.ts';
import { callProfiler } from '../interests/call-profiler.ts';
import type { PublicContext } from './context.ts';

/** The Job Zones of the release, the least preparation first; none where they are not available. */
export async function jobZones({ services, signal, locale }: PublicContext): Promise<readonly Zone[]> {
  const zones = await callProfiler(locale, async (profiler) =>
    services.onet.call(profiler.jobZones, {}, { signal }),
  );
  return zones.ok ? zones.data.job_zone : [];
}

/** The Job Zone chosen in a menu of them; undefined for any. */
export const chosenZone = ([chosen = '']: readonly string[]): number | undefined =>
  /^[1-5]$/.test(chosen) ? Number(chosen) : undefined;
