import { type Screen } from '../../src/app/reply.ts';
import { crosswalks } from 'waymark-onet';
import { plain } from '../../src/components/text.ts';
import { CHOICES_PER_PAGE, type Choice } from '../../src/views/lists/choice-list.ts';
import { careerListScreen, choiceListScreen } from '../shared/list-screens.ts';
import { rowsOf } from '../shared/paging.ts';
import type { Sentences } from '../../src/locales/types.ts';
import { englishKeyword } from '../career/career-option.ts';
import type { PublicContext } from '../shared/context.ts';
import { onetError } from '../shared/error-screens.ts';
import { careersRoute, findRoute, rowRoute, type System } from './custom-ids.ts';
import { sentenceNotice } from '../shared/notice.ts';

const services = {
  education: crosswalks.education,
  handbook: crosswalks.occupationHandbook,
  soc: crosswalks.soc,
  dot: crosswalks.dot,
  rapids: crosswalks.rapids,
  esco: crosswalks.esco,
} as const satisfies Record<System, unknown>;

interface Match {
  readonly code: string;
  readonly title: string;
  readonly occupation: readonly unknown[];
}

/** Codes of another classification as choices; a choice's value is its row. */
export const crosswalkChoices = (
  matches: readonly Match[],
  first: number,
  careers: (count: number) => string,
): Choice[] =>
  matches.map(({ code, title, occupation }, index) => ({
    value: String(first + index),
    title: `${title} (${code})`,
    note: careers(occupation.length),
  }));

/** What to look for: the classifications have English words and codes. */
const keywordFor = async (context: PublicContext, query: string): Promise<string> =>
  /\d/.test(query) ? query : englishKeyword(context, query);

/** The codes of another classification that words or a code find. */
export async function findCodes(
  context: PublicContext,
  { system, page, query }: { system: System; page: number; query: string },
): Promise<Screen> {
  const { onet } = context.services;
  const { t } = context;
  if (query === '') return sentenceNotice(t.choices.nothing(query));
  const keyword = await keywordFor(context, query);
  return choiceListScreen(context, {
    page,
    title: t.lookup.found(t.lookup.systems[system], plain(query)),
    fetch: async (rows, options) => onet.call(services[system], { keyword, ...rows }, options),
    choices: ({ match }, first) =>
      crosswalkChoices(
        match.map((found) => ({ ...found, title: titleIn(t, system, found) })),
        first,
        t.lookup.careers,
      ),
    titles: system === 'soc' ? t.language : 'en',
    none: t.choices.nothing(plain(query)),
    menuId: rowRoute.id({ system, query }),
    placeholder: t.choices.choose,
    pageId: (via, target) => findRoute.id({ via, system, page: target, query }),
  });
}

/** The occupations of the standard classification are those of O*NET. */
const titleIn = (
  t: Sentences,
  system: System,
  { code, title }: { readonly code: string; readonly title: string },
): string => (system === 'soc' ? t.careerName({ code: `${code}.00`, title }) : title);

/** The careers for one row of such a search. */
export async function careersFor(
  context: PublicContext,
  { system, page, row, query }: { system: System; page: number; row: number; query: string },
): Promise<Screen> {
  if (query === '') return findCodes(context, { system, page: 1, query });
  const { onet } = context.services;
  const { signal, t } = context;
  const back = findRoute.id({ via: 'see', system, page: Math.ceil(row / CHOICES_PER_PAGE), query });
  const keyword = await keywordFor(context, query);
  const answer = await onet.call(services[system], { keyword, start: row, end: row }, { signal });
  if (!answer.ok) return onetError(context, answer, { back });
  const [match] = answer.data.match;
  if (!match) return findCodes(context, { system, page: 1, query });
  const careers = { ...answer, data: match.occupation };
  return careerListScreen(context, {
    page,
    fetch: async (rows) => rowsOf(careers, rows),
    careers: ({ rows }) => rows,
    title: t.lookup.careersFor(plain(match.code), plain(titleIn(t, system, match))),
    summary: () => t.lookup.systems[system],
    pageId: (via, target) => careersRoute.id({ via, system, page: target, row, query }),
    back,
  });
}
