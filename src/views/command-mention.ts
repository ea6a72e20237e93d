import { chatInputApplicationCommandMention, inlineCode } from '@discordjs/formatters';
import type { Sentences } from '../locales/types.ts';

/** A command that people are pointed to. */
export interface CommandRef {
  /** The command's words, for example `skills pick`. */
  readonly path: string;
  /** The command's id where it is registered; then its name can be clicked. */
  readonly id: string | undefined;
}

/** A command's name: clickable where its id is known, else as the person would type it. */
export const mention = (t: Sentences, { path, id }: CommandRef): string =>
  id === undefined ? inlineCode(`/${typed(t, path)}`) : chatInputApplicationCommandMention(path, id);

/** A path with each of its words in the person's language. */
const typed = ({ commands }: Sentences, path: string): string =>
  path
    .split(' ')
    .map((word, index, words) => commands[words.slice(0, index + 1).join(' ')]?.name ?? word)
    .join(' ');
