import { z } from 'zod';
import { overview } from '../../engine/answers/overview.ts';
import { flaggedSoftware } from '../../engine/answers/technology.ts';
import { pagedParams } from '../schema/paging.ts';
import { defineService, type DataOf } from '../service.ts';
import { needsKey } from '../schema/not-available.ts';
import {
  contentLink,
  maybeNested,
  occupationRef,
  onetSocCode,
  optionalLists,
  outOf100,
  page,
  tags,
} from '../schema/common.ts';

const updatedPart = z.object({
  title: z.string(),
  source: z.string().optional(),
  year: z.union([z.int(), z.string()]).optional(),
});

/** A piece of software or a tool, as occupations use it. */
export const technologyExample = z.object({
  href: z.string().optional(),
  title: z.string(),
  /** Employers often ask for it, in postings for any job. */
  hot_technology: z.boolean().optional(),
  /** Employers often ask for it in postings for this occupation. */
  in_demand: z.boolean().optional(),
  /** The share of postings that ask for it. */
  percentage: outOf100.optional(),
});

const examples = page({ example: z.array(technologyExample) });

const params = z.object({ code: onetSocCode });
const example = { code: '15-1252.00' };

/** What an occupation is, and links to the sections of its reports. */
export const occupationOverview = defineService({
  name: 'online.occupation',
  title: 'Occupation overview',
  path: '/online/occupations/{code}/',
  params,
  data: optionalLists(
    ['summary_contents', 'details_contents'],
    z.object({
      code: z.string(),
      title: z.string(),
      tags: tags.default({}),
      description: z.string().optional(),
      sample_of_reported_titles: maybeNested('title', z.string()).optional(),
      also_see: maybeNested('occupation', occupationRef).optional(),
      bright_outlook: maybeNested(
        'category',
        z.object({ code: z.string().optional(), title: z.string() }),
      ).optional(),
      updated: z
        .object({
          year: z.union([z.int(), z.string()]).optional(),
          contents: z.array(updatedPart).optional(),
        })
        .optional(),
      summary_contents: z.array(contentLink).optional(),
      details_contents: z.array(contentLink).optional(),
      custom_contents: z.array(contentLink).optional(),
    }),
  ),
  confidence: { path: 'recorded', answer: 'recorded' },
  note: 'The `…_contents` tell which sections an occupation has: occupations without collected data have few.',
  example,
  local: overview,
});

/** The software of an occupation that employers ask for most. */
export const hotTechnology = defineService({
  name: 'online.occupation.hot_technology',
  title: 'Hot technologies of an occupation',
  path: '/online/occupations/{code}/hot_technology',
  params: pagedParams({ code: onetSocCode }),
  data: examples,
  paging: { list: 'example' },
  confidence: { path: 'recorded', answer: 'recorded' },
  example,
  local: flaggedSoftware('hot'),
});

/** The software that employers ask for most in postings for this occupation. */
export const inDemandSkills = defineService({
  name: 'online.occupation.in_demand_skills',
  title: 'In-demand software skills of an occupation',
  path: '/online/occupations/{code}/in_demand_skills',
  otherPaths: ['/online/occupations/{code}/in_demand'],
  params: pagedParams({ code: onetSocCode }),
  data: examples,
  paging: { list: 'example' },
  confidence: { path: 'transcribed', answer: 'inferred' },
  note: 'Where it stands is not settled: prefer the `href` in the technology skills of the summary report.',
  example,
  local: flaggedSoftware('in_demand'),
});

/** The work of an occupation, from general to detailed. */
export const workActivitiesOutline = defineService({
  name: 'online.occupation.work_activities_outline',
  title: 'Work Activities Outline (custom report)',
  path: '/online/occupations/{code}/custom/work_activities_outline',
  params,
  data: z.union([z.record(z.string(), z.json()), z.array(z.json())]),
  confidence: { path: 'guessed', answer: 'guessed' },
  note: 'Neither path nor form is known: follow the link in `custom_contents`. It is passed on as O*NET sends it.',
  example,
  local: needsKey('Outlines in the form of the custom report'),
});

export type OccupationOverview = DataOf<typeof occupationOverview>;
export type OccupationTechnology = DataOf<typeof hotTechnology>;
export type WorkActivitiesOutline = DataOf<typeof workActivitiesOutline>;
