import type { Locale } from 'discord-api-types/v10';
import type { MessageReply } from '../../src/app/reply.ts';
import type { Answer } from 'waymark-onet';
import { CAREERS_A_PAGE } from '../../src/views/lists/career-list.ts';
import { rowsOf } from '../shared/paging.ts';
import type { Context } from '../shared/context.ts';
import { shelfCareers } from './careers.ts';
import { entriesOf, listing, shelfOf } from './entries.ts';
import { ALL } from './custom-ids.ts';
import { SITES, type Site, type Way } from './list.ts';

/** Opens a way to browse at a site: what there is to choose from, or the careers where there is nothing to choose. */
export const openShelf = async (context: Context, way: Way, site: Site): Promise<MessageReply> =>
  shelfOf(way, site)?.entries
    ? listing(context, { way, site, page: 1 })
    : shelfCareers(context, { way, site, page: 1, key: ALL });

/** Opens a way to browse at the first of the sites for this person that this installation can ask. */
export async function startBrowsing(context: Context, way: Way): Promise<MessageReply> {
  for (const site of preferred(context.locale, way)) {
    const answer = await firstOf(context, way, site);
    if (answer.ok || answer.reason !== 'not-available-locally') return openShelf(context, way, site);
  }
  return openShelf(context, way, shelfOf(way, 'online') ? 'online' : 'mnm');
}

/** A press on the menu of sites. */
export const chosenSite = async (
  context: Context,
  way: Way,
  chosen: string | undefined,
): Promise<MessageReply> =>
  openShelf(context, way, SITES.find((site) => site === chosen && shelfOf(way, site)) ?? 'online');

/** The first thing a site would show; asked to learn whether it can be. */
async function firstOf(context: Context, way: Way, site: Site): Promise<Answer<unknown>> {
  const { all, entries } = shelfOf(way, site) ?? {};
  const { services, signal } = context;
  return all && !entries
    ? all(services.onet, rowsOf(1, CAREERS_A_PAGE), { signal })
    : entriesOf(context, way, site);
}

/**
 * Where careers have names in the person's language; else where a way means most: My Next Move tells where most
 * people work from where some do.
 */
function preferred(locale: Locale, way: Way): Site[] {
  const sites: Site[] = locale.startsWith('es') ? ['mpp'] : way === 'industry' ? ['mnm'] : [];
  return sites.filter((site) => shelfOf(way, site));
}
