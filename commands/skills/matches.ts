import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { ephemeral, message, type Reply } from '../../src/app/reply.ts';
import {
  type Answer,
  MAX_ROWS,
  SOFT_SKILL_SORTS,
  type SoftSkillCode,
  softSkills,
  type SoftSkillsOccupation,
  type SoftSkillSort,
  softSkillsResults,
} from 'waymark-onet';
import { sentencesFor } from '../../src/locales/locales.ts';
import { CAREERS_PER_PAGE } from '../../src/views/lists/career-list.ts';
import { matchesView } from '../../src/views/skills/matches.ts';
import { noticeView } from '../../src/views/notices.ts';
import { careerRoute } from '../career/custom-ids.ts';
import { subcommand, component } from '../shared/define.ts';
import { fetchPage, mapAnswer, slicePage, type PageOf } from '../shared/paging.ts';
import type { Context } from '../shared/context.ts';
import { onetError, storeError } from '../shared/errors.ts';
import { jobZones, chosenZone } from '../shared/job-zones.ts';
import { picker } from './pick.ts';
import { readPicks } from './picked.ts';
import {
  changeRoute,
  familyRoute,
  nextRoute,
  pageRoute,
  pickMineRoute,
  shareRoute,
  sortRoute,
  zoneRoute,
} from './custom-ids.ts';

/** Which careers of the list are wanted. */
interface Listed {
  readonly page: number;
  readonly sort: SoftSkillSort;
  /** Job Zone 1-5; undefined for any. */
  readonly zone: number | undefined;
  /** The first two digits of the code; undefined for any. */
  readonly family: string | undefined;
}

interface Wanted extends Listed {
  readonly skills: readonly SoftSkillCode[];
  /** True for a list that was posted for everyone: it keeps its own skills. */
  readonly shared: boolean;
}

interface Matches {
  readonly total: number;
  readonly occupation: readonly SoftSkillsOccupation[];
}

/** A page of the matches. A narrowed list is cut out of the whole, since O*NET narrows none itself. */
async function matchesOnPage({ services, signal }: Context, wanted: Wanted) {
  const { page, sort, zone, family } = wanted;
  const skills = [...wanted.skills];
  const ask = async (rows: { start: number; end: number }, options: { signal?: AbortSignal }) =>
    services.onet.call(softSkillsResults, { skills, sort, ...rows }, options);
  if (zone === undefined && family === undefined)
    return fetchPage<Matches>(ask, { page, size: CAREERS_PER_PAGE, signal });

  const whole: Answer<readonly SoftSkillsOccupation[]> = await mapAnswer(
    ask({ start: 1, end: MAX_ROWS }, { signal }),
    ({ occupation }) =>
      occupation.filter(
        ({ code, job_zone }) =>
          (zone === undefined || job_zone?.code === zone) &&
          (family === undefined || code.startsWith(`${family}-`)),
      ),
  );
  if (!whole.ok) return whole;
  const { rows, ...at } = slicePage(whole.data, page, CAREERS_PER_PAGE);
  const answer: PageOf<Matches> = {
    ...whole,
    ...at,
    data: { total: whole.data.length, occupation: rows },
  };
  return answer;
}

async function matchesPage(context: Context, wanted: Wanted, locale = context.locale): Promise<Reply> {
  const [list, answer, zones] = await Promise.all([
    context.services.onet.call(softSkills, {}, { signal: context.signal }),
    matchesOnPage(context, wanted),
    jobZones(context, locale),
  ]);
  if (!list.ok) return onetError(context, list);
  if (!answer.ok) return onetError(context, answer);
  const { sort, zone, family } = wanted;
  const { page, pages } = answer;
  const shared = wanted.shared ? wanted.skills : undefined;
  const here = pageRoute.id({ via: 'see', page, sort, shared, zone, family });
  const t = sentencesFor(locale);
  return message(
    matchesView(t, {
      occupations: answer.data.occupation,
      total: answer.data.total,
      page,
      pages,
      pageSize: CAREERS_PER_PAGE,
      skillNames: [...list.data.social, ...list.data.thinking]
        .filter(({ code }) => wanted.skills.some((skill) => skill === code))
        .map(t.skillName),
      sort,
      zone,
      zones,
      family,
      shared: wanted.shared,
      provenance: answer,
      openId: (code) => careerRoute.id({ code, section: 'overview', page: 1, back: here }),
      pagerId: (via, target) => pageRoute.id({ via, page: target, sort, shared, zone, family }),
      sortId: sortRoute.id({ shared, zone, family }),
      zoneId: zoneRoute.id({ sort, shared, family }),
      familyId: familyRoute.id({ sort, shared, zone }),
      pickId: wanted.shared ? pickMineRoute.id({}) : changeRoute.id({}),
      nextId: nextRoute.id({ via: 'see', page: 1 }),
      shareId: shareRoute.id({ page, sort, zone, family }),
    }),
  );
}

/** A page for the skills of a posted list, or else for the person's own picks; with none, an invitation to pick. */
async function matches(
  context: Context,
  listed: Listed,
  shared: readonly SoftSkillCode[] | undefined,
): Promise<Reply> {
  const skills = shared ?? (await readPicks(context));
  if (!skills) return storeError(context);
  if (skills.length === 0) return picker(context, []);
  return matchesPage(context, { ...listed, skills, shared: shared !== undefined });
}

export const matchesSubcommand = subcommand(
  {
    path: 'skills matches',
    options: [{ type: ApplicationCommandOptionType.String, name: 'sort', choices: SOFT_SKILL_SORTS }],
  },
  async (context, { sort = 'skills_covered' }) =>
    matches(context, { page: 1, sort, zone: undefined, family: undefined }, undefined),
);

export const matchesComponents = [
  component(pageRoute, 'here', async (context, { shared, ...listed }) => matches(context, listed, shared)),
  component(sortRoute, 'here', async (context, { shared, zone, family }, [chosen]) => {
    const sort = SOFT_SKILL_SORTS.find((known) => known === chosen) ?? 'skills_covered';
    return matches(context, { page: 1, sort, zone, family }, shared);
  }),
  component(zoneRoute, 'here', async (context, { sort, shared, family }, values) =>
    matches(context, { page: 1, sort, zone: chosenZone(values), family }, shared),
  ),
  component(familyRoute, 'here', async (context, { sort, shared, zone }, [chosen = '']) => {
    const family = /^\d\d$/.test(chosen) ? chosen : undefined;
    return matches(context, { page: 1, sort, zone, family }, shared);
  }),
  component(shareRoute, 'public', async (context, listed) => {
    const skills = await readPicks(context);
    if (!skills) return storeError(context);
    if (skills.length === 0)
      return ephemeral(noticeView(sentencesFor(context.locale).matches.nothingToShare));
    return matchesPage(context, { ...listed, skills, shared: true }, context.sharedLocale);
  }),
];
