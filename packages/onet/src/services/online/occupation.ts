import { z } from 'zod';
import { overview } from '../../engine/resolvers/report/overview.ts';
import { RELATED_SECTIONS, relatedOccupationsFor } from '../../engine/resolvers/report/related.ts';
import { flaggedSoftware } from '../../engine/resolvers/report/technology.ts';
import { cutRows, MAX_ROWS } from '../schema/paging.ts';
import { oneOf, textLike } from '../schema/params.ts';
import { byCode, type DataOf, defineService, online, paged, servicesBelow, needsKey } from '../service.ts';
import {
  contentLink,
  maybeNested,
  occupationRef,
  onetSocCode,
  optionalLists,
  ratedOccupation,
  tags,
  technologyExample,
} from '../schema/common.ts';

const updatedPart = z.object({
  title: z.string(),
  source: z.string().optional(),
  year: z.union([z.int(), z.string()]).optional(),
});

const examples = paged('example', technologyExample, { code: onetSocCode });
const { example } = byCode;
const below = servicesBelow('online/occupations/{code}', 'online.occupation');

/** What an occupation is, and links to the sections of its reports. */
export const occupationOverview = defineService({
  ...online('occupations/{code}/', 'Occupation overview', 'occupation'),
  ...byCode,
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
  confidence: 'recorded',
  note: 'The `…_contents` list the sections of an occupation: occupations without collected data have few.',
  local: overview,
});

/** The software of an occupation that employers ask for most. */
export const hotTechnology = defineService({
  ...below('hot_technology', 'Hot technologies of an occupation'),
  ...examples,
  confidence: 'recorded',
  example,
  local: flaggedSoftware('hot'),
});

/** The software that employers ask for most in postings for this occupation. */
export const inDemandSkills = defineService({
  ...below('in_demand', 'In-demand software skills of an occupation', 'in_demand_skills'),
  otherPaths: ['/online/occupations/{code}/in_demand_skills'],
  ...examples,
  confidence: 'recorded',
  note: 'O*NET advertises this path but does not support it: the client uses the hot technologies that are in demand.',
  derived: {
    from: hotTechnology,
    params: ({ code }) => ({ code, start: 1, end: MAX_ROWS }),
    data(answer, rows) {
      const inDemand = examples.data.parse(answer).example.filter((row) => row.in_demand === true);
      if (inDemand.length === 0) return undefined;
      const { start, end } = cutRows(rows, inDemand.length);
      return { start, end, total: inDemand.length, example: inDemand.slice(start - 1, end) };
    },
  },
  example,
  local: flaggedSoftware('in_demand'),
});

/** The occupations that share one row of an occupation's report. */
export const relatedTo = defineService({
  ...below('related/{section}/{id}', 'Occupations related by a row of a report', 'related'),
  ...paged('occupation', ratedOccupation, {
    code: onetSocCode,
    section: oneOf(RELATED_SECTIONS),
    id: textLike(/^(?:\d{1,9}|\d(?:\.\w{1,4}){1,8})$/, 'the id of a row of the section'),
  }),
  confidence: { path: 'recorded', answer: 'guessed' },
  linkOnly: true,
  note: 'Every row of a section links to it; the form of the response is not known.',
  example: { code: '15-1252.00', section: 'skills', id: '2.B.1.a' },
  local: relatedOccupationsFor,
});

/** The work of an occupation, from general to detailed. */
export const workActivitiesOutline = defineService({
  ...below(
    'custom/work_activities_outline',
    'Work Activities Outline (custom report)',
    'work_activities_outline',
  ),
  ...byCode,
  data: z.union([z.record(z.string(), z.json()), z.array(z.json())]),
  confidence: 'guessed',
  note: 'Neither the path nor the form is known: follow the link in `custom_contents`. The response is passed on unchanged.',
  local: needsKey('Outlines in the form of the custom report'),
});

export type OccupationOverview = DataOf<typeof occupationOverview>;
