import { memoize, type SoftSkillCode } from 'waymark-onet';
import type { Careers } from '../../src/advice/careers.ts';
import { byPreparation, PREPARATIONS, type Narrowing } from '../../src/advice/preparation.ts';
import { privateScreen, publicScreen, type Screen } from '../../src/app/reply.ts';
import { guide } from '../../src/guide/guide.ts';
import type { Sentences } from '../../src/locales/types.ts';
import type { CareerOrder } from '../../src/locales/types.ts';
import {
  careerLines,
  fitGroupsView,
  fitListView,
  type CareerLines,
  type FitCareer,
} from '../../src/views/skills/fit.ts';
import { skillNamer } from '../career/career-summary.ts';
import { openCareerId } from '../career/custom-ids.ts';
import { publishedFacts } from '../career/published-facts.ts';
import { readInterests } from '../interests/stored-interests.ts';
import type { Context, PublicContext } from '../shared/context.ts';
import { component, publish, subcommand } from '../shared/define-command.ts';
import { onetError, storeError } from '../shared/error-screens.ts';
import { careersProvenance } from '../shared/local-provenance.ts';
import {
  changeRoute,
  groupsRoute,
  listRoute,
  mapRoute,
  narrowSubmitRoute,
  narrowModalRoute,
  nextRoute,
  pickMineRoute,
  publishRoute,
} from './custom-ids.ts';
import { ORDERS } from './narrowing-field.ts';
import { chosenNarrowing, narrowingWords, narrowModal } from './filters.ts';
import { picker } from './picker.ts';
import { readPicks } from './picks.ts';
import { sentenceNotice } from '../shared/notice.ts';
import { pageInFit, pageInOnetOrder, rankByFit, type MatchesRequest, type RankedCareer } from './ranking.ts';

/** How many careers of a group the first screen shows. */
const BEST_OF_GROUP = 3;

/** The lines of a career in a language, memoized: lists show the same careers again and again. */
const linesOf = memoize((careers: Careers) =>
  memoize((t: Sentences) => {
    const known = new Map<string, CareerLines>();
    return (code: string): CareerLines => {
      const cached = known.get(code);
      if (cached) return cached;
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
function fitCareer(
  context: PublicContext,
  request: MatchesRequest,
  { code, betterThan, likedMore }: RankedCareer,
  back: string,
): FitCareer {
  const { skills } = request;
  const careers = context.services.careers();
  const { t } = context;
  const reasons = careers.fit.reasons(code, skills);
  const nameOf = skillNamer(context);
  return {
    lines: linesOf(careers)(t)(code),
    fit:
      betterThan === undefined || reasons === undefined
        ? undefined
        : {
            betterThan,
            interests: likedMore,
            leansOn: reasons.leansOn.map(nameOf),
            asksFor: reasons.asksFor.map(nameOf),
          },
    openId: openCareerId(code, back),
  };
}

/** The state that the custom_ids of a list carry. */
const stateOf = ({ order, narrowing, skills, shared }: MatchesRequest) => ({
  order,
  narrowing,
  shared: shared ? skills : undefined,
});

/** The data that both views share. */
function sharedData(context: PublicContext, request: MatchesRequest, page: number | undefined) {
  const { order, narrowing, skills, interests, shared } = request;
  const { names } = context.t.interests;
  const state = stateOf(request);
  return {
    skillNames: skills.map(skillNamer(context)),
    interestNames: order === 'fit' ? (interests?.strongest ?? []).map((each) => names[each]) : [],
    shared,
    changeId: shared ? pickMineRoute.id({}) : changeRoute.id({ narrowing }),
    narrowId: narrowModalRoute.id(state),
    mapId: mapRoute.id(state),
    shareId: publishRoute.id({ page, order, narrowing, skills }),
  };
}

/** A posted list is a public screen. */
const screenOf = ({ shared }: Pick<MatchesRequest, 'shared'>) => (shared ? publicScreen : privateScreen);

/** The best of each group of preparation. */
function groupsScreen(context: PublicContext, request: MatchesRequest): Screen {
  const { narrowing } = request;
  const state = stateOf(request);
  const ranked = rankByFit(context, request);
  const groups = byPreparation(ranked, context.services.careers().facts);
  const back = groupsRoute.id({ via: 'see', ...state });
  const group = (preparation: (typeof PREPARATIONS)[number]) => ({
    careers: groups[preparation]
      .slice(0, BEST_OF_GROUP)
      .map((career) => fitCareer(context, request, career, back)),
    total: groups[preparation].length,
    listId: listRoute.id({ via: 'see', page: 1, ...state, narrowing: { ...narrowing, preparation } }),
  });
  return screenOf(request)(
    fitGroupsView(context.t, {
      ...sharedData(context, request, undefined),
      narrowedTo: narrowingWords(context.t, narrowing),
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
  const { order, narrowing } = request;
  const state = stateOf(request);
  const list =
    order === 'fit'
      ? pageInFit(context, request, wantedPage)
      : await pageInOnetOrder(context, request, order, wantedPage);
  if ('ok' in list) return onetError(context, list);
  const { rows, page, pages, total, answer } = list;
  const here = listRoute.id({ via: 'see', page, ...state });
  const { preparation, ...others } = narrowing;
  const isNarrowed = Object.keys(others).length > 0;
  const unnarrowed = { ...state, narrowing: preparation === undefined ? {} : { preparation } };
  return screenOf(request)(
    fitListView(context.t, {
      ...sharedData(context, request, page),
      narrowedTo: narrowingWords(context.t, others),
      group: preparation,
      total,
      careers: rows.map((career) => fitCareer(context, request, career, here)),
      page,
      pages,
      pagerId: (via, target) => listRoute.id({ via, page: target, ...state }),
      groupsId: groupsRoute.id({ via: 'see', ...state, order: 'fit', narrowing: others }),
      showAllId: isNarrowed ? listRoute.id({ via: 'all', page: 1, ...unnarrowed }) : undefined,
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

export const matchesComponents = [
  component(groupsRoute, 'update', async (context, { shared, ...listed }) =>
    matches(context, listed, shared),
  ),
  component(listRoute, 'update', async (context, { shared, ...listed }) => matches(context, listed, shared)),
  component(narrowModalRoute, 'modal', ({ t }, { order, narrowing, shared }) =>
    narrowModal(t, narrowSubmitRoute.id({ shared }), order, narrowing),
  ),
  component(narrowSubmitRoute, 'update', async (context, { shared }, _, fields) =>
    matches(context, chosenNarrowing(fields), shared),
  ),
  publish(publishRoute, async (context, { page, ...request }) =>
    request.skills.length === 0
      ? sentenceNotice(context.t.matches.nothingToShare)
      : matchesScreen(context, { ...request, shared: true }, page),
  ),
];
