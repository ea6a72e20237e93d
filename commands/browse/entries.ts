import { publicScreen, type Screen } from '../../src/app/reply.ts';
import type { Answer } from 'waymark-onet';
import { sentencesFor } from '../../src/locales/locales.ts';
import { entriesView } from '../../src/views/explore/browse.ts';
import { CHOICES_PER_PAGE } from '../../src/views/lists/choice-list.ts';
import { slicePage } from '../shared/paging.ts';
import type { PublicContext } from '../shared/context.ts';
import { onetError } from '../shared/errors.ts';
import { careerSiteLists } from './career-site-lists.ts';
import { onlineLists } from './online-lists.ts';
import { ALL, careersRoute, listRoute, pickRoute, siteRoute } from './custom-ids.ts';
import { SITES, type Entry, type BrowseList, type Site, type BrowseBy } from './list.ts';

export const listOf = (way: BrowseBy, site: Site): BrowseList | undefined =>
  (site === 'online' ? onlineLists : careerSiteLists[site])[way];

/** The sites that have this way to browse. */
export const sitesWith = (way: BrowseBy): Site[] => SITES.filter((site) => listOf(way, site));

/** The custom_id of the page of entries on which an entry is. */
export const entriesPageId = (way: BrowseBy, site: Site, index = 0): string =>
  listRoute.id({ via: 'see', way, site, page: Math.floor(Math.max(0, index) / CHOICES_PER_PAGE) + 1 });

/** The entries to choose from; or why there are none. */
export async function entriesScreen(
  context: PublicContext,
  { way, site, page }: { way: BrowseBy; site: Site; page: number },
  note?: string,
): Promise<Screen> {
  const answer = await entriesOf(context, way, site);
  const t = sentencesFor(context.locale);
  if (!answer.ok)
    return onetError(context, answer, { back: otherSite(way, site), title: t.browse.ways[way].title });
  const shown = slicePage(answer.data, page, CHOICES_PER_PAGE);
  return publicScreen(
    entriesView(t, {
      way,
      site,
      sites: sitesWith(way),
      total: answer.data.length,
      entries: shown.rows,
      page: shown.page,
      pages: shown.pages,
      pagerId: (via, target) => listRoute.id({ via, way, site, page: target }),
      pickId: pickRoute.id({ via: 'see', way, site }),
      siteId: siteRoute.id({ way }),
      allId: listOf(way, site)?.all && careersRoute.id({ via: 'see', way, site, page: 1, key: ALL }),
      note,
      provenance: answer,
    }),
  );
}

export async function entriesOf(
  { services, signal }: PublicContext,
  way: BrowseBy,
  site: Site,
): Promise<Answer<readonly Entry[]>> {
  const entries = listOf(way, site)?.entries;
  if (!entries)
    return { ok: false, reason: 'no-data', message: `"${site}" has nothing to choose from by "${way}".` };
  return entries(services.onet, { signal });
}

/** Where else to browse when a site does not answer: at O*NET OnLine. */
export const otherSite = (way: BrowseBy, site: Site): string | undefined =>
  site !== 'online' && listOf(way, 'online')
    ? listOf(way, 'online')?.entries
      ? entriesPageId(way, 'online')
      : careersRoute.id({ via: 'see', way, site: 'online', page: 1, key: ALL })
    : undefined;
