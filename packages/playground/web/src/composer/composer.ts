import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import type { OptionValue } from '../../../src/page/protocol.ts';
import type { CommandEntry } from '../commands.ts';

/** The box at the bottom: words to say, or a command being filled in. */
export type Composer = TextComposer | CommandComposer;

export interface TextComposer {
  readonly mode: 'text';
  readonly text: string;
  /** Row of the command list under the keyboard. */
  readonly active: number;
  /** Put away with Escape, until something is typed again. */
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
  /** What the bot offers for the field with the cursor. */
  readonly offered: readonly Choice[];
  /** Asked, and not answered yet. */
  readonly asking: boolean;
}

export interface Field {
  readonly option: APIApplicationCommandBasicOption;
  readonly text: string;
  /** What was chosen from the list; undefined while it is only typed. */
  readonly value: OptionValue | undefined;
  /** Why it cannot be sent so. */
  readonly wrong: string | undefined;
}

export interface Choice {
  readonly name: string;
  readonly value: OptionValue;
}

export const emptyComposer: TextComposer = { mode: 'text', text: '', active: 0, closed: false };

export function textComposer(text: string): TextComposer {
  return { ...emptyComposer, text };
}

/** A command as it is begun: its required options as fields, the cursor in the first. */
export function commandComposer(entry: CommandEntry): CommandComposer {
  const fields = entry.options.filter(({ required }) => required === true).map(emptyField);
  return {
    mode: 'command',
    entry,
    fields,
    at: 0,
    tail: '',
    active: firstRow(fields[0]),
    closed: false,
    offered: [],
    asking: false,
  };
}

export function emptyField(option: APIApplicationCommandBasicOption): Field {
  return { option, text: '', value: undefined, wrong: undefined };
}

/** The row that is ready for Enter: the first where something has still to be chosen, none elsewhere. */
function firstRow(field: Field | undefined): number {
  return field !== undefined && field.value === undefined ? 0 : -1;
}

/** With the cursor in another field. */
export function movedTo(composer: CommandComposer, at: number): CommandComposer {
  return {
    ...composer,
    at,
    active: firstRow(composer.fields[at]),
    closed: false,
    offered: [],
    asking: false,
  };
}

export function withField(composer: CommandComposer, at: number, field: Field): CommandComposer {
  return { ...composer, fields: composer.fields.map((each, index) => (index === at ? field : each)) };
}

/** With an optional option added and the cursor in it. */
export function withOption(
  composer: CommandComposer,
  option: APIApplicationCommandBasicOption,
): CommandComposer {
  const fields = [...composer.fields, emptyField(option)];
  return movedTo({ ...composer, fields, tail: '' }, fields.length - 1);
}

/** Without one of its optional options. */
export function withoutField(composer: CommandComposer, at: number): CommandComposer {
  const fields = composer.fields.filter((_, index) => index !== at);
  return movedTo({ ...composer, fields }, fields.length);
}

/** The options that could still be added. */
export function furtherOptions({
  entry,
  fields,
}: CommandComposer): readonly APIApplicationCommandBasicOption[] {
  return entry.options.filter(({ name }) => !fields.some(({ option }) => option.name === name));
}
