import { publicScreen, type Screen } from '../../src/app/reply.ts';
import { sentencesFor } from '../../src/locales/locales.ts';
import { associations } from 'waymark-onet';
import { ASSOCIATIONS_PER_PAGE, associationsView } from '../../src/views/explore/associations.ts';
import { button } from '../../src/components/controls.ts';
import { plain } from '../../src/components/text.ts';
import { careerRoute as reportRoute } from '../career/custom-ids.ts';
import { fetchPage } from '../shared/paging.ts';
import { careerChoiceScreen } from '../shared/list-screens.ts';
import type { PublicContext } from '../shared/context.ts';
import { onetError } from '../shared/errors.ts';
import { backTo } from '../shared/back-navigation.ts';
import { allRoute, careerRoute, findRoute, pickRoute } from './custom-ids.ts';

/** Careers that words find, to see their associations. */
export const findCareers = async (
  context: PublicContext,
  { page, query }: { page: number; query: string },
): Promise<Screen> => {
  const t = sentencesFor(context.locale);
  return careerChoiceScreen(context, {
    page,
    query,
    title: t.associations.careersFor(plain(query)),
    service: associations.search,
    menuId: pickRoute.id({ page, query }),
    buttons: [button({ id: allRoute.id({ via: 'see', page: 1 }), label: t.associations.seeAll })],
    pagerId: (via, target) => findRoute.id({ via, page: target, query }),
  });
};

/** The associations of one career. */
export async function associationsOf(
  context: PublicContext,
  { code, page: wanted, back }: { code: string; page: number; back: string },
): Promise<Screen> {
  const { services, signal, locale } = context;
  const answer = await fetchPage(
    async (rows, options) => services.onet.call(associations.ofOccupation, { code, ...rows }, options),
    { page: wanted, size: ASSOCIATIONS_PER_PAGE, signal },
  );
  const t = sentencesFor(locale);
  const title = t.associations.of(plain(t.careerName({ code, title: services.titles.of(code) ?? code })));
  if (!answer.ok) return onetError(context, answer, { back, title });
  const { page, pages } = answer;
  const here = backTo(careerRoute.id({ via: 'see', code, page, back }));
  return publicScreen(
    associationsView(t, {
      title,
      associations: answer.data.source,
      total: answer.data.total,
      page,
      pages,
      pagerId: (via, target) => careerRoute.id({ via, code, page: target, back }),
      openId: reportRoute.id({ code, section: 'overview', page: 1, back: here }),
      back,
      provenance: answer,
    }),
  );
}

/** The associations of all careers. */
export async function allAssociations(
  context: PublicContext,
  { page: wanted }: { page: number },
): Promise<Screen> {
  const { services, signal, locale } = context;
  const answer = await fetchPage(
    async (rows, options) => services.onet.call(associations.all, rows, options),
    { page: wanted, size: ASSOCIATIONS_PER_PAGE, signal },
  );
  const t = sentencesFor(locale);
  if (!answer.ok) return onetError(context, answer, { title: t.associations.all });
  const { page, pages } = answer;
  return publicScreen(
    associationsView(t, {
      title: t.associations.all,
      associations: answer.data.source,
      total: answer.data.total,
      page,
      pages,
      pagerId: (via, target) => allRoute.id({ via, page: target }),
      provenance: answer,
    }),
  );
}
