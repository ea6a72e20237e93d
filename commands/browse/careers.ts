import { bold } from '@discordjs/formatters';
import type { RouteState } from '../../src/app/custom-id.ts';
import { asPrivate, type Screen } from '../../src/app/reply.ts';
import { button } from '../../src/components/controls.ts';
import { plain } from '../../src/components/text.ts';
import { isSpanish } from '../../src/locales/locales.ts';
import {
  browsedCareerLine,
  entryName,
  partsMenu,
  siteMenu,
  type Entry,
} from '../../src/views/explore/browse.ts';
import { CAREERS_PER_PAGE } from '../../src/views/lists/career-list.ts';
import { searchModalRoute } from '../career/custom-ids.ts';
import type { PublicContext } from '../shared/context.ts';
import { onetError } from '../shared/error-screens.ts';
import { careerListScreen } from '../shared/list-screens.ts';
import { rowsOfPage } from '../shared/paging.ts';
import { ALL, careersRoute, pickRoute, shareRoute, siteRoute } from './custom-ids.ts';
import { entriesPageId, entriesScreen, otherSite } from './entries.ts';
import { fetchCareers, fetchEntries, listOf, SITES, sitesWith, type BrowseBy, type Site } from './lists.ts';

type CareersRequest = RouteState<typeof careersRoute>;

/** The entry of a key, its index in the list, and the entry that it is a part of. */
interface SelectedEntry {
  readonly entry: Entry;
  readonly index: number;
  readonly parent?: Entry;
}

/** The careers of one entry, or of all of them. */
export async function listCareers(context: PublicContext, request: CareersRequest): Promise<Screen> {
  const { by, site, key } = request;
  const { services, signal, t } = context;
  const list = listOf(by, site);
  if (!list) return entryGone(context, { by, site: 'online' });
  if (key === ALL || !list.careers)
    return list.all ? careersScreen(context, { ...request, key: ALL }) : entryGone(context, request);
  const entries = await fetchEntries(services.onet, list, { signal });
  if (!entries.ok) {
    const { title } = t.browse.lists[by];
    return onetError(context, entries, { back: otherSite(by, site), title });
  }
  const selected = findEntry(entries.data, key);
  return selected ? careersScreen(context, request, selected) : entryGone(context, request);
}

const entryGone = async (
  context: PublicContext,
  { by, site }: Pick<CareersRequest, 'by' | 'site'>,
): Promise<Screen> => asPrivate(await entriesScreen(context, { by, site, page: 1 }, context.t.choices.gone));

async function careersScreen(
  context: PublicContext,
  { by, site, key, page }: CareersRequest,
  { entry, index, parent }: Partial<SelectedEntry> = {},
): Promise<Screen> {
  const { t } = context;
  const words = t.browse.lists[by];
  const list = listOf(by, site) ?? {};
  const hasEntries = list.entries !== undefined;
  const entriesId = hasEntries ? entriesPageId(by, site, index) : undefined;
  const back = parent ? careersRoute.id({ via: 'see', by, site, page: 1, key: parent.key }) : entriesId;
  const other = by === 'industry' ? 'some' : by === 'some' ? 'industry' : undefined;
  return careerListScreen(context, {
    page,
    fetch: async (rows, options) => fetchCareers(context.services.onet, list, entry, rows, options),
    title: entry ? plain(entryName(t, by, entry)) : words.title,
    summary: () => (entry ? bold(words.title) : words.intro),
    careers: ({ careers }) =>
      careers.map((career) => ({
        code: career.code,
        title: career.title,
        lines: browsedCareerLine(t, career),
      })),
    controls: ({ data, source }) => [
      entry && partsMenu(t, pickRoute.id({ via: 'part', by, site }), entry, data.careers),
      siteMenu(t, { id: siteRoute.id({ by }), site, sites: hasEntries ? [] : sitesWith(by), source }),
    ],
    buttons: [
      button({ id: by === 'all' ? searchModalRoute.id({}) : undefined, label: t.career.search.ask }),
      button({
        id:
          other && key !== ALL && listOf(other, site)
            ? careersRoute.id({ via: 'site', by: other, site, page: 1, key })
            : undefined,
        label: by === 'some' ? t.browse.most : t.browse.some,
      }),
    ],
    shareId: (shown) => shareRoute.id({ by, site, page: shown, key }),
    pageId: (via, target) => careersRoute.id({ via, by, site, page: target, key }),
    back,
    errorBack: back ?? otherSite(by, site),
  });
}

/** The entry of a key, among the entries and their parts; a part that is not listed is found by its cluster. */
function findEntry(entries: readonly Entry[], key: string): SelectedEntry | undefined {
  const index = entries.findIndex((entry) => [entry, ...entry.parts].some((one) => one.key === key));
  const found = entries[index];
  const part = found?.key === key ? undefined : found?.parts.find((one) => one.key === key);
  if (found) return part ? { entry: part, index, parent: found } : { entry: found, index };
  const cluster = entries.findIndex((entry) => isPartOf(key, entry.key));
  const parent = entries[cluster];
  const unlisted = parent && { ...parent, key, value: key, href: undefined, inDemand: false, parts: [] };
  return unlisted && { entry: unlisted, index: cluster, parent };
}

/** The sub-clusters of `010100` are `010101`, `010102` and so on. */
const isPartOf = (key: string, cluster: string): boolean =>
  /^\d{6}$/.test(key) && cluster === `${key.slice(0, 4)}00`;

/** Opens a site's list: its entries, or its careers when it has no entries. */
const openList = async (context: PublicContext, by: BrowseBy, site: Site): Promise<Screen> =>
  listOf(by, site)?.entries
    ? entriesScreen(context, { by, site, page: 1 })
    : listCareers(context, { by, site, page: 1, key: ALL });

/** Opens a list at the site in the person's language, where this installation has it, or else at O*NET OnLine. */
export async function startBrowsing(context: PublicContext, by: BrowseBy): Promise<Screen> {
  const { services, signal, locale } = context;
  // For industries My Next Move, which separates most workers from some.
  const site = isSpanish(locale) ? 'mpp' : by === 'industry' ? 'mnm' : 'online';
  const list = site === 'online' ? undefined : listOf(by, site);
  if (!list) return openList(context, by, 'online');
  // The first call of the list tells whether the site is available.
  const answer = list.entries
    ? await fetchEntries(services.onet, list, { signal })
    : await fetchCareers(services.onet, list, undefined, rowsOfPage(1, CAREERS_PER_PAGE), { signal });
  const isMissing = !answer.ok && answer.reason === 'not-available-locally';
  return openList(context, by, isMissing ? 'online' : site);
}

/** Opens the list at the site that was chosen in the menu. */
export const chosenSite = async (
  context: PublicContext,
  by: BrowseBy,
  chosen: string | undefined,
): Promise<Screen> =>
  openList(context, by, SITES.find((site) => site === chosen && listOf(by, site)) ?? 'online');
