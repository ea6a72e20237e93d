import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import type { OptionValue, OptionValues } from '../../../src/page/protocol.ts';
import { localized } from '../commands.ts';
import { option } from '../discord-enums.ts';
import { channels, roles, users } from '../select-menu/options.ts';
import type { Viewpoint } from '../viewpoint.ts';
import type { MenuOption } from '../select-menu/types.ts';
import { strings } from '../locales/strings.ts';
import type { Choice, CommandComposer, Field } from './composer.ts';

/** Whether the bot is asked for choices while one types. */
export function autocompletes(one: APIApplicationCommandBasicOption): boolean {
  return 'autocomplete' in one && (one.autocomplete ?? false);
}

/** The choices an option has by itself, in the person's language; undefined when anything may be typed. */
export function ownChoices(
  viewpoint: Viewpoint,
  one: APIApplicationCommandBasicOption,
): readonly Choice[] | undefined {
  switch (one.type) {
    case option.boolean:
      return [
        { name: strings.yes, value: true },
        { name: strings.no, value: false },
      ];
    case option.user:
      return users(viewpoint).map(choice);
    case option.role:
      return roles(viewpoint).map(choice);
    case option.mentionable:
      return [...users(viewpoint), ...roles(viewpoint)].map(choice);
    case option.channel:
      return channels(viewpoint).map(choice);
    case option.attachment:
      return undefined;
    default:
      if (!('choices' in one) || one.choices.length === 0) return undefined;
      return one.choices.map((each) => ({
        name: localized(each, 'name', viewpoint.locale),
        value: each.value,
      }));
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
  viewpoint: Viewpoint,
  { option: one, text, value }: Field,
  { offered, asking }: CommandComposer,
): readonly Choice[] {
  if (autocompletes(one) && !asking) return offered;
  const typed = value === undefined ? text.trim().toLowerCase() : '';
  const choices = autocompletes(one) ? offered : (ownChoices(viewpoint, one) ?? []);
  return choices.filter(({ name }) => name.toLowerCase().includes(typed));
}

/** What a field is worth, or the sentence that says why it is not. */
export function valueOf(
  viewpoint: Viewpoint,
  field: Field,
): { readonly value: OptionValue | undefined } | { readonly wrong: string } {
  const { option: one, text, value } = field;
  if (value !== undefined) return { value };
  const typed = text.trim();
  if (typed === '') return one.required === true ? { wrong: strings.required } : { value: undefined };
  const choices = ownChoices(viewpoint, one);
  if (choices !== undefined) {
    const same = choices.find(({ name }) => name.toLowerCase() === typed.toLowerCase());
    return same === undefined ? { wrong: strings.notOffered } : { value: same.value };
  }
  return one.type === option.integer || one.type === option.number
    ? numberOf(one, typed)
    : textOf(one, typed);
}

function numberOf(one: APIApplicationCommandBasicOption, typed: string): ReturnType<typeof valueOf> {
  const number = Number(typed.replace(',', '.'));
  if (!Number.isFinite(number)) return { wrong: strings.notNumber };
  if (one.type === option.integer && !Number.isInteger(number)) return { wrong: strings.notWhole };
  const min = 'min_value' in one ? one.min_value : undefined;
  const max = 'max_value' in one ? one.max_value : undefined;
  if (number < (min ?? -Infinity) || number > (max ?? Infinity))
    return { wrong: strings.numberRange(String(min ?? '−∞'), String(max ?? '∞')) };
  return { value: number };
}

function textOf(one: APIApplicationCommandBasicOption, typed: string): ReturnType<typeof valueOf> {
  const min = 'min_length' in one ? one.min_length : undefined;
  const max = 'max_length' in one ? one.max_length : undefined;
  if (typed.length < (min ?? 0) || typed.length > (max ?? 6_000))
    return { wrong: strings.textRange(String(min ?? 0), String(max ?? 6_000)) };
  return { value: typed };
}

/** All values, or the composer with what is wrong written on its fields. */
export function valuesOf(
  viewpoint: Viewpoint,
  composer: CommandComposer,
): { readonly values: OptionValues } | { readonly wrong: CommandComposer } {
  const looked = composer.fields.map((field) => ({ field, found: valueOf(viewpoint, field) }));
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
export function valuesSoFar(viewpoint: Viewpoint, { fields, at }: CommandComposer): OptionValues {
  const values: Record<string, OptionValue> = {};
  for (const [index, field] of fields.entries()) {
    const found = valueOf(viewpoint, field);
    if (index === at) values[field.option.name] = field.value ?? field.text;
    else if ('value' in found && found.value !== undefined) values[field.option.name] = found.value;
  }
  return values;
}
