import { ApplicationCommandOptionType as OptionType } from 'discord-api-types/v10';
import type { OptionValue, OptionValues } from '../../../src/page/protocol.ts';
import { localized } from '../commands.ts';
import { strings } from '../locales/strings.ts';
import { channels, roles, users } from '../select-menu/options.ts';
import type { MenuOption } from '../select-menu/types.ts';
import { currentViewpoint } from '../state.ts';
import type { Choice, Composer, Field, Option } from './composer.ts';

/** Whether the option has autocomplete. */
export const autocompletes = (one: Option): boolean => 'autocomplete' in one && (one.autocomplete ?? false);

const choices = (options: readonly MenuOption[]): readonly Choice[] =>
  options.map(({ label, value }) => ({ name: label, value }));

/** An option's own name and the one in the person's language, in lower case. */
export const namesOf = (one: Option): readonly string[] =>
  [one.name, localized(one, 'name', currentViewpoint().locale)].map((name) => name.toLowerCase());

/** The fixed choices of an option, in the person's language; undefined if it has none. */
export function ownChoices(one: Option): readonly Choice[] | undefined {
  switch (one.type) {
    case OptionType.Boolean:
      return [true, false].map((value) => ({ name: value ? strings.yes : strings.no, value }));
    case OptionType.User:
      return choices(users());
    case OptionType.Role:
      return choices(roles());
    case OptionType.Mentionable:
      return choices([...users(), ...roles()]);
    case OptionType.Channel:
      return choices(channels());
    case OptionType.Attachment:
      return undefined;
    default: {
      if (!('choices' in one) || one.choices.length === 0) return undefined;
      const { locale } = currentViewpoint();
      return one.choices.map((each) => ({ name: localized(each, 'name', locale), value: each.value }));
    }
  }
}

/**
 * The choices to list for a field. While choices are being loaded, only the previous ones that still match, so that
 * Enter never picks one for an earlier text.
 */
export function listedChoices({ option: one, text, value }: Field, composer: Composer) {
  if (autocompletes(one) && !composer.loading) return composer.choices;
  const typed = value === undefined ? text.trim().toLowerCase() : '';
  const all = autocompletes(one) ? composer.choices : (ownChoices(one) ?? []);
  return all.filter(({ name }) => name.toLowerCase().includes(typed));
}

/** Limits of options, by type. */
type Limits = Partial<Record<'min_length' | 'max_length' | 'min_value' | 'max_value', number>>;

type Found = { readonly value: OptionValue | undefined } | { readonly error: string };

/** The value of a field, or the reason why it cannot be sent. */
function valueOf({ option: one, text, value }: Field): Found {
  if (value !== undefined) return { value };
  const typed = text.trim();
  if (typed === '') return one.required === true ? { error: strings.required } : { value: undefined };
  const own = ownChoices(one);
  if (own !== undefined) {
    const same = own.find(({ name }) => name.toLowerCase() === typed.toLowerCase());
    return same ?? { error: strings.notOffered };
  }
  if (one.type !== OptionType.Integer && one.type !== OptionType.Number) {
    const { min_length: min = 0, max_length: max = 6_000 } = one as Limits;
    const fits = typed.length >= min && typed.length <= max;
    return fits ? { value: typed } : { error: strings.textRange(String(min), String(max)) };
  }
  const number = Number(typed.replace(',', '.'));
  if (!Number.isFinite(number)) return { error: strings.notNumber };
  if (one.type === OptionType.Integer && !Number.isInteger(number)) return { error: strings.notWhole };
  const { min_value: min = -Infinity, max_value: max = Infinity } = one as Limits;
  const fits = number >= min && number <= max;
  return fits ? { value: number } : { error: strings.numberRange(String(min), String(max)) };
}

/** All values, or the composer with the errors on its fields. */
export function valuesOf(composer: Composer): { values: OptionValues } | { invalid: Composer } {
  const found = composer.fields.map(valueOf);
  const firstInvalid = found.findIndex((one) => 'error' in one);
  if (firstInvalid < 0) return { values: valuesSoFar(composer) };
  const fields = composer.fields.map((field, index) => ({
    ...field,
    error: undefined,
    ...found[index],
    value: field.value,
  }));
  return { invalid: { ...composer, fields, at: firstInvalid, active: -1, closed: false } };
}

/** The values so far, with the incomplete text of one field, for autocomplete. */
export function valuesSoFar({ fields }: Composer, typing = -1): OptionValues {
  const values: Record<string, OptionValue> = {};
  for (const [index, field] of fields.entries()) {
    const found = index === typing ? { value: field.value ?? field.text } : valueOf(field);
    if ('value' in found && found.value !== undefined) values[field.option.name] = found.value;
  }
  return values;
}
