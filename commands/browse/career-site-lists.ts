import { BRIGHT_OUTLOOK_CATEGORIES, type careerSite, mnm, mpp, veterans } from 'waymark-onet';
import {
  allFrom,
  asCareers,
  careersFrom,
  codedEntry,
  entriesFrom,
  type Entry,
  type BrowseList,
  type Site,
  type BrowseBy,
} from './list.ts';

type CareerSite = ReturnType<typeof careerSite>;

/** The lists of a career site. */
function listsOf(site: CareerSite): Partial<Record<BrowseBy, BrowseList>> {
  const industries = entriesFrom(site.industries, ({ industry }) => industry.map(industryEntry));
  return {
    industry: {
      entries: industries,
      careers: careersFrom(site.industryMost, ({ key }, rows) => ({ industry: key, ...rows })),
    },
    some: {
      entries: industries,
      // The link of an industry leads to where most people work.
      careers: async (onet, { key }, rows, options) =>
        asCareers(onet.call(site.industrySome, { industry: key, ...rows }, options)),
    },
    cluster: {
      entries: entriesFrom(site.clusters, (data) => data.career_cluster.map(codedEntry)),
      careers: careersFrom(site.clusterCareers, ({ key }, rows) => ({ cluster: key, ...rows })),
    },
    bright: {
      entries: entriesFrom(site.brightOutlook, ({ category }) => brightEntries(category)),
      careers: careersFrom(site.brightOutlookCareers, (entry, rows) => ({
        category: brightCategory(entry),
        ...rows,
      })),
    },
    zone: {
      entries: entriesFrom(site.jobPreparation, ({ job_zone }) => job_zone.map(codedEntry)),
      careers: careersFrom(site.jobPreparationCareers, ({ key }, rows) => ({ zone: Number(key), ...rows })),
    },
    all: { all: allFrom(site.careers) },
  };
}

type Category = (typeof BRIGHT_OUTLOOK_CATEGORIES)[number];

/** The categories that the service table knows: others cannot be fetched. */
export const brightEntries = (categories: readonly Parameters<typeof codedEntry>[0][]): Entry[] =>
  categories.filter(({ code }) => BRIGHT_OUTLOOK_CATEGORIES.some((known) => known === code)).map(codedEntry);

/** The category of an entry made by `brightEntries`. */
export const brightCategory = ({ key }: Entry): Category =>
  BRIGHT_OUTLOOK_CATEGORIES.find((known) => known === key) ?? 'grow';

/** An industry; one without a code is named by the last part of its link's path. */
export const industryEntry = ({
  code,
  title,
  href,
}: {
  readonly code?: string | undefined;
  readonly title: string;
  readonly href?: string | undefined;
}): Entry => ({ key: code ?? lastPart(href), title, href });

const lastPart = (href: string | undefined): string =>
  (href === undefined ? undefined : URL.parse(href))?.pathname.split('/').filter(Boolean).at(-1) ?? '';

/** The lists of each career site. */
export const careerSiteLists: Record<Exclude<Site, 'online'>, Partial<Record<BrowseBy, BrowseList>>> = {
  mnm: listsOf(mnm),
  mpp: listsOf(mpp),
  vets: listsOf(veterans),
};
