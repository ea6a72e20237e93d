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

/** One plain sentence. */
export const noticeView = (sentence: string): View => view([text(sentence)]);

/** One plain sentence and the button for what to do next. */
export const noticeWithButtonView = (sentence: string, link: Link): View =>
  view([text(sentence), buttons([button({ ...link, primary: true })])]);

/** One plain sentence and a button for who would rather have it otherwise. */
export const noticeWithLinkView = (sentence: string, link: Link): View =>
  view([text(sentence), buttons([button(link)])]);

/** One plain sentence, with the way back to the screen before. */
export const noticeWithBackView = (t: Sentences, sentence: string, back: string): View =>
  view([text(sentence), buttons([button({ id: back, label: t.list.back })])]);

/** What cannot be shown here, by its title, and links to what can. */
export const noticeWithLinksView = (
  t: Sentences,
  { title, sentence, links }: { title?: string; sentence: string; links: readonly Link[] },
): View =>
  view([
    text([title === undefined ? undefined : heading(title, 2), sentence, t.errors.meanwhile]),
    buttons(links.map(button)),
  ]);
