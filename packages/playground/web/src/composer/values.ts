import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import type { OptionValue, OptionValues } from '../../../src/page/protocol.ts';
import { local } from '../commands.ts';
import { option } from '../kinds.ts';
import { channels, roles, users } from '../menu/options.ts';
import type { Here } from '../place.ts';
import type { MenuOption } from '../menu/types.ts';
import { words } from '../words.ts';
import type { Choice, CommandComposer, Field } from './composer.ts';

/** Whether the bot is asked for choices while one types. */
export function asksBot(one: APIApplicationCommandBasicOption): boolean {
  return 'autocomplete' in one && (one.autocomplete ?? false);
}

/** The choices an option has by itself, in the person's language; undefined when anything may be typed. */
export function ownChoices(here: Here, one: APIApplicationCommandBasicOption): readonly Choice[] | undefined {
  switch (one.type) {
    case option.boolean:
      return [
        { name: words.yes, value: true },
        { name: words.no, value: false },
      ];
    case option.user:
      return users(here).map(choice);
    case option.role:
      return roles(here).map(choice);
    case option.mentionable:
      return [...users(here), ...roles(here)].map(choice);
    case option.channel:
      return channels(here).map(choice);
    case option.attachment:
      return undefined;
    default:
      if (!('choices' in one) || one.choices.length === 0) return undefined;
      return one.choices.map((each) => ({ name: local(each, 'name', here.locale), value: each.value }));
  }
}

function choice({ label, value }: MenuOption): Choice {
  return { name: label, value };
}

/**
 * What the list shows for a field as far as it is typed. While the bot is asked, of its last choices those that
 * still fit: Enter must never take one that belongs to other words.
 */
export function listedChoices(
  here: Here,
  { option: one, text, value }: Field,
  { offered, asking }: CommandComposer,
): readonly Choice[] {
  if (asksBot(one) && !asking) return offered;
  const typed = value === undefined ? text.trim().toLowerCase() : '';
  const choices = asksBot(one) ? offered : (ownChoices(here, one) ?? []);
  return choices.filter(({ name }) => name.toLowerCase().includes(typed));
}

/** What a field is worth, or the sentence that says why it is not. */
export function valueOf(
  here: Here,
  field: Field,
): { readonly value: OptionValue | undefined } | { readonly wrong: string } {
  const { option: one, text, value } = field;
  if (value !== undefined) return { value };
  const typed = text.trim();
  if (one.type === option.attachment)
    return one.required === true ? { wrong: words.noFiles } : { value: undefined };
  if (typed === '') return one.required === true ? { wrong: words.required } : { value: undefined };
  const choices = ownChoices(here, one);
  if (choices !== undefined) {
    const same = choices.find(({ name }) => name.toLowerCase() === typed.toLowerCase());
    return same === undefined ? { wrong: words.notOffered } : { value: same.value };
  }
  return one.type === option.integer || one.type === option.number
    ? numberOf(one, typed)
    : textOf(one, typed);
}

function numberOf(one: APIApplicationCommandBasicOption, typed: string): ReturnType<typeof valueOf> {
  const number = Number(typed.replace(',', '.'));
  if (!Number.isFinite(number)) return { wrong: words.notNumber };
  if (one.type === option.integer && !Number.isInteger(number)) return { wrong: words.notWhole };
  const min = 'min_value' in one ? one.min_value : undefined;
  const max = 'max_value' in one ? one.max_value : undefined;
  if (number < (min ?? -Infinity) || number > (max ?? Infinity))
    return { wrong: words.numberRange(String(min ?? '−∞'), String(max ?? '∞')) };
  return { value: number };
}

function textOf(one: APIApplicationCommandBasicOption, typed: string): ReturnType<typeof valueOf> {
  const min = 'min_length' in one ? one.min_length : undefined;
  const max = 'max_length' in one ? one.max_length : undefined;
  if (typed.length < (min ?? 0) || typed.length > (max ?? 6_000))
    return { wrong: words.textRange(String(min ?? 0), String(max ?? 6_000)) };
  return { value: typed };
}

/** All values, or the composer with what is wrong written on its fields. */
export function valuesOf(
  here: Here,
  composer: CommandComposer,
): { readonly values: OptionValues } | { readonly wrong: CommandComposer } {
  const looked = composer.fields.map((field) => ({ field, found: valueOf(here, field) }));
  const firstWrong = looked.findIndex(({ found }) => 'wrong' in found);
  if (firstWrong >= 0) {
    const fields = looked.map(({ field, found }) => ({
      ...field,
      wrong: 'wrong' in found ? found.wrong : undefined,
    }));
    return { wrong: { ...composer, fields, at: firstWrong, active: -1, closed: false } };
  }
  const values: Record<string, OptionValue> = {};
  for (const { field, found } of looked) {
    if ('value' in found && found.value !== undefined) values[field.option.name] = found.value;
  }
  return { values };
}

/** As far as it is filled in, the half-typed text of the field with the cursor included: what autocomplete sends. */
export function valuesSoFar(here: Here, { fields, at }: CommandComposer): OptionValues {
  const values: Record<string, OptionValue> = {};
  for (const [index, field] of fields.entries()) {
    const found = valueOf(here, field);
    if (index === at) values[field.option.name] = field.value ?? field.text;
    else if ('value' in found && found.value !== undefined) values[field.option.name] = found.value;
  }
  return values;
}
