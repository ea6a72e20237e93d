import { z } from 'zod';
import { crosswalkPage, grouped, militaryCodes, searchEntries } from '../engine/resolvers/crosswalks.ts';
import { occupationsByCode } from '../engine/database/occupations.ts';
import type { CrosswalkEntry } from '../facts/published-facts.ts';
import { anyText, flag, oneOf } from './schema/params.ts';
import { defineService, type LocalContext, online, paged, needsKey } from './service.ts';
import { idText, occupationRef } from './schema/common.ts';
import { MILITARY_BRANCHES } from './my-next-move/veterans-military.ts';

const match = z.object({ code: idText, title: z.string(), occupation: z.array(occupationRef) });

const note = 'The list is `match`: one row for each code of the other classification, with its occupations.';

function crosswalk(
  kind: string,
  title: string,
  keyword: string,
  entriesOf?: (context: LocalContext) => readonly CrosswalkEntry[],
) {
  return defineService({
    ...online(`crosswalks/${kind}`, title, `crosswalks.${kind.toLowerCase()}`),
    ...paged('match', match, { keyword: anyText() }),
    confidence: { path: kind === 'RAPIDS' ? 'transcribed' : 'guessed', answer: 'inferred' },
    note,
    example: { keyword },
    local:
      entriesOf === undefined
        ? needsKey('Codes of this classification')
        : (context, { keyword: words }) => crosswalkPage(context, searchEntries(entriesOf(context), words)),
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
    local: (context, { keyword, branch }) => crosswalkPage(context, militaryCodes(context, keyword, branch)),
  }),
  /** Programs of education (CIP). */
  education: crosswalk('education', 'Education crosswalk (CIP)', 'nursing', ({ published }) =>
    published.programs(),
  ),
  /** The Occupational Outlook Handbook of the US Bureau of Labor Statistics. */
  occupationHandbook: crosswalk(
    'occupation_handbook',
    'Occupational Outlook Handbook crosswalk',
    'nurses',
    ({ published }) => grouped(published.handbookPages(), ({ page }) => page),
  ),
  /** The Standard Occupational Classification: the first seven characters of O*NET-SOC codes. */
  soc: crosswalk('SOC', 'Standard Occupational Classification crosswalk', '15-1252', ({ database }) =>
    grouped(
      occupationsByCode(database).map(({ code, title }) => ({ career: code, title })),
      ({ career }) => career.slice(0, 7),
    ),
  ),
  /** The Dictionary of Occupational Titles. */
  dot: crosswalk('DOT', 'Dictionary of Occupational Titles crosswalk', 'programmer'),
  /** Registered apprenticeships. */
  rapids: crosswalk('RAPIDS', 'Apprenticeship crosswalk (RAPIDS)', 'electrician'),
  /** The European classification of skills and occupations. */
  esco: crosswalk('ESCO', 'European classification crosswalk (ESCO)', 'software developer'),
};
