import { heading, subtext } from '@discordjs/formatters';
import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Sentences } from '../locales/types.ts';
import { container, separator, text } from './blocks.ts';
import { mention, type CommandRef } from './command-mention.ts';

export interface AboutData {
  readonly version: string;
  readonly release: string;
  readonly releaseDate: string | undefined;
  /** The commands that show what is kept, and delete it. */
  readonly show: CommandRef;
  readonly remove: CommandRef;
}

/** What Waymark is, what it goes by and what it keeps; below, in small print, whose data it shows. */
export const aboutView = (t: Sentences, data: AboutData): APIMessageTopLevelComponent[] => [
  container([
    text(`${heading(t.about.title, 2)}\n${t.about.what}`),
    text(
      [
        `- ${t.about.data(data.release, data.releaseDate)}`,
        `- ${t.about.rule}`,
        `- ${t.about.privacy(mention(t, data.show), mention(t, data.remove))}`,
      ].join('\n'),
    ),
    separator(),
    text(
      [
        `${t.about.credit} ${t.about.changed} ${t.about.trademark}`,
        `${t.about.version(data.version)} · ${t.about.licence}`,
      ]
        .map((line) => subtext(line))
        .join('\n'),
    ),
  ]),
];
