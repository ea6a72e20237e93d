import { chatInputApplicationCommandMention, heading, inlineCode } from '@discordjs/formatters';
import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Sentences } from '../locales/sentences.ts';
import { button, container, row, text } from './blocks.ts';

/** One plain sentence. */
export const noticeView = (sentence: string): APIMessageTopLevelComponent[] => [container([text(sentence)])];

/** One plain sentence and one way on. */
export const invitationView = (
  sentence: string,
  way: { id: string; label: string },
): APIMessageTopLevelComponent[] => [container([text(sentence), row([button({ ...way, primary: true })])])];

/** One plain sentence, and the way back to the screen before it: `back` is that one's custom_id. */
export const wayBackView = (t: Sentences, sentence: string, back: string): APIMessageTopLevelComponent[] => [
  container([text(sentence), row([button({ id: back, label: t.list.back })])]),
];

/** What can not be shown here, by its title, and ways to what can. */
export const waysOnView = (
  t: Sentences,
  {
    title,
    sentence,
    ways,
  }: { title?: string; sentence: string; ways: readonly { id: string; label: string }[] },
): APIMessageTopLevelComponent[] => [
  container([
    text([...(title === undefined ? [] : [heading(title, 2)]), sentence, t.troubles.meanwhile].join('\n')),
    row(ways.map(button)),
  ]),
];

export interface AboutData {
  readonly version: string;
  readonly release: string;
  readonly releaseDate: string | undefined;
}

/** What Waymark is, and whose data it shows. */
export const aboutView = (t: Sentences, data: AboutData): APIMessageTopLevelComponent[] => [
  container([
    text(`${heading(t.about.title, 2)}\n${t.about.what}`),
    text(
      [t.about.data(data.release, data.releaseDate), t.about.credit, t.about.changed, t.about.trademark].join(
        '\n',
      ),
    ),
    text(t.about.rule),
    text([t.about.privacy, t.about.licence, t.about.version(data.version)].join('\n')),
  ]),
];

export interface HelpEntry {
  /** The command's words, for example `skills pick`. */
  readonly path: string;
  /** The command's id where it is registered; then its name can be clicked. */
  readonly id: string | undefined;
}

/** Every command with what it does. */
export function helpView(
  t: Sentences,
  entries: readonly HelpEntry[],
  first: HelpEntry,
): APIMessageTopLevelComponent[] {
  const lines = entries.map((entry) => `${mention(entry)}: ${t.commands[entry.path]?.description ?? ''}`);
  return [
    container([
      text(`${heading(t.help.title, 2)}\n${t.help.start(mention(first))}`),
      text(lines.join('\n')),
      text(t.help.more),
    ]),
  ];
}

const mention = ({ path, id }: HelpEntry): string =>
  id === undefined ? inlineCode(`/${path}`) : chatInputApplicationCommandMention(path, id);
