import { technology } from 'waymark-onet';
import { type Screen } from '../../src/app/reply.ts';
import { button } from '../../src/components/controls.ts';
import { plain } from '../../src/components/text.ts';
import type { PublicContext } from '../shared/context.ts';
import { choiceListScreen } from '../shared/list-screens.ts';
import { findRoute, pickRoute, type By } from './custom-ids.ts';
import { sentenceNotice } from '../shared/notice.ts';

/** Software, or categories of software, that words find. */
export async function findTechnology(
  context: PublicContext,
  { by, page, query }: { by: By; page: number; query: string },
): Promise<Screen> {
  const { services, t } = context;
  if (query === '') return sentenceNotice(t.choices.nothing(query));
  const common = {
    page,
    none: t.choices.nothing(plain(query)),
    menuId: pickRoute.id({ by, query }),
    pageId: (via, target) => findRoute.id({ via, by, page: target, query }),
    buttons: [
      button({
        id: findRoute.id({ via: 'by', by: by === 'software' ? 'category' : 'software', page: 1, query }),
        label: by === 'software' ? t.technology.toCategories : t.technology.toSoftware,
      }),
    ],
  } satisfies Partial<Parameters<typeof choiceListScreen>[1]>;
  return by === 'software'
    ? choiceListScreen(context, {
        ...common,
        title: t.technology.software(plain(query)),
        placeholder: t.technology.chooseSoftware,
        fetch: async (rows, options) =>
          services.onet.call(technology.examples, { keyword: query, ...rows }, options),
        choices: ({ example }, first) =>
          example.map(({ title, hot_technology, in_demand }, index) => ({
            value: String(first + index),
            title,
            note:
              [
                ...(hot_technology === true ? [t.career.report.hot] : []),
                ...(in_demand === true ? [t.career.report.inDemand] : []),
              ].join(', ') || undefined,
          })),
      })
    : choiceListScreen(context, {
        ...common,
        title: t.technology.categories(plain(query)),
        placeholder: t.technology.chooseCategory,
        fetch: async (rows, options) =>
          services.onet.call(technology.categories, { keyword: t.onetKeyword(query), ...rows }, options),
        choices: ({ category }, first) =>
          category.map(({ title }, index) => ({ value: String(first + index), title: t.onetWords(title) })),
        titles: t.language,
      });
}
