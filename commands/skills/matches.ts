import {
  MAX_ROWS,
  SOFT_SKILL_SORTS,
  memoize,
  type CallOptions,
  type Failure,
  type SoftSkillCode,
  type SoftSkillSort,
  softSkillsResults,
  type Success,
} from 'waymark-onet';
import type { Careers } from '../../src/advice/careers.ts';
import { rankBoth } from '../../src/advice/interests.ts';
import {
  byPreparation,
  fitsNarrowing,
  narrow,
  PREPARATIONS,
  preparationOf,
  type Narrowing,
} from '../../src/advice/preparation.ts';
import { privateScreen, publicScreen, type Screen } from '../../src/app/reply.ts';
import { guide } from '../../src/guide/guide.ts';
import { sentencesFor } from '../../src/locales/locales.ts';
import type { Sentences } from '../../src/locales/types.ts';
import type { CareerOrder } from '../../src/locales/types.ts';
import { CAREERS_PER_PAGE } from '../../src/views/lists/career-list.ts';
import {
  careerLines,
  fitGroupsView,
  fitListView,
  type CareerLines,
  type FitCareer,
} from '../../src/views/skills/fit.ts';
import { openCareerId } from '../career/custom-ids.ts';
import { publishedFacts } from '../career/published-facts.ts';
import { readInterests, type PersonInterests } from '../interests/stored-interests.ts';
import type { Context, PublicContext } from '../shared/context.ts';
import { component, publish, subcommand } from '../shared/define.ts';
import { onetError, storeError } from '../shared/errors.ts';
import { chosenZone } from '../shared/job-zones.ts';
import { careersProvenance } from '../shared/local-provenance.ts';
import { fetchPage, slicePage, type Rows } from '../shared/paging.ts';
import {
  changeRoute,
  familyRoute,
  groupsRoute,
  listRoute,
  mapRoute,
  narrowSubmitRoute,
  narrowModalRoute,
  nextRoute,
  pageRoute,
  pickMineRoute,
  publishRoute,
  shareRoute,
  sortRoute,
  zoneRoute,
} from './custom-ids.ts';
import { ORDERS } from './narrowing-field.ts';
import { chosenNarrowing, narrowingWords, narrowModal } from './narrow.ts';
import { picker } from './picker.ts';
import { readPicks } from './picks.ts';
import { sentenceNotice } from '../shared/notice.ts';

/** How many careers of a group the first screen shows. */
const BEST_OF_GROUP = 3;

/** Which careers, and for whom. */
interface MatchesRequest {
  readonly order: CareerOrder;
  readonly narrowing: Narrowing;
  readonly skills: readonly SoftSkillCode[];
  /** True for a list that was posted for everybody: its custom_ids carry its skills. */
  readonly shared: boolean;
  /** What the person likes, where that is known: never in a list for everybody. */
  readonly interests?: PersonInterests | undefined;
}

interface RankedCareer {
  readonly code: string;
  readonly betterThan?: number;
  /** The same by what the person likes. */
  readonly likedMore?: number | undefined;
}

/** The lines of a career in a language, memoized: lists show the same careers again and again. */
const linesOf = memoize((careers: Careers) =>
  memoize((t: Sentences) => {
    const known = new Map<string, CareerLines>();
    return (code: string): CareerLines => {
      const kept = known.get(code);
      if (kept) return kept;
      const entry = guide(t.language).get(code);
      const lines = careerLines(t, {
        code,
        name: entry?.name ?? careers.facts.get(code)?.title ?? code,
        summary: entry?.summary ?? '',
        facts: publishedFacts(careers, code),
      });
      known.set(code, lines);
      return lines;
    };
  }),
);

/** A career as the views show it. */
function describe(
  context: PublicContext,
  request: MatchesRequest,
  { code, betterThan, likedMore }: RankedCareer,
  back: string,
): FitCareer {
  const { skills } = request;
  const careers = context.services.careers();
  const t = sentencesFor(context.locale);
  const reasons = careers.fit.reasons(code, skills);
  const names = (codes: readonly string[]): string[] =>
    codes.map((skill) => t.skillName({ code: skill, title: careers.elementName(skill) }));
  return {
    lines: linesOf(careers)(t)(code),
    fit:
      betterThan === undefined || reasons === undefined
        ? undefined
        : {
            betterThan,
            interests: likedMore,
            leansOn: names(reasons.leansOn),
            asksFor: names(reasons.asksFor),
          },
    openId: openCareerId(code, back),
  };
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

function pageInFit(context: PublicContext, request: MatchesRequest, page: number): CareersPage {
  const careers = rankByFit(context, request);
  return { ...slicePage(careers, page, CAREERS_PER_PAGE), total: careers.length };
}

/** A page in O*NET's own order, which lists only careers with a high level in a picked skill. */
async function pageInOnetOrder(
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

/** The data that both views share. */
function frame(context: PublicContext, request: MatchesRequest, page: number | undefined) {
  const { order, narrowing, skills, interests } = request;
  const t = sentencesFor(context.locale);
  const { elementName } = context.services.careers();
  const shared = request.shared ? skills : undefined;
  return {
    skillNames: skills.map((code) => t.skillName({ code, title: elementName(code) })),
    interestNames: order === 'fit' ? (interests?.strongest ?? []).map((each) => t.interests.names[each]) : [],
    shared: request.shared,
    changeId: request.shared ? pickMineRoute.id({}) : changeRoute.id({ narrowing }),
    narrowId: narrowModalRoute.id({ order, narrowing, shared }),
    mapId: mapRoute.id({ narrowing, shared }),
    shareId: publishRoute.id({ page, order, narrowing, skills }),
  };
}

/** A posted list is a public screen. */
const screenOf = ({ shared }: Pick<MatchesRequest, 'shared'>) => (shared ? publicScreen : privateScreen);

/** The best of each group of preparation. */
function groupsScreen(context: PublicContext, request: MatchesRequest): Screen {
  const { order, narrowing, skills } = request;
  const t = sentencesFor(context.locale);
  const shared = request.shared ? skills : undefined;
  const ranked = rankByFit(context, request);
  const groups = byPreparation(ranked, context.services.careers().facts);
  const back = groupsRoute.id({ via: 'see', order, narrowing, shared });
  const group = (preparation: (typeof PREPARATIONS)[number]) => ({
    careers: groups[preparation]
      .slice(0, BEST_OF_GROUP)
      .map((career) => describe(context, request, career, back)),
    total: groups[preparation].length,
    listId: listRoute.id({
      via: 'see',
      page: 1,
      order,
      narrowing: { ...narrowing, preparation },
      shared,
    }),
  });
  return screenOf(request)(
    fitGroupsView(t, {
      ...frame(context, request, undefined),
      narrowedTo: narrowingWords(t, narrowing),
      total: ranked.length,
      groups: { little: group('little'), some: group('some'), degree: group('degree') },
      provenance: careersProvenance(context),
    }),
  );
}

/** A page of one group, or of all careers in one order. */
async function listScreen(
  context: PublicContext,
  request: MatchesRequest,
  wantedPage: number,
): Promise<Screen> {
  const { order, narrowing, skills } = request;
  const t = sentencesFor(context.locale);
  const shared = request.shared ? skills : undefined;
  const list =
    order === 'fit'
      ? pageInFit(context, request, wantedPage)
      : await pageInOnetOrder(context, request, order, wantedPage);
  if ('ok' in list) return onetError(context, list);
  const { rows, page, pages, total, answer } = list;
  const here = listRoute.id({ via: 'see', page, order, narrowing, shared });
  const { preparation, ...others } = narrowing;
  const isNarrowed = Object.keys(others).length > 0;
  return screenOf(request)(
    fitListView(t, {
      ...frame(context, request, page),
      narrowedTo: narrowingWords(t, others),
      group: preparation,
      total,
      careers: rows.map(({ code, betterThan, likedMore }) =>
        describe(
          context,
          request,
          { code, ...(betterThan !== undefined && { betterThan }), likedMore },
          here,
        ),
      ),
      page,
      pages,
      pagerId: (via, target) => listRoute.id({ via, page: target, order, narrowing, shared }),
      groupsId: groupsRoute.id({ via: 'see', order: 'fit', narrowing: others, shared }),
      showAllId: isNarrowed
        ? listRoute.id({
            via: 'all',
            page: 1,
            order,
            narrowing: preparation === undefined ? {} : { preparation },
            shared,
          })
        : undefined,
      oneMoreId: nextRoute.id({ via: 'see', page: 1, narrowing }),
      provenance: answer ?? careersProvenance(context),
    }),
  );
}

interface ListOptions {
  readonly order: CareerOrder;
  readonly narrowing: Narrowing;
  /** Absent for the groups, where the order allows it. */
  readonly page?: number | undefined;
}

/** The careers for the skills of a posted list, or else for the person's picks; the picker without any. */
export async function matches(
  context: Context,
  { order, narrowing, page }: ListOptions,
  shared: readonly SoftSkillCode[] | undefined,
): Promise<Screen> {
  const [skills, interests] = await Promise.all([
    shared ?? readPicks(context),
    shared === undefined && order === 'fit' ? readInterests(context) : undefined,
  ]);
  if (!skills) return storeError(context);
  if (skills.length === 0) return picker(context, []);
  return matchesScreen(
    context,
    { order, narrowing, skills, shared: shared !== undefined, interests },
    narrowing.preparation === undefined ? page : (page ?? 1),
  );
}

/** Without a page, the groups if the order allows it. */
const matchesScreen = async (
  context: PublicContext,
  request: MatchesRequest,
  page: number | undefined,
): Promise<Screen> =>
  page === undefined && request.order === 'fit'
    ? groupsScreen(context, request)
    : listScreen(context, request, page ?? 1);

export const matchesSubcommand = subcommand(
  {
    path: 'skills matches',
    options: [{ name: 'sort', choices: ORDERS }],
  },
  async (context, { sort }) =>
    matches(
      context,
      { order: sort ?? 'fit', narrowing: {}, page: sort === undefined ? undefined : 1 },
      undefined,
    ),
);

/** The filters of lists of earlier releases. */
const legacyNarrowing = (zone: number | undefined, family: string | undefined): Narrowing => {
  const preparation = preparationOf(zone);
  return { ...(preparation && { preparation }), ...(family !== undefined && { family }) };
};

export const matchesComponents = [
  component(groupsRoute, 'update', async (context, { shared, ...listed }) =>
    matches(context, listed, shared),
  ),
  component(listRoute, 'update', async (context, { shared, ...listed }) => matches(context, listed, shared)),
  component(narrowModalRoute, 'modal', ({ locale }, { order, narrowing, shared }) =>
    narrowModal(sentencesFor(locale), narrowSubmitRoute.id({ shared }), order, narrowing),
  ),
  component(narrowSubmitRoute, 'update', async (context, { shared }, _, fields) =>
    matches(context, chosenNarrowing(fields), shared),
  ),
  publish(publishRoute, async (context, { page, ...request }) =>
    request.skills.length === 0
      ? sentenceNotice(sentencesFor(context.locale).matches.nothingToShare)
      : matchesScreen(context, { ...request, shared: true }, page),
  ),

  // Messages of earlier releases, in O*NET's orders.
  component(pageRoute, 'update', async (context, { shared, page, sort, zone, family }) =>
    matches(context, { order: sort, page, narrowing: legacyNarrowing(zone, family) }, shared),
  ),
  component(sortRoute, 'update', async (context, { shared, zone, family }, [chosen]) => {
    const order = SOFT_SKILL_SORTS.find((known) => known === chosen) ?? 'skills_covered';
    return matches(context, { order, page: 1, narrowing: legacyNarrowing(zone, family) }, shared);
  }),
  component(zoneRoute, 'update', async (context, { sort, shared, family }, values) =>
    matches(
      context,
      { order: sort, page: 1, narrowing: legacyNarrowing(chosenZone(values), family) },
      shared,
    ),
  ),
  component(familyRoute, 'update', async (context, { sort, shared, zone }, [chosen = '']) => {
    const family = /^\d\d$/.test(chosen) ? chosen : undefined;
    return matches(context, { order: sort, page: 1, narrowing: legacyNarrowing(zone, family) }, shared);
  }),
  // Their *Share* does not carry the skills; the list shown instead can be shared.
  component(shareRoute, 'reply', async (context, { page, sort, zone, family }) =>
    matches(context, { order: sort, page, narrowing: legacyNarrowing(zone, family) }, undefined),
  ),
];
