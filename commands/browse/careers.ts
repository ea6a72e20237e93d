import type { Answer, CallOptions } from 'waymark-onet';
import { asPrivate, publicScreen, type Screen } from '../../src/app/reply.ts';
import { sentencesFor } from '../../src/locales/locales.ts';
import { browseCareersView } from '../../src/views/explore/browse.ts';
import { CAREERS_PER_PAGE } from '../../src/views/lists/career-list.ts';
import { askSearchRoute, careerRoute } from '../career/custom-ids.ts';
import type { PublicContext } from '../shared/context.ts';
import { onetError } from '../shared/errors.ts';
import { fetchPage, type Rows } from '../shared/paging.ts';
import { ALL, careersRoute, pickRoute, shareRoute, siteRoute } from './custom-ids.ts';
import { entriesOf, entriesPageId, entriesScreen, listOf, otherSite, sitesWith } from './entries.ts';
import type { BrowseBy, Careers, Entry, Site } from './list.ts';

export interface CareersRequest {
  readonly way: BrowseBy;
  readonly site: Site;
  readonly page: number;
  readonly key: string;
}

/** What a key names, its entry's index in the list, and the entry of which it is a part. */
interface Named {
  readonly entry: Entry;
  readonly index: number;
  readonly whole?: Entry;
}

/** The careers of one entry, or of all of them. */
export async function listCareers(context: PublicContext, request: CareersRequest): Promise<Screen> {
  const { way, site, key } = request;
  const { title } = sentencesFor(context.locale).browse.ways[way];
  const { onet } = context.services;
  const list = listOf(way, site);
  if (!list) return gone(context, { way, site: 'online' });
  const { all, careers } = list;
  if (key === ALL || !careers) {
    if (!all) return gone(context, request);
    return careersPage(context, { ...request, key: ALL }, undefined, async (rows, options) =>
      all(onet, rows, options),
    );
  }
  const entries = await entriesOf(context, way, site);
  if (!entries.ok) return onetError(context, entries, { back: otherSite(way, site), title });
  const named = find(entries.data, key);
  if (!named) return gone(context, request);
  return careersPage(context, request, named, async (rows, options) =>
    careers(onet, named.entry, rows, options),
  );
}

const gone = async (
  context: PublicContext,
  { way, site }: Pick<CareersRequest, 'way' | 'site'>,
): Promise<Screen> =>
  asPrivate(await entriesScreen(context, { way, site, page: 1 }, sentencesFor(context.locale).choices.gone));

async function careersPage(
  context: PublicContext,
  { way, site, key, page: wanted }: CareersRequest,
  named: Named | undefined,
  ask: (rows: Rows, options: CallOptions) => Promise<Answer<Careers>>,
): Promise<Screen> {
  const t = sentencesFor(context.locale);
  const { title } = t.browse.ways[way];
  const hasEntries = listOf(way, site)?.entries !== undefined;
  const whole = named?.whole;
  const back = whole
    ? careersRoute.id({ via: 'see', way, site, page: 1, key: whole.key })
    : hasEntries
      ? entriesPageId(way, site, named?.index)
      : undefined;
  const answer = await fetchPage(ask, { page: wanted, size: CAREERS_PER_PAGE, signal: context.signal });
  if (!answer.ok) return onetError(context, answer, { back: back ?? otherSite(way, site), title });
  const { page, pages } = answer;
  const here = careersRoute.id({ via: 'see', way, site, page, key });
  const other = way === 'industry' ? 'some' : way === 'some' ? 'industry' : undefined;
  return publicScreen(
    browseCareersView(t, {
      way,
      site,
      sites: hasEntries ? [] : sitesWith(way),
      entry: named?.entry,
      total: answer.data.total,
      careers: answer.data.careers,
      page,
      pages,
      pagerId: (via, target) => careersRoute.id({ via, way, site, page: target, key }),
      openId: (code) => careerRoute.id({ code, section: 'overview', page: 1, back: here }),
      partsId: pickRoute.id({ via: 'part', way, site }),
      siteId: siteRoute.id({ way }),
      otherId:
        other && key !== ALL && listOf(other, site)
          ? careersRoute.id({ via: 'site', way: other, site, page: 1, key })
          : undefined,
      shareId: shareRoute.id({ way, site, page, key }),
      searchId: way === 'all' ? askSearchRoute.id({}) : undefined,
      back,
      provenance: answer,
    }),
  );
}

/** What a key names among the entries and their parts; a part that is not listed is found by its cluster. */
function find(entries: readonly Entry[], key: string): Named | undefined {
  const index = entries.findIndex((entry) => [entry, ...(entry.parts ?? [])].some((one) => one.key === key));
  const found = entries[index];
  const part = found?.key === key ? undefined : found?.parts?.find((one) => one.key === key);
  if (found) return part ? { entry: part, index, whole: found } : { entry: found, index };
  const cluster = entries.findIndex((entry) => isPartOf(key, entry.key));
  const whole = entries[cluster];
  return whole && { entry: { key, title: whole.title }, index: cluster, whole };
}

/** The sub-clusters of `010100` are `010101`, `010102` and so on. */
const isPartOf = (key: string, cluster: string): boolean =>
  /^\d{6}$/.test(key) && cluster === `${key.slice(0, 4)}00`;
