import type { OccupationRef } from 'waymark-onet';
import { select, type SelectRow } from '../../components/controls.ts';
import { joinFacts, plain } from '../../components/text.ts';
import type { Sentences } from '../../locales/types.ts';
import type { Provenance } from '../source-line.ts';

type BrowseBy = keyof Sentences['browse']['lists'];
type Site = keyof Sentences['browse']['sites'];

/** Something to browse by: an industry, a cluster, a technology. */
export interface Entry {
  /** Identifies it in a custom_id. */
  readonly key: string;
  /** What O*NET's service of its careers takes. */
  readonly value: string;
  readonly title: string;
  readonly href: string | undefined;
  /** What it is divided into. */
  readonly parts: readonly Entry[];
  readonly inDemand: boolean;
}

/** A career as the lists to browse have it. */
export interface BrowsedCareer extends Pick<OccupationRef, 'code' | 'title' | 'tags'> {
  readonly job_zone?: { readonly code: number; readonly title: string } | undefined;
  /** The parts of the entry it belongs to. */
  readonly sub_cluster?: readonly { readonly code: string; readonly title: string }[] | undefined;
}

/** Whether the entries have O*NET's English names in every language. */
export const hasEnglishNames = (by: BrowseBy): boolean => by === 'cluster' || by === 'hot';

/** An entry's name in the person's language; O*NET's where we have none. */
export const entryName = (t: Sentences, by: BrowseBy, { key, title }: Entry): string =>
  by === 'zone' ? t.matches.jobZone(Number(key), title) : t.browse.entry(by, key, title);

/** The Job Zone, the Bright Outlook and the parts that a career belongs to. */
export const browsedCareerLine = (t: Sentences, { job_zone: zone, tags, sub_cluster }: BrowsedCareer) =>
  joinFacts([
    zone && plain(t.matches.jobZone(zone.code, zone.title)),
    tags.bright_outlook === true ? t.matches.bright : undefined,
    ...(sub_cluster ?? []).map((part) => plain(part.title)),
  ]);

/** A menu that narrows the list to a part: one of the entry's, or else of those that the shown careers name. */
export function partsMenu(
  t: Sentences,
  id: string,
  entry: Entry,
  careers: readonly BrowsedCareer[],
): SelectRow | undefined {
  const named = new Map(entry.parts.map(({ key, title }) => [key, title]));
  if (named.size === 0)
    for (const { sub_cluster = [] } of careers)
      for (const { code, title } of sub_cluster) named.set(code, title);
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
