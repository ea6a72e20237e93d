import { z } from 'zod';
import { BRIGHT_OUTLOOK, brightOutlookOccupations } from '../../engine/resolvers/bright-outlook.ts';
import { MOST, occupationsInIndustry, SOME } from '../../engine/resolvers/browse/industries.ts';
import { jobZones, occupationsInZone } from '../../engine/resolvers/browse/job-zones.ts';
import { allOccupations } from '../../engine/database/occupations.ts';
import { pageOfCareers } from '../../engine/resolvers/occupation-list.ts';
import { links, success } from '../../engine/resolvers/results.ts';
import { searchKeyword } from '../../engine/search/search.ts';
import type { Database } from '../../engine/database/database.ts';
import { memoize } from '../../util/memoize.ts';
import { BRIGHT_OUTLOOK_CATEGORIES } from '../../facts/published-facts.ts';
import { anyText, oneOf, textLike, wholeNumber } from '../schema/params.ts';
import { defineService, paged, servicesBelow, wholeList, needsKey } from '../service.ts';
import {
  type CareerSite,
  idText,
  linkedCode,
  linkedNumber,
  occupationRef,
  renamed,
} from '../schema/common.ts';

/** A code of six digits, such as `010100`. */
export const clusterCode = textLike(/^\d{6}$/, 'a career cluster code of six digits, such as 010100');

/** An industry's code, as the listing gives it: O*NET follows the sectors of NAICS, such as `31-33`. */
export const industryCode = textLike(/^[\w-]{1,20}$/, 'an industry code, as the industry listing gives it');

export const industry = linkedCode.extend({ code: idText.optional() });

const clusterSummary = {
  summary: z.object({ title: z.string().optional(), overview: z.string().optional() }).optional(),
};

/** The careers that the career sites show, by title: those without data have no Job Zone. */
const careers = memoize((database: Database) => allOccupations(database).filter(({ zone }) => zone !== null));

/** The lists of one of the three career sites, answered in English: search, all careers, and the ways to browse them. */
export function careerSite(site: CareerSite) {
  const below = servicesBelow(site);
  return {
    /** Careers found by words. */
    search: defineService({
      ...below('search', 'Search careers with key words'),
      ...paged('career', occupationRef, { keyword: anyText() }),
      confidence: { path: 'documented', answer: 'recorded' },
      example: { keyword: 'nurse' },
      local: (context, { keyword }) => {
        const shown = new Set(careers(context.database).map(({ code }) => code));
        const found = searchKeyword(context.database, keyword).filter(({ code }) => shown.has(code));
        return pageOfCareers(context, site, found);
      },
    }),
    /** All careers. */
    careers: defineService({
      ...below('careers/', 'See all careers'),
      ...paged('career', occupationRef),
      confidence: 'transcribed',
      local: (context) => pageOfCareers(context, site, careers(context.database)),
    }),
    /** The industries to browse. */
    industries: defineService({
      ...below('industries/', 'Industry listing'),
      ...wholeList('industry', industry),
      confidence: 'guessed',
      local: (context) =>
        success({ industry: links(context, `${site}/industries`, context.published.industries()) }),
    }),
    /** Careers in which most people work in this industry. */
    industryMost: defineService({
      ...below('industries/{industry}', 'Careers in industry (most people)', 'industries.most'),
      ...paged('career', occupationRef, { industry: industryCode }),
      confidence: 'guessed',
      note: 'The path is not known: prefer the `href` in the listing.',
      example: { industry: '62' },
      local: (context, { industry: sector }) => {
        const found = occupationsInIndustry(context, sector, MOST);
        return 'ok' in found ? found : pageOfCareers(context, site, found);
      },
    }),
    /** Careers in which some people work in this industry. */
    industrySome: defineService({
      ...below('industries/{industry}/some', 'Careers in industry (some people)', 'industries.some'),
      ...paged('career', occupationRef, { industry: industryCode }),
      confidence: 'guessed',
      note: 'The path is not known.',
      example: { industry: '62' },
      local: (context, { industry: sector }) => {
        const found = occupationsInIndustry(context, sector, SOME, MOST);
        return 'ok' in found ? found : pageOfCareers(context, site, found);
      },
    }),
    /** The kinds of Bright Outlook careers. */
    brightOutlook: defineService({
      ...below('bright_outlook/', 'Bright Outlook category listing'),
      ...wholeList('category', linkedCode),
      confidence: { path: 'transcribed', answer: 'guessed' },
      local: (context) => success({ category: links(context, `${site}/bright_outlook`, BRIGHT_OUTLOOK) }),
    }),
    /** The Bright Outlook careers of one kind. */
    brightOutlookCareers: defineService({
      ...below('bright_outlook/{category}', 'Bright Outlook careers in category'),
      ...paged('career', occupationRef, { category: oneOf(BRIGHT_OUTLOOK_CATEGORIES) }),
      confidence: { path: site === 'mnm' ? 'recorded' : 'inferred', answer: 'recorded' },
      example: { category: 'grow' },
      local: (context, { category }) =>
        pageOfCareers(context, site, brightOutlookOccupations(context, category)),
    }),
    /** The career clusters to browse. */
    clusters: defineService({
      ...below('career_clusters/', 'Career Cluster listing'),
      ...wholeList('career_cluster', linkedCode.extend({ cluster_grouping: z.string().optional() })),
      confidence: 'transcribed',
      local: needsKey('Career clusters'),
    }),
    /** The careers of one cluster. */
    clusterCareers: defineService({
      ...below('career_clusters/{cluster}', 'Careers in cluster'),
      ...paged('career', occupationRef, { cluster: clusterCode }, { more: clusterSummary }),
      confidence: 'transcribed',
      note: 'Takes the codes of whole clusters, which end in `00`.',
      example: { cluster: '010100' },
      local: needsKey('Career clusters'),
    }),
    /** How much preparation careers take, in five steps. */
    jobPreparation: defineService({
      ...below('job_preparation/', 'Job preparation listing'),
      ...wholeList('job_zone', renamed({ code: ['value'] }, linkedNumber)),
      confidence: 'guessed',
      local: (context) =>
        success({ job_zone: links(context, `${site}/job_preparation`, jobZones(context.database)) }),
    }),
    /** The careers that take this much preparation: a Job Zone from 1 to 5. */
    jobPreparationCareers: defineService({
      ...below('job_preparation/{zone}', 'Careers by job preparation'),
      ...paged('career', occupationRef, { zone: wholeNumber(1, 5) }),
      confidence: 'guessed',
      example: { zone: 3 },
      local: (context, { zone }) => pageOfCareers(context, site, occupationsInZone(context, zone)),
    }),
  };
}
