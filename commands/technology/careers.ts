import { ephemeral, type MessageReply } from '../../src/app/reply.ts';
import { sentencesFor } from '../../src/locales/locales.ts';
import { type Answer, technology } from 'waymark-onet';
import { button, plain } from '../../src/views/blocks.ts';
import { CHOICES_PER_PAGE } from '../../src/views/lists/choice-list.ts';
import { noticeView } from '../../src/views/notices.ts';
import { following, mapAnswer } from '../shared/paging.ts';
import { careerListScreen } from '../shared/list-screens.ts';
import type { Context } from '../shared/context.ts';
import { onetError } from '../shared/errors.ts';
import { findTechnology } from './search.ts';
import { findRoute, shareRoute, usesRoute, type By } from './custom-ids.ts';

export interface Wanted {
  readonly by: By;
  readonly page: number;
  /** The row of the search, counted from 1. */
  readonly row: number;
  readonly query: string;
}

interface Tool {
  readonly title: string;
  readonly href?: string | undefined;
  /** The code of a kind of software. */
  readonly code?: string | number;
}

async function toolAt(
  { services: { onet }, signal }: Context,
  { by, row, query }: Wanted,
): Promise<Answer<Tool | undefined>> {
  const asked = { keyword: query, start: row, end: row };
  return by === 'software'
    ? mapAnswer(onet.call(technology.examples, asked, { signal }), ({ example }) => example[0])
    : mapAnswer(onet.call(technology.categories, asked, { signal }), ({ category }) => category[0]);
}

/** The careers that use what stands in one row of a search; `shared` for a copy that everyone sees. */
export async function careersUsing(context: Context, wanted: Wanted, shared = false): Promise<MessageReply> {
  const { by, page, row, query } = wanted;
  const back = findRoute.id({ via: 'see', by, page: Math.ceil(row / CHOICES_PER_PAGE), query });
  if (query === '') return findTechnology(context, { by, page: 1, query });
  const tool = await toolAt(context, wanted);
  if (!tool.ok) return onetError(context, tool, { back: shared ? undefined : back });
  const { data: found } = tool;
  const locale = shared ? context.sharedLocale : context.locale;
  const t = sentencesFor(locale);
  const { onet } = context.services;
  if (!found)
    return shared ? ephemeral(noticeView(t.choices.gone)) : findTechnology(context, { by, page: 1, query });
  return careerListScreen(context, {
    locale,
    page,
    otherwise: shared ? undefined : back,
    title: t.technology.uses(plain(found.title)),
    ask: async (rows, options) => {
      const link = following(found.href, rows, options);
      return found.code === undefined
        ? onet.call(technology.exampleOccupations, { example: found.title, ...rows }, link)
        : onet.call(technology.categoryOccupations, { category: String(found.code), ...rows }, link);
    },
    careersOf: ({ occupation }) =>
      occupation.map(({ code, title, tags }) => ({
        code,
        title,
        lines: tags.bright_outlook === true ? [t.matches.bright] : [],
      })),
    hereId: (page) => usesRoute.id({ via: 'see', by, page, row, query }),
    pagerId: (via, page) => usesRoute.id({ via, by, page, row, query }),
    buttonsOf: (page, total) => [
      button({
        id: shareRoute.id({ by, page, row, query }),
        label: t.choices.share,
        disabled: total === 0,
      }),
    ],
    back,
  });
}
