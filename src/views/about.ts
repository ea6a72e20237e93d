import { heading, subtext } from '@discordjs/formatters';
import { text } from '../components/text.ts';
import { separator, view, type View } from '../components/view.ts';
import type { Sentences } from '../locales/types.ts';
import { mention, type CommandRef } from './command-mention.ts';

interface AboutData {
  readonly version: string;
  readonly release: string;
  readonly releaseDate: string | undefined;
  /** `/privacy show` and `/privacy delete`. */
  readonly show: CommandRef;
  readonly remove: CommandRef;
}

/** What Waymark is, how it ranks careers, its sources and what it stores. */
export const aboutView = (t: Sentences, data: AboutData): View =>
  view([
    text([heading(t.about.title, 2), t.about.what]),
    text([
      `- ${t.about.data(data.release, data.releaseDate)}`,
      `- ${t.about.rule}`,
      `- ${t.about.guide}`,
      `- ${t.about.privacy(mention(t, data.show), mention(t, data.remove))}`,
    ]),
    separator(),
    text([
      subtext(`${t.about.credit} ${t.about.changed} ${t.about.trademark}`),
      subtext(`${t.about.version(data.version)} · ${t.about.licence}`),
    ]),
  ]);
