import { heading } from '@discordjs/formatters';
import { button, buttons } from '../components/controls.ts';
import { text } from '../components/text.ts';
import { view, type View } from '../components/view.ts';
import type { Sentences } from '../locales/types.ts';

interface Link {
  /** The custom_id of the screen it leads to. */
  readonly id: string;
  readonly label: string;
}

/** One sentence. */
export const noticeView = (sentence: string): View => view([text(sentence)]);

/** One sentence and a primary button. */
export const noticeWithButtonView = (sentence: string, link: Link): View =>
  view([text(sentence), buttons([button({ ...link, primary: true })])]);

/** One sentence and a secondary button. */
export const noticeWithLinkView = (sentence: string, link: Link): View =>
  view([text(sentence), buttons([button(link)])]);

/** One sentence and a *Back* button. */
export const noticeWithBackView = (t: Sentences, sentence: string, back: string): View =>
  view([text(sentence), buttons([button({ id: back, label: t.list.back })])]);

/** A title and sentence for a screen that is not available here, and links to others. */
export const noticeWithLinksView = (
  t: Sentences,
  { title, sentence, links }: { title?: string; sentence: string; links: readonly Link[] },
): View =>
  view([
    text([title === undefined ? undefined : heading(title, 2), sentence, t.errors.meanwhile]),
    buttons(links.map(button)),
  ]);
