import type { LocalContext } from '../../../services/service.ts';
import type { Failure } from '../../../answer.ts';
import {
  allOccupations,
  pageOfCareers,
  pageOfOccupations,
  type OccupationRow,
  type EnglishSite,
} from '../occupation-list.ts';
import { fromDatabase } from '../resolver.ts';
import { links, noData, success } from '../results.ts';

/** Shares of jobs from which on My Next Move says that most, or some, people of a career work in an industry. */
const MOST = 0.5;
const SOME = 0.1;

interface InIndustry {
  readonly industry: string;
}

/** The NAICS sectors, with links to their lists. */
export const industryListing = (site: EnglishSite) =>
  fromDatabase(({ baseUrl, published }) =>
    success({ industry: links(`${baseUrl}${site}/industries`, published.industries()) }),
  );

/**
 * Occupations with at least `least` and less than `below` of their jobs in the sector, largest share first; a failure
 * for a sector that does not exist.
 */
function occupationsIn(
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

/** A career site's careers of an industry in which most, or only some, of the people work there. */
export const industryCareers = (site: EnglishSite, share: 'most' | 'some') =>
  fromDatabase((source, { industry }: InIndustry) => {
    const [least, below] = share === 'most' ? [MOST, Infinity] : [SOME, MOST];
    const found = occupationsIn(source, industry, least, below);
    return 'ok' in found ? found : pageOfCareers(source, site, found);
  });

/** The occupations of an industry on O*NET OnLine: those with a tenth or more of their jobs there. */
export const industryOccupations = fromDatabase((source, { industry }: InIndustry) => {
  const found = occupationsIn(source, industry, SOME);
  return 'ok' in found ? found : pageOfOccupations(source, found);
});

/** Every occupation that has jobs in some industry. */
export const allIndustryOccupations = fromDatabase((source) => {
  const hasJobs = ({ code }: OccupationRow): boolean => source.published.industriesOf(code).length > 0;
  return pageOfOccupations(source, allOccupations(source.database).filter(hasJobs));
});
