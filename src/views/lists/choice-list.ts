import { heading } from '@discordjs/formatters';
import { buttons, select, type Button } from '../../components/controls.ts';
import { cut, joinFacts, joinLines, plain, text, type Lines } from '../../components/text.ts';
import { view, type Block, type View } from '../../components/view.ts';
import type { Sentences } from '../../locales/types.ts';
import { sourceLine, titlesNote, type Provenance } from '../source-line.ts';
import { backButton } from './career-list.ts';
import { pager, type Pages } from './pager.ts';

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

export interface ChoiceListData extends Pages {
  readonly title: string;
  /** Below the title, ready Markdown. */
  readonly summary: Lines;
  /** Those of this page, at most 25. */
  readonly choices: readonly Choice[];
  /** The sentence for an empty list. */
  readonly none: string;
  readonly menuId: string;
  readonly placeholder: string;
  /** Menus and rows of buttons above the pager. */
  readonly controls?: Block;
  /** Buttons of the last row, before *Back*; at most 4. */
  readonly buttons?: readonly (Button | undefined)[];
  readonly back?: string | undefined;
  /** The language of the titles. */
  readonly titles?: 'en' | 'es' | undefined;
  readonly provenance: Provenance;
}

/** A page of things to choose from: a line for each, and a menu. */
export function choiceListView(t: Sentences, data: ChoiceListData): View {
  const { title, summary, choices, none, menuId, placeholder, titles = 'en', back, provenance } = data;
  return view([
    text([heading(title, 2), joinLines(summary)]),
    text(choices.length > 0 ? choices.map(lineOf) : none),
    select({
      id: menuId,
      placeholder,
      options: choices.map((choice) => ({
        value: choice.value,
        label: choice.title,
        description: choice.note,
      })),
    }),
    data.controls,
    buttons(pager(t, data)),
    buttons([...(data.buttons ?? []), backButton(t, back)]),
    sourceLine(t, provenance, choices.length > 0 ? titlesNote(t, titles) : undefined),
  ]);
}

const lineOf = ({ title, note }: Choice): string =>
  joinFacts([`- ${cut(plain(title), MAX_LINE_TEXT)}`, note]);
