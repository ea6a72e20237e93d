import { crosswalks } from 'waymark-onet';
import { type Screen } from '../../src/app/reply.ts';
import { button } from '../../src/components/controls.ts';
import { plain } from '../../src/components/text.ts';
import { branchMenu, branchName } from '../../src/views/explore/military.ts';
import { CHOICES_PER_PAGE } from '../../src/views/lists/choice-list.ts';
import type { PublicContext } from '../shared/context.ts';
import { crosswalkChoices } from '../lookup/crosswalk.ts';
import { onetError } from '../shared/error-screens.ts';
import { careerListScreen, choiceListScreen } from '../shared/list-screens.ts';
import { rowsOf } from '../shared/paging.ts';
import type { MilitaryRequest } from './careers.ts';
import { searchWithEnglishFallback } from './english-fallback.ts';
import { civilianCareers } from './civilian-careers.ts';
import { branchRoute, careersRoute, codesRoute, findRoute, rowRoute } from './custom-ids.ts';
import { sentenceNotice } from '../shared/notice.ts';

/** Military codes that words or a code find. */
export async function findCodes(
  context: PublicContext,
  { branch, page, query }: MilitaryRequest,
): Promise<Screen> {
  const { t } = context;
  if (query === '') return sentenceNotice(t.choices.nothing(query));
  const { onet } = context.services;
  return choiceListScreen(context, {
    page,
    title: t.military.crosswalk(plain(query)),
    fetch: async (rows, options) =>
      searchWithEnglishFallback(context, query, async (keyword) =>
        onet.call(crosswalks.military, { keyword, branch, ...rows }, options),
      ),
    choices: ({ match }, first) =>
      crosswalkChoices(match, first, t.lookup.careers).map((choice, index) => {
        const { branch: of, active } = match[index] ?? {};
        const facts = [branchName(t, of), choice.note, active === false ? t.military.retired : undefined];
        return { ...choice, note: facts.filter((fact) => fact !== undefined).join(' · ') };
      }),
    none: t.military.nothing(plain(query), branch),
    menuId: rowRoute.id({ branch, query }),
    placeholder: t.choices.choose,
    controls: () => branchMenu(t, branchRoute.id({ screen: 'codes', query }), branch),
    buttons: [
      button({ id: findRoute.id({ via: 'other', branch, page: 1, query }), label: t.military.toCareers }),
    ],
    pageId: (via, target) => codesRoute.id({ via, branch, page: target, query }),
  });
}

/** The careers for the code in one row of such a search. */
export async function careersFor(
  context: PublicContext,
  { branch, page, row, query }: MilitaryRequest & { row: number },
): Promise<Screen> {
  if (query === '') return findCodes(context, { branch, page: 1, query });
  const { services, signal, t } = context;
  const back = codesRoute.id({ via: 'see', branch, page: Math.ceil(row / CHOICES_PER_PAGE), query });
  const answer = await searchWithEnglishFallback(context, query, async (keyword) =>
    services.onet.call(crosswalks.military, { keyword, branch, start: row, end: row }, { signal }),
  );
  if (!answer.ok) return onetError(context, answer, { back });
  const [match] = answer.data.match;
  if (!match) return findCodes(context, { branch, page: 1, query });
  const civilian = civilianCareers(context, match.occupation);
  const careers = { ...answer, data: [...civilian.careers, ...match.occupation] };
  return careerListScreen(context, {
    page,
    fetch: async (rows) => rowsOf(careers, rows),
    careers: ({ rows }) => rows,
    title: t.lookup.careersFor(plain(match.code), plain(match.title)),
    summary: () => [branchName(t, match.branch) ?? t.military.branches[branch], civilian.why],
    pageId: (via, target) => careersRoute.id({ via, branch, page: target, row, query }),
    back,
  });
}
