import { ephemeral, type MessageReply } from '../../src/app/reply.ts';
import { sentencesFor } from '../../src/locales/locales.ts';
import { technology } from 'waymark-onet';
import { button, plain } from '../../src/views/blocks.ts';
import { noticeView } from '../../src/views/notices.ts';
import { choiceListScreen } from '../shared/list-screens.ts';
import type { Context } from '../shared/context.ts';
import { findRoute, pickRoute, type By } from './custom-ids.ts';

/** Programs, or kinds of programs, that words find. */
export async function findTechnology(
  context: Context,
  { by, page, query }: { by: By; page: number; query: string },
): Promise<MessageReply> {
  const { services, locale } = context;
  const t = sentencesFor(locale);
  if (query === '') return ephemeral(noticeView(t.choices.nothing(query)));
  const other = by === 'software' ? 'category' : 'software';
  const screen = {
    page,
    none: t.choices.nothing(plain(query)),
    menuId: pickRoute.id({ by, query }),
    pagerId: (via, target) => findRoute.id({ via, by, page: target, query }),
    buttons: [
      button({
        id: findRoute.id({ via: 'by', by: other, page: 1, query }),
        label: by === 'software' ? t.technology.toCategories : t.technology.toSoftware,
      }),
    ],
  } satisfies Pick<
    Parameters<typeof choiceListScreen>[1],
    'page' | 'none' | 'menuId' | 'pagerId' | 'buttons'
  >;
  return by === 'software'
    ? choiceListScreen(context, {
        ...screen,
        title: t.technology.software(plain(query)),
        placeholder: t.technology.chooseSoftware,
        ask: async (rows, options) =>
          services.onet.call(technology.examples, { keyword: query, ...rows }, options),
        choicesOf: ({ example }, first) =>
          example.map(({ title, hot_technology, in_demand }, index) => {
            const said = [
              ...(hot_technology === true ? [t.technology.hot] : []),
              ...(in_demand === true ? [t.technology.inDemand] : []),
            ];
            return {
              value: String(first + index),
              title,
              ...(said.length > 0 && { note: said.join(', ') }),
            };
          }),
      })
    : choiceListScreen(context, {
        ...screen,
        title: t.technology.categories(plain(query)),
        placeholder: t.technology.chooseCategory,
        ask: async (rows, options) =>
          services.onet.call(technology.categories, { keyword: query, ...rows }, options),
        choicesOf: ({ category }, first) =>
          category.map(({ title }, index) => ({ value: String(first + index), title })),
      });
}
