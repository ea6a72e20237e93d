import { select, type SelectRow } from '../../components/controls.ts';
import { joinFacts, plain } from '../../components/text.ts';
import type { Sentences } from '../../locales/types.ts';
import type { Provenance } from '../source-line.ts';

type BrowseBy = keyof Sentences['browse']['lists'];
type Site = keyof Sentences['browse']['sites'];

interface Entry {
  readonly key: string;
  readonly title: string;
  readonly parts?: readonly Entry[];
}

interface BrowsedCareer {
  readonly bright: boolean;
  readonly zone?: { readonly code: number; readonly title: string } | undefined;
  readonly parts: readonly { readonly code: string; readonly title: string }[];
}

/** Whether the entries have O*NET's English names in every language. */
export const hasEnglishNames = (by: BrowseBy): boolean => by === 'cluster' || by === 'hot';

/** An entry's name in the person's language; O*NET's where we have none. */
export const entryName = (t: Sentences, by: BrowseBy, { key, title }: Entry): string =>
  by === 'zone' ? t.matches.jobZone(Number(key), title) : t.browse.entry(by, key, title);

/** The Job Zone, the Bright Outlook and the parts that a career belongs to. */
export const browsedCareerLine = (t: Sentences, { zone, bright, parts }: BrowsedCareer): string =>
  joinFacts([
    zone && plain(t.matches.jobZone(zone.code, zone.title)),
    bright ? t.matches.bright : undefined,
    ...parts.map((part) => plain(part.title)),
  ]);

/** A menu that narrows the list to a part: one of the entry's, or else of those that the shown careers name. */
export function partsMenu(
  t: Sentences,
  id: string,
  entry: Entry,
  careers: readonly BrowsedCareer[],
): SelectRow | undefined {
  const named = new Map<string, string>();
  for (const { key, title } of entry.parts ?? []) named.set(key, title);
  if (named.size === 0)
    for (const { parts } of careers) for (const { code, title } of parts) named.set(code, title);
  named.delete(entry.key);
  const options = [...named].map(([value, label]) => ({ value, label }));
  return select({ id, placeholder: t.browse.narrow, options });
}

interface SiteMenu extends Pick<Provenance, 'source'> {
  readonly id: string;
  readonly site: Site;
  readonly sites: readonly Site[];
}

/** A menu of sites; none for a single site, or where this machine answers for all of them. */
export const siteMenu = (t: Sentences, { id, site, sites, source }: SiteMenu): SelectRow | undefined =>
  sites.length < 2 || source === 'local'
    ? undefined
    : select({
        id,
        placeholder: t.browse.site,
        options: sites.map((value) => ({ value, ...t.browse.sites[value], default: value === site })),
      });
