import {
  MAX_ROWS,
  type CallOptions,
  type Failure,
  type SoftSkillCode,
  type SoftSkillSort,
  softSkillsResults,
  type Success,
} from 'waymark-onet';
import { rankBoth } from '../../src/advice/interests.ts';
import { fitsNarrowing, narrow, type Narrowing } from '../../src/advice/preparation.ts';
import type { CareerOrder } from '../../src/locales/types.ts';
import { CAREERS_PER_PAGE } from '../../src/views/lists/career-list.ts';
import { type PersonInterests } from '../interests/stored-interests.ts';
import type { PublicContext } from '../shared/context.ts';
import { fetchPage, slicePage, type Rows } from '../shared/paging.ts';

/** Which careers, and for whom. */
export interface MatchesRequest {
  readonly order: CareerOrder;
  readonly narrowing: Narrowing;
  readonly skills: readonly SoftSkillCode[];
  /** True for a list that was posted for everybody: its custom_ids carry its skills. */
  readonly shared: boolean;
  /** The person's stored interests; never in a public list. */
  readonly interests?: PersonInterests | undefined;
}

export interface RankedCareer {
  readonly code: string;
  readonly betterThan?: number;
  /** The same by what the person likes. */
  readonly likedMore?: number | undefined;
}

/** The careers by fit with the skills, the best first; with known interests, by the mean of both percentiles. */
export function rankByFit(
  { services }: PublicContext,
  { skills, narrowing, interests }: Pick<MatchesRequest, 'skills' | 'narrowing' | 'interests'>,
): readonly (RankedCareer & { readonly betterThan: number })[] {
  const { fit, facts, interests: model } = services.careers();
  const fits = fit.rank(skills);
  const liked = interests === undefined ? [] : model.rank(interests.profile);
  const ranked: readonly (RankedCareer & { readonly betterThan: number })[] =
    liked.length === 0
      ? fits
      : rankBoth(fits, liked).map((both) => ({
          code: both.code,
          betterThan: both.fit.betterThan,
          likedMore: both.interests?.betterThan,
        }));
  return narrow(ranked, facts, narrowing);
}

interface CareersPage {
  readonly rows: readonly RankedCareer[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  /** Where the order is from, if it is not Waymark's own. */
  readonly answer?: Success<unknown>;
}

export function pageInFit(context: PublicContext, request: MatchesRequest, page: number): CareersPage {
  const careers = rankByFit(context, request);
  return { ...slicePage(careers, page, CAREERS_PER_PAGE), total: careers.length };
}

/** A page in O*NET's own order, which lists only careers with a high level in a picked skill. */
export async function pageInOnetOrder(
  { services, signal }: PublicContext,
  { skills, narrowing }: MatchesRequest,
  sort: SoftSkillSort,
  page: number,
): Promise<CareersPage | Failure> {
  const ask = async (rows: Rows, options: CallOptions) =>
    services.onet.call(softSkillsResults, { skills: [...skills], sort, ...rows }, options);
  if (Object.keys(narrowing).length === 0) {
    const answer = await fetchPage(ask, { page, size: CAREERS_PER_PAGE, signal });
    if (!answer.ok) return answer;
    const { occupation: rows, total } = answer.data;
    return { rows, page: answer.page, pages: answer.pages, total, answer };
  }
  // O*NET cannot filter, so all careers are needed to cut the page.
  const answer = await ask({ start: 1, end: MAX_ROWS }, { signal });
  if (!answer.ok) return answer;
  const { facts } = services.careers();
  const careers = answer.data.occupation.filter(({ code, title, job_zone }) =>
    fitsNarrowing(facts.get(code) ?? { code, title, zone: job_zone?.code }, narrowing),
  );
  return { ...slicePage(careers, page, CAREERS_PER_PAGE), total: careers.length, answer };
}
