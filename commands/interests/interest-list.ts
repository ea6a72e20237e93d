import { publicScreen, type Screen } from '../../src/app/reply.ts';
import { bold, heading } from '@discordjs/formatters';
import type { Interest } from 'waymark-onet';
import { select } from '../../src/components/controls.ts';
import { text } from '../../src/components/text.ts';
import { view } from '../../src/components/view.ts';
import { CAREERS_PER_PAGE } from '../../src/views/lists/career-list.ts';
import { sourceLine } from '../../src/views/source-line.ts';
import { followLink } from '../shared/paging.ts';
import type { PublicContext } from '../shared/context.ts';
import { onetError } from '../shared/error-screens.ts';
import { careerListScreen } from '../shared/list-screens.ts';
import { interestsIn } from './choose-interests.ts';
import { ofRoute, pickRoute, sixRoute } from './custom-ids.ts';
import { callProfiler } from './call-profiler.ts';

const listing = async ({ services, signal, locale }: PublicContext) =>
  callProfiler(locale, async ({ interests }) => services.onet.call(interests, {}, { signal }));

/** The six interests, to choose one of. */
export async function interestList(context: PublicContext): Promise<Screen> {
  const answer = await listing(context);
  if (!answer.ok) return onetError(context, answer);
  const { t } = context;
  // In our own words, which are short enough for a menu and the same in every installation.
  const { names, descriptions } = t.interests;
  const interests = interestsIn(answer.data.interest.map(({ code }) => code));
  return publicScreen(
    view([
      text([heading(t.interests.six, 2), t.interests.sixHint]),
      text(interests.map((each) => `- ${bold(names[each])}: ${descriptions[each]}`)),
      select({
        id: pickRoute.id({}),
        placeholder: t.interests.pick,
        options: interests.map((value) => ({
          value,
          label: names[value],
          description: descriptions[value],
        })),
      }),
      sourceLine(t, answer),
    ]),
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
