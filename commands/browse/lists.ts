import { z } from 'zod';
import {
  brightOutlook,
  careerClusters,
  hotTechnologies,
  industries,
  jobFamilies,
  jobZones,
  MAX_ROWS,
  mnm,
  mpp,
  occupations,
  stem,
  veterans,
  type Answer,
  type CallOptions,
  type careerSite,
  type Onet,
  type Service,
} from 'waymark-onet';
import type { BrowsedCareer, Entry } from '../../src/views/explore/browse.ts';
import { followLink, mapAnswer, type Rows } from '../shared/paging.ts';
import { shortName } from '../shared/short-name.ts';

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

/** Limits an entry's key in the custom_ids of `/browse`. */
export const MAX_KEY_LENGTH = 21;

interface ListedEntry {
  readonly code?: string | number | undefined;
  readonly title: string;
  readonly href?: string | undefined;
  readonly in_demand?: boolean | undefined;
  readonly sub_cluster?: readonly ListedEntry[] | undefined;
}

/** The keys under which O*NET lists entries; an answer has one of them. */
const ENTRY_LISTS = [
  'industry',
  'career_cluster',
  'category',
  'job_family',
  'job_zone',
  'occupation_type',
  'example',
] as const;

type Entries = Readonly<Partial<Record<(typeof ENTRY_LISTS)[number], readonly ListedEntry[]>>>;

/** A page of O*NET's careers, which some services call occupations. */
type Careers = { readonly total: number } & (
  { readonly career: readonly BrowsedCareer[] } | { readonly occupation: readonly BrowsedCareer[] }
);

type CareersService = Service<z.ZodObject, z.ZodType<Careers>>;

/** A list of one site: the services that answer it. */
interface BrowseList {
  /** The entries to choose from; a list without entries has only careers. */
  readonly entries?: Service<z.ZodObject, z.ZodType<Entries>>;
  /** The careers of an entry. */
  readonly careers?: CareersService;
  /** The parameter of `careers` that takes an entry's key. */
  readonly param?: 'industry' | 'cluster' | 'category' | 'family' | 'zone' | 'technology' | 'type';
  /** The careers of a part of an entry. */
  readonly partCareers?: CareersService;
  /** False where the links of entries lead to other careers. */
  readonly followsLinks?: false;
  /** The careers of all entries. */
  readonly all?: CareersService;
}

const siteLists = (site: ReturnType<typeof careerSite>): Partial<Record<BrowseBy, BrowseList>> => ({
  industry: { entries: site.industries, careers: site.industryMost, param: 'industry' },
  // The link of an industry leads to where most people work.
  some: { entries: site.industries, careers: site.industrySome, param: 'industry', followsLinks: false },
  cluster: { entries: site.clusters, careers: site.clusterCareers, param: 'cluster' },
  bright: { entries: site.brightOutlook, careers: site.brightOutlookCareers, param: 'category' },
  zone: { entries: site.jobPreparation, careers: site.jobPreparationCareers, param: 'zone' },
  all: { all: site.careers },
});

const LISTS: Readonly<Record<Site, Partial<Record<BrowseBy, BrowseList>>>> = {
  online: {
    industry: {
      entries: industries.industries,
      careers: industries.occupations,
      param: 'industry',
      all: industries.all,
    },
    cluster: {
      entries: careerClusters.clusters,
      careers: careerClusters.cluster,
      param: 'cluster',
      partCareers: careerClusters.subCluster,
      all: careerClusters.all,
    },
    bright: {
      entries: brightOutlook.categories,
      careers: brightOutlook.occupations,
      param: 'category',
      all: brightOutlook.all,
    },
    family: {
      entries: jobFamilies.families,
      careers: jobFamilies.occupations,
      param: 'family',
      all: jobFamilies.all,
    },
    zone: { entries: jobZones.zones, careers: jobZones.occupations, param: 'zone', all: jobZones.all },
    hot: {
      entries: hotTechnologies.technologies,
      careers: hotTechnologies.occupations,
      param: 'technology',
    },
    stem: { entries: stem.types, careers: stem.occupations, param: 'type', all: stem.all },
    all: { all: occupations },
  },
  mnm: siteLists(mnm),
  mpp: siteLists(mpp),
  vets: siteLists(veterans),
};

export const listOf = (by: BrowseBy, site: Site): BrowseList | undefined => LISTS[site][by];

/** The sites that have this list. */
export const sitesWith = (by: BrowseBy): Site[] => SITES.filter((site) => listOf(by, site));

/** The entries of a list; those whose careers cannot be fetched are left out. */
export async function fetchEntries(
  onet: Onet,
  { entries: service, careers, param = 'type' }: BrowseList = {},
  options: CallOptions,
): Promise<Answer<readonly Entry[]>> {
  if (!service) return { ok: false, reason: 'no-data', message: 'This list has nothing to choose from.' };
  return mapAnswer(onet.call(service, service.paging ? { start: 1, end: MAX_ROWS } : {}, options), (data) =>
    ENTRY_LISTS.flatMap((list) => data[list] ?? [])
      .map((listed) => entryFrom(listed, param))
      .filter(({ value }) => careers && z.safeDecode(careers.params, { [param]: value }).success),
  );
}

function entryFrom(
  { code, title, href, in_demand, sub_cluster = [] }: ListedEntry,
  param: BrowseList['param'],
): Entry {
  const isTechnology = param === 'technology';
  const key = isTechnology ? shortName(title, MAX_KEY_LENGTH) : String(code ?? lastPart(href));
  return {
    key,
    value: isTechnology ? title : key,
    title,
    href,
    inDemand: in_demand === true,
    parts: sub_cluster.map((part) => entryFrom(part, param)),
  };
}

/** Names an industry without a code. */
const lastPart = (href: string | undefined): string =>
  (href === undefined ? undefined : URL.parse(href))?.pathname.split('/').filter(Boolean).at(-1) ?? '';

/** The end of a cluster's code; a sub-cluster's ends otherwise. */
const WHOLE_CLUSTER = '00';

/** A page of the careers of an entry, or of all entries. */
export async function fetchCareers(
  onet: Onet,
  list: BrowseList,
  entry: Entry | undefined,
  rows: Rows,
  options: CallOptions,
): Promise<Answer<{ readonly total: number; readonly careers: readonly BrowsedCareer[] }>> {
  const { partCareers, careers, param = 'type', followsLinks, all } = list;
  const isPart = partCareers !== undefined && entry?.key.endsWith(WHOLE_CLUSTER) === false;
  const service = isPart ? partCareers : entry ? careers : all;
  if (!service) return { ok: false, reason: 'no-data', message: 'This list has no such careers.' };
  const params = { ...(entry && z.decode(service.params, { [param]: entry.value })), ...rows };
  const link = followsLinks === false ? options : followLink(entry?.href, rows, options);
  return mapAnswer(onet.call(service, params, link), (data) => ({
    total: data.total,
    careers: 'career' in data ? data.career : data.occupation,
  }));
}
