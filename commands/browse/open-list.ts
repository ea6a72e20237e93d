import type { Locale } from 'discord-api-types/v10';
import type { Screen } from '../../src/app/reply.ts';
import type { Answer } from 'waymark-onet';
import { CAREERS_PER_PAGE } from '../../src/views/lists/career-list.ts';
import { rowsOfPage } from '../shared/paging.ts';
import type { PublicContext } from '../shared/context.ts';
import { listCareers } from './careers.ts';
import { entriesOf, entriesScreen, listOf } from './entries.ts';
import { ALL } from './custom-ids.ts';
import { SITES, type Site, type BrowseBy } from './list.ts';

/** Opens a site's list: its entries, or its careers when it has no entries. */
export const openList = async (context: PublicContext, by: BrowseBy, site: Site): Promise<Screen> =>
  listOf(by, site)?.entries
    ? entriesScreen(context, { by, site, page: 1 })
    : listCareers(context, { by, site, page: 1, key: ALL });

/** Opens a list at the first preferred site that is available in this installation. */
export async function startBrowsing(context: PublicContext, by: BrowseBy): Promise<Screen> {
  for (const site of preferred(context.locale, by)) {
    const answer = await firstOf(context, by, site);
    if (answer.ok || answer.reason !== 'not-available-locally') return openList(context, by, site);
  }
  return openList(context, by, listOf(by, 'online') ? 'online' : 'mnm');
}

/** Opens the list at the site that was chosen in the menu. */
export const chosenSite = async (
  context: PublicContext,
  by: BrowseBy,
  chosen: string | undefined,
): Promise<Screen> =>
  openList(context, by, SITES.find((site) => site === chosen && listOf(by, site)) ?? 'online');

/** The first call that a list needs: its result tells whether the site is available. */
async function firstOf(context: PublicContext, by: BrowseBy, site: Site): Promise<Answer<unknown>> {
  const { all, entries } = listOf(by, site) ?? {};
  const { services, signal } = context;
  return all && !entries
    ? all(services.onet, rowsOfPage(1, CAREERS_PER_PAGE), { signal })
    : entriesOf(context, by, site);
}

/** The site in the person's language; for industries My Next Move, which separates most workers from some. */
function preferred(locale: Locale, by: BrowseBy): Site[] {
  const sites: Site[] = locale.startsWith('es') ? ['mpp'] : by === 'industry' ? ['mnm'] : [];
  return sites.filter((site) => listOf(by, site));
}
