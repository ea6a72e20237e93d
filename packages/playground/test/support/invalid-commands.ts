import { command, long, many } from './bodies.ts';

type Body = Readonly<Record<string, unknown>>;

const sub = (more: Body = {}): Body => ({ type: 1, name: 'sub', description: 'Sub', ...more });
const group = (more: Body = {}): Body => ({
  type: 2,
  name: 'group',
  description: 'Group',
  options: [sub()],
  ...more,
});
const opt = (more: Body = {}): Body => ({ type: 3, name: 'opt', description: 'Opt', ...more });

/** The same for commands. */
export const INVALID_COMMANDS: readonly (readonly [rule: string, what: string, body: Body, at: string])[] = [
  [
    'choice.value-type',
    'text for an integer',
    command({ options: [opt({ type: 4, choices: [{ name: 'x', value: 'x' }] })] }),
    '[0].options[0].choices[0].value',
  ],
  [
    'choice.value-type',
    'a fraction for an integer',
    command({ options: [opt({ type: 4, choices: [{ name: 'x', value: 0.5 }] })] }),
    '[0].options[0].choices[0].value',
  ],
  ['command.name-form', 'capitals', command({ name: 'Go' }), '[0].name'],
  ['command.name-form', 'a space', command({ name: 'go on' }), '[0].name'],
  [
    'command.name-form',
    'capitals in Spanish',
    command({ name_localizations: { 'es-ES': 'Ir' } }),
    '[0].name_localizations.es-ES',
  ],
  ['option.name-form', 'a dot', command({ options: [opt({ name: 'a.b' })] }), '[0].options[0].name'],
  ['command.description-given', 'none', command({ description: '' }), '[0].description'],
  [
    'command.description-given',
    'one on a user command',
    command({ type: 2, name: 'Look up' }),
    '[0].description',
  ],
  [
    'command.menu-options',
    'options on a message command',
    command({ type: 3, description: '', options: [opt()] }),
    '[0].options',
  ],
  [
    'option.required-first',
    'after an optional one',
    command({ options: [opt(), opt({ name: 'two', required: true })] }),
    '[0].options[1]',
  ],
  ['option.unique', 'a name twice', command({ options: [opt(), opt()] }), '[0].options[1].name'],
  [
    'option.file-type',
    'on text',
    command({ options: [opt({ file_types: ['.png'] })] }),
    '[0].options[0].file_types',
  ],
  [
    'option.whole-range',
    'a fraction',
    command({ options: [opt({ type: 4, min_value: 1.5 })] }),
    '[0].options[0].min_value',
  ],
  ['option.not-mixed', 'beside a subcommand', command({ options: [sub(), opt()] }), '[0].options[1]'],
  [
    'option.nesting',
    'a subcommand in a subcommand',
    command({ options: [sub({ options: [sub()] })] }),
    '[0].options[0].options[0].type',
  ],
  [
    'option.nesting',
    'a group in a group',
    command({ options: [group({ options: [group()] })] }),
    '[0].options[0].options[0].type',
  ],
  [
    'option.nesting',
    'an empty group',
    command({ options: [group({ options: [] })] }),
    '[0].options[0].options',
  ],
  [
    'option.nesting',
    'options in an option',
    command({ options: [opt({ options: [opt()] })] }),
    '[0].options[0].options',
  ],
  [
    'option.choices-type',
    'choices of users',
    command({ options: [opt({ type: 6, choices: [{ name: 'x', value: 'x' }] })] }),
    '[0].options[0].choices',
  ],
  [
    'option.choices-type',
    'autocomplete of truth',
    command({ options: [opt({ type: 5, autocomplete: true })] }),
    '[0].options[0].autocomplete',
  ],
  [
    'option.length-type',
    'a length of a number',
    command({ options: [opt({ type: 4, min_length: 1 })] }),
    '[0].options[0].min_length',
  ],
  [
    'option.value-type',
    'a least text',
    command({ options: [opt({ min_value: 1 })] }),
    '[0].options[0].min_value',
  ],
  [
    'option.channel-type',
    'channel types of text',
    command({ options: [opt({ channel_types: [0] })] }),
    '[0].options[0].channel_types',
  ],
  [
    'option.choices-or-autocomplete',
    'both',
    command({ options: [opt({ autocomplete: true, choices: [{ name: 'x', value: 'x' }] })] }),
    '[0].options[0].autocomplete',
  ],
  [
    'option.choices-unique',
    'a name twice',
    command({
      options: [
        opt({
          choices: [
            { name: 'x', value: 'x' },
            { name: 'x', value: 'y' },
          ],
        }),
      ],
    }),
    '[0].options[0].choices[1].name',
  ],
  [
    'option.range',
    'least above most',
    command({ options: [opt({ min_length: 3, max_length: 2 })] }),
    '[0].options[0].min_length',
  ],
  [
    'command.size',
    '8,001 characters',
    command({
      options: many(25, (index) =>
        sub({ name: `s${index}`, options: many(4, (at) => opt({ name: `o${at}`, description: long(80) })) }),
      ),
    }),
    '[0]',
  ],
];
