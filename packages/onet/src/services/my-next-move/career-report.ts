import { z } from 'zod';
import { jobOutlook as resolveJobOutlook } from '../../engine/resolvers/report/job-outlook.ts';
import { byCode, type DataOf, defineService, servicesBelow, needsKey } from '../service.ts';
import { isRecord } from '../../util/is-record.ts';
import {
  type CareerSite,
  contentLink,
  idText,
  jobZone,
  maybeNested,
  numberCode,
  occupationRef,
  optionalLists,
  outOf100,
  renamed,
  scalar,
  tags,
} from '../schema/common.ts';

const titled = z.preprocess(
  (value) => (typeof value === 'string' ? { title: value } : value),
  // A boolean in all recorded responses. Its meaning is not known.
  z.object({ title: z.string(), summary: z.union([z.boolean(), z.string()]).optional() }),
);

const overview = optionalLists(
  ['on_the_job', 'contents'],
  z.object({
    code: z.string(),
    title: z.string(),
    tags: tags.default({}),
    also_called: maybeNested('title', titled).optional(),
    what_they_do: z.string().optional(),
    on_the_job: maybeNested('task', z.string()).optional(),
    career_video: scalar.optional(),
    contents: z.array(contentLink).optional(),
  }),
);

const named = z.object({ id: idText.optional(), name: z.string() });

/** Groups of knowledge, skills or abilities that matter in a career. */
const elementGroups = z.array(z.object({ id: idText.optional(), name: z.string(), element: z.array(named) }));

const personality = optionalLists(
  ['work_styles'],
  z.object({
    top_interest: renamed(
      { name: ['title'] },
      z.object({ id: idText.optional(), name: z.string(), description: z.string().optional() }),
    ).optional(),
    work_styles: maybeNested('element', named).optional(),
  }),
);

const technology = z.array(
  z.object({
    code: numberCode.optional(),
    title: z.string(),
    example: z.array(z.object({ title: z.string(), hot_technology: z.boolean().optional() })),
  }),
);

const education = optionalLists(
  ['education_usually_needed'],
  z.object({
    job_zone: jobZone.optional(),
    education_usually_needed: maybeNested('category', z.string()).optional(),
    apprenticeship: z.json().optional(),
  }),
);

/** US dollars. A wage above the highest published one is in the field that ends in `_over`. */
const salary = z.object({
  soc_code: z.string().optional(),
  annual_10th_percentile: z.number().optional(),
  annual_median: z.number().optional(),
  annual_median_over: z.number().optional(),
  annual_90th_percentile: z.number().optional(),
  annual_90th_percentile_over: z.number().optional(),
  hourly_10th_percentile: z.number().optional(),
  hourly_median: z.number().optional(),
  hourly_median_over: z.number().optional(),
  hourly_90th_percentile: z.number().optional(),
  hourly_90th_percentile_over: z.number().optional(),
});

/** Why a career has a bright outlook: a list, which older clients know inside an object with a description. */
const brightOutlook = z.preprocess(
  (value) => (isRecord(value) ? (value['category'] ?? []) : value),
  z.array(
    z.preprocess(
      (value) => (typeof value === 'string' ? { title: value } : value),
      z.object({ code: idText.optional(), title: z.string() }),
    ),
  ),
);

const jobOutlook = z.object({
  outlook: z.object({ category: z.string(), description: z.string().optional() }).optional(),
  bright_outlook: brightOutlook.optional(),
  salary: salary.optional(),
});

const states = maybeNested(
  'state',
  z.object({
    postal_code: z.string(),
    name: z.string(),
    /** How common the career is there: 1 is as common as in the whole country. */
    location_quotient: z.number().optional(),
  }),
);

const outlookByState = optionalLists(
  ['above_average', 'average', 'below_average'],
  z.object({
    code: z.string().optional(),
    above_average: states.optional(),
    average: states.optional(),
    below_average: states.optional(),
  }),
);

const exploreMore = optionalLists(
  ['careers', 'industries'],
  z.object({
    careers: maybeNested('career', occupationRef).optional(),
    industries: maybeNested(
      'industry',
      z.object({
        href: z.string().optional(),
        code: idText.optional(),
        title: z.string(),
        percent_employed: outOf100.optional(),
      }),
    ).optional(),
  }),
);

/** The sections of a career report that all three career sites have. */
export function careerReport(site: CareerSite) {
  const below = servicesBelow(`${site}/careers/{code}`, `${site}.report`);
  const section = <Slug extends string>(slug: Slug, title: string) => ({ ...below(slug, title), ...byCode });
  /** Recorded for the Veterans site, transcribed for My Next Move and inferred for Mi Próximo Paso. */
  const answer = ({ veterans: 'recorded', mnm: 'transcribed', mpp: 'inferred' } as const)[site];

  const groups = (slug: 'knowledge' | 'skills' | 'abilities', title: string) =>
    defineService({
      ...section(slug, title),
      data: elementGroups,
      confidence: { path: 'recorded', answer },
      note: 'The response is an array.',
      local: needsKey('The elements chosen for career reports'),
    });

  return {
    /** What the career is, what it is also called, and which sections its report has. */
    overview: defineService({
      ...section('overview', 'Career overview'),
      path: `/${site}/careers/{code}/`,
      data: overview,
      confidence: 'recorded',
      note: '`contents` lists the sections of a career: follow its links, since not every career has every section.',
      local: needsKey('The sentences of career reports'),
    }),
    knowledge: groups('knowledge', 'Knowledge of a career'),
    skills: groups('skills', 'Skills of a career'),
    abilities: groups('abilities', 'Abilities of a career'),
    /** The interest and the work styles that fit the career. */
    personality: defineService({
      ...section('personality', 'Personality of a career'),
      data: personality,
      confidence: { path: 'transcribed', answer: 'older-manual' },
      note: '`top_interest` is transcribed; the work styles are those of version 1.9, as a list or in `element`.',
      local: needsKey('The work styles chosen for career reports'),
    }),
    /** The Job Zone and the education that people in the career usually have. */
    education: defineService({
      ...section('education', 'Education for a career'),
      data: education,
      confidence: 'transcribed',
      local: needsKey('The sentences on education in career reports'),
    }),
    /** Whether the career is growing, and what it pays in US dollars. */
    jobOutlook: defineService({
      ...section('job_outlook', 'Job Outlook'),
      data: jobOutlook,
      confidence: 'recorded',
      note: 'A wage above the highest published one is in a field that ends in `_over`; the plain field is then absent. `bright_outlook` is a list of `{code, title}`, which older clients know inside an object; `outlook` can be absent.',
      local: resolveJobOutlook,
    }),
    /** Where in the United States the career is more or less common than usual. */
    outlookByState: defineService({
      ...section('check_out_my_state', 'Check Out My State'),
      data: outlookByState,
      confidence: { path: 'inferred', answer: 'older-manual' },
      note: 'The lists of states are read bare or inside `state`, as in version 1.9.',
      local: needsKey('Numbers by state'),
    }),
    /** Careers and industries to look at next. */
    exploreMore: defineService({
      ...section('explore_more', 'Explore More'),
      data: exploreMore,
      confidence: 'transcribed',
      local: needsKey('The careers chosen as similar in career reports'),
    }),
  };
}

/** Software and tools of a career; Mi Próximo Paso has no such section. */
export function careerTechnology(site: 'mnm' | 'veterans') {
  return defineService({
    ...servicesBelow(`${site}/careers/{code}`, `${site}.report`)('technology', 'Technology of a career'),
    ...byCode,
    data: technology,
    confidence: 'recorded',
    note: 'The response is an array.',
    local: needsKey('The technologies chosen for career reports'),
  });
}

type Sections = ReturnType<typeof careerReport>;

export type CareerOverview = DataOf<Sections['overview']>;
export type CareerElementGroups = DataOf<Sections['skills']>;
export type CareerPersonality = DataOf<Sections['personality']>;
export type CareerTechnology = DataOf<ReturnType<typeof careerTechnology>>;
export type CareerEducation = DataOf<Sections['education']>;
export type CareerJobOutlook = DataOf<Sections['jobOutlook']>;
export type CareerOutlookByState = DataOf<Sections['outlookByState']>;
export type CareerExploreMore = DataOf<Sections['exploreMore']>;
