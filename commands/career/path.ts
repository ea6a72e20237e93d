import { isMilitary } from '../../src/advice/career-changes/military-careers.ts';
import { nearCareers, type NearCareer } from '../../src/advice/career-changes/near-careers.ts';
import { pathBetween } from '../../src/advice/career-changes/career-path.ts';
import type { Step } from '../../src/advice/career-changes/preparation-step.ts';
import { privateScreen, type Screen } from '../../src/app/reply.ts';
import { sentencesFor } from '../../src/locales/locales.ts';
import {
  goalView,
  nearCareersView,
  nearListView,
  type NearCareersData,
  type PathStep,
} from '../../src/views/career/path.ts';
import { CAREERS_PER_PAGE } from '../../src/views/lists/career-list.ts';
import { backTo } from '../shared/back-navigation.ts';
import type { Context, PublicContext } from '../shared/context.ts';
import { component, subcommand } from '../shared/define-command.ts';
import { careersProvenance } from '../shared/local-provenance.ts';
import { CAREER_FIELD, MAX_CAREER_LENGTH, careerModal } from '../shared/modals.ts';
import { slicePage } from '../shared/paging.ts';
import {
  openCareerId,
  goalModalRoute,
  goalSubmitRoute,
  goalRoute,
  nearListRoute,
  nearRoute,
} from './custom-ids.ts';
import { careerName } from './career-summary.ts';
import { publishedFacts } from './published-facts.ts';
import { careerAutocomplete, careerCodeFrom, careerOption } from './career-option.ts';
import { careerSuggestions } from './search.ts';
import { sentenceNotice } from '../shared/notice.ts';

/** The number of careers of each group on the first screen. */
const MAX_PER_GROUP = 3;

interface From {
  readonly from: string;
  readonly back: string;
}

function pathStep(context: PublicContext, near: NearCareer, back: string): PathStep {
  const t = sentencesFor(context.locale);
  const careers = context.services.careers();
  const names = (elements: NearCareer['carriesOver']): string[] =>
    elements.map(({ id }) => t.skillName({ code: id, title: careers.elementName(id) }));
  return {
    code: near.code,
    name: careerName(context, near.code),
    step: near.step,
    carriesOver: names(near.carriesOver),
    toLearn: names(near.toLearn),
    isRated: near.nearness !== undefined,
    payDifference: near.payDifference,
    facts: publishedFacts(careers, near.code),
    openId: openCareerId(near.code, back),
  };
}

/** The careers near another one, grouped by the preparation that the change takes. */
function nearScreen(context: PublicContext, { from, back }: From): Screen {
  const { facts, nearness } = context.services.careers();
  const near = nearCareers(nearness(), facts, from);
  const returnTo = backTo(nearRoute.id({ from, back }));
  const group = (step: Step): NearCareersData['groups'][Step] => ({
    careers: near[step].slice(0, MAX_PER_GROUP).map((career) => pathStep(context, career, returnTo)),
    total: near[step].length,
    listId: nearListRoute.id({ via: 'see', from, step, page: 1, back }),
  });
  const kind = isMilitary(from) ? 'military' : nearness().codes.includes(from) ? 'rated' : 'unrated';
  return privateScreen(
    nearCareersView(sentencesFor(context.locale), {
      from: careerName(context, from),
      kind,
      groups: { now: group('now'), training: group('training'), degree: group('degree') },
      goalId: goalModalRoute.id({ from, back }),
      back,
      provenance: careersProvenance(context),
    }),
  );
}

/** A page of one group. */
function nearListScreen(
  context: PublicContext,
  { from, step, page: wanted, back }: From & { readonly step: Step; readonly page: number },
): Screen {
  const { facts, nearness } = context.services.careers();
  const careers = nearCareers(nearness(), facts, from)[step];
  const { rows, page, pages } = slicePage(careers, wanted, CAREERS_PER_PAGE);
  const returnTo = backTo(nearListRoute.id({ via: 'see', from, step, page, back }));
  return privateScreen(
    nearListView(sentencesFor(context.locale), {
      from: careerName(context, from),
      step,
      careers: rows.map((career) => pathStep(context, career, returnTo)),
      total: careers.length,
      page,
      pages,
      pagerId: (via, target) => nearListRoute.id({ via, from, step, page: target, back }),
      goalId: goalModalRoute.id({ from, back }),
      back: nearRoute.id({ from, back }),
      provenance: careersProvenance(context),
    }),
  );
}

/** The path from one career to another. */
function goalScreen(context: PublicContext, { from, to, back }: From & { readonly to: string }): Screen {
  const t = sentencesFor(context.locale);
  if (from === to) return sentenceNotice(t.path.same);
  const { facts, nearness } = context.services.careers();
  const path = pathBetween(nearness(), facts, from, to);
  const returnTo = backTo(goalRoute.id({ from, to, back }));
  return privateScreen(
    goalView(t, {
      from: careerName(context, from),
      to: careerName(context, to),
      path: path && { kind: path.kind, steps: path.steps.map((step) => pathStep(context, step, returnTo)) },
      isMilitary: isMilitary(from),
      goalId: goalModalRoute.id({ from, back }),
      nearId: nearRoute.id({ from, back }),
      back,
      provenance: careersProvenance(context),
    }),
  );
}

/** The path to a typed goal; search results when that is ambiguous. */
const typedGoal = async (context: Context, from: From, typed: string): Promise<Screen> => {
  const to = await careerCodeFrom(context, typed);
  return to === undefined ? careerSuggestions(context, typed) : goalScreen(context, { ...from, to });
};

export const pathSubcommand = subcommand(
  {
    path: 'career path',
    options: [careerOption('from'), { name: 'to', autocomplete: true, maxLength: MAX_CAREER_LENGTH }],
  },
  async (context, { from: typed, to }) => {
    const from = await careerCodeFrom(context, typed);
    if (from === undefined) return careerSuggestions(context, typed);
    return to === undefined
      ? nearScreen(context, { from, back: '' })
      : typedGoal(context, { from, back: '' }, to);
  },
  (context, _option, typed) => careerAutocomplete(context, typed),
);

export const pathComponents = [
  component(nearRoute, 'update', nearScreen),
  component(nearListRoute, 'update', nearListScreen),
  component(goalRoute, 'update', goalScreen),
  component(goalModalRoute, 'modal', ({ locale }, state) => {
    const { toGoal, goalLabel } = sentencesFor(locale).path;
    return careerModal(goalSubmitRoute.id(state), toGoal, goalLabel);
  }),
  component(goalSubmitRoute, 'update', async (context, from, _values, fields) =>
    typedGoal(context, from, fields[CAREER_FIELD] ?? ''),
  ),
];
