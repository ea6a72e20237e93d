import { bold } from '@discordjs/formatters';
import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { BrowseWords } from '../../locales/words/browse.ts';
import type { Sentences } from '../../locales/types.ts';
import { MAX_OPTION_TEXT, button, cut, menu, plain, row } from '../blocks.ts';
import { careerListView } from '../lists/career-list.ts';
import { choiceListView } from '../lists/choice-list.ts';
import type { Pages } from '../lists/pager.ts';
import type { Provenance } from '../source.ts';

type BrowseBy = keyof BrowseWords['ways'];
type Site = keyof BrowseWords['sites'];

/** Discord's limit on a menu's options. */
const MAX_OPTIONS = 25;

interface Entry {
  readonly key: string;
  readonly title: string;
  readonly parts?: readonly Entry[];
  readonly inDemand?: boolean | undefined;
}

interface BrowseList extends Pages {
  readonly way: BrowseBy;
  readonly site: Site;
  /** The sites to choose from; fewer than two need no menu. */
  readonly sites: readonly Site[];
  readonly siteId: string;
  readonly total: number;
  readonly provenance: Provenance;
}

export interface EntriesData extends BrowseList {
  readonly entries: readonly Entry[];
  readonly pickId: string;
  /** Leads to the careers of all entries. */
  readonly allId?: string;
  /** A word about what has just happened. */
  readonly note?: string;
}

/** What there is to browse by, with a menu to choose from it. */
export function entriesView(t: Sentences, data: EntriesData): APIMessageTopLevelComponent[] {
  const { way, total, page, pages, pagerId } = data;
  const words = t.browse.ways[way];
  return choiceListView(t, {
    title: words.title,
    summary: [data.note ?? words.intro, t.choices.count(total, page, pages)],
    choices: data.entries.map(({ key, title, inDemand }) => ({
      value: key,
      title: titleOf(t, way, key, title),
      ...(inDemand === true && { note: t.browse.inDemand }),
    })),
    none: t.choices.none,
    menuId: data.pickId,
    placeholder: words.choose,
    controls: siteRow(t, data),
    ...(data.allId !== undefined && { buttons: [button({ id: data.allId, label: t.browse.all })] }),
    titles: way === 'zone' || data.site === 'mpp' ? 'es' : 'en',
    page,
    pages,
    pagerId,
    provenance: data.provenance,
  });
}

export interface BrowseCareersData extends BrowseList {
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
  /** To the same industry, where the other share of people works. */
  readonly otherId?: string;
  readonly shareId: string;
  /** Opens the form to search all careers. */
  readonly searchId?: string;
  readonly back: string | undefined;
}

/** The careers of what was chosen. */
export function browseCareersView(t: Sentences, data: BrowseCareersData): APIMessageTopLevelComponent[] {
  const { way, entry, total, page, pages, pagerId } = data;
  const words = t.browse.ways[way];
  const buttons = [
    ...(data.searchId === undefined ? [] : [button({ id: data.searchId, label: t.career.search.ask })]),
    ...(data.otherId === undefined
      ? []
      : [button({ id: data.otherId, label: way === 'some' ? t.browse.most : t.browse.some })]),
    button({ id: data.shareId, label: t.choices.share, disabled: total === 0 }),
  ];
  return careerListView(t, {
    title: entry ? plain(titleOf(t, way, entry.key, entry.title)) : words.title,
    summary: [entry ? bold(words.title) : words.intro, t.list.count(total, page, pages)].join('\n'),
    careers: data.careers.map(({ code, title, bright, zone, parts }) => ({
      code,
      title,
      lines: [
        [
          ...(zone ? [plain(t.matches.jobZone(zone.code, zone.title))] : []),
          ...(bright ? [t.matches.bright] : []),
          ...parts.map((part) => plain(part.title)),
        ].join(' · '),
      ].filter((line) => line !== ''),
      openId: data.openId(code),
    })),
    controls: [...partsRow(t, data), ...siteRow(t, data)],
    buttons,
    back: data.back,
    titles: data.site === 'mpp' ? 'es' : 'en',
    page,
    pages,
    pagerId,
    provenance: data.provenance,
  });
}

/** Job Zones have names of our own in other languages. */
const titleOf = (t: Sentences, way: BrowseBy, key: string, title: string): string =>
  way === 'zone' ? t.matches.jobZone(Number(key), title) : title;

/** The parts to narrow a list down to: the listing's, or else those that the careers at hand name. */
function partsRow(t: Sentences, { entry, careers, partsId }: BrowseCareersData) {
  if (!entry) return [];
  const named = new Map<string, string>();
  for (const { key, title } of entry.parts ?? []) named.set(key, title);
  if (named.size === 0)
    for (const { parts } of careers) for (const { code, title } of parts) named.set(code, title);
  named.delete(entry.key);
  if (named.size === 0) return [];
  const options = [...named]
    .slice(0, MAX_OPTIONS)
    .map(([value, title]) => ({ value, label: cut(title, MAX_OPTION_TEXT) }));
  return [row([menu({ id: partsId, placeholder: t.browse.narrow, options })])];
}

function siteRow(t: Sentences, { site, sites, siteId }: BrowseList) {
  if (sites.length < 2) return [];
  const options = sites.map((value) => ({ value, ...t.browse.sites[value], default: value === site }));
  return [row([menu({ id: siteId, placeholder: t.browse.site, options })])];
}
