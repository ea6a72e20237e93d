import { ephemeral, message, type MessageReply } from '../../src/app/reply.ts';
import type { Answer, CallOptions } from 'waymark-onet';
import { sentencesFor } from '../../src/locales/locales.ts';
import { browseCareersView } from '../../src/views/explore/browse.ts';
import { CAREERS_PER_PAGE } from '../../src/views/lists/career-list.ts';
import { noticeView } from '../../src/views/notices.ts';
import { askSearchRoute, careerRoute } from '../career/custom-ids.ts';
import { fetchPage, type Rows } from '../shared/paging.ts';
import type { Context } from '../shared/context.ts';
import { onetError } from '../shared/errors.ts';
import { entriesOf, entriesScreen, entriesPageId, otherSite, listOf, sitesWith } from './entries.ts';
import { ALL, careersRoute, pickRoute, shareRoute, siteRoute } from './custom-ids.ts';
import type { Careers, Entry, Site, BrowseBy } from './list.ts';

export interface Wanted {
  readonly way: BrowseBy;
  readonly site: Site;
  readonly page: number;
  readonly key: string;
}

/** What a key names, where that stands in the listing, and the entry that it is a part of. */
interface Named {
  readonly entry: Entry;
  readonly index: number;
  readonly whole?: Entry;
}

/** The careers of one entry, or of all of them; `shared` for a copy that everyone sees, in the server's language. */
export async function listCareers(context: Context, wanted: Wanted, shared = false): Promise<MessageReply> {
  const { way, site, key } = wanted;
  const { title } = sentencesFor(context.locale).browse.ways[way];
  const { onet } = context.services;
  const shelf = listOf(way, site);
  if (!shelf) return gone(context, { way, site: 'online' }, shared);
  const { all, careers } = shelf;
  if (key === ALL || !careers) {
    if (!all) return gone(context, wanted, shared);
    return careersPage(context, { ...wanted, key: ALL }, undefined, shared, async (rows, options) =>
      all(onet, rows, options),
    );
  }
  const entries = await entriesOf(context, way, site);
  if (!entries.ok)
    return onetError(context, entries, {
      back: shared ? undefined : otherSite(way, site),
      title,
    });
  const named = find(entries.data, key);
  if (!named) return gone(context, wanted, shared);
  return careersPage(context, wanted, named, shared, async (rows, options) =>
    careers(onet, named.entry, rows, options),
  );
}

const gone = async (
  context: Context,
  { way, site }: Pick<Wanted, 'way' | 'site'>,
  shared: boolean,
): Promise<MessageReply> => {
  const note = sentencesFor(context.locale).choices.gone;
  return shared ? ephemeral(noticeView(note)) : entriesScreen(context, { way, site, page: 1 }, note);
};

async function careersPage(
  context: Context,
  { way, site, key, page: wanted }: Wanted,
  named: Named | undefined,
  shared: boolean,
  ask: (rows: Rows, options: CallOptions) => Promise<Answer<Careers>>,
): Promise<MessageReply> {
  const { title } = sentencesFor(context.locale).browse.ways[way];
  const hasListing = listOf(way, site)?.entries !== undefined;
  const whole = named?.whole;
  const back = whole
    ? careersRoute.id({ via: 'see', way, site, page: 1, key: whole.key })
    : hasListing
      ? entriesPageId(way, site, named?.index)
      : undefined;
  const answer = await fetchPage(ask, { page: wanted, size: CAREERS_PER_PAGE, signal: context.signal });
  if (!answer.ok)
    return onetError(context, answer, { back: shared ? undefined : (back ?? otherSite(way, site)), title });
  const { page, pages } = answer;
  const here = careersRoute.id({ via: 'see', way, site, page, key });
  const other = way === 'industry' ? 'some' : way === 'some' ? 'industry' : undefined;
  return message(
    browseCareersView(sentencesFor(shared ? context.sharedLocale : context.locale), {
      way,
      site,
      sites: hasListing ? [] : sitesWith(way),
      entry: named?.entry,
      total: answer.data.total,
      careers: answer.data.careers,
      page,
      pages,
      pagerId: (via, target) => careersRoute.id({ via, way, site, page: target, key }),
      openId: (code) => careerRoute.id({ code, section: 'overview', page: 1, back: here }),
      partsId: pickRoute.id({ via: 'part', way, site }),
      siteId: siteRoute.id({ way }),
      ...(other &&
        key !== ALL &&
        listOf(other, site) && {
          otherId: careersRoute.id({ via: 'site', way: other, site, page: 1, key }),
        }),
      shareId: shareRoute.id({ way, site, page, key }),
      ...(way === 'all' && { searchId: askSearchRoute.id({}) }),
      back,
      provenance: answer,
    }),
  );
}

/** A key of an entry or of one of its parts; a part that the listing does not name is known by its cluster. */
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
