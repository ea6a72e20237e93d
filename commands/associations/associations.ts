import { associations, type Associations } from 'waymark-onet';
import type { Screen } from '../../src/app/reply.ts';
import { button } from '../../src/components/controls.ts';
import { plain, text } from '../../src/components/text.ts';
import { ASSOCIATIONS_PER_PAGE, associationLine } from '../../src/views/explore/associations.ts';
import { listView } from '../../src/views/lists/list.ts';
import { openCareerId } from '../career/custom-ids.ts';
import { backTo } from '../shared/back-navigation.ts';
import type { PublicContext } from '../shared/context.ts';
import { careerChoiceScreen, listScreen } from '../shared/list-screens.ts';
import { allRoute, careerRoute, findRoute, pickRoute } from './custom-ids.ts';

/** Careers that words find, to see their associations. */
export const findCareers = async (
  context: PublicContext,
  { page, query }: { page: number; query: string },
): Promise<Screen> => {
  const { t } = context;
  return careerChoiceScreen(context, {
    page,
    query,
    title: t.associations.careersFor(plain(query)),
    service: associations.search,
    menuId: pickRoute.id({ page, query }),
    buttons: [button({ id: allRoute.id({ via: 'see', page: 1 }), label: t.associations.seeAll })],
    pageId: (via, target) => findRoute.id({ via, page: target, query }),
  });
};

/** The associations of one career. */
export async function associationsOf(
  context: PublicContext,
  { code, page, back }: { code: string; page: number; back: string },
): Promise<Screen> {
  const { services, t } = context;
  const name = t.careerName({ code, title: services.titles.of(code) ?? code });
  return associationsScreen(context, {
    page,
    title: t.associations.of(plain(name)),
    fetch: async (rows, options) => services.onet.call(associations.ofOccupation, { code, ...rows }, options),
    pageId: (via, target) => careerRoute.id({ via, code, page: target, back }),
    openId: (here) => openCareerId(code, here),
    back,
  });
}

/** The associations of all careers. */
export const allAssociations = async (context: PublicContext, { page }: { page: number }): Promise<Screen> =>
  associationsScreen(context, {
    page,
    title: context.t.associations.all,
    fetch: async (rows, options) => context.services.onet.call(associations.all, rows, options),
    pageId: (via, target) => allRoute.id({ via, page: target }),
  });

interface AssociationsScreen extends Pick<
  Parameters<typeof listScreen<Associations>>[1],
  'page' | 'title' | 'fetch' | 'pageId' | 'back'
> {
  /** The custom_id that opens the career of these associations; `here` leads back. */
  readonly openId?: (here: string) => string;
}

const associationsScreen = async (
  context: PublicContext,
  { openId, ...screen }: AssociationsScreen,
): Promise<Screen> =>
  listScreen(context, screen, ASSOCIATIONS_PER_PAGE, ({ data: { total, source }, page, pages }, list) => {
    const { t } = context;
    const { none, count } = t.associations;
    return listView(t, {
      ...list,
      title: screen.title,
      summary: total === 0 ? none : count(total, page, pages),
      content: text(source.map((association) => associationLine(t, association))),
      buttons: [button({ id: openId?.(backTo(screen.pageId('see', page))), label: t.choices.openCareer })],
      back: screen.back,
    });
  });
