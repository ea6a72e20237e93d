import { z } from 'zod';
import * as sections from '../../engine/resolvers/report/sections.ts';
import * as ratings from '../../engine/resolvers/report/rated-elements.ts';
import * as software from '../../engine/resolvers/report/technology.ts';
import type { ViewName } from '../../engine/database/views.ts';
import { byCode, type DataOf, defineService, online, paged, servicesBelow, needsKey } from '../service.ts';
import {
  association,
  categoryCode,
  idText,
  numbered,
  occupationRef,
  onetSocCode,
  outOf100,
  technologyExample,
} from '../schema/common.ts';

/** Rows in a page of a section without `end`. */
const PAGE_ROWS = { summary: 5, details: 10 } as const;

const element = z.object({
  id: z.string(),
  related: z.string().optional(),
  name: z.string(),
  description: z.string().optional(),
});

const titledItem = z.object({ id: idText, related: z.string().optional(), title: z.string() });

const task = titledItem.extend({
  importance: outOf100.optional(),
  /** `Core`, `Supplemental`, or `New` for tasks that are not rated yet. */
  category: z.string().optional(),
});

/** A kind of software, or of tools, with examples. */
const technologyCategory = z.object({
  code: categoryCode,
  related: z.string().optional(),
  title: z.string(),
  example: z.array(technologyExample),
  example_more: z.array(technologyExample).optional(),
});

const technologyLink = z.object({ total: z.int(), href: z.string() });

const workContext = element.extend({
  context: outOf100.optional(),
  response: z
    .array(z.object({ percentage_of_respondents: outOf100.optional(), description: z.string() }))
    .optional(),
});

const jobZone = numbered.extend({
  education: z.string().optional(),
  related_experience: z.string().optional(),
  job_training: z.string().optional(),
  job_zone_examples: z.string().optional(),
  svp_range: z.string().optional(),
});

const education = z.object({
  response: z.array(
    numbered.extend({ description: z.string().optional(), percentage_of_respondents: outOf100.optional() }),
  ),
});

/** The sections of one of the two reports on an occupation. */
function occupationReport(report: ratings.Report) {
  const transcribed = { path: 'recorded', answer: 'transcribed' } as const;

  const below = servicesBelow(`online/occupations/{code}/${report}`, `online.${report}`);
  const section = <Slug extends string>(slug: Slug, title: string) => ({
    ...below(slug, `${report === 'summary' ? 'Summary' : 'Details'}: ${title}`),
    ...byCode,
    confidence: 'recorded' as const,
  });
  const rowsOf = <
    const List extends string,
    Row extends z.ZodType,
    More extends z.core.$ZodLooseShape = object,
  >(
    list: List,
    row: Row,
    more?: More,
  ) => ({
    ...paged(list, row, { code: onetSocCode }, { rows: PAGE_ROWS[report], ...(more && { more }) }),
    example: byCode.example,
  });

  /** `importance` is 0-100, in the details only; there is no level in either report. */
  const ratedElements = (slug: string, title: string, view: ViewName) =>
    defineService({
      ...section(slug, title),
      ...rowsOf('element', element.extend({ importance: outOf100.optional() })),
      local: ratings.ratedElements(view, slug, `Ratings of ${title}`, report),
    });

  return {
    tasks: defineService({
      ...section('tasks', 'tasks'),
      ...rowsOf('task', task),
      local: sections.tasks(report),
    }),
    technologySkills: defineService({
      ...section('technology_skills', 'technology skills'),
      ...rowsOf('category', technologyCategory, {
        hot_technology: technologyLink.optional(),
        in_demand_skills: technologyLink.optional(),
      }),
      local: software.technologySkills(report),
    }),
    workActivities: ratedElements('work_activities', 'work activities', 'w_work_activities'),
    detailedWorkActivities: defineService({
      ...section('detailed_work_activities', 'detailed work activities'),
      ...rowsOf('activity', titledItem),
      local: sections.detailedWorkActivities,
    }),
    /** `context` is 0-100; `response` tells what share of people answered what. */
    workContext: defineService({
      ...section('work_context', 'work context'),
      ...rowsOf('element', workContext),
      confidence: transcribed,
      local: ratings.workContext(report),
    }),
    jobZone: defineService({
      ...section('job_zone', 'Job Zone'),
      data: jobZone,
      local: sections.jobZone,
    }),
    apprenticeship: defineService({
      ...section('apprenticeship', 'apprenticeship'),
      ...rowsOf('example_title', z.string()),
      example: { code: '47-2111.00' },
      local: needsKey('Apprenticeships'),
    }),
    skills: ratedElements('skills', 'skills', 'w_skills'),
    knowledge: ratedElements('knowledge', 'knowledge', 'w_knowledge'),
    /** What share of people in the occupation has how much education. */
    education: defineService({
      ...section('education', 'education'),
      data: education,
      local: sections.education,
    }),
    abilities: ratedElements('abilities', 'abilities', 'w_abilities'),
    /** `interest_code` holds the letters of the strongest interests, such as `IC`. */
    interests: defineService({
      ...section('interests', 'interests'),
      ...rowsOf('element', element.extend({ occupational_interest: outOf100.optional() }), {
        interest_code: z.string().optional(),
      }),
      confidence: transcribed,
      note: 'It is not known whether it is paged; a response without the fields of a page is a whole list.',
      local: ratings.interests(report),
    }),
    workValues: defineService({
      ...section('work_values', 'work values'),
      ...rowsOf('element', element.extend({ extent: outOf100.optional() })),
      confidence: { path: 'inferred', answer: 'older-manual' },
      note: 'Releases since 30.3 hold no work values, and newer clients do not know this section.',
      local: ratings.workValues(report),
    }),
    workStyles: ratedElements('work_styles', 'work styles', 'w_work_styles'),
    relatedOccupations: defineService({
      ...section('related_occupations', 'related occupations'),
      ...rowsOf('occupation', occupationRef.extend({ supplemental: z.boolean().optional() })),
      local: sections.relatedOccupations(report),
    }),
    professionalAssociations: defineService({
      ...section('professional_associations', 'professional associations'),
      ...rowsOf('source', association),
      confidence: transcribed,
      local: needsKey('Professional associations'),
    }),
    militaryCareerSummaries: defineService({
      ...section('military_career_summaries', 'military career summaries'),
      ...rowsOf('career_summary', z.object({ url: z.string(), title: z.string() })),
      confidence: 'transcribed',
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
    ...online('occupations/{code}/details/tools_used', 'Details: tools used', 'details.tools_used'),
    ...paged('category', technologyCategory, { code: onetSocCode }, { rows: PAGE_ROWS.details }),
    confidence: { path: 'inferred', answer: 'older-manual' },
    note: 'Releases since 30.3 hold no tools, and newer clients do not know this section.',
    example: byCode.example,
    local: software.toolsUsed,
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
