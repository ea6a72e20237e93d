import type { Screen } from '../../src/app/reply.ts';
import { button } from '../../src/components/controls.ts';
import { entryName, hasEnglishNames, siteMenu } from '../../src/views/explore/browse.ts';
import { CHOICES_PER_PAGE } from '../../src/views/lists/choice-list.ts';
import type { PublicContext } from '../shared/context.ts';
import { choiceListScreen } from '../shared/list-screens.ts';
import { rowsOf } from '../shared/paging.ts';
import { ALL, careersRoute, listRoute, pickRoute, siteRoute } from './custom-ids.ts';
import { fetchEntries, listOf, sitesWith, type BrowseBy, type Site } from './lists.ts';

/** The custom_id of the page of entries that has the entry of this index. */
export const entriesPageId = (by: BrowseBy, site: Site, index = 0): string =>
  listRoute.id({ via: 'see', by, site, page: Math.floor(Math.max(0, index) / CHOICES_PER_PAGE) + 1 });

/** The entries of a list, to choose one. */
export async function entriesScreen(
  context: PublicContext,
  { by, site, page }: { by: BrowseBy; site: Site; page: number },
  note?: string,
): Promise<Screen> {
  const { services, signal, t } = context;
  const list = listOf(by, site);
  const entries = await fetchEntries(services.onet, list, { signal });
  const words = t.browse.lists[by];
  return choiceListScreen(context, {
    page,
    fetch: async (rows) => rowsOf(entries, rows),
    title: words.title,
    summary: note ?? words.intro,
    choices: ({ rows }) =>
      rows.map((entry) => ({
        value: entry.key,
        title: entryName(t, by, entry),
        note: entry.inDemand ? t.career.report.inDemand : undefined,
      })),
    none: t.choices.none,
    menuId: pickRoute.id({ via: 'see', by, site }),
    placeholder: words.choose,
    controls: ({ source }) => siteMenu(t, { id: siteRoute.id({ by }), site, sites: sitesWith(by), source }),
    buttons: [
      button({
        id: list?.all && careersRoute.id({ via: 'see', by, site, page: 1, key: ALL }),
        label: t.browse.all,
      }),
    ],
    titles: site !== 'mpp' && hasEnglishNames(by) ? 'en' : 'es',
    pageId: (via, target) => listRoute.id({ via, by, site, page: target }),
    errorBack: otherSite(by, site),
  });
}

/** The same list at O*NET OnLine, for when a career site does not answer. */
export function otherSite(by: BrowseBy, site: Site): string | undefined {
  const online = site === 'online' ? undefined : listOf(by, 'online');
  if (!online) return undefined;
  return online.entries
    ? entriesPageId(by, 'online')
    : careersRoute.id({ via: 'see', by, site: 'online', page: 1, key: ALL });
}
