import type { Published } from '../../facts/published-facts.ts';
import type { CareerSite, OccupationRef } from '../../services/schema/common.ts';
import type { FactsContext, LocalContext } from '../../services/service.ts';
import type { OccupationRow } from '../database/occupations.ts';
import { pageOf } from './results.ts';

/** O*NET omits a tag that does not apply. */
export const tagsOf = (published: Published, code: string): OccupationRef['tags'] =>
  published.bright(code).length > 0 ? { bright_outlook: true } : {};

/** Returns a function that makes references to occupations with the links of a career site, or of O*NET OnLine. */
export function refs(
  { baseUrl, published }: FactsContext,
  site?: CareerSite,
): (row: OccupationRow) => OccupationRef {
  const folder = site === undefined ? 'online/occupations' : `${site}/careers`;
  return ({ code, title }) => ({
    href: `${baseUrl}${folder}/${code}/`,
    code,
    title,
    tags: tagsOf(published, code),
  });
}

/** One page of occupations of O*NET OnLine. */
export const pageOfOccupations = (source: LocalContext, rows: readonly OccupationRow[]) =>
  pageOf(source, 'occupation', rows, refs(source));

/** One page of careers of a career site. */
export const pageOfCareers = (source: LocalContext, site: CareerSite, rows: readonly OccupationRow[]) =>
  pageOf(source, 'career', rows, refs(source, site));
