import { publicScreen, type Screen } from '../../src/app/reply.ts';
import type { Interest } from 'waymark-onet';
import { CAREERS_PER_PAGE } from '../../src/views/lists/career-list.ts';
import { interestListView } from '../../src/views/explore/interests.ts';
import { followLink } from '../shared/paging.ts';
import type { PublicContext } from '../shared/context.ts';
import { onetError } from '../shared/errors.ts';
import { careerListScreen } from '../shared/list-screens.ts';
import { interestsIn } from './choose-interests.ts';
import { ofRoute, pickRoute, sixRoute } from './custom-ids.ts';
import { callProfiler } from './interest-profiler.ts';

const listing = async ({ services, signal, locale }: PublicContext) =>
  callProfiler(locale, async ({ interests }) => services.onet.call(interests, {}, { signal }));

/** The six interests, to choose one of. */
export async function interestList(context: PublicContext): Promise<Screen> {
  const answer = await listing(context);
  if (!answer.ok) return onetError(context, answer);
  const { t } = context;
  return publicScreen(
    interestListView(t, {
      // In our own words, which are short enough for a menu and the same in every installation.
      interests: interestsIn(answer.data.interest.map(({ code }) => code)).map((interest) => ({
        code: interest,
        title: t.interests.names[interest],
        description: t.interests.descriptions[interest],
      })),
      pickId: pickRoute.id({}),
      provenance: answer,
    }),
  );
}

/** A page of the careers that have most of one interest. */
export async function careersOf(
  context: PublicContext,
  { interest, page }: { readonly interest: Interest; readonly page: number },
): Promise<Screen> {
  const { services, locale, t } = context;
  const interests = await listing(context);
  const known = interests.ok ? interests.data.interest.find(({ code }) => code === interest) : undefined;
  return careerListScreen(context, {
    page,
    fetch: async (rows, options) =>
      callProfiler(locale, async ({ interestCareers }) =>
        services.onet.call(interestCareers, { interest, ...rows }, followLink(known?.href, rows, options)),
      ),
    title: t.interests.of(t.interests.names[interest]),
    careers: ({ career }, shown) =>
      career.map(({ code, title }, index) => ({
        code,
        title,
        rank: (shown - 1) * CAREERS_PER_PAGE + index + 1,
      })),
    pageId: (via, target) => ofRoute.id({ via, page: target, interest }),
    back: sixRoute.id({}),
  });
}
