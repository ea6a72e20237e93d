import { BRIGHT_OUTLOOK_CATEGORIES, type careerSite, mnm, mpp, veterans } from 'waymark-onet';
import { followLink, mapAnswer } from '../shared/paging.ts';
import { asCareers, type Entry, type BrowseList, type Site, type BrowseBy } from './list.ts';

type CareerSite = ReturnType<typeof careerSite>;

/** What one of the career sites lists. */
function listsOf(site: CareerSite): Partial<Record<BrowseBy, BrowseList>> {
  const industries: BrowseList['entries'] = async (onet, options) =>
    mapAnswer(onet.call(site.industries, {}, options), ({ industry }) =>
      industry.map(({ code, title, href }) => ({ key: code ?? lastPart(href), title, href })),
    );
  return {
    industry: {
      entries: industries,
      careers: async (onet, entry, rows, options) =>
        asCareers(
          onet.call(
            site.industryMost,
            { industry: entry.key, ...rows },
            followLink(entry.href, rows, options),
          ),
        ),
    },
    some: {
      entries: industries,
      careers: async (onet, { key }, rows, options) =>
        asCareers(onet.call(site.industrySome, { industry: key, ...rows }, options)),
    },
    cluster: {
      entries: async (onet, options) =>
        mapAnswer(onet.call(site.clusters, {}, options), (data) =>
          data.career_cluster.map(({ code, title, href }) => ({ key: code, title, href })),
        ),
      careers: async (onet, entry, rows, options) =>
        asCareers(
          onet.call(
            site.clusterCareers,
            { cluster: entry.key, ...rows },
            followLink(entry.href, rows, options),
          ),
        ),
    },
    bright: {
      entries: async (onet, options) =>
        mapAnswer(onet.call(site.brightOutlook, {}, options), ({ category }) => brightEntries(category)),
      careers: async (onet, entry, rows, options) =>
        asCareers(
          onet.call(
            site.brightOutlookCareers,
            { category: brightCategory(entry), ...rows },
            followLink(entry.href, rows, options),
          ),
        ),
    },
    zone: {
      entries: async (onet, options) =>
        mapAnswer(onet.call(site.jobPreparation, {}, options), ({ job_zone }) =>
          job_zone.map(({ code, title, href }) => ({ key: String(code), title, href })),
        ),
      careers: async (onet, entry, rows, options) =>
        asCareers(
          onet.call(
            site.jobPreparationCareers,
            { zone: Number(entry.key), ...rows },
            followLink(entry.href, rows, options),
          ),
        ),
    },
    all: {
      all: async (onet, rows, options) => asCareers(onet.call(site.careers, rows, options)),
    },
  };
}

type Category = (typeof BRIGHT_OUTLOOK_CATEGORIES)[number];

/** The categories whose careers can be fetched: O*NET might list one that is not in the service table. */
export const brightEntries = (
  categories: readonly {
    readonly code: string;
    readonly title: string;
    readonly href?: string | undefined;
  }[],
): Entry[] =>
  categories
    .filter(({ code }) => BRIGHT_OUTLOOK_CATEGORIES.some((known) => known === code))
    .map(({ code, title, href }) => ({ key: code, title, href }));

/** The entry's category; entries are made by `brightEntries` alone. */
export const brightCategory = ({ key }: Entry): Category =>
  BRIGHT_OUTLOOK_CATEGORIES.find((known) => known === key) ?? 'grow';

/** The last part of a link's path names what it leads to. */
export const lastPart = (href: string | undefined): string =>
  (href === undefined ? undefined : URL.parse(href))?.pathname.split('/').filter(Boolean).at(-1) ?? '';

/** What each career site lists. */
export const careerSiteLists: Record<Exclude<Site, 'online'>, Partial<Record<BrowseBy, BrowseList>>> = {
  mnm: listsOf(mnm),
  mpp: listsOf(mpp),
  vets: listsOf(veterans),
};
