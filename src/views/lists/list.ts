import { heading } from '@discordjs/formatters';
import { button, buttons, type Button } from '../../components/controls.ts';
import { joinLines, text, type Lines } from '../../components/text.ts';
import { view, type Block, type View } from '../../components/view.ts';
import type { Sentences } from '../../locales/types.ts';
import { sourceLine, type Provenance } from '../source-line.ts';
import { pager, type Pages } from './pager.ts';

/** What the screens of all lists have. */
export interface ListData extends Pages {
  /** Ready Markdown. */
  readonly title: string;
  /** Below the title: ready Markdown. */
  readonly summary?: Lines;
  /** Menus and rows of buttons above the pager. */
  readonly controls?: Block;
  /** Buttons of the last row, before *Back*; at most 4. */
  readonly buttons?: readonly (Button | undefined)[];
  /** The custom_id of the screen it was opened from. */
  readonly back?: string | undefined;
  /** A sentence above the source. */
  readonly note?: string | undefined;
  readonly provenance: Provenance;
}

/** A page of a list; `content` shows its rows. */
export const listView = (t: Sentences, data: ListData & { readonly content: Block }): View =>
  view([
    text([heading(data.title, 2), joinLines(data.summary)]),
    data.content,
    data.controls,
    buttons(pager(t, data)),
    buttons([...(data.buttons ?? []), backButton(t, data.back)]),
    sourceLine(t, data.provenance, data.note),
  ]);

/** The *Back* button; undefined without a custom_id to go back to. */
export const backButton = (t: Sentences, back: string | undefined): Button | undefined =>
  button({ id: back, label: t.list.back });
