import { z } from 'zod';
import * as resolvers from '../engine/resolvers/crosswalks.ts';
import { anyText, flag, oneOf } from './schema/params.ts';
import { defineService, type Local, online, paged, needsKey } from './service.ts';
import { idText, occupationRef, type page } from './schema/common.ts';
import { MILITARY_BRANCHES } from './my-next-move/veterans-military.ts';

const match = z.object({ code: idText, title: z.string(), occupation: z.array(occupationRef) });

type MatchPage = z.output<ReturnType<typeof page<'match', typeof match>>>;

const note = 'The list is `match`: one row for each code of the other classification, with its occupations.';

function crosswalk(
  kind: string,
  title: string,
  keyword: string,
  local: Local<{ keyword: string }, MatchPage> = needsKey('Codes of this classification'),
) {
  return defineService({
    ...online(`crosswalks/${kind}`, title, `crosswalks.${kind.toLowerCase()}`),
    ...paged('match', match, { keyword: anyText() }),
    confidence: { path: kind === 'RAPIDS' ? 'transcribed' : 'guessed', answer: 'inferred' },
    note,
    example: { keyword },
    local,
  });
}

/** Occupations for the codes and titles of other classifications. */
export const crosswalks = {
  military: defineService({
    ...online('crosswalks/military', 'Military crosswalk'),
    ...paged('match', match.extend({ branch: z.string().optional(), active: z.boolean().optional() }), {
      keyword: anyText(),
      branch: oneOf(MILITARY_BRANCHES).optional(),
      active: flag().optional(),
    }),
    confidence: 'recorded',
    note: `${note} \`branch\` and \`active\` are guesses.`,
    example: { keyword: '11B' },
    local: resolvers.militaryCrosswalk,
  }),
  /** Programs of education (CIP). */
  education: crosswalk('education', 'Education crosswalk (CIP)', 'nursing', resolvers.educationCrosswalk),
  /** The Occupational Outlook Handbook of the US Bureau of Labor Statistics. */
  occupationHandbook: crosswalk(
    'occupation_handbook',
    'Occupational Outlook Handbook crosswalk',
    'nurses',
    resolvers.handbookCrosswalk,
  ),
  /** The Standard Occupational Classification. */
  soc: crosswalk('SOC', 'Standard Occupational Classification crosswalk', '15-1252', resolvers.socCrosswalk),
  /** The Dictionary of Occupational Titles. */
  dot: crosswalk('DOT', 'Dictionary of Occupational Titles crosswalk', 'programmer'),
  /** Registered apprenticeships. */
  rapids: crosswalk('RAPIDS', 'Apprenticeship crosswalk (RAPIDS)', 'electrician'),
  /** The European classification of skills and occupations. */
  esco: crosswalk('ESCO', 'European classification crosswalk (ESCO)', 'software developer'),
};
