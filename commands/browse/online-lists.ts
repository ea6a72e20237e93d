import {
  brightOutlook,
  careerClusters,
  hotTechnologies,
  industries,
  jobFamilies,
  jobZones,
  MAX_ROWS,
  occupations,
  stem,
} from 'waymark-onet';
import { followLink, mapAnswer } from '../shared/paging.ts';
import { shortName } from '../shared/short-name.ts';
import { brightCategory, brightEntries, industryEntry } from './career-site-lists.ts';
import {
  allFrom,
  asCareers,
  careersFrom,
  codedEntry,
  entriesFrom,
  type BrowseList,
  type BrowseBy,
} from './list.ts';

/** Limits an entry's key in the custom_ids of `/browse`. */
export const MAX_KEY_LENGTH = 21;

/** The end of a cluster's code; a sub-cluster's ends otherwise. */
const WHOLE_CLUSTER = '00';

/** The lists of O*NET OnLine. */
export const onlineLists: Partial<Record<BrowseBy, BrowseList>> = {
  industry: {
    entries: entriesFrom(industries.industries, ({ industry }) => industry.map(industryEntry)),
    careers: careersFrom(industries.occupations, ({ key }, rows) => ({ industry: key, ...rows })),
    all: allFrom(industries.all),
  },

  cluster: {
    entries: entriesFrom(careerClusters.clusters, (data) =>
      data.career_cluster.map(({ sub_cluster: parts = [], ...cluster }) => ({
        ...codedEntry(cluster),
        parts: parts.map(codedEntry),
      })),
    ),
    careers: async (onet, entry, rows, options) => {
      const service = entry.key.endsWith(WHOLE_CLUSTER) ? careerClusters.cluster : careerClusters.subCluster;
      return asCareers(
        onet.call(service, { cluster: entry.key, ...rows }, followLink(entry.href, rows, options)),
      );
    },
    all: allFrom(careerClusters.all),
  },

  bright: {
    entries: entriesFrom(brightOutlook.categories, ({ category }) => brightEntries(category)),
    careers: careersFrom(brightOutlook.occupations, (entry, rows) => ({
      category: brightCategory(entry),
      ...rows,
    })),
    all: allFrom(brightOutlook.all),
  },

  family: {
    entries: entriesFrom(jobFamilies.families, ({ job_family }) => job_family.map(codedEntry)),
    careers: careersFrom(jobFamilies.occupations, ({ key }, rows) => ({ family: key, ...rows })),
    all: allFrom(jobFamilies.all),
  },

  zone: {
    entries: entriesFrom(jobZones.zones, ({ job_zone }) => job_zone.map(codedEntry)),
    careers: careersFrom(jobZones.occupations, ({ key }, rows) => ({ zone: Number(key), ...rows })),
    all: allFrom(jobZones.all),
  },

  hot: {
    entries: async (onet, options) =>
      mapAnswer(
        onet.call(hotTechnologies.technologies, { start: 1, end: MAX_ROWS }, options),
        ({ example }) =>
          example.map(({ title, href, in_demand }) => ({
            key: shortName(title, MAX_KEY_LENGTH),
            title,
            href,
            inDemand: in_demand,
          })),
      ),
    careers: careersFrom(hotTechnologies.occupations, ({ title }, rows) => ({ technology: title, ...rows })),
  },

  stem: {
    entries: entriesFrom(stem.types, ({ occupation_type }) => occupation_type.map(codedEntry)),
    careers: careersFrom(stem.occupations, ({ key }, rows) => ({ type: Number(key), ...rows })),
    all: allFrom(stem.all),
  },

  all: { all: allFrom(occupations) },
};
