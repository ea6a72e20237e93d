import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import type { OptionValue } from '../../../src/page/protocol.ts';
import type { CommandEntry } from '../commands.ts';

export type Option = APIApplicationCommandBasicOption;

/** The box at the bottom: text, or a command being filled in. */
export interface Composer {
  /** The command; undefined for text. */
  readonly entry: CommandEntry | undefined;
  readonly fields: readonly Field[];
  /** The field with the cursor; the number of fields for the text box after the last. */
  readonly at: number;
  /** What is typed in the text box: text, or the name of another option. */
  readonly text: string;
  /** The active row of the list; -1 for none. */
  readonly active: number;
  /** Closed with Escape, until something is typed again. */
  readonly closed: boolean;
  /** The bot's choices for the field with the cursor. */
  readonly choices: readonly Choice[];
  /** Whether they are being loaded. */
  readonly loading: boolean;
}

export interface Field {
  readonly option: Option;
  readonly text: string;
  /** What was chosen from the list; undefined while it is only typed. */
  readonly value: OptionValue | undefined;
  /** Why it cannot be sent. */
  readonly error: string | undefined;
}

export interface Choice {
  readonly name: string;
  readonly value: OptionValue;
}

export const emptyComposer: Composer = {
  entry: undefined,
  fields: [],
  at: 0,
  text: '',
  active: 0,
  closed: false,
  choices: [],
  loading: false,
};

export const textComposer = (text: string): Composer => ({ ...emptyComposer, text });

const emptyField = (option: Option): Field => ({ option, text: '', value: undefined, error: undefined });

/** Moves the cursor to a field. The first row is active while nothing is chosen there. */
export function moveTo(composer: Composer, at: number): Composer {
  const field = composer.fields[at];
  const active = field !== undefined && field.value === undefined ? 0 : -1;
  return { ...composer, at, active, closed: false, choices: [], loading: false };
}

/** Moves the cursor to the next empty field, or to the text box. */
export function moveOn(composer: Composer): Composer {
  const next = composer.fields.findIndex(({ text }) => text === '');
  return moveTo(composer, next < 0 ? composer.fields.length : next);
}

/** A new command: its required options as fields, the cursor in the first. */
export function commandComposer(entry: CommandEntry): Composer {
  const fields = entry.options.filter(({ required }) => required === true).map(emptyField);
  return moveTo({ ...emptyComposer, entry, fields }, 0);
}

export const updateField = (composer: Composer, at: number, field: Partial<Field>): Composer => ({
  ...composer,
  fields: composer.fields.map((each, index) =>
    index === at ? { ...each, error: undefined, ...field } : each,
  ),
});

/** Adds an optional option and moves the cursor into it. */
export function addOption(composer: Composer, option: Option): Composer {
  const fields = [...composer.fields, emptyField(option)];
  return moveTo({ ...composer, fields, text: '' }, fields.length - 1);
}

/** Removes an optional option. */
export function removeField(composer: Composer, at: number): Composer {
  const fields = composer.fields.filter((_, index) => index !== at);
  return moveTo({ ...composer, fields }, fields.length);
}

/** The options that can still be added. */
export const furtherOptions = ({ entry, fields }: Composer): readonly Option[] =>
  (entry?.options ?? []).filter(({ name }) => !fields.some(({ option }) => option.name === name));
