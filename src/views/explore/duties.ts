import { heading } from '@discordjs/formatters';
import { button, buttons, select } from '../../components/controls.ts';
import { cut, plain, text } from '../../components/text.ts';
import { view, type View } from '../../components/view.ts';
import type { Sentences } from '../../locales/types.ts';
import { pager, type Pages } from '../lists/pager.ts';
import { sourceLine, titlesNote, type Provenance } from '../source-line.ts';

/** As many of the longest tasks as fit in a message. */
export const ITEMS_PER_PAGE = 10;

/** No task of O*NET is longer. */
const MAX_ITEM_TEXT = 350;

interface DutiesData extends Pages {
  readonly kind: 'tasks' | 'activities';
  readonly career: string;
  /** A sentence about what has just happened. */
  readonly note?: string | undefined;
  /** Those of this page; `index` is their place in the whole list, counted from 0. */
  readonly items: readonly { readonly title: string; readonly index: number; readonly ticked: boolean }[];
  /** How many are ticked on all pages. */
  readonly ticked: number;
  readonly menuId: string;
  readonly seeId: string;
  readonly clearId: string;
  readonly otherId: string;
  readonly provenance: Provenance;
}

/** A career's duties: listed in full, and to be selected in a menu. */
export function dutiesView(t: Sentences, data: DutiesData): View {
  const { kind, items, ticked } = data;
  const words = t.duties.kinds[kind];
  return view([
    text([
      heading(words.title(plain(data.career)), 2),
      ...(items.length === 0 ? [words.none] : [data.note ?? t.duties.intro, t.duties.ticked(ticked)]),
    ]),
    text(items.map(({ title, index }) => `${index + 1}. ${cut(plain(title), MAX_ITEM_TEXT)}`)),
    select({
      id: data.menuId,
      placeholder: words.tick,
      choose: [0, items.length],
      options: items.map(({ title, index, ticked }) => ({
        label: `${index + 1}. ${title}`,
        value: String(index),
        default: ticked,
      })),
    }),
    buttons(pager(t, data)),
    buttons([
      button({ id: data.seeId, label: t.picker.see, primary: true, disabled: ticked === 0 }),
      button({ id: data.clearId, label: t.duties.clear, disabled: ticked === 0 }),
      button({
        id: data.otherId,
        label: t.duties.kinds[kind === 'tasks' ? 'activities' : 'tasks'].instead,
      }),
    ]),
    sourceLine(t, data.provenance, items.length > 0 ? titlesNote(t, 'en') : undefined),
  ]);
}
