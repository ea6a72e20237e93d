import { bold } from '@discordjs/formatters';
import { asPrivate, type Screen } from '../../src/app/reply.ts';
import { button } from '../../src/components/controls.ts';
import { plain } from '../../src/components/text.ts';
import { sentencesFor } from '../../src/locales/locales.ts';
import { browsedCareerLine, entryName, partsMenu, siteMenu } from '../../src/views/explore/browse.ts';
import { searchModalRoute } from '../career/custom-ids.ts';
import type { PublicContext } from '../shared/context.ts';
import { onetError } from '../shared/errors.ts';
import { careerListScreen } from '../shared/list-screens.ts';
import { ALL, careersRoute, pickRoute, shareRoute, siteRoute } from './custom-ids.ts';
import { entriesOf, entriesPageId, entriesScreen, listOf, otherSite, sitesWith } from './entries.ts';
import type { BrowseBy, BrowseList, Entry, Site } from './list.ts';

interface CareersRequest {
  readonly by: BrowseBy;
  readonly site: Site;
  readonly page: number;
  readonly key: string;
}

/** The entry of a key, its index in the list, and the entry that it is a part of. */
interface SelectedEntry {
  readonly entry: Entry;
  readonly index: number;
  readonly parent?: Entry;
}

/** The careers of one entry, or of all of them. */
export async function listCareers(context: PublicContext, request: CareersRequest): Promise<Screen> {
  const { by, site, key } = request;
  const list = listOf(by, site);
  if (!list) return entryGone(context, { by, site: 'online' });
  const { all, careers } = list;
  if (key === ALL || !careers)
    return all ? careersScreen(context, { ...request, key: ALL }, all) : entryGone(context, request);
  const entries = await entriesOf(context, by, site);
  if (!entries.ok) {
    const { title } = sentencesFor(context.locale).browse.lists[by];
    return onetError(context, entries, { back: otherSite(by, site), title });
  }
  const selected = findEntry(entries.data, key);
  if (!selected) return entryGone(context, request);
  return careersScreen(
    context,
    request,
    async (onet, rows, options) => careers(onet, selected.entry, rows, options),
    selected,
  );
}

const entryGone = async (
  context: PublicContext,
  { by, site }: Pick<CareersRequest, 'by' | 'site'>,
): Promise<Screen> =>
  asPrivate(await entriesScreen(context, { by, site, page: 1 }, sentencesFor(context.locale).choices.gone));

async function careersScreen(
  context: PublicContext,
  { by, site, key, page }: CareersRequest,
  fetch: NonNullable<BrowseList['all']>,
  { entry, index, parent }: Partial<SelectedEntry> = {},
): Promise<Screen> {
  const t = sentencesFor(context.locale);
  const words = t.browse.lists[by];
  const hasEntries = listOf(by, site)?.entries !== undefined;
  const entriesId = hasEntries ? entriesPageId(by, site, index) : undefined;
  const back = parent ? careersRoute.id({ via: 'see', by, site, page: 1, key: parent.key }) : entriesId;
  const other = by === 'industry' ? 'some' : by === 'some' ? 'industry' : undefined;
  return careerListScreen(context, {
    page,
    fetch: async (rows, options) => fetch(context.services.onet, rows, options),
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
  const index = entries.findIndex((entry) => [entry, ...(entry.parts ?? [])].some((one) => one.key === key));
  const found = entries[index];
  const part = found?.key === key ? undefined : found?.parts?.find((one) => one.key === key);
  if (found) return part ? { entry: part, index, parent: found } : { entry: found, index };
  const cluster = entries.findIndex((entry) => isPartOf(key, entry.key));
  const parent = entries[cluster];
  return parent && { entry: { key, title: parent.title }, index: cluster, parent };
}

/** The sub-clusters of `010100` are `010101`, `010102` and so on. */
const isPartOf = (key: string, cluster: string): boolean =>
  /^\d{6}$/.test(key) && cluster === `${key.slice(0, 4)}00`;
