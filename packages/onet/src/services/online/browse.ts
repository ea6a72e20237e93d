import { z } from 'zod';
import {
  allBrightOutlook,
  brightOutlookCategories,
  brightOutlookOccupations,
} from '../../engine/resolvers/browse/bright-outlook.ts';
import {
  allIndustryOccupations,
  industryListing,
  industryOccupations,
} from '../../engine/resolvers/browse/industries.ts';
import {
  familyOccupations as allFamilyOccupations,
  jobFamilyListing,
  jobZoneListing,
  occupationsInFamily,
  occupationsInZone,
  zonedOccupations,
} from '../../engine/resolvers/browse/occupations.ts';
import {
  hotTechnologies as findHotTechnologies,
  hotTechnologyUsers,
} from '../../engine/resolvers/report/technology.ts';
import { anyText, oneOf, textLike, wholeNumber } from '../schema/params.ts';
import { defineService, paged, wholeList } from '../service.ts';
import {
  BRIGHT_OUTLOOK_CATEGORIES,
  brightOutlookCategory,
  clusterCode,
  industry,
  industryCode,
} from '../my-next-move/career-site.ts';
import { needsKey } from '../schema/not-available.ts';
import { maybePage, numberCode, occupationRef, page } from '../schema/common.ts';

/** Occupations to browse on O*NET OnLine: each has a list, the occupations of one of its rows, and all of them. */

const guessed = { path: 'guessed', answer: 'guessed' } as const;

const coded = z.object({ code: z.string(), title: z.string() });
const linkedCode = z.object({ href: z.string().optional(), code: z.string(), title: z.string() });
const linkedNumber = z.object({ href: z.string().optional(), code: numberCode, title: z.string() });

const occupations = maybePage('occupation', { occupation: z.array(occupationRef) });

/** The Bright Outlook occupations: growing fast, with many openings, or new. */
export const brightOutlook = {
  categories: defineService({
    name: 'online.bright_outlook',
    title: 'Bright Outlook category listing',
    path: '/online/bright_outlook/',
    ...wholeList('category', { category: z.array(brightOutlookCategory) }),
    confidence: guessed,
    local: brightOutlookCategories('online'),
  }),
  all: defineService({
    name: 'online.bright_outlook.all',
    title: 'All Bright Outlook occupations',
    path: '/online/bright_outlook/all',
    ...paged('occupation', occupations, {}),
    confidence: { path: 'inferred', answer: 'inferred' },
    example: {},
    local: allBrightOutlook,
  }),
  occupations: defineService({
    name: 'online.bright_outlook.occupations',
    title: 'Bright Outlook occupations in category',
    path: '/online/bright_outlook/{category}',
    ...paged('occupation', occupations, { category: oneOf(BRIGHT_OUTLOOK_CATEGORIES) }),
    confidence: { path: 'inferred', answer: 'inferred' },
    example: { category: 'grow' },
    local: brightOutlookOccupations,
  }),
};

const clusterOccupations = page({
  summary: z
    .union([z.string(), z.object({ title: z.string().optional(), overview: z.string().optional() })])
    .optional(),
  occupation: z.array(occupationRef.extend({ sub_cluster: z.array(coded).optional() })),
});

/** The career clusters and their sub-clusters. */
export const careerClusters = {
  clusters: defineService({
    name: 'online.career_clusters',
    title: 'Career Cluster listing',
    path: '/online/career_clusters/',
    ...wholeList('career_cluster', {
      career_cluster: z.array(
        linkedCode.extend({
          cluster_grouping: z.string().optional(),
          sub_cluster: z.array(linkedCode).optional(),
        }),
      ),
    }),
    confidence: { path: 'recorded', answer: 'inferred' },
    local: needsKey('Career clusters'),
  }),
  all: defineService({
    name: 'online.career_clusters.all',
    title: 'Occupations in all career clusters',
    path: '/online/career_clusters/all',
    ...paged('occupation', clusterOccupations, {}),
    confidence: { path: 'recorded', answer: 'recorded' },
    example: {},
    local: needsKey('Career clusters'),
  }),
  subCluster: defineService({
    name: 'online.career_clusters.sub_cluster',
    title: 'Occupations in sub-cluster',
    path: '/online/career_clusters/sub_clusters/{cluster}',
    ...paged('occupation', clusterOccupations, {
      cluster: textLike(/^\d{4}(?!00)\d{2}$/, 'a sub-cluster code of six digits that does not end in 00'),
    }),
    confidence: { path: 'recorded', answer: 'recorded' },
    note: 'Refuses the code of a whole cluster, which ends in `00`.',
    example: { cluster: '010101' },
    local: needsKey('Career clusters'),
  }),
  cluster: defineService({
    name: 'online.career_clusters.cluster',
    title: 'Occupations in cluster',
    path: '/online/career_clusters/{cluster}',
    ...paged('occupation', clusterOccupations, { cluster: clusterCode }),
    confidence: { path: 'recorded', answer: 'recorded' },
    example: { cluster: '010100' },
    local: needsKey('Career clusters'),
  }),
};

/** Software and tools that employers ask for most. */
export const hotTechnologies = {
  technologies: defineService({
    name: 'online.hot_technology',
    title: 'Hot technologies',
    path: '/online/hot_technology/',
    ...paged(
      'example',
      maybePage('example', {
        example: z.array(
          z.object({
            href: z.string().optional(),
            title: z.string(),
            hot_technology: z.boolean().optional(),
            in_demand: z.boolean().optional(),
          }),
        ),
      }),
      {},
    ),
    confidence: guessed,
    example: {},
    local: findHotTechnologies,
  }),
  occupations: defineService({
    name: 'online.hot_technology.occupations',
    title: 'Occupations for a hot technology',
    path: '/online/hot_technology/{technology}',
    ...paged('occupation', occupations, { technology: anyText() }),
    confidence: guessed,
    example: { technology: 'Python' },
    local: hotTechnologyUsers,
  }),
};

/** Occupations by the industry that employs them. */
export const industries = {
  industries: defineService({
    name: 'online.industries',
    title: 'Industry listing',
    path: '/online/industries/',
    ...wholeList('industry', { industry: z.array(industry) }),
    confidence: guessed,
    local: industryListing('online'),
  }),
  all: defineService({
    name: 'online.industries.all',
    title: 'Occupations in all industries',
    path: '/online/industries/all',
    ...paged('occupation', occupations, {}),
    confidence: guessed,
    example: {},
    local: allIndustryOccupations,
  }),
  occupations: defineService({
    name: 'online.industries.occupations',
    title: 'Occupations in industry',
    path: '/online/industries/{industry}',
    ...paged('occupation', occupations, { industry: industryCode }),
    confidence: guessed,
    note: 'Prefer the `href` of the listing.',
    example: { industry: '62' },
    local: industryOccupations,
  }),
};

const familyOccupations = maybePage('occupation', {
  occupation: z.array(occupationRef.extend({ job_family: coded.optional() })),
});

/** Occupations by the first two digits of their codes. */
export const jobFamilies = {
  families: defineService({
    name: 'online.job_families',
    title: 'Job family listing',
    path: '/online/job_families/',
    ...wholeList('job_family', { job_family: z.array(linkedCode) }),
    confidence: guessed,
    local: jobFamilyListing,
  }),
  all: defineService({
    name: 'online.job_families.all',
    title: 'Occupations in all job families',
    path: '/online/job_families/all',
    ...paged('occupation', familyOccupations, {}),
    confidence: guessed,
    example: {},
    local: allFamilyOccupations,
  }),
  occupations: defineService({
    name: 'online.job_families.occupations',
    title: 'Occupations in job family',
    path: '/online/job_families/{family}',
    ...paged('occupation', familyOccupations, {
      family: textLike(/^\d{2}$/, 'a job family of two digits, such as 15'),
    }),
    confidence: guessed,
    example: { family: '15' },
    local: occupationsInFamily,
  }),
};

const zoneOccupations = maybePage('occupation', {
  occupation: z.array(
    occupationRef.extend({ job_zone: z.object({ code: numberCode, title: z.string() }).optional() }),
  ),
});

/** Occupations by how much preparation they take, 1 (little) to 5. */
export const jobZones = {
  zones: defineService({
    name: 'online.job_zones',
    title: 'Job Zone listing',
    path: '/online/job_zones/',
    ...wholeList('job_zone', { job_zone: z.array(linkedNumber) }),
    confidence: guessed,
    local: jobZoneListing,
  }),
  all: defineService({
    name: 'online.job_zones.all',
    title: 'Occupations in all Job Zones',
    path: '/online/job_zones/all',
    ...paged('occupation', zoneOccupations, {}),
    confidence: guessed,
    example: {},
    local: zonedOccupations,
  }),
  occupations: defineService({
    name: 'online.job_zones.occupations',
    title: 'Occupations in Job Zone',
    path: '/online/job_zones/{zone}',
    ...paged('occupation', zoneOccupations, { zone: wholeNumber(1, 5) }),
    confidence: guessed,
    example: { zone: 4 },
    local: occupationsInZone,
  }),
};
