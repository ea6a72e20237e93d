import { z } from 'zod';
import * as resolvers from '../../engine/resolvers/browse/interests.ts';
import { INTERESTS } from '../../engine/riasec.ts';
import { jobZones } from '../../engine/resolvers/browse/job-zones.ts';
import { success } from '../../engine/resolvers/results.ts';
import { pagedParams } from '../schema/paging.ts';
import { oneOf, textLike, wholeNumber } from '../schema/params.ts';
import { defineService, paged, servicesBelow, wholeList, needsKey } from '../service.ts';
import { jobZone, occupationRef, renamed } from '../schema/common.ts';

/** The highest score of one interest: ten questions, four points each. */
export const MAX_INTEREST_SCORE = 40;

const answers = textLike(/^[1-5]{30}(?:[1-5]{30})?$/, 'the 30 or 60 answers, each a digit from 1 to 5');

const interestScore = wholeNumber(0, MAX_INTEREST_SCORE).optional();

const question = z.object({
  index: z.int(),
  // Sources differ in its case.
  area: z.string().toLowerCase(),
  text: z.string(),
});
const questions = paged(
  'question',
  question,
  {},
  { more: { answer_option: z.array(z.object({ value: z.int(), name: z.string() })) } },
);

const interest = z.object({
  href: z.string().optional(),
  code: z.string().toLowerCase(),
  title: z.string(),
  description: z.string().optional(),
});

const results = z.object({
  /** The link to the careers that match these answers. */
  careers: z.string().optional(),
  result: z.array(interest.extend({ score: z.number() })),
});

/** `fit` is `Best`, `Great` or `Good`. */
const matchingCareers = paged('career', occupationRef.extend({ fit: z.string() }));

/** Either `answers`, or the scores of all six interests. */
const matchingCareersParams = pagedParams({
  answers: answers.optional(),
  realistic: interestScore,
  investigative: interestScore,
  artistic: interestScore,
  social: interestScore,
  enterprising: interestScore,
  conventional: interestScore,
  zone: wholeNumber(1, 5).optional(),
}).check(({ value, issues }) => {
  const given = INTERESTS.filter((interest) => value[interest] !== undefined);
  const fail = (parameter: string, message: string): void => {
    issues.push({ code: 'custom', input: value, path: [parameter], message });
  };
  if (value.answers !== undefined) {
    const [extra] = given;
    if (extra !== undefined) fail(extra, 'cannot be given together with answers');
  } else if (given.length === 0) {
    fail('answers', 'is required, or else the scores of all six interests');
  } else {
    const missing = INTERESTS.find((interest) => value[interest] === undefined);
    if (missing !== undefined) fail(missing, 'is required, as are the scores of all six interests');
  }
});

/** The O*NET Interest Profiler, in English (`mnm`) or in Spanish (`mpp`); answered in English. */
export function interestProfiler(site: 'mnm' | 'mpp') {
  const below = servicesBelow(`${site}/interestprofiler`, `${site}.interest_profiler`);
  const questionsOf = (slug: string, title: string, total: number) =>
    defineService({
      ...below(slug, `${title} (${total})`),
      ...questions,
      confidence: 'recorded',
      note: 'The default page size is not known: send both `start` and `end`.',
      example: { start: 1, end: total },
      local: needsKey("The Interest Profiler's questions"),
    });

  return {
    /** The Short Form: 60 questions. */
    questions60: questionsOf('questions', 'Interest Profiler Short Form questions', 60),
    /** The Mini Interest Profiler: 30 questions. */
    questions30: questionsOf('questions_30', 'Mini Interest Profiler questions', 30),
    /** The score of each interest, 0-40 in the Short Form, for these answers. */
    results: defineService({
      ...below('results', 'Interest Profiler results'),
      params: z.object({ answers }),
      data: results,
      confidence: 'recorded',
      example: { answers: '543212345112345543211234554321' },
      local: needsKey("The Interest Profiler's questions, and so its scores,"),
    }),
    /** Careers that fit the answers or six scores, best first, optionally in one Job Zone. */
    careers: defineService({
      ...below('careers', 'Interest Profiler matching careers'),
      ...matchingCareers,
      params: matchingCareersParams,
      confidence: 'recorded',
      note: 'Takes `answers`, or the scores of all six interests under their names in lower case.',
      example: {
        realistic: 9,
        investigative: 20,
        artistic: 28,
        social: 18,
        enterprising: 12,
        conventional: 19,
        zone: 4,
      },
      local: resolvers.matchingCareers,
    }),
    /** The steps of preparation a person can plan for. */
    jobZones: defineService({
      ...below('job_zones', 'Interest Profiler Job Zones'),
      ...wholeList('job_zone', renamed({ code: ['value'] }, jobZone)),
      confidence: 'transcribed',
      note: 'Sources differ: the list is read under `job_zone` or bare, its number under `code` or `value`.',
      local: ({ database }) => success({ job_zone: jobZones(database) }),
    }),
    /** The six interests. */
    interests: defineService({
      ...below('interests/', 'RIASEC interests'),
      ...wholeList('interest', interest),
      confidence: 'guessed',
      local: resolvers.interestListing,
    }),
    /** Careers of one interest. */
    interestCareers: defineService({
      ...below('interests/{interest}', 'Careers related to a single interest'),
      ...paged('career', occupationRef, { interest: oneOf(INTERESTS) }),
      confidence: 'guessed',
      note: 'Prefer the `href` of an interest, in the results or in the list of interests.',
      example: { interest: 'artistic' },
      local: resolvers.careersForInterest,
    }),
  };
}
