import type { LocalContext, Resolved } from '../../services/service.ts';
import type { VersionInfo } from '../../services/version.ts';

/** The version of the service that is answered for here, and of the data behind it. */
export function resolveVersion({ facts }: LocalContext): Resolved<VersionInfo> {
  return { ok: true, data: { api_version: '2.0', taxonomy: 'O*NET-SOC 2019', database: facts.release } };
}
