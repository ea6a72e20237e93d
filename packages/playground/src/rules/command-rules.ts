import { ApplicationCommandOptionType as Option, ApplicationCommandType } from 'discord-api-types/v10';
import { LIMITS } from './limits.ts';
import type { FieldError, Path, RuleEntry } from './rule.ts';
import { characterCount, duplicates, errors, fieldError, formRules } from './rule.ts';
import { arrayOf, isObject, isPresent, numberOr, objectsIn, stringOr, type JsonObject } from './json.ts';

const CHAT_NAME = /^[-_'\p{L}\p{N}\p{Script=Devanagari}\p{Script=Thai}]{1,32}$/u;
const FIELD_NOT_ALLOWED = 'APPLICATION_COMMAND_OPTION_FIELD_NOT_ALLOWED';

const nests = ({ type }: JsonObject) => type === Option.Subcommand || type === Option.SubcommandGroup;
const isValidName = (name: unknown) =>
  typeof name === 'string' && CHAT_NAME.test(name) && name === name.toLowerCase();
const isContextMenu = ({ type }: JsonObject) =>
  type === ApplicationCommandType.User || type === ApplicationCommandType.Message;
const localizationsOf = (value: JsonObject, name: string): JsonObject => {
  const localizations = value[`${name}_localizations`];
  return isObject(localizations) ? localizations : {};
};

const nameErrors = (value: JsonObject): readonly FieldError[] => {
  const names: readonly (readonly [Path, unknown])[] = [
    [['name'], value['name']],
    ...Object.entries(localizationsOf(value, 'name')).map(
      ([locale, name]) => [['name_localizations', locale], name] as const,
    ),
  ];
  return names
    .filter(([, name]) => !isValidName(name))
    .map(([path]) => fieldError(path, 'APPLICATION_COMMAND_INVALID_NAME'));
};

/** Characters of a text, or of its longest localisation when that is longer. */
const longest = (value: JsonObject, name: string): number =>
  Math.max(
    ...[value[name], ...Object.values(localizationsOf(value, name))].map((text) =>
      characterCount(stringOr(text, '')),
    ),
  );

/** Characters of names, descriptions and choice values of a command with all below it, as Discord counts them. */
function commandText(value: JsonObject): number {
  const own = longest(value, 'name') + longest(value, 'description');
  const choices = objectsIn(value['choices']).reduce(
    (sum, choice) =>
      sum + longest(choice, 'name') + characterCount(stringOr(choice['value'], String(choice['value']))),
    0,
  );
  return objectsIn(value['options']).reduce((sum, option) => sum + commandText(option), own + choices);
}

const onlyOn = (names: string | readonly string[], types: unknown, description: string): RuleEntry => [
  'option',
  description,
  ({ value }) =>
    ![types].flat().includes(value['type']) &&
    [names]
      .flat()
      .filter((name) => isPresent(value[name]) && value[name] !== false)
      .filter((name) => !Array.isArray(value[name]) || value[name].length > 0)
      .map((name) => fieldError(name, FIELD_NOT_ALLOWED)),
];

const taken = (list: string, values: unknown, code: string) =>
  duplicates(objectsIn(values).map(({ name }) => name)).map((index) =>
    fieldError([list, index, 'name'], code, 'The name is taken.'),
  );

export const COMMAND_RULES = formRules({
  'command.name-form': [
    'command',
    'A slash command is named, in every language, in lower-case letters, digits, - and _.',
    ({ value }) => !isContextMenu(value) && nameErrors(value),
  ],
  'option.name-form': [
    'option',
    'An option is named, in every language, in lower-case letters, digits, - and _.',
    ({ value }) => nameErrors(value),
  ],
  'command.description-given': [
    'command',
    'A slash command has a description of 1 to 100 characters; a context menu command has none.',
    ({ value }) => {
      const described = stringOr(value['description'], '').trim() !== '';
      if (!isContextMenu(value)) return !described && errors.required('description');
      return described && fieldError('description', 'APPLICATION_COMMAND_DESCRIPTION_NOT_ALLOWED');
    },
  ],
  'command.menu-options': [
    'command',
    'A context menu command has no options.',
    ({ value }) =>
      isContextMenu(value) &&
      arrayOf(value['options']).length > 0 &&
      fieldError('options', 'APPLICATION_COMMAND_OPTIONS_NOT_ALLOWED'),
  ],
  'option.required-first': [
    ['command', 'option'],
    'Required options come before the others.',
    ({ value }) => {
      const options = objectsIn(value['options']);
      const firstOptional = options.findIndex((option) => !nests(option) && option['required'] !== true);
      return options.flatMap((option, index) =>
        !nests(option) && option['required'] === true && firstOptional >= 0 && index > firstOptional
          ? [fieldError(['options', index], 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID')]
          : [],
      );
    },
  ],
  'option.unique': [
    ['command', 'option'],
    'No two options beside each other have the same name.',
    ({ value }) => taken('options', value['options'], 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS'),
  ],
  'option.not-mixed': [
    ['command', 'option'],
    'Subcommands and groups stand beside no other options.',
    ({ value }) => {
      const options = objectsIn(value['options']);
      const wrong = options.flatMap((option, index) =>
        nests(option) ? [] : [fieldError(['options', index], 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID')],
      );
      return options.some(nests) && wrong;
    },
  ],
  'option.nesting': [
    'option',
    'A group stands at the top and holds subcommands; a subcommand holds neither; no other option holds any.',
    ({ value, parent }) => {
      const { type } = value;
      const outer = parent?.kind === 'option' ? parent.value['type'] : undefined;
      const misplaced =
        type === Option.SubcommandGroup
          ? outer !== undefined
          : type === Option.Subcommand
            ? outer === Option.Subcommand
            : outer === Option.SubcommandGroup;
      if (misplaced)
        return fieldError('type', 'UNION_TYPE_CHOICES', 'An option of this type cannot stand here.');
      const empty = arrayOf(value['options']).length === 0;
      if (type === Option.SubcommandGroup) return empty && errors.required('options');
      const message = 'Only subcommands and groups hold options.';
      return !nests(value) && !empty && fieldError('options', FIELD_NOT_ALLOWED, message);
    },
  ],
  'option.choices-type': onlyOn(
    ['choices', 'autocomplete'],
    [Option.String, Option.Integer, Option.Number],
    'Choices and autocomplete belong to text, integer and number options.',
  ),
  'option.length-type': onlyOn(
    ['min_length', 'max_length'],
    [Option.String],
    'min_length and max_length belong to text options.',
  ),
  'option.value-type': onlyOn(
    ['min_value', 'max_value'],
    [Option.Integer, Option.Number],
    'min_value and max_value belong to integer and number options.',
  ),
  'option.channel-type': onlyOn('channel_types', Option.Channel, 'channel_types belongs to channel options.'),
  'option.file-type': onlyOn('file_types', Option.Attachment, 'file_types belongs to attachment options.'),
  'option.whole-range': [
    'option',
    'The range of an integer option is of whole numbers that a double holds.',
    ({ value }) =>
      value['type'] === Option.Integer &&
      ['min_value', 'max_value']
        .filter((name) => isPresent(value[name]) && !Number.isSafeInteger(value[name]))
        .map((name) => fieldError(name, 'NUMBER_TYPE_COERCE', 'Must be a whole number.')),
  ],
  'option.choices-or-autocomplete': [
    'option',
    'An option has choices or autocomplete, not both.',
    ({ value }) =>
      value['autocomplete'] === true &&
      arrayOf(value['choices']).length > 0 &&
      fieldError('autocomplete', 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES'),
  ],
  'option.choices-unique': [
    'option',
    'No two choices of an option have the same name.',
    ({ value }) =>
      taken('choices', value['choices'], 'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS'),
  ],
  'option.range': [
    'option',
    'The minimum is not greater than the maximum.',
    ({ value }) =>
      [['min_length', 'max_length'] as const, ['min_value', 'max_value'] as const]
        .filter(([min, max]) => numberOr(value[min], -Infinity) > numberOr(value[max], Infinity))
        .map(([min]) => fieldError(min, 'NUMBER_TYPE_MAX', 'Must not be greater than the maximum.')),
  ],
  'command.size': [
    'command',
    'The names, descriptions and values of a command have up to 8,000 characters in all, each counted in its longest language.',
    ({ value }) => commandText(value) > LIMITS.commandText && fieldError([], 'APPLICATION_COMMAND_TOO_LARGE'),
  ],
  'choice.value-type': [
    'choice',
    'The value of a choice is of its option’s type; text has up to 100 characters.',
    ({ value: { value }, parent, context }) => {
      const type = parent?.kind === 'option' ? parent.value['type'] : context.optionType;
      if (type !== Option.String && type !== undefined) {
        const fits = type === Option.Integer ? Number.isSafeInteger(value) : typeof value === 'number';
        const message = `Must be a ${type === Option.Integer ? 'whole ' : ''}number.`;
        return !fits && fieldError('value', 'NUMBER_TYPE_COERCE', message);
      }
      if (typeof value !== 'string') return fieldError('value', 'STRING_TYPE_CONVERT');
      return characterCount(value) > LIMITS.choiceValue && errors.maxLength('value', LIMITS.choiceValue);
    },
  ],
});
