import type { Answer, CallOptions, jobZones, OccupationRef, Onet, Service } from 'waymark-onet';
import type { z } from 'zod';
import { followLink, mapAnswer, type Rows } from '../shared/paging.ts';

/** O*NET OnLine and the three career sites. */
export const SITES = ['online', 'mnm', 'mpp', 'vets'] as const;
export type Site = (typeof SITES)[number];

/** What careers can be browsed by. `some` is an industry that employs some, not most, of a career's workers. */
export const BROWSE_BY = [
  'industry',
  'some',
  'cluster',
  'bright',
  'family',
  'zone',
  'hot',
  'stem',
  'all',
] as const;
export type BrowseBy = (typeof BROWSE_BY)[number];

/** Something to browse by: an industry, a cluster, a technology. */
export interface Entry {
  /** Identifies it in a custom_id. */
  readonly key: string;
  readonly title: string;
  readonly href?: string | undefined;
  /** What it is divided into. */
  readonly parts?: readonly Entry[];
  readonly inDemand?: boolean | undefined;
}

export interface Career {
  readonly code: string;
  readonly title: string;
  readonly bright: boolean;
  readonly zone?: { readonly code: number; readonly title: string } | undefined;
  /** The parts of the entry it belongs to. */
  readonly parts: readonly { readonly code: string; readonly title: string }[];
}

/** One page of careers. */
export interface Careers {
  readonly total: number;
  readonly careers: readonly Career[];
}

/** A list of one site. */
export interface BrowseList {
  /** The entries to choose from; a list without entries has only careers. */
  readonly entries?: (onet: Onet, options: CallOptions) => Promise<Answer<readonly Entry[]>>;
  /** The careers of an entry; its `href` is used before the service's own path. */
  readonly careers?: (onet: Onet, entry: Entry, rows: Rows, options: CallOptions) => Promise<Answer<Careers>>;
  /** The careers of all entries. */
  readonly all?: (onet: Onet, rows: Rows, options: CallOptions) => Promise<Answer<Careers>>;
}

type Found = OccupationRef & {
  readonly job_zone?: { readonly code: number; readonly title: string } | undefined;
  readonly sub_cluster?: readonly { readonly code: string; readonly title: string }[] | undefined;
};

/** A page of O*NET's careers, which some services call occupations. */
type FoundCareers =
  | { readonly total: number; readonly career: readonly Found[] }
  | { readonly total: number; readonly occupation: readonly Found[] };

export const asCareers = async (answer: Promise<Answer<FoundCareers>>): Promise<Answer<Careers>> =>
  mapAnswer(answer, (data) => ({
    total: data.total,
    careers: ('career' in data ? data.career : data.occupation).map((found) => ({
      code: found.code,
      title: found.title,
      bright: found.tags.bright_outlook === true,
      zone: found.job_zone,
      parts: found.sub_cluster ?? [],
    })),
  }));

/** The entries that a service lists. */
export const entriesFrom =
  <D extends z.ZodType>(
    service: Service<(typeof jobZones.zones)['params'], D>,
    read: (data: z.output<D>) => readonly Entry[],
  ): NonNullable<BrowseList['entries']> =>
  async (onet, options) =>
    mapAnswer(onet.call(service, {}, options), read);

/** An entry whose key is its code. */
export const codedEntry = ({
  code,
  title,
  href,
}: {
  readonly code: string | number;
  readonly title: string;
  readonly href?: string | undefined;
}): Entry => ({ key: String(code), title, href });

/** The careers of an entry, from the service that takes these parameters. */
export const careersFrom =
  <P extends z.ZodObject, D extends z.ZodType<FoundCareers>>(
    service: Service<P, D>,
    params: (entry: Entry, rows: Rows) => z.output<P>,
  ): NonNullable<BrowseList['careers']> =>
  async (onet, entry, rows, options) =>
    asCareers(onet.call(service, params(entry, rows), followLink(entry.href, rows, options)));

/** The careers of all entries. */
export const allFrom =
  <D extends z.ZodType<FoundCareers>>(
    service: Service<(typeof jobZones.all)['params'], D>,
  ): NonNullable<BrowseList['all']> =>
  async (onet, rows, options) =>
    asCareers(onet.call(service, rows, options));
