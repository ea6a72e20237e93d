import { LIMITS } from './limits.ts';
import type { FieldError, JsonObject, FormRule, Path } from './rule.ts';
import {
  fieldError,
  formRule,
  isPresent,
  isObject,
  characterCount,
  arrayOf,
  numberOr,
  duplicates,
  stringOr,
} from './rule.ts';

const CHAT_NAME = /^[-_'\p{L}\p{N}\p{Script=Devanagari}\p{Script=Thai}]{1,32}$/u;
const SUBCOMMAND = 1;
const GROUP = 2;
const TEXT = 3;
const WHOLE = 4;
const CHANNEL = 7;
const NUMBER = 10;
const COMPLETED: readonly unknown[] = [TEXT, WHOLE, NUMBER];

const objectsIn = (list: unknown) => arrayOf(list).filter(isObject);
const nests = (option: JsonObject) => option['type'] === SUBCOMMAND || option['type'] === GROUP;
const goodName = (name: unknown) =>
  typeof name === 'string' && CHAT_NAME.test(name) && name === name.toLowerCase();

const nameBreaches = (value: JsonObject): readonly FieldError[] => {
  const names: readonly (readonly [Path, unknown])[] = [
    [['name'], value['name']],
    ...Object.entries(isObject(value['name_localizations']) ? value['name_localizations'] : {}).map(
      ([locale, name]) => [['name_localizations', locale], name] as const,
    ),
  ];
  return names
    .filter(([, name]) => !goodName(name))
    .map(([path]) => fieldError(path, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid'));
};

/** Characters of a text, or of its longest localisation when that is longer. */
const longest = (value: JsonObject, name: string): number => {
  const localised = value[`${name}_localizations`];
  const words = [value[name], ...Object.values(isObject(localised) ? localised : {})];
  return Math.max(...words.map((word) => characterCount(stringOr(word, ''))));
};

/** Characters of names, descriptions and choice values of a command with all below it, as Discord counts them. */
export function commandText(value: JsonObject): number {
  const own = longest(value, 'name') + longest(value, 'description');
  const choices = objectsIn(value['choices']).reduce(
    (sum, choice) =>
      sum + longest(choice, 'name') + characterCount(stringOr(choice['value'], String(choice['value']))),
    0,
  );
  return objectsIn(value['options']).reduce((sum, option) => sum + commandText(option), own + choices);
}

const onlyOn = (
  id: string,
  names: readonly string[],
  types: readonly unknown[],
  description: string,
): FormRule =>
  formRule(id, 'option', description, ({ value }) =>
    types.includes(value['type'])
      ? undefined
      : names
          .filter((name) => isPresent(value[name]) && value[name] !== false)
          .filter((name) => !Array.isArray(value[name]) || value[name].length > 0)
          .map((name) =>
            fieldError(
              [name],
              'APPLICATION_COMMAND_OPTION_FIELD_NOT_ALLOWED',
              'Not allowed on an option of this type.',
            ),
          ),
  );

const isContextMenu = (value: JsonObject) => value['type'] === 2 || value['type'] === 3;

export const COMMAND_RULES: readonly FormRule[] = [
  formRule(
    'command.name-form',
    'command',
    'A slash command is named, in every language, in lower-case letters, digits, - and _.',
    ({ value }) => (isContextMenu(value) ? undefined : nameBreaches(value)),
  ),
  formRule(
    'option.name-form',
    'option',
    'An option is named, in every language, in lower-case letters, digits, - and _.',
    ({ value }) => nameBreaches(value),
  ),

  formRule(
    'command.description-given',
    'command',
    'A slash command has a description of 1 to 100 characters; a context menu command has none.',
    ({ value }) => {
      const described = stringOr(value['description'], '').trim() !== '';
      if (isContextMenu(value)) {
        return described
          ? fieldError(
              ['description'],
              'APPLICATION_COMMAND_DESCRIPTION_NOT_ALLOWED',
              'Context menu commands have no description.',
            )
          : undefined;
      }
      return described
        ? undefined
        : fieldError(['description'], 'BASE_TYPE_REQUIRED', 'This field is required');
    },
  ),

  formRule('command.menu-options', 'command', 'A context menu command has no options.', ({ value }) =>
    isContextMenu(value) && arrayOf(value['options']).length > 0
      ? fieldError(
          ['options'],
          'APPLICATION_COMMAND_OPTIONS_NOT_ALLOWED',
          'Context menu commands have no options.',
        )
      : undefined,
  ),

  formRule(
    'option.required-first',
    ['command', 'option'],
    'Required options come before the others.',
    ({ value }) => {
      let optional = false;
      return objectsIn(value['options']).flatMap((option, index) => {
        if (nests(option)) return [];
        if (option['required'] !== true) optional = true;
        return option['required'] === true && optional
          ? [
              fieldError(
                ['options', index],
                'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
                'Required options must be placed before non-required options',
              ),
            ]
          : [];
      });
    },
  ),

  formRule(
    'option.unique',
    ['command', 'option'],
    'No two options beside each other have the same name.',
    ({ value }) =>
      duplicates(objectsIn(value['options']).map((option) => option['name'])).map((index) =>
        fieldError(
          ['options', index, 'name'],
          'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
          'The name is taken.',
        ),
      ),
  ),

  formRule(
    'option.not-mixed',
    ['command', 'option'],
    'Subcommands and groups stand beside no other options.',
    ({ value }) => {
      const options = objectsIn(value['options']);
      return options.some(nests) && !options.every(nests)
        ? options.flatMap((option, index) =>
            nests(option)
              ? []
              : [
                  fieldError(
                    ['options', index],
                    'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
                    'Subcommands and other options exclude each other.',
                  ),
                ],
          )
        : undefined;
    },
  ),

  formRule(
    'option.nesting',
    'option',
    'A group stands at the top and holds subcommands; a subcommand holds neither; no other option holds any.',
    ({ value, within }) => {
      const inside = within?.kind === 'option' ? within.value['type'] : undefined;
      const misplaced =
        value['type'] === GROUP
          ? inside !== undefined
          : value['type'] === SUBCOMMAND
            ? inside === SUBCOMMAND
            : inside === GROUP;
      if (misplaced)
        return fieldError(['type'], 'UNION_TYPE_CHOICES', 'An option of this type cannot stand here.');
      const empty = arrayOf(value['options']).length === 0;
      if (value['type'] === GROUP)
        return empty ? fieldError(['options'], 'BASE_TYPE_REQUIRED', 'This field is required') : undefined;
      return nests(value) || empty
        ? undefined
        : fieldError(
            ['options'],
            'APPLICATION_COMMAND_OPTION_FIELD_NOT_ALLOWED',
            'Only subcommands and groups hold options.',
          );
    },
  ),

  onlyOn(
    'option.choices-type',
    ['choices', 'autocomplete'],
    COMPLETED,
    'Choices and autocomplete belong to text, integer and number options.',
  ),
  onlyOn(
    'option.length-type',
    ['min_length', 'max_length'],
    [TEXT],
    'min_length and max_length belong to text options.',
  ),
  onlyOn(
    'option.value-type',
    ['min_value', 'max_value'],
    [WHOLE, NUMBER],
    'min_value and max_value belong to integer and number options.',
  ),
  onlyOn('option.channel-type', ['channel_types'], [CHANNEL], 'channel_types belongs to channel options.'),

  formRule(
    'option.choices-or-autocomplete',
    'option',
    'An option has choices or autocomplete, not both.',
    ({ value }) =>
      value['autocomplete'] === true && arrayOf(value['choices']).length > 0
        ? fieldError(
            ['autocomplete'],
            'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES',
            'Choices and autocomplete exclude each other.',
          )
        : undefined,
  ),

  formRule(
    'option.choices-unique',
    'option',
    'No two choices of an option have the same name.',
    ({ value }) =>
      duplicates(objectsIn(value['choices']).map((choice) => choice['name'])).map((index) =>
        fieldError(
          ['choices', index, 'name'],
          'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS',
          'The name is taken.',
        ),
      ),
  ),

  formRule('option.range', 'option', 'The least is not greater than the most.', ({ value }) =>
    [['min_length', 'max_length'] as const, ['min_value', 'max_value'] as const]
      .filter(([min, max]) => numberOr(value[min], -Infinity) > numberOr(value[max], Infinity))
      .map(([min]) => fieldError([min], 'NUMBER_TYPE_MAX', 'Must not be greater than the most.')),
  ),

  formRule(
    'command.size',
    'command',
    'The names, descriptions and values of a command have up to 8,000 characters in all, each counted in its longest language.',
    ({ value }) =>
      commandText(value) > LIMITS.commandText
        ? fieldError(
            [],
            'APPLICATION_COMMAND_TOO_LARGE',
            `Command exceeds maximum size (${LIMITS.commandText})`,
          )
        : undefined,
  ),

  formRule(
    'choice.value-type',
    'choice',
    'The value of a choice is of its option’s type; text has up to 100 characters.',
    ({ value, within, root }) => {
      const type = within?.kind === 'option' ? within.value['type'] : root.optionType;
      const held = value['value'];
      if (type === TEXT || type === undefined) {
        if (typeof held !== 'string') return fieldError(['value'], 'STRING_TYPE_CONVERT', 'Must be text.');
        return characterCount(held) <= LIMITS.choiceValue
          ? undefined
          : fieldError(
              ['value'],
              'BASE_TYPE_MAX_LENGTH',
              `Must be ${LIMITS.choiceValue} or fewer in length.`,
            );
      }
      const fits = type === WHOLE ? Number.isSafeInteger(held) : typeof held === 'number';
      return fits
        ? undefined
        : fieldError(['value'], 'NUMBER_TYPE_COERCE', `Must be a ${type === WHOLE ? 'whole ' : ''}number.`);
    },
  ),
];
