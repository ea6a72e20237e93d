import { z } from 'zod';
import { relatedOccupations } from '../../engine/resolvers/browse/occupations.ts';
import {
  detailedWorkActivities,
  education as educationOf,
  jobZone as jobZoneOf,
  tasks as tasksOf,
} from '../../engine/resolvers/report/sections.ts';
import {
  interests as interestsOf,
  ratedElements as ratedElementsOf,
  workContext as workContextOf,
  workValues as workValuesOf,
} from '../../engine/resolvers/report/rated-elements.ts';
import {
  technologySkills as technologySkillsOf,
  toolsUsed,
} from '../../engine/resolvers/report/technology.ts';
import type { ViewName } from '../../engine/database/views.ts';
import { defineService, paged, type Confidence, type DataOf } from '../service.ts';
import { association } from './associations.ts';
import { needsKey } from '../schema/not-available.ts';
import { technologyExample } from './occupation.ts';
import { categoryCode } from './technology.ts';
import {
  idText,
  maybePage,
  numberCode,
  occupationRef,
  onetSocCode,
  outOf100,
  page,
} from '../schema/common.ts';

/** Both reports have the same sections: the summary names the most important rows, the details rate all of them. */
export type Report = 'summary' | 'details';

/** Rows in a page of a section without `end`. */
const PAGE_ROWS = { summary: 5, details: 10 } as const;

/** `importance` is 0-100, in the details only; there is no level in either report. */
const element = z.object({
  id: z.string(),
  related: z.string().optional(),
  name: z.string(),
  description: z.string().optional(),
  importance: outOf100.optional(),
});

const elements = page({ element: z.array(element) });

const titledItem = z.object({ id: idText, related: z.string().optional(), title: z.string() });

const tasks = page({
  task: z.array(
    titledItem.extend({
      importance: outOf100.optional(),
      /** `Core`, `Supplemental`, or `New` for tasks that are not rated yet. */
      category: z.string().optional(),
    }),
  ),
});

const technologyLink = z.object({ total: z.int(), href: z.string() });

/** Kinds of software, or of tools, each with examples. */
const technologyCategories = {
  category: z.array(
    z.object({
      code: categoryCode,
      related: z.string().optional(),
      title: z.string(),
      example: z.array(technologyExample),
      example_more: z.array(technologyExample).optional(),
    }),
  ),
};

const technologySkills = page({
  ...technologyCategories,
  hot_technology: technologyLink.optional(),
  in_demand_skills: technologyLink.optional(),
});

const workContext = page({
  element: z.array(
    element.omit({ importance: true }).extend({
      context: outOf100.optional(),
      response: z
        .array(z.object({ percentage_of_respondents: outOf100.optional(), description: z.string() }))
        .optional(),
    }),
  ),
});

const jobZone = z.object({
  code: numberCode,
  title: z.string(),
  education: z.string().optional(),
  related_experience: z.string().optional(),
  job_training: z.string().optional(),
  job_zone_examples: z.string().optional(),
  svp_range: z.string().optional(),
});

const education = z.object({
  response: z.array(
    z.object({
      code: numberCode,
      title: z.string(),
      description: z.string().optional(),
      percentage_of_respondents: outOf100.optional(),
    }),
  ),
});

const interests = maybePage('element', {
  /** The letters of the strongest interests, such as `IC`. */
  interest_code: z.string().optional(),
  element: z.array(element.omit({ importance: true }).extend({ occupational_interest: outOf100.optional() })),
});

/** The sections of one of the two reports on an occupation. */
export function occupationReport(report: Report) {
  const path = <Slug extends string>(slug: Slug) => `/online/occupations/{code}/${report}/${slug}` as const;
  const word = report === 'summary' ? 'Summary' : 'Details';
  const rowsOf = <const List extends string, D extends z.ZodType>(list: List, data: D) =>
    paged(list, data, { code: onetSocCode }, PAGE_ROWS[report]);
  const params = z.object({ code: onetSocCode });
  const example = { code: '15-1252.00' };
  const recorded: { path: Confidence; answer: Confidence } = { path: 'recorded', answer: 'recorded' };
  const transcribed: { path: Confidence; answer: Confidence } = { path: 'recorded', answer: 'transcribed' };

  const about = <Slug extends string>(slug: Slug, title: string) => ({
    name: `online.${report}.${slug}`,
    title: `${word}: ${title}`,
    path: path(slug),
    example,
  });

  const ratedElements = (slug: string, title: string, view: ViewName) =>
    defineService({
      ...about(slug, title),
      ...rowsOf('element', elements),
      confidence: recorded,
      local: ratedElementsOf(view, slug, `Ratings of ${title}`, report),
    });

  return {
    tasks: defineService({
      ...about('tasks', 'tasks'),
      ...rowsOf('task', tasks),
      confidence: recorded,
      local: tasksOf(report),
    }),
    technologySkills: defineService({
      ...about('technology_skills', 'technology skills'),
      ...rowsOf('category', technologySkills),
      confidence: recorded,
      local: technologySkillsOf(report),
    }),
    workActivities: ratedElements('work_activities', 'work activities', 'w_work_activities'),
    detailedWorkActivities: defineService({
      ...about('detailed_work_activities', 'detailed work activities'),
      ...rowsOf('activity', page({ activity: z.array(titledItem) })),
      confidence: recorded,
      local: detailedWorkActivities,
    }),
    /** `context` is 0-100; `response` tells what share of people answered what. */
    workContext: defineService({
      ...about('work_context', 'work context'),
      ...rowsOf('element', workContext),
      confidence: transcribed,
      local: workContextOf(report),
    }),
    jobZone: defineService({
      ...about('job_zone', 'Job Zone'),
      params,
      data: jobZone,
      confidence: recorded,
      local: jobZoneOf,
    }),
    apprenticeship: defineService({
      ...about('apprenticeship', 'apprenticeship'),
      ...rowsOf('example_title', page({ example_title: z.array(z.string()) })),
      confidence: recorded,
      example: { code: '47-2111.00' },
      local: needsKey('Apprenticeships'),
    }),
    skills: ratedElements('skills', 'skills', 'w_skills'),
    knowledge: ratedElements('knowledge', 'knowledge', 'w_knowledge'),
    /** What share of people in the occupation has how much education. */
    education: defineService({
      ...about('education', 'education'),
      params,
      data: education,
      confidence: recorded,
      local: educationOf,
    }),
    abilities: ratedElements('abilities', 'abilities', 'w_abilities'),
    interests: defineService({
      ...about('interests', 'interests'),
      ...rowsOf('element', interests),
      confidence: { path: 'recorded', answer: 'transcribed' },
      note: 'Whether it is paged is not settled; without a page head the list is whole.',
      local: interestsOf(report),
    }),
    workValues: defineService({
      ...about('work_values', 'work values'),
      ...rowsOf(
        'element',
        maybePage('element', {
          element: z.array(element.omit({ importance: true }).extend({ extent: outOf100.optional() })),
        }),
      ),
      confidence: { path: 'inferred', answer: 'older-manual' },
      note: 'Releases since 30.3 hold no work values, and newer clients do not know this section.',
      local: workValuesOf(report),
    }),
    workStyles: ratedElements('work_styles', 'work styles', 'w_work_styles'),
    relatedOccupations: defineService({
      ...about('related_occupations', 'related occupations'),
      ...rowsOf(
        'occupation',
        page({
          occupation: z.array(occupationRef.extend({ supplemental: z.boolean().optional() })),
        }),
      ),
      confidence: recorded,
      local: relatedOccupations(report),
    }),
    professionalAssociations: defineService({
      ...about('professional_associations', 'professional associations'),
      ...rowsOf('source', page({ source: z.array(association) })),
      confidence: transcribed,
      local: needsKey('Professional associations'),
    }),
    militaryCareerSummaries: defineService({
      ...about('military_career_summaries', 'military career summaries'),
      ...rowsOf(
        'career_summary',
        page({ career_summary: z.array(z.object({ url: z.string(), title: z.string() })) }),
      ),
      confidence: { path: 'transcribed', answer: 'transcribed' },
      local: needsKey('Military jobs'),
    }),
  };
}

/** The most important rows of each section, without ratings. */
export const summary = occupationReport('summary');

/** All rows of each section, with ratings. */
export const details = {
  ...occupationReport('details'),
  toolsUsed: defineService({
    name: 'online.details.tools_used',
    title: 'Details: tools used',
    path: '/online/occupations/{code}/details/tools_used',
    ...paged(
      'category',
      maybePage('category', technologyCategories),
      { code: onetSocCode },
      PAGE_ROWS.details,
    ),
    confidence: { path: 'inferred', answer: 'older-manual' },
    note: 'Releases since 30.3 hold no tools, and newer clients do not know this section.',
    example: { code: '15-1252.00' },
    local: toolsUsed,
  }),
};

type Sections = ReturnType<typeof occupationReport>;

export type ReportTasks = DataOf<Sections['tasks']>;
export type ReportTechnology = DataOf<Sections['technologySkills']>;
export type ReportElements = DataOf<Sections['skills']>;
export type ReportWorkContext = DataOf<Sections['workContext']>;
export type ReportJobZone = DataOf<Sections['jobZone']>;
export type ReportEducation = DataOf<Sections['education']>;
export type ReportInterests = DataOf<Sections['interests']>;
export type ReportWorkValues = DataOf<Sections['workValues']>;
export type ReportRelatedOccupations = DataOf<Sections['relatedOccupations']>;
export type ReportAssociations = DataOf<Sections['professionalAssociations']>;
export type ReportTools = DataOf<typeof details.toolsUsed>;
