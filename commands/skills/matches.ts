import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { aside, message, type Reply } from '../../src/app/reply.ts';
import type { Answer } from '../../src/onet/answer.ts';
import {
  SOFT_SKILL_SORTS,
  softSkills,
  softSkillsResults,
  type SoftSkillCode,
  type SoftSkillSort,
  type SoftSkillsResultsData,
} from '../../src/onet/services/soft-skills.ts';
import { sentencesFor } from '../../src/locales/locales.ts';
import { matchesView } from '../../src/views/matches.ts';
import { noticeView } from '../../src/views/notices.ts';
import { action, on } from '../define.ts';
import type { Context } from '../services.ts';
import { onetTrouble, storeTrouble } from '../troubles.ts';
import { picker } from './pick.ts';
import { pickedBy } from './picked.ts';
import { changeRoute, pageRoute, pickMineRoute, shareRoute, sortRoute } from './routes.ts';

const PAGE_SIZE = 5;

interface Wanted {
  readonly skills: readonly SoftSkillCode[];
  readonly page: number;
  readonly sort: SoftSkillSort;
  /** True for a list that was posted for everyone: it keeps its own skills. */
  readonly shared: boolean;
}

const pagesOf = (careers: number): number => Math.max(1, Math.ceil(careers / PAGE_SIZE));

/** A page of the answer; when the data has become shorter than that, its last page. */
async function fetchPage(
  { services, signal }: Context,
  { skills, page, sort }: Wanted,
): Promise<Answer<SoftSkillsResultsData>> {
  const fetch = async (page: number) =>
    services.onet.call(
      softSkillsResults,
      { skills: [...skills], sort, start: (page - 1) * PAGE_SIZE + 1, end: page * PAGE_SIZE },
      { signal },
    );
  const asked = await fetch(page);
  const pages = asked.ok ? pagesOf(asked.data.total) : page;
  return page <= pages ? asked : fetch(pages);
}

async function matchesPage(context: Context, wanted: Wanted, locale = context.locale): Promise<Reply> {
  const [list, answer] = await Promise.all([
    context.services.onet.call(softSkills, {}, { signal: context.signal }),
    fetchPage(context, wanted),
  ]);
  if (!list.ok) return onetTrouble(context, list);
  if (!answer.ok) return onetTrouble(context, answer);
  const { sort } = wanted;
  const pages = pagesOf(answer.data.total);
  const page = Math.min(wanted.page, pages);
  const shared = wanted.shared ? wanted.skills : undefined;
  return message(
    matchesView(sentencesFor(locale), {
      occupations: answer.data.occupation,
      total: answer.data.total,
      page,
      pages,
      pageSize: PAGE_SIZE,
      skillNames: [...list.data.social, ...list.data.thinking]
        .filter(({ code }) => wanted.skills.some((skill) => skill === code))
        .map(({ title }) => title),
      sort,
      shared: wanted.shared,
      provenance: answer,
      turnId: (via, target) => pageRoute.id({ via, page: target, sort, shared }),
      sortId: sortRoute.id({ shared }),
      pickId: wanted.shared ? pickMineRoute.id({}) : changeRoute.id({}),
      shareId: shareRoute.id({ page, sort }),
    }),
  );
}

/** A page for the skills of a posted list, or else for the person's own picks; with none, an invitation to pick. */
async function matches(
  context: Context,
  page: number,
  sort: SoftSkillSort,
  shared?: readonly SoftSkillCode[],
): Promise<Reply> {
  const skills = shared ?? (await pickedBy(context));
  if (!skills) return storeTrouble(context);
  if (skills.length === 0) return picker(context, []);
  return matchesPage(context, { skills, page, sort, shared: shared !== undefined });
}

export const matchesAction = action(
  {
    path: 'skills matches',
    options: [{ type: ApplicationCommandOptionType.String, name: 'sort', choices: SOFT_SKILL_SORTS }],
  },
  async (context, { sort = 'skills_covered' }) => matches(context, 1, sort),
);

export const matchesRoutes = [
  on(pageRoute, 'here', async (context, { page, sort, shared }) => matches(context, page, sort, shared)),
  on(sortRoute, 'here', async (context, { shared }, [chosen]) => {
    const sort = SOFT_SKILL_SORTS.find((known) => known === chosen) ?? 'skills_covered';
    return matches(context, 1, sort, shared);
  }),
  on(shareRoute, 'public', async (context, { page, sort }) => {
    const skills = await pickedBy(context);
    if (!skills) return storeTrouble(context);
    if (skills.length === 0) return aside(noticeView(sentencesFor(context.locale).matches.nothingToShare));
    return matchesPage(context, { skills, page, sort, shared: true }, context.sharedLocale);
  }),
];
