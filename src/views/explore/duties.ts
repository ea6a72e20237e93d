import { heading } from '@discordjs/formatters';
import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Sentences } from '../../locales/types.ts';
import { MAX_OPTION_TEXT, button, container, cut, menu, plain, row, text } from '../blocks.ts';
import { pager, type Pages } from '../lists/pager.ts';
import { sourceLine, type Provenance } from '../source.ts';

/** So many tasks of the longest kind fit in a message whole. */
export const ITEMS_PER_PAGE = 10;

/** No task of O*NET is longer. */
const MAX_ITEM_TEXT = 350;

export interface TicksData extends Pages {
  readonly kind: 'tasks' | 'activities';
  readonly career: string;
  /** A word about what has just happened. */
  readonly note?: string;
  /** Those of this page; `place` is their place in the whole list. */
  readonly items: readonly { readonly title: string; readonly place: number; readonly ticked: boolean }[];
  /** How many are ticked on all pages. */
  readonly ticked: number;
  readonly menuId: string;
  readonly seeId: string;
  readonly clearId: string;
  readonly otherId: string;
  readonly provenance: Provenance;
}

/** What people do in a career: told whole, and to be ticked in a menu. */
export function ticksView(t: Sentences, data: TicksData): APIMessageTopLevelComponent[] {
  const { kind, items, ticked } = data;
  const words = t.duties.kinds[kind];
  const none = items.length === 0;
  const head = [
    heading(words.title(plain(data.career)), 2),
    ...(none ? [words.none] : [data.note ?? t.duties.intro, t.duties.ticked(ticked)]),
  ];
  return [
    container([
      text(head.join('\n')),
      ...(none
        ? []
        : [
            text(
              items.map(({ title, place }) => `${place + 1}. ${cut(plain(title), MAX_ITEM_TEXT)}`).join('\n'),
            ),
            row([itemMenu(words.tick, data)]),
          ]),
      ...(data.pages > 1 ? [row(pager(t, data))] : []),
      row([
        button({ id: data.seeId, label: t.duties.see, primary: true, disabled: ticked === 0 }),
        button({ id: data.clearId, label: t.duties.clear, disabled: ticked === 0 }),
        button({
          id: data.otherId,
          label: t.duties.kinds[kind === 'tasks' ? 'activities' : 'tasks'].instead,
        }),
      ]),
      sourceLine(t, data.provenance),
    ]),
  ];
}

const itemMenu = (placeholder: string, { menuId, items }: TicksData) =>
  menu({
    id: menuId,
    placeholder,
    choose: [0, items.length],
    options: items.map(({ title, place, ticked }) => {
      const label = cut(`${place + 1}. ${title}`, MAX_OPTION_TEXT);
      return { label, value: String(place), default: ticked };
    }),
  });
