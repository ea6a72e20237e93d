import type { Locale } from 'discord-api-types/v10';
import type { MessageReply } from '../../src/app/reply.ts';
import type { Answer } from 'waymark-onet';
import { CAREERS_PER_PAGE } from '../../src/views/lists/career-list.ts';
import { rowsOfPage } from '../shared/paging.ts';
import type { Context } from '../shared/context.ts';
import { listCareers } from './careers.ts';
import { entriesOf, entriesScreen, listOf } from './entries.ts';
import { ALL } from './custom-ids.ts';
import { SITES, type Site, type BrowseBy } from './list.ts';

/** Opens a way to browse at a site: what there is to choose from, or the careers where there is nothing to choose. */
export const openList = async (context: Context, way: BrowseBy, site: Site): Promise<MessageReply> =>
  listOf(way, site)?.entries
    ? entriesScreen(context, { way, site, page: 1 })
    : listCareers(context, { way, site, page: 1, key: ALL });

/** Opens a way to browse at the first of the sites for this person that this installation can ask. */
export async function startBrowsing(context: Context, way: BrowseBy): Promise<MessageReply> {
  for (const site of preferred(context.locale, way)) {
    const answer = await firstOf(context, way, site);
    if (answer.ok || answer.reason !== 'not-available-locally') return openList(context, way, site);
  }
  return openList(context, way, listOf(way, 'online') ? 'online' : 'mnm');
}

/** A press on the menu of sites. */
export const chosenSite = async (
  context: Context,
  way: BrowseBy,
  chosen: string | undefined,
): Promise<MessageReply> =>
  openList(context, way, SITES.find((site) => site === chosen && listOf(way, site)) ?? 'online');

/** The first thing a site would show; asked to learn whether it can be. */
async function firstOf(context: Context, way: BrowseBy, site: Site): Promise<Answer<unknown>> {
  const { all, entries } = listOf(way, site) ?? {};
  const { services, signal } = context;
  return all && !entries
    ? all(services.onet, rowsOfPage(1, CAREERS_PER_PAGE), { signal })
    : entriesOf(context, way, site);
}

/**
 * Where careers have names in the person's language; else where a way means most: My Next Move tells where most
 * people work from where some do.
 */
function preferred(locale: Locale, way: BrowseBy): Site[] {
  const sites: Site[] = locale.startsWith('es') ? ['mpp'] : way === 'industry' ? ['mnm'] : [];
  return sites.filter((site) => listOf(way, site));
}
