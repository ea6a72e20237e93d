import { heading } from '@discordjs/formatters';
import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Sentences } from '../locales/types.ts';
import { button, container, row, text } from './blocks.ts';

/** One plain sentence. */
export const noticeView = (sentence: string): APIMessageTopLevelComponent[] => [container([text(sentence)])];

/** One plain sentence and one way on. */
export const noticeWithButtonView = (
  sentence: string,
  way: { id: string; label: string },
): APIMessageTopLevelComponent[] => [container([text(sentence), row([button({ ...way, primary: true })])])];

/** One plain sentence, and the way back to the screen before it: `back` is that one's custom_id. */
export const noticeWithBackView = (
  t: Sentences,
  sentence: string,
  back: string,
): APIMessageTopLevelComponent[] => [
  container([text(sentence), row([button({ id: back, label: t.list.back })])]),
];

/** What can not be shown here, by its title, and ways to what can. */
export const noticeWithLinksView = (
  t: Sentences,
  {
    title,
    sentence,
    ways,
  }: { title?: string; sentence: string; ways: readonly { id: string; label: string }[] },
): APIMessageTopLevelComponent[] => [
  container([
    text([...(title === undefined ? [] : [heading(title, 2)]), sentence, t.errors.meanwhile].join('\n')),
    row(ways.map(button)),
  ]),
];
