import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import type { OptionValue } from '../../../src/page/protocol.ts';
import type { CommandEntry } from '../commands.ts';

export type Option = APIApplicationCommandBasicOption;

/** The box at the bottom: text, or a command being filled in. */
export type Composer = TextComposer | CommandComposer;

export interface TextComposer {
  readonly mode: 'text';
  readonly text: string;
  /** Row of the list under the keyboard. */
  readonly active: number;
  /** Closed with Escape, until something is typed again. */
  readonly closed: boolean;
}

export interface CommandComposer {
  readonly mode: 'command';
  readonly entry: CommandEntry;
  readonly fields: readonly Field[];
  /** The field with the cursor; the number of fields for the box after the last. */
  readonly at: number;
  /** What is typed in that box, to find another option. */
  readonly tail: string;
  /** Row of the list under the keyboard; -1 for none. */
  readonly active: number;
  readonly closed: boolean;
  /** The bot's choices for the field with the cursor. */
  readonly offered: readonly Choice[];
  /** Whether the bot is being asked for them. */
  readonly asking: boolean;
}

export interface Field {
  readonly option: Option;
  readonly text: string;
  /** What was chosen from the list; undefined while it is only typed. */
  readonly value: OptionValue | undefined;
  /** Why it cannot be sent. */
  readonly wrong: string | undefined;
}

export interface Choice {
  readonly name: string;
  readonly value: OptionValue;
}

export const emptyComposer: TextComposer = { mode: 'text', text: '', active: 0, closed: false };

export const textComposer = (text: string): TextComposer => ({ ...emptyComposer, text });

const emptyField = (option: Option): Field => ({ option, text: '', value: undefined, wrong: undefined });

/** With the cursor in another field; its first row is ready for Enter while nothing is chosen there. */
export function movedTo(composer: CommandComposer, at: number): CommandComposer {
  const field = composer.fields[at];
  const active = field !== undefined && field.value === undefined ? 0 : -1;
  return { ...composer, at, active, closed: false, offered: [], asking: false };
}

/** A command as it is begun: its required options as fields, the cursor in the first. */
export function commandComposer(entry: CommandEntry): CommandComposer {
  const fields = entry.options.filter(({ required }) => required === true).map(emptyField);
  const blank = { active: -1, closed: false, offered: [], asking: false };
  return movedTo({ mode: 'command', entry, fields, at: 0, tail: '', ...blank }, 0);
}

export const withField = (composer: CommandComposer, at: number, field: Partial<Field>): CommandComposer => ({
  ...composer,
  fields: composer.fields.map((each, index) =>
    index === at ? { ...each, wrong: undefined, ...field } : each,
  ),
});

/** With an optional option added and the cursor in it. */
export function withOption(composer: CommandComposer, option: Option): CommandComposer {
  const fields = [...composer.fields, emptyField(option)];
  return movedTo({ ...composer, fields, tail: '' }, fields.length - 1);
}

/** Without one of its optional options. */
export function withoutField(composer: CommandComposer, at: number): CommandComposer {
  const fields = composer.fields.filter((_, index) => index !== at);
  return movedTo({ ...composer, fields }, fields.length);
}

/** The options that could still be added. */
export const furtherOptions = ({ entry, fields }: CommandComposer): readonly Option[] =>
  entry.options.filter(({ name }) => !fields.some(({ option }) => option.name === name));
