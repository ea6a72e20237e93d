import type { Failure } from '../../../answer.ts';
import type { LocalContext } from '../../../services/service.ts';
import { allOccupations, type OccupationRow } from '../../database/occupations.ts';
import { noData } from '../results.ts';

/** Shares of jobs from which on My Next Move says that most, or some, people of a career work in an industry. */
export const MOST = 0.5;
export const SOME = 0.1;

/**
 * Occupations with at least `least` and less than `below` of their jobs in the NAICS sector, largest share first; a failure
 * for a sector that does not exist.
 */
export function occupationsInIndustry(
  { database, published }: LocalContext,
  sector: string,
  least: number,
  below = Infinity,
): OccupationRow[] | Failure {
  if (!published.industries().some(({ code }) => code === sector)) {
    return noData(`There is no industry ${sector}; the industry listing has them all.`);
  }
  const shareOf = (code: string): number =>
    published.industriesOf(code).find(({ industry }) => industry.code === sector)?.share ?? 0;
  return allOccupations(database)
    .map((row) => ({ row, share: shareOf(row.code) }))
    .filter(({ share }) => share >= least && share < below)
    .sort((a, b) => b.share - a.share)
    .map(({ row }) => row);
}
