import { z } from 'zod';
import { BRIGHT_OUTLOOK, brightOutlookOccupations } from '../../engine/resolvers/bright-outlook.ts';
import { occupationsInIndustry, SOME } from '../../engine/resolvers/browse/industries.ts';
import { jobZones as zonesOf, occupationsInZone } from '../../engine/resolvers/browse/job-zones.ts';
import { allOccupations, jobZoneOf } from '../../engine/database/occupations.ts';
import { pageOfOccupations, refs } from '../../engine/resolvers/occupation-list.ts';
import { links, noData, pageOf, present, success } from '../../engine/resolvers/results.ts';
import { byCodeUnit } from '../../util/by-code-unit.ts';
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
    local: (context) => success({ category: links(context, 'online/bright_outlook', BRIGHT_OUTLOOK) }),
  }),
  all: defineService({
    ...online('bright_outlook/all', 'All Bright Outlook occupations'),
    ...paged('occupation', occupationRef),
    confidence: 'inferred',
    local: (context) => pageOfOccupations(context, brightOutlookOccupations(context)),
  }),
  occupations: defineService({
    ...online('bright_outlook/{category}', 'Bright Outlook occupations in category'),
    ...paged('occupation', occupationRef, { category: oneOf(BRIGHT_OUTLOOK_CATEGORIES) }),
    confidence: 'inferred',
    example: { category: 'grow' },
    local: (context, { category }) => pageOfOccupations(context, brightOutlookOccupations(context, category)),
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
    local: (context) =>
      success({ industry: links(context, 'online/industries', context.published.industries()) }),
  }),
  all: defineService({
    ...online('industries/all', 'Occupations in all industries'),
    ...paged('occupation', occupationRef),
    confidence: 'guessed',
    local(context) {
      const hasJobs = ({ code }: { code: string }): boolean =>
        context.published.industriesOf(code).length > 0;
      return pageOfOccupations(context, allOccupations(context.database).filter(hasJobs));
    },
  }),
  occupations: defineService({
    ...online('industries/{industry}', 'Occupations in industry'),
    ...paged('occupation', occupationRef, { industry: industryCode }),
    confidence: 'guessed',
    note: 'Prefer the `href` of the listing.',
    example: { industry: '62' },
    local(context, { industry: sector }) {
      const found = occupationsInIndustry(context, sector, SOME);
      return 'ok' in found ? found : pageOfOccupations(context, found);
    },
  }),
};

const familyOccupation = occupationRef.extend({ job_family: coded.optional() });

/** Occupations by the first two digits of their codes. */
export const jobFamilies = {
  families: defineService({
    ...online('job_families/', 'Job family listing'),
    ...wholeList('job_family', linkedCode),
    confidence: 'guessed',
    local: (context) =>
      success({ job_family: links(context, 'online/job_families', context.published.jobFamilies()) }),
  }),
  all: defineService({
    ...online('job_families/all', 'Occupations in all job families'),
    ...paged('occupation', familyOccupation),
    confidence: 'guessed',
    local(context) {
      const ref = refs(context);
      const byFamily = allOccupations(context.database)
        .map((row) => ({ ...ref(row), job_family: context.published.jobFamilyOf(row.code) }))
        .sort((a, b) => byCodeUnit(a.job_family.code, b.job_family.code));
      return pageOf(context, 'occupation', byFamily, (row) => row);
    },
  }),
  occupations: defineService({
    ...online('job_families/{family}', 'Occupations in job family'),
    ...paged('occupation', familyOccupation, {
      family: textLike(/^\d{2}$/, 'a job family of two digits, such as 15'),
    }),
    confidence: 'guessed',
    example: { family: '15' },
    local(context, { family }) {
      const found = allOccupations(context.database).filter(({ code }) => code.startsWith(`${family}-`));
      return found.length === 0
        ? noData(`There is no job family ${family}.`)
        : pageOfOccupations(context, found);
    },
  }),
};

const zoneOccupation = occupationRef.extend({ job_zone: numbered.optional() });

/** Occupations by how much preparation they take, 1 (little) to 5. */
export const jobZones = {
  zones: defineService({
    ...online('job_zones/', 'Job Zone listing'),
    ...wholeList('job_zone', linkedNumber),
    confidence: 'guessed',
    local: (context) => success({ job_zone: links(context, 'online/job_zones', zonesOf(context.database)) }),
  }),
  all: defineService({
    ...online('job_zones/all', 'Occupations in all Job Zones'),
    ...paged('occupation', zoneOccupation),
    confidence: 'guessed',
    local(context) {
      const ref = refs(context);
      const byZone = zonesOf(context.database).flatMap(({ code }) => occupationsInZone(context, code));
      return pageOf(context, 'occupation', byZone, (row) => ({
        ...ref(row),
        ...present({ job_zone: jobZoneOf(row) }),
      }));
    },
  }),
  occupations: defineService({
    ...online('job_zones/{zone}', 'Occupations in Job Zone'),
    ...paged('occupation', zoneOccupation, { zone: wholeNumber(1, 5) }),
    confidence: 'guessed',
    example: { zone: 4 },
    local: (context, { zone }) => pageOfOccupations(context, occupationsInZone(context, zone)),
  }),
};
