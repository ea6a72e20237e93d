import { select } from '../../components/controls.ts';
import { cut, joinFacts, plain, text } from '../../components/text.ts';
import type { View } from '../../components/view.ts';
import type { Sentences } from '../../locales/types.ts';
import { titlesNote } from '../source-line.ts';
import { listView, type ListData } from './list.ts';

/** As many as fit in one menu, with their lines in one message. */
export const CHOICES_PER_PAGE = 20;

/** Twenty lines of this many characters leave room for the rest of a message. */
const MAX_LINE_TEXT = 130;

/** An option of a menu that also has a line in the message. */
export interface Choice {
  /** At most 100 characters. */
  readonly value: string;
  /** As O*NET gives it; it is escaped here. */
  readonly title: string;
  /** Our own words beside it. */
  readonly note?: string | undefined;
}

export interface ChoiceListData extends Omit<ListData, 'note'> {
  /** Those of this page, at most 25. */
  readonly choices: readonly Choice[];
  /** The sentence for an empty list. */
  readonly none: string;
  readonly menuId: string;
  readonly placeholder: string;
  /** The language of the titles. */
  readonly titles?: 'en' | 'es' | undefined;
}

/** A page of things to choose from: a line for each, and a menu. */
export const choiceListView = (
  t: Sentences,
  { choices, none, menuId, placeholder, titles = 'en', controls, ...list }: ChoiceListData,
): View =>
  listView(t, {
    ...list,
    content: text(choices.length > 0 ? choices.map(lineOf) : none),
    controls: [
      select({
        id: menuId,
        placeholder,
        options: choices.map(({ value, title, note }) => ({ value, label: title, description: note })),
      }),
      controls,
    ],
    note: choices.length > 0 ? titlesNote(t, titles) : undefined,
  });

const lineOf = ({ title, note }: Choice): string =>
  joinFacts([`- ${cut(plain(title), MAX_LINE_TEXT)}`, note]);
