import { z } from 'zod';
import * as brightOutlooks from '../../engine/resolvers/browse/bright-outlook.ts';
import * as sectors from '../../engine/resolvers/browse/industries.ts';
import * as lists from '../../engine/resolvers/browse/occupations.ts';
import * as software from '../../engine/resolvers/report/technology.ts';
import { anyText, oneOf, textLike, wholeNumber } from '../schema/params.ts';
import { defineService, paged, wholeList } from '../service.ts';
import {
  BRIGHT_OUTLOOK_CATEGORIES,
  clusterCode,
  industry,
  industryCode,
} from '../my-next-move/career-site.ts';
import { needsKey } from '../schema/not-available.ts';
import { linkedCode, linkedNumber, numberCode, occupationRef } from '../schema/common.ts';

/** Occupations to browse on O*NET OnLine: each has a list, the occupations of one of its rows, and all of them. */

const guessed = { path: 'guessed', answer: 'guessed' } as const;
const inferred = { path: 'inferred', answer: 'inferred' } as const;
const recorded = { path: 'recorded', answer: 'recorded' } as const;

const coded = z.object({ code: z.string(), title: z.string() });

/** The Bright Outlook occupations: growing fast, with many openings, or new. */
export const brightOutlook = {
  categories: defineService({
    name: 'online.bright_outlook',
    title: 'Bright Outlook category listing',
    path: '/online/bright_outlook/',
    ...wholeList('category', linkedCode),
    confidence: guessed,
    local: brightOutlooks.brightOutlookCategories('online'),
  }),
  all: defineService({
    name: 'online.bright_outlook.all',
    title: 'All Bright Outlook occupations',
    path: '/online/bright_outlook/all',
    ...paged('occupation', occupationRef),
    confidence: inferred,
    local: brightOutlooks.allBrightOutlook,
  }),
  occupations: defineService({
    name: 'online.bright_outlook.occupations',
    title: 'Bright Outlook occupations in category',
    path: '/online/bright_outlook/{category}',
    ...paged('occupation', occupationRef, { category: oneOf(BRIGHT_OUTLOOK_CATEGORIES) }),
    confidence: inferred,
    example: { category: 'grow' },
    local: brightOutlooks.brightOutlookOccupations,
  }),
};

const clusterOccupation = occupationRef.extend({ sub_cluster: z.array(coded).optional() });
const clusterSummary = {
  summary: z
    .union([z.string(), z.object({ title: z.string().optional(), overview: z.string().optional() })])
    .optional(),
};
const needsClusters = needsKey('Career clusters');

/** The career clusters and their sub-clusters. */
export const careerClusters = {
  clusters: defineService({
    name: 'online.career_clusters',
    title: 'Career Cluster listing',
    path: '/online/career_clusters/',
    ...wholeList(
      'career_cluster',
      linkedCode.extend({
        cluster_grouping: z.string().optional(),
        sub_cluster: z.array(linkedCode).optional(),
      }),
    ),
    confidence: { path: 'recorded', answer: 'inferred' },
    local: needsClusters,
  }),
  all: defineService({
    name: 'online.career_clusters.all',
    title: 'Occupations in all career clusters',
    path: '/online/career_clusters/all',
    ...paged('occupation', clusterOccupation, {}, { more: clusterSummary }),
    confidence: recorded,
    local: needsClusters,
  }),
  subCluster: defineService({
    name: 'online.career_clusters.sub_cluster',
    title: 'Occupations in sub-cluster',
    path: '/online/career_clusters/sub_clusters/{cluster}',
    ...paged(
      'occupation',
      clusterOccupation,
      { cluster: textLike(/^\d{4}(?!00)\d{2}$/, 'a sub-cluster code of six digits that does not end in 00') },
      { more: clusterSummary },
    ),
    confidence: recorded,
    note: 'Refuses the code of a whole cluster, which ends in `00`.',
    example: { cluster: '010101' },
    local: needsClusters,
  }),
  cluster: defineService({
    name: 'online.career_clusters.cluster',
    title: 'Occupations in cluster',
    path: '/online/career_clusters/{cluster}',
    ...paged('occupation', clusterOccupation, { cluster: clusterCode }, { more: clusterSummary }),
    confidence: recorded,
    example: { cluster: '010100' },
    local: needsClusters,
  }),
};

/** A piece of software in a list. */
export const softwareExample = z.object({
  href: z.string().optional(),
  title: z.string(),
  /** Employers often ask for it, in postings for any job. */
  hot_technology: z.boolean().optional(),
  /** Employers often ask for it in postings for this occupation. */
  in_demand: z.boolean().optional(),
});

/** Software and tools that employers ask for most. */
export const hotTechnologies = {
  technologies: defineService({
    name: 'online.hot_technology',
    title: 'Hot technologies',
    path: '/online/hot_technology/',
    ...paged('example', softwareExample),
    confidence: guessed,
    local: software.hotTechnologies,
  }),
  occupations: defineService({
    name: 'online.hot_technology.occupations',
    title: 'Occupations for a hot technology',
    path: '/online/hot_technology/{technology}',
    ...paged('occupation', occupationRef, { technology: anyText() }),
    confidence: guessed,
    example: { technology: 'Python' },
    local: software.hotTechnologyUsers,
  }),
};

/** Occupations by the industry that employs them. */
export const industries = {
  industries: defineService({
    name: 'online.industries',
    title: 'Industry listing',
    path: '/online/industries/',
    ...wholeList('industry', industry),
    confidence: guessed,
    local: sectors.industryListing('online'),
  }),
  all: defineService({
    name: 'online.industries.all',
    title: 'Occupations in all industries',
    path: '/online/industries/all',
    ...paged('occupation', occupationRef),
    confidence: guessed,
    local: sectors.allIndustryOccupations,
  }),
  occupations: defineService({
    name: 'online.industries.occupations',
    title: 'Occupations in industry',
    path: '/online/industries/{industry}',
    ...paged('occupation', occupationRef, { industry: industryCode }),
    confidence: guessed,
    note: 'Prefer the `href` of the listing.',
    example: { industry: '62' },
    local: sectors.industryOccupations,
  }),
};

const familyOccupation = occupationRef.extend({ job_family: coded.optional() });

/** Occupations by the first two digits of their codes. */
export const jobFamilies = {
  families: defineService({
    name: 'online.job_families',
    title: 'Job family listing',
    path: '/online/job_families/',
    ...wholeList('job_family', linkedCode),
    confidence: guessed,
    local: lists.jobFamilyListing,
  }),
  all: defineService({
    name: 'online.job_families.all',
    title: 'Occupations in all job families',
    path: '/online/job_families/all',
    ...paged('occupation', familyOccupation),
    confidence: guessed,
    local: lists.familyOccupations,
  }),
  occupations: defineService({
    name: 'online.job_families.occupations',
    title: 'Occupations in job family',
    path: '/online/job_families/{family}',
    ...paged('occupation', familyOccupation, {
      family: textLike(/^\d{2}$/, 'a job family of two digits, such as 15'),
    }),
    confidence: guessed,
    example: { family: '15' },
    local: lists.occupationsInFamily,
  }),
};

const zoneOccupation = occupationRef.extend({
  job_zone: z.object({ code: numberCode, title: z.string() }).optional(),
});

/** Occupations by how much preparation they take, 1 (little) to 5. */
export const jobZones = {
  zones: defineService({
    name: 'online.job_zones',
    title: 'Job Zone listing',
    path: '/online/job_zones/',
    ...wholeList('job_zone', linkedNumber),
    confidence: guessed,
    local: lists.jobZoneListing,
  }),
  all: defineService({
    name: 'online.job_zones.all',
    title: 'Occupations in all Job Zones',
    path: '/online/job_zones/all',
    ...paged('occupation', zoneOccupation),
    confidence: guessed,
    local: lists.zonedOccupations,
  }),
  occupations: defineService({
    name: 'online.job_zones.occupations',
    title: 'Occupations in Job Zone',
    path: '/online/job_zones/{zone}',
    ...paged('occupation', zoneOccupation, { zone: wholeNumber(1, 5) }),
    confidence: guessed,
    example: { zone: 4 },
    local: lists.occupationsInZone,
  }),
};
