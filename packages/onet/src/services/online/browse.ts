import { z } from 'zod';
import * as brightOutlooks from '../../engine/resolvers/browse/bright-outlook.ts';
import * as sectors from '../../engine/resolvers/browse/industries.ts';
import * as lists from '../../engine/resolvers/browse/occupations.ts';
import * as software from '../../engine/resolvers/report/technology.ts';
import { anyText, oneOf, textLike, wholeNumber } from '../schema/params.ts';
import { defineService, online, paged, wholeList, needsKey } from '../service.ts';
import { BRIGHT_OUTLOOK_CATEGORIES } from '../../facts/published-facts.ts';
import { clusterCode, industry, industryCode } from '../my-next-move/career-lists.ts';
import { linkedCode, linkedNumber, numbered, occupationRef, softwareExample } from '../schema/common.ts';

/** Occupations to browse on O*NET OnLine: each has a list, the occupations of one of its rows, and all of them. */

const coded = z.object({ code: z.string(), title: z.string() });

/** The Bright Outlook occupations: growing fast, with many openings, or new. */
export const brightOutlook = {
  categories: defineService({
    ...online('bright_outlook/', 'Bright Outlook category listing'),
    ...wholeList('category', linkedCode),
    confidence: 'guessed',
    local: brightOutlooks.brightOutlookCategories('online'),
  }),
  all: defineService({
    ...online('bright_outlook/all', 'All Bright Outlook occupations'),
    ...paged('occupation', occupationRef),
    confidence: 'inferred',
    local: brightOutlooks.allBrightOutlookOccupations,
  }),
  occupations: defineService({
    ...online('bright_outlook/{category}', 'Bright Outlook occupations in category'),
    ...paged('occupation', occupationRef, { category: oneOf(BRIGHT_OUTLOOK_CATEGORIES) }),
    confidence: 'inferred',
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
    ...online('career_clusters/', 'Career Cluster listing'),
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
    ...online('career_clusters/all', 'Occupations in all career clusters'),
    ...paged('occupation', clusterOccupation, {}, { more: clusterSummary }),
    confidence: 'recorded',
    local: needsClusters,
  }),
  subCluster: defineService({
    ...online(
      'career_clusters/sub_clusters/{cluster}',
      'Occupations in sub-cluster',
      'career_clusters.sub_cluster',
    ),
    ...paged(
      'occupation',
      clusterOccupation,
      { cluster: textLike(/^\d{4}(?!00)\d{2}$/, 'a sub-cluster code of six digits that does not end in 00') },
      { more: clusterSummary },
    ),
    confidence: 'recorded',
    note: 'Rejects the code of a whole cluster, which ends in `00`.',
    example: { cluster: '010101' },
    local: needsClusters,
  }),
  cluster: defineService({
    ...online('career_clusters/{cluster}', 'Occupations in cluster', 'career_clusters.cluster'),
    ...paged('occupation', clusterOccupation, { cluster: clusterCode }, { more: clusterSummary }),
    confidence: 'recorded',
    example: { cluster: '010100' },
    local: needsClusters,
  }),
};

/** Software and tools that employers ask for most. */
export const hotTechnologies = {
  technologies: defineService({
    ...online('hot_technology/', 'Hot technologies'),
    ...paged('example', softwareExample),
    confidence: 'guessed',
    local: software.hotTechnologies,
  }),
  occupations: defineService({
    ...online('hot_technology/{technology}', 'Occupations for a hot technology'),
    ...paged('occupation', occupationRef, { technology: anyText() }),
    confidence: 'guessed',
    example: { technology: 'Python' },
    local: software.occupationsUsingHotTechnology,
  }),
};

/** Occupations by the industry that employs them. */
export const industries = {
  industries: defineService({
    ...online('industries/', 'Industry listing'),
    ...wholeList('industry', industry),
    confidence: 'guessed',
    local: sectors.industryListing('online'),
  }),
  all: defineService({
    ...online('industries/all', 'Occupations in all industries'),
    ...paged('occupation', occupationRef),
    confidence: 'guessed',
    local: sectors.allIndustryOccupations,
  }),
  occupations: defineService({
    ...online('industries/{industry}', 'Occupations in industry'),
    ...paged('occupation', occupationRef, { industry: industryCode }),
    confidence: 'guessed',
    note: 'Prefer the `href` of the listing.',
    example: { industry: '62' },
    local: sectors.industryOccupations,
  }),
};

const familyOccupation = occupationRef.extend({ job_family: coded.optional() });

/** Occupations by the first two digits of their codes. */
export const jobFamilies = {
  families: defineService({
    ...online('job_families/', 'Job family listing'),
    ...wholeList('job_family', linkedCode),
    confidence: 'guessed',
    local: lists.jobFamilyListing,
  }),
  all: defineService({
    ...online('job_families/all', 'Occupations in all job families'),
    ...paged('occupation', familyOccupation),
    confidence: 'guessed',
    local: lists.occupationsInAllFamilies,
  }),
  occupations: defineService({
    ...online('job_families/{family}', 'Occupations in job family'),
    ...paged('occupation', familyOccupation, {
      family: textLike(/^\d{2}$/, 'a job family of two digits, such as 15'),
    }),
    confidence: 'guessed',
    example: { family: '15' },
    local: lists.occupationsInFamily,
  }),
};

const zoneOccupation = occupationRef.extend({ job_zone: numbered.optional() });

/** Occupations by how much preparation they take, 1 (little) to 5. */
export const jobZones = {
  zones: defineService({
    ...online('job_zones/', 'Job Zone listing'),
    ...wholeList('job_zone', linkedNumber),
    confidence: 'guessed',
    local: lists.jobZoneListing,
  }),
  all: defineService({
    ...online('job_zones/all', 'Occupations in all Job Zones'),
    ...paged('occupation', zoneOccupation),
    confidence: 'guessed',
    local: lists.occupationsInAllZones,
  }),
  occupations: defineService({
    ...online('job_zones/{zone}', 'Occupations in Job Zone'),
    ...paged('occupation', zoneOccupation, { zone: wholeNumber(1, 5) }),
    confidence: 'guessed',
    example: { zone: 4 },
    local: lists.occupationsInZone,
  }),
};
