import { chatInputApplicationCommandMention, inlineCode } from '@discordjs/formatters';
import type { Sentences } from '../locales/types.ts';

/** A command that people are pointed to. */
export interface CommandRef {
  /** The command's words, for example `skills pick`. */
  readonly path: string;
  /** The command's id where it is registered; then its name can be clicked. */
  readonly id: string | undefined;
}

/** A command's name: clickable where its id is known, and then in English to everybody; else as the person would type it. */
export const mention = (t: Sentences, { path, id }: CommandRef): string =>
  id === undefined ? typedName(t, path) : chatInputApplicationCommandMention(path, id);

/** A command's name with each of its words in the person's language. */
export const typedName = ({ commands }: Sentences, path: string): string => {
  const words = path
    .split(' ')
    .map((word, index, all) => commands[all.slice(0, index + 1).join(' ')]?.name ?? word);
  return inlineCode(`/${words.join(' ')}`);
};
