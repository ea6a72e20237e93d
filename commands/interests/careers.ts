import type { Answer } from 'waymark-onet';
import type { RouteState } from '../../src/app/custom-id.ts';
import { asPrivate, type Screen } from '../../src/app/reply.ts';
import { button } from '../../src/components/controls.ts';
import { joinLines, plain } from '../../src/components/text.ts';
import type { Sentences } from '../../src/locales/types.ts';
import { CAREERS_PER_PAGE } from '../../src/views/lists/career-list.ts';
import { zoneMenu } from '../../src/views/lists/zone-menu.ts';
import type { Context, PublicContext } from '../shared/context.ts';
import { onetError } from '../shared/error-screens.ts';
import { jobZones } from '../shared/job-zones.ts';
import { careerListScreen } from '../shared/list-screens.ts';
import { mapAnswer } from '../shared/paging.ts';
import { chosenBy, FORMS, scoresIn, scoresOf, type Basis } from './profile-codec.ts';
import { chooseRoute, fitRoute, questionRoute, shareRoute, zoneRoute } from './custom-ids.ts';
import { saveScores } from './stored-interests.ts';
import { callProfiler } from './call-profiler.ts';
import { sentenceNotice } from '../shared/notice.ts';

type CareersRequest = RouteState<typeof fitRoute>;

/** A page of the careers that fit a person's interests, the best first. */
export async function careersByInterests(context: Context, request: CareersRequest): Promise<Screen> {
  const { person } = request;
  const isTheirs = !('scores' in person) || person.own === true;
  if (isTheirs && !('most' in person && person.most.length === 0)) {
    const scored = await withoutAnswers(context, person);
    if (scored.ok && !('answers' in scored.data)) await saveScores(context, scoresOf(scored.data));
  }
  return careersScreen(context, request, false);
}

/** The same as a public message. Answers are reduced to the six scores: everybody can read a posted custom_id. */
export async function sharedCareersByInterests(
  context: PublicContext,
  request: CareersRequest,
): Promise<Screen> {
  const person = await withoutAnswers(context, request.person);
  return person.ok
    ? careersScreen(context, { ...request, person: person.data }, true)
    : onetError(context, person);
}

async function withoutAnswers(
  { services, signal, locale }: PublicContext,
  person: Basis,
): Promise<Answer<Basis> | { readonly ok: true; readonly data: Basis }> {
  if (!('answers' in person)) return { ok: true, data: person };
  const { answers } = person;
  return mapAnswer(
    callProfiler(locale, async (profiler) => services.onet.call(profiler.results, { answers }, { signal })),
    ({ result }) => ({ scores: scoresIn(result) }),
  );
}

async function careersScreen(
  context: PublicContext,
  { page: wanted, zone, person }: CareersRequest,
  shared: boolean,
): Promise<Screen> {
  const { services, locale, t } = context;
  if ('most' in person && person.most.length === 0) return sentenceNotice(t.choices.gone);
  const params = 'answers' in person ? { answers: person.answers } : scoresOf(person);
  const zones = jobZones(context);
  const isTheirs = !shared && (!('scores' in person) || person.own === true);
  const back = backFrom(person);
  const list = careerListScreen(context, {
    page: wanted,
    fetch: async (rows, options) =>
      callProfiler(locale, async (profiler) =>
        services.onet.call(
          profiler.careers,
          { ...params, ...rows, ...(zone !== undefined && { zone }) },
          options,
        ),
      ),
    title: isTheirs ? t.interests.fit : t.interests.sharedFit,
    summary: () => basisSentence(t, person),
    count: ({ data: { total }, page, pages, source }) =>
      total === 0
        ? undefined
        : joinLines([t.list.count(total, page, pages), source === 'local' ? t.interests.rule : undefined]),
    none: t.interests.noneFit,
    careers: ({ career }, page) =>
      career.map(({ code, title, fit, tags }, index) => ({
        code,
        title,
        rank: (page - 1) * CAREERS_PER_PAGE + index + 1,
        lines: [fitWords(t, fit), tags.bright_outlook === true ? t.matches.bright : undefined],
      })),
    controls: async () => zoneMenu(t, { id: zoneRoute.id({ person }), chosen: zone, zones: await zones }),
    buttons: [button({ id: shared ? undefined : back, label: backLabel(t, person) })],
    pageId: (via, page) => fitRoute.id({ via, page, zone, person }),
    ...(!shared && { shareId: (page) => shareRoute.id({ page, zone, person }) }),
    errorBack: back,
  });
  // Both are awaited here, so that a rejection of either is handled.
  const [screen] = await Promise.all([list, zones]);
  return shared ? screen : asPrivate(screen);
}

/** The custom_id of the screen that the interests come from: the results or the menus; empty menus for shared scores. */
function backFrom(person: Basis): string {
  if ('scores' in person)
    return chooseRoute.id(person.own === true ? chosenBy(person.scores) : { most: [], also: [] });
  if (!('answers' in person)) return chooseRoute.id(person);
  const form = person.answers.length === FORMS.short ? 'short' : 'long';
  return questionRoute.id({ form, answers: person.answers });
}

function backLabel({ interests }: Sentences, person: Basis): string {
  if ('scores' in person) return person.own === true ? interests.change : interests.choose;
  return 'answers' in person ? interests.toResults : interests.change;
}

function basisSentence({ interests }: Sentences, person: Basis): string {
  if ('scores' in person) return person.own === true ? interests.byOwnAnswers : interests.byScores;
  if ('answers' in person) return interests.byAnswers(person.answers.length);
  const names = (some: typeof person.most) => some.map((interest) => interests.names[interest]);
  return interests.byChoice(names(person.most), names(person.also));
}

/** O*NET's word for a fit, translated; unknown words as they are. */
const fitWords = (t: Sentences, fit: string): string =>
  fit === 'Best' || fit === 'Great' || fit === 'Good' ? t.interests.fits[fit] : plain(fit);
