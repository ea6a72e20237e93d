import { isDeepStrictEqual } from 'node:util';
import { ComponentType } from 'discord-api-types/v10';
import { commands } from '../../../commands/index.ts';
import { FORMS, resumeCode } from '../../../commands/interests/profile-codec.ts';
import { PICK_GROUPS } from '../../../commands/skills/picks.ts';
import type { OptionDeclaration } from '../../../src/app/command.ts';
import { PAGER_BUTTONS } from '../../../src/views/lists/pager.ts';
import type { Store } from '../../../src/store/store.ts';

/** A slash command with its options. */
export interface Invocation {
  readonly path: string;
  readonly options: Readonly<Record<string, string>>;
}

/** English words, which are answered in English whatever the person's locale. */
export const ENGLISH_WORDS = 'I calm people down and explain things';

/** Values for options that take any text. */
const TYPED_VALUES: Readonly<Record<string, readonly string[]>> = {
  'ask words': [ENGLISH_WORDS, 'Tranquilizo a la gente y le explico las cosas', 'nothing'],
  'career search query': ['nurse', ' '],
  'career report career': ['15-1252.00', '15-1299.00', 'somebody who bakes'],
  'career compare first': ['15-1252.00', 'baker'],
  'career compare second': ['51-3011.00'],
  'career compare third': ['29-1141.00'],
  'career compare fourth': [],
  'career path from': ['15-1252.00', '55-3016.00'],
  'career path to': ['29-1141.00'],
  'team start name': ['Class *4b* @everyone'],
  'technology find query': ['python'],
  'duties tasks career': ['15-1252.00', 'teacher'],
  'duties activities career': ['15-1252.00', 'teacher'],
  'associations career career': ['15-1252.00', 'teacher'],
  'associations search query': ['nurse'],
  'lookup code code': ['15-1252.00', 'nurse'],
  'lookup other query': ['nurse'],
  'military find query': ['11B'],
  'military codes query': ['11B'],
  'military career career': ['15-1252.00'],
  'data columns table': ['occupation_data', 'no such table!'],
  'data rows table': ['occupation_data'],
  'data rows column': ['title'],
  'data rows value': ['nurse'],
  // At the last question, so that the results are one press away.
  'interests resume code': [
    resumeCode('short', '3'.repeat(FORMS.short - 1)),
    resumeCode('long', '12345'.repeat(12).slice(1)),
    'no such code',
  ],
};

/** Every slash command with every combination of its options. */
export function invocations(): readonly Invocation[] {
  return commands
    .flatMap(({ subcommands }) => subcommands)
    .flatMap(({ path, options }) =>
      options
        .reduce<Record<string, string>[]>(
          (typed, option) =>
            typed.flatMap((so) => valuesOf(path, option).map((value) => ({ ...so, ...value }))),
          [{}],
        )
        .map((typed) => ({ path, options: typed })),
    );
}

function valuesOf(path: string, option: OptionDeclaration): Record<string, string>[] {
  const { name, required } = option;
  const values = 'choices' in option ? option.choices : TYPED_VALUES[`${path} ${name}`];
  if (!values) throw new Error(`no value to type for ${path} ${name}`);
  return [...(required === true ? [] : [{}]), ...values.map((value) => ({ [name]: value }))];
}

const ROUTES = new Map(
  commands.flatMap(({ components }) => components.map(({ route }) => [route.name, route] as const)),
);

/**
 * A component's kind: its route and the words in its custom_id. Numbers and codes are left out, because another career
 * leads to the same kind of screen. Of a `back` only the route counts.
 */
export function kindOf(customId: string): string {
  const [name = '', ...parts] = customId.split(':');
  const kinds: string[] = [name];
  for (const [index, part] of parts.entries()) {
    if (ROUTES.get(part)?.parse(parts.slice(index).join(':'))) {
      kinds.push(`> ${part}`);
      break;
    }
    kinds.push(isWord(name, part) ? part : part === '' ? '' : '#');
  }
  return kinds.join(':');
}

/** Whether a part is a fixed word. The names of database tables look like words and are not. */
const isWord = (name: string, part: string): boolean =>
  /^[a-z_]{3,}$/.test(part) &&
  (!/^(?:data|rows)\b/.test(name) || PAGER_BUTTONS.some((turn) => turn === part));

interface Option {
  readonly value: string;
}

/** The options of a menu to try: all that are words, and of codes and rows the first and the last. */
function optionsToTry(name: string, options: readonly Option[]): readonly Option[] {
  const words = options.filter(({ value }) => isWord(name, value));
  const others = options.filter((option) => !words.includes(option));
  const ends = [others.at(0), others.at(-1)].filter((option) => option !== undefined);
  return [...words, ...new Set(ends)];
}

type Node = Readonly<Record<string, unknown>>;

/** A button to press, or a select menu with the options to choose. */
export interface Action {
  readonly id: string;
  readonly values?: readonly string[];
  /** Actions of one kind lead to one kind of screen. */
  readonly kind: string;
}

/** Every action among these components. */
export function actionsIn(components: readonly Node[]): readonly Action[] {
  return components.flatMap((node): Action[] => {
    const { custom_id: id, disabled, type } = node;
    if (typeof id !== 'string' || disabled === true) return [];
    const kind = kindOf(id);
    if (type === ComponentType.Button) return [{ id, kind }];
    if (type !== ComponentType.StringSelect) return [];
    const options = (node['options'] ?? []) as Option[];
    const least = Number(node['min_values'] ?? 1);
    return optionsToTry(id, options).map(({ value }, index) => {
      const others = options.map((option) => option.value).filter((other) => other !== value);
      const values = [value, ...others.slice(0, Math.max(0, least - 1))];
      const word = isWord(id, value) ? value : `#${index}`;
      return { id, values, kind: `${kind} = ${word}` };
    });
  });
}

const PICKED = ['2.B.1.d', '2.B.1.c'];

const CODES = ['15-1252.00', '51-3011.00', '11-1011.00', '29-1141.00', '47-2111.00', '25-2021.00'];

const SAVED = CODES.map((code, savedAt) => ({ code, title: `As it was called ${savedAt}`, savedAt }));

type SeededStore = Pick<Store, 'picks' | 'saved' | 'interests'>;

/** Gives the person the same picks and saved careers again, and no interests, whatever they did before. */
export async function resetPerson(store: SeededStore, userId: string): Promise<void> {
  if (await isReset(store, userId)) return;
  const { picks, saved, interests } = store;
  await interests.clear(userId);
  await picks.clear(userId, PICK_GROUPS);
  await picks.write(userId, 'social', PICKED);
  const before = await saved.list(userId, CODES);
  if (before.ok)
    await saved.remove(
      userId,
      before.value.map(({ code }) => code),
    );
  for (const career of SAVED) await saved.save(userId, career);
}

/** Reading is faster than writing, and most presses change nothing. */
async function isReset({ picks, saved, interests }: SeededStore, userId: string): Promise<boolean> {
  const [picked, list, chosen] = await Promise.all([
    picks.read(userId, PICK_GROUPS),
    saved.list(userId, CODES),
    interests.read(userId),
  ]);
  return (
    picked.ok &&
    list.ok &&
    chosen.ok &&
    isDeepStrictEqual([picked.value, list.value, chosen.value], [PICKED, SAVED, undefined])
  );
}
