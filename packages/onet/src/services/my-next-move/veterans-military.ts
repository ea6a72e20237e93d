import { z } from 'zod';
import { militaryCodes } from '../../engine/resolvers/crosswalks.ts';
import { occupationsWith } from '../../engine/database/occupations.ts';
import { pageOfCareers } from '../../engine/resolvers/occupation-list.ts';
import { noData } from '../../engine/resolvers/results.ts';
import { anyText, flag, oneOf } from '../schema/params.ts';
import { byCode, defineService, paged, type DataOf, needsKey } from '../service.ts';
import { idText, occupationRef, scalar } from '../schema/common.ts';

/** The Space Force shares `air_force`. */
export const MILITARY_BRANCHES = ['army', 'navy', 'air_force', 'marine_corps', 'coast_guard', 'all'] as const;
export type MilitaryBranch = (typeof MILITARY_BRANCHES)[number];

const militaryJob = z.object({
  branch: z.string(),
  code: idText,
  title: z.string(),
  active: z.boolean().optional(),
});

const civilianCareer = occupationRef.extend({
  match_type: z.string().optional(),
  preparation_needed: scalar.optional(),
  pay_grade: scalar.optional(),
});

/** Civilian careers like a military job, found by its title or its code. */
export const militarySearch = defineService({
  name: 'veterans.military',
  title: 'Find careers like your military job',
  path: '/veterans/military/',
  otherPaths: ['/veterans/military'],
  ...paged(
    'career',
    civilianCareer,
    {
      keyword: anyText(),
      branch: oneOf(MILITARY_BRANCHES).optional().meta({ default: 'all' }),
      active: flag().optional(),
    },
    { more: { military_match: z.array(militaryJob).default([]) } },
  ),
  confidence: 'recorded',
  note: 'Codes of Navy officers and of the Coast Guard find nothing, and codes of Air Force officers only in full; `active` is a guess.',
  example: { keyword: '11B', branch: 'army' },
  local(context, { keyword, branch }) {
    const found = militaryCodes(context, keyword, branch);
    if (found.length === 0) return noData(`No military job has the code or title "${keyword}".`);
    const codes = new Set(found.flatMap(({ careers }) => careers));
    const page = pageOfCareers(context, 'veterans', occupationsWith(context.database, [...codes]));
    return {
      ...page,
      data: {
        ...page.data,
        military_match: found.map(({ branch: own, code, title }) => ({ branch: own, code, title })),
      },
    };
  },
});

/** What a career is in the military. */
export const inTheMilitary = defineService({
  name: 'veterans.report.in_the_military',
  title: 'A career in the military',
  path: '/veterans/careers/{code}/in_the_military',
  params: byCode.params,
  data: z.record(z.string(), z.json()),
  confidence: { path: 'inferred', answer: 'guessed' },
  note: 'The form is not known: the response is passed on unchanged. Prefer the link in `contents`.',
  example: { code: '29-1141.00' },
  local: needsKey('Military jobs'),
});

export type MilitarySearch = DataOf<typeof militarySearch>;
