import { message, type Reply } from '../../src/app/reply.ts';
import { softSkills, type SoftSkillCode, type SoftSkillsOccupation } from 'waymark-onet';
import { sentencesFor } from '../../src/locales/locales.ts';
import { CAREERS_PER_PAGE } from '../../src/views/lists/career-list.ts';
import { nextView } from '../../src/views/skills/next-skill.ts';
import { softSkillCareers } from '../career/soft-skills.ts';
import { subcommand, component } from '../shared/define.ts';
import { slicePage } from '../shared/paging.ts';
import type { Context } from '../shared/context.ts';
import { notSavedError, onetError, storeError } from '../shared/errors.ts';
import { addPick, readPicks, softSkillCodes } from './picked.ts';
import { addRoute, changeRoute, nextRoute, pageRoute } from './custom-ids.ts';

/** What one more skill brings. */
export interface Opened {
  readonly code: SoftSkillCode;
  /** Careers that use it and none of the picked ones. */
  readonly careers: number;
  /** Careers whose last missing skill it is. */
  readonly covered: number;
}

/** For each skill that is not picked what it would open, best first; ties by more covered, then in the given order. */
export function opensMore(
  occupations: readonly SoftSkillsOccupation[],
  picked: readonly SoftSkillCode[],
  skills: readonly SoftSkillCode[],
): readonly Opened[] {
  const have = new Set<string>(picked);
  const missing = occupations.map(({ skills_matched, skills_other }) => {
    const codes = [...skills_matched, ...skills_other].map(({ code }) => code);
    const lacked = codes.filter((code) => !have.has(code));
    return { lacked, unmatched: lacked.length === codes.length };
  });
  return skills
    .filter((code) => !have.has(code))
    .map((code) => ({
      code,
      careers: missing.filter(({ lacked, unmatched }) => unmatched && lacked.includes(code)).length,
      covered: missing.filter(({ lacked }) => lacked.length === 1 && lacked[0] === code).length,
    }))
    .toSorted((a, b) => b.careers - a.careers || b.covered - a.covered);
}

async function next(context: Context, wanted: number, added?: SoftSkillCode): Promise<Reply> {
  const { services, signal, locale } = context;
  const t = sentencesFor(locale);
  const [picked, list, careers] = await Promise.all([
    readPicks(context),
    services.onet.call(softSkills, {}, { signal }),
    softSkillCareers(context),
  ]);
  if (!picked) return storeError(context);
  if (!list.ok) return onetError(context, list);
  if (!careers.ok) return onetError(context, careers);
  const names = new Map(
    [...list.data.social, ...list.data.thinking].map((skill) => [skill.code, t.skillName(skill)]),
  );
  const nameOf = (code: string): string => names.get(code) ?? code;
  const { rows, page, pages } = slicePage(
    opensMore(careers.data.occupation, picked, softSkillCodes(names.keys())),
    wanted,
    CAREERS_PER_PAGE,
  );
  return message(
    nextView(t, {
      picked: picked.map(nameOf),
      ...(added !== undefined && { added: nameOf(added) }),
      skills: rows.map(({ code, ...opened }) => ({
        ...opened,
        title: nameOf(code),
        description: t.softSkills[code]?.description ?? '',
        addId: addRoute.id({ code, page }),
      })),
      page,
      pages,
      pagerId: (via, target) => nextRoute.id({ via, page: target }),
      seeId: pageRoute.id({
        via: 'see',
        page: 1,
        sort: 'skills_covered',
        shared: undefined,
        zone: undefined,
        family: undefined,
      }),
      changeId: changeRoute.id({}),
      provenance: careers,
    }),
  );
}

export const nextSubcommand = subcommand({ path: 'skills next' }, async (context) => next(context, 1));

export const nextComponents = [
  component(nextRoute, 'here', async (context, { page }) => next(context, page)),
  component(addRoute, 'here', async (context, { code, page }) =>
    (await addPick(context, code)) ? next(context, page, code) : notSavedError(context),
  ),
];
