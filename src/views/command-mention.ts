import { chatInputApplicationCommandMention, inlineCode } from '@discordjs/formatters';
import type { Sentences } from '../locales/types.ts';

/** A command to mention. */
export interface CommandRef {
  /** The command's path, such as `skills pick`. */
  readonly path: string;
  /** The id of the registered command, with which its name can be clicked. */
  readonly id: string | undefined;
}

/** A command's name: clickable, and in English, when its id is known; otherwise as the person would type it. */
export const mention = (t: Sentences, { path, id }: CommandRef): string =>
  id === undefined ? typedName(t, path) : chatInputApplicationCommandMention(path, id);

/** A command's name with each of its words in the person's language. */
export const typedName = ({ commands }: Sentences, path: string): string => {
  const words = path
    .split(' ')
    .map((word, index, all) => commands[all.slice(0, index + 1).join(' ')]?.name ?? word);
  return inlineCode(`/${words.join(' ')}`);
};
