import type { LocalContext } from '../../../services/service.ts';
import type { Database, Query } from '../../database/database.ts';
import { memoize } from '../../../util/memoize.ts';
import { allOccupations, type ListedOccupation } from '../../database/occupations.ts';
import { present } from '../results.ts';

const ZONES: Query<[], { code: number; title: string; education: string | null; training: string | null }> = {
  sql: 'SELECT zone AS code, name AS title, education, training FROM w_zone ORDER BY zone',
};

/** Job Zones with what they take; these texts need an imported release. */
export const jobZones = memoize((database: Database) =>
  database.all(ZONES).map(({ code, title, ...texts }) => ({ code, title, ...present(texts) })),
);

/** Some releases merge zones 1 and 2 under number 2: a request for 1 gets these. */
export function releaseZone(database: Database, zone: number): number {
  return zone === 1 && !jobZones(database).some(({ code }) => code === 1) ? 2 : zone;
}

/** The occupations of a Job Zone, by title. */
export function occupationsInZone({ database }: LocalContext, wanted: number): ListedOccupation[] {
  const number = releaseZone(database, wanted);
  return allOccupations(database).filter(({ zone }) => zone === number);
}
