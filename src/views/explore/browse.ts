import { bold } from '@discordjs/formatters';
import { button, select, type SelectRow } from '../../components/controls.ts';
import { plain } from '../../components/text.ts';
import type { View } from '../../components/view.ts';
import type { Sentences } from '../../locales/types.ts';
import { careerListView } from '../lists/career-list.ts';
import { choiceListView } from '../lists/choice-list.ts';
import type { Pages } from '../lists/pager.ts';
import type { Provenance } from '../source.ts';

type BrowseBy = keyof Sentences['browse']['ways'];
type Site = keyof Sentences['browse']['sites'];

interface Entry {
  readonly key: string;
  readonly title: string;
  readonly parts?: readonly Entry[];
  readonly inDemand?: boolean | undefined;
}

interface BrowseData extends Pages {
  readonly way: BrowseBy;
  readonly site: Site;
  /** The sites to choose from; fewer than two need no menu. */
  readonly sites: readonly Site[];
  readonly siteId: string;
  readonly total: number;
  readonly provenance: Provenance;
}

export interface EntriesData extends BrowseData {
  readonly entries: readonly Entry[];
  readonly pickId: string;
  /** Leads to the careers of all entries. */
  readonly allId?: string | undefined;
  /** A sentence about what has just happened. */
  readonly note?: string | undefined;
}

/** Their entries have O*NET's names in every language. */
const ENGLISH: ReadonlySet<BrowseBy> = new Set(['cluster', 'hot']);

/** The entries to browse by, with a menu to choose one. */
export function entriesView(t: Sentences, data: EntriesData): View {
  const { way, total, page, pages, pagerId } = data;
  const words = t.browse.ways[way];
  return choiceListView(t, {
    title: words.title,
    summary: [data.note ?? words.intro, t.choices.count(total, page, pages)],
    choices: data.entries.map(({ key, title, inDemand }) => ({
      value: key,
      title: titleOf(t, way, key, title),
      note: inDemand === true ? t.career.report.inDemand : undefined,
    })),
    none: t.choices.none,
    menuId: data.pickId,
    placeholder: words.choose,
    controls: siteMenu(t, data),
    buttons: [button({ id: data.allId, label: t.browse.all })],
    titles: data.site === 'mpp' || !ENGLISH.has(way) ? 'es' : 'en',
    page,
    pages,
    pagerId,
    provenance: data.provenance,
  });
}

export interface BrowseCareersData extends BrowseData {
  /** Undefined for the careers of all entries. */
  readonly entry: Entry | undefined;
  readonly careers: readonly {
    readonly code: string;
    readonly title: string;
    readonly bright: boolean;
    readonly zone?: { readonly code: number; readonly title: string } | undefined;
    readonly parts: readonly { readonly code: string; readonly title: string }[];
  }[];
  readonly openId: (code: string) => string;
  readonly partsId: string;
  /** Leads to the same industry, by where most people work or by where some do. */
  readonly otherId?: string | undefined;
  readonly shareId: string;
  /** Opens the form to search all careers. */
  readonly searchId?: string | undefined;
  readonly back: string | undefined;
}

/** The careers of an entry. */
export function browseCareersView(t: Sentences, data: BrowseCareersData): View {
  const { way, entry, total, page, pages, pagerId } = data;
  const words = t.browse.ways[way];
  return careerListView(t, {
    title: entry ? plain(titleOf(t, way, entry.key, entry.title)) : words.title,
    summary: [entry ? bold(words.title) : words.intro, t.list.count(total, page, pages)],
    careers: data.careers.map(({ code, title, bright, zone, parts }) => ({
      code,
      title,
      lines: [
        ...(zone ? [plain(t.matches.jobZone(zone.code, zone.title))] : []),
        ...(bright ? [t.matches.bright] : []),
        ...parts.map((part) => plain(part.title)),
      ].join(' · '),
      openId: data.openId(code),
    })),
    controls: [partsMenu(t, data), siteMenu(t, data)],
    buttons: [
      button({ id: data.searchId, label: t.career.search.ask }),
      button({ id: data.otherId, label: way === 'some' ? t.browse.most : t.browse.some }),
      button({ id: data.shareId, label: t.choices.share, disabled: total === 0 }),
    ],
    back: data.back,
    page,
    pages,
    pagerId,
    provenance: data.provenance,
  });
}

/** What an entry is called in the person's language, as far as we have a name of our own for it. */
const titleOf = (t: Sentences, way: BrowseBy, key: string, title: string): string =>
  way === 'zone' ? t.matches.jobZone(Number(key), title) : t.browse.entry(way, key, title);

/** The parts to narrow a list to: those of the entry, or else those that the shown careers name. */
function partsMenu(t: Sentences, { entry, careers, partsId }: BrowseCareersData): SelectRow | undefined {
  if (!entry) return undefined;
  const named = new Map<string, string>();
  for (const { key, title } of entry.parts ?? []) named.set(key, title);
  if (named.size === 0)
    for (const { parts } of careers) for (const { code, title } of parts) named.set(code, title);
  named.delete(entry.key);
  const options = [...named].map(([value, label]) => ({ value, label }));
  return select({ id: partsId, placeholder: t.browse.narrow, options });
}

/** The sites to choose from; none where this machine answers for all of them. */
const siteMenu = (t: Sentences, { site, sites, siteId, provenance }: BrowseData): SelectRow | undefined =>
  sites.length < 2 || provenance.source === 'local'
    ? undefined
    : select({
        id: siteId,
        placeholder: t.browse.site,
        options: sites.map((value) => ({ value, ...t.browse.sites[value], default: value === site })),
      });
