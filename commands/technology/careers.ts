import { type Answer, technology } from 'waymark-onet';
import type { RouteState } from '../../src/app/custom-id.ts';
import { asPrivate, type Screen } from '../../src/app/reply.ts';
import { plain } from '../../src/components/text.ts';
import { CHOICES_PER_PAGE } from '../../src/views/lists/choice-list.ts';
import type { PublicContext } from '../shared/context.ts';
import { onetError } from '../shared/error-screens.ts';
import { careerListScreen } from '../shared/list-screens.ts';
import { followLink, mapAnswer } from '../shared/paging.ts';
import { findRoute, shareRoute, usesRoute } from './custom-ids.ts';
import { findTechnology } from './search.ts';

type CareersRequest = RouteState<typeof usesRoute>;

interface Tool {
  readonly title: string;
  readonly href?: string | undefined;
  /** The code of a category. */
  readonly code?: string | number;
}

async function findTool(
  { services: { onet }, signal, t }: PublicContext,
  { by, row, query }: CareersRequest,
): Promise<Answer<Tool | undefined>> {
  const keyword = by === 'software' ? query : t.onetKeyword(query);
  const params = { keyword, start: row, end: row };
  return by === 'software'
    ? mapAnswer(onet.call(technology.examples, params, { signal }), ({ example }) => example[0])
    : mapAnswer(onet.call(technology.categories, params, { signal }), ({ category }) => category[0]);
}

/** The careers that use the software in a row of a search. */
export async function careersUsing(context: PublicContext, request: CareersRequest): Promise<Screen> {
  const { by, page, row, query } = request;
  const { onet } = context.services;
  const back = findRoute.id({ via: 'see', by, page: Math.ceil(row / CHOICES_PER_PAGE), query });
  const search = async (): Promise<Screen> =>
    asPrivate(await findTechnology(context, { by, page: 1, query }));
  if (query === '') return search();
  const tool = await findTool(context, request);
  if (!tool.ok) return onetError(context, tool, { back });
  const { data: found } = tool;
  if (!found) return search();
  const { t } = context;
  return careerListScreen(context, {
    page,
    title: t.technology.uses(plain(t.onetWords(found.title))),
    fetch: async (rows, options) => {
      const link = followLink(found.href, rows, options);
      return found.code === undefined
        ? onet.call(technology.exampleOccupations, { example: found.title, ...rows }, link)
        : onet.call(technology.categoryOccupations, { category: String(found.code), ...rows }, link);
    },
    careers: ({ occupation }) =>
      occupation.map(({ code, title, tags }) => ({
        code,
        title,
        lines: tags.bright_outlook === true ? t.matches.bright : undefined,
      })),
    pageId: (via, target) => usesRoute.id({ via, by, page: target, row, query }),
    shareId: (shown) => shareRoute.id({ by, page: shown, row, query }),
    back,
  });
}
