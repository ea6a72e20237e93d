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
import { brightCategory, brightEntries, lastPart } from './career-site-lists.ts';
import { asCareers, type BrowseList, type BrowseBy } from './list.ts';

/** Limits an entry's key in the custom_ids of `/browse`. */
export const MAX_KEY_LENGTH = 21;

/** A cluster's code ends so, a sub-cluster's does not. */
const WHOLE_CLUSTER = '00';

/** What O*NET OnLine lists. */
export const onlineLists: Partial<Record<BrowseBy, BrowseList>> = {
  industry: {
    entries: async (onet, options) =>
      mapAnswer(onet.call(industries.industries, {}, options), ({ industry }) =>
        industry.map(({ code, title, href }) => ({ key: code ?? lastPart(href), title, href })),
      ),
    careers: async (onet, entry, rows, options) =>
      asCareers(
        onet.call(
          industries.occupations,
          { industry: entry.key, ...rows },
          followLink(entry.href, rows, options),
        ),
      ),
    all: async (onet, rows, options) => asCareers(onet.call(industries.all, rows, options)),
  },

  cluster: {
    entries: async (onet, options) =>
      mapAnswer(onet.call(careerClusters.clusters, {}, options), (data) =>
        data.career_cluster.map(({ code, title, href, sub_cluster = [] }) => ({
          key: code,
          title,
          href,
          parts: sub_cluster.map((part) => ({ key: part.code, title: part.title, href: part.href })),
        })),
      ),
    careers: async (onet, entry, rows, options) => {
      const service = entry.key.endsWith(WHOLE_CLUSTER) ? careerClusters.cluster : careerClusters.subCluster;
      return asCareers(
        onet.call(service, { cluster: entry.key, ...rows }, followLink(entry.href, rows, options)),
      );
    },
    all: async (onet, rows, options) => asCareers(onet.call(careerClusters.all, rows, options)),
  },

  bright: {
    entries: async (onet, options) =>
      mapAnswer(onet.call(brightOutlook.categories, {}, options), ({ category }) => brightEntries(category)),
    careers: async (onet, entry, rows, options) =>
      asCareers(
        onet.call(
          brightOutlook.occupations,
          { category: brightCategory(entry), ...rows },
          followLink(entry.href, rows, options),
        ),
      ),
    all: async (onet, rows, options) => asCareers(onet.call(brightOutlook.all, rows, options)),
  },

  family: {
    entries: async (onet, options) =>
      mapAnswer(onet.call(jobFamilies.families, {}, options), ({ job_family }) =>
        job_family.map(({ code, title, href }) => ({ key: code, title, href })),
      ),
    careers: async (onet, entry, rows, options) =>
      asCareers(
        onet.call(
          jobFamilies.occupations,
          { family: entry.key, ...rows },
          followLink(entry.href, rows, options),
        ),
      ),
    all: async (onet, rows, options) => asCareers(onet.call(jobFamilies.all, rows, options)),
  },

  zone: {
    entries: async (onet, options) =>
      mapAnswer(onet.call(jobZones.zones, {}, options), ({ job_zone }) =>
        job_zone.map(({ code, title, href }) => ({ key: String(code), title, href })),
      ),
    careers: async (onet, entry, rows, options) =>
      asCareers(
        onet.call(
          jobZones.occupations,
          { zone: Number(entry.key), ...rows },
          followLink(entry.href, rows, options),
        ),
      ),
    all: async (onet, rows, options) => asCareers(onet.call(jobZones.all, rows, options)),
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
    careers: async (onet, entry, rows, options) =>
      asCareers(
        onet.call(
          hotTechnologies.occupations,
          { technology: entry.title, ...rows },
          followLink(entry.href, rows, options),
        ),
      ),
  },

  stem: {
    entries: async (onet, options) =>
      mapAnswer(onet.call(stem.types, {}, options), ({ occupation_type }) =>
        occupation_type.map(({ code, title, href }) => ({ key: String(code), title, href })),
      ),
    careers: async (onet, entry, rows, options) =>
      asCareers(
        onet.call(
          stem.occupations,
          { type: Number(entry.key), ...rows },
          followLink(entry.href, rows, options),
        ),
      ),
    all: async (onet, rows, options) => asCareers(onet.call(stem.all, rows, options)),
  },

  all: {
    all: async (onet, rows, options) => asCareers(onet.call(occupations, rows, options)),
  },
};
