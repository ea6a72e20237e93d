import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { State } from '../state/state.ts';
import type { OptionValue, OptionValues } from '../page/protocol.ts';
import { ClientError } from './client-error.ts';
import type { JsonObject } from '../rules/rule.ts';
import { isObject, characterCount, arrayOf, numberOr, stringOr } from '../rules/rule.ts';
import type { Viewpoint } from './viewpoint.ts';
import type { Resolved } from './resolved-data.ts';
import { TYPE_NAMES, attach, resolve } from './resolved-data.ts';

const SUBCOMMAND = 1;
const GROUP = 2;
const TEXT = 3;
const MAX_OPTION_LENGTH = 6000;

/** Options as an interaction carries them, with what their ids stand for. */
export interface FilledOptions {
  readonly options: readonly unknown[];
  readonly resolved: Resolved;
  /** The type of the option in focus. */
  readonly optionType: number | undefined;
  /** "skills pick", subcommands included. */
  readonly name: string;
}

const optionsOf = (value: JsonObject) => arrayOf(value['options']).filter(isObject);

/**
 * Fills a command in, `words` being what follows its name; refused for what Discord's client would not send.
 * With `focused` it is still being typed: nothing is required then, and nothing but the type judged.
 */
export function fillOptions(
  state: State,
  viewpoint: Viewpoint,
  command: APIApplicationCommand,
  words: readonly string[],
  values: OptionValues,
  focused: string | undefined,
): FilledOptions {
  const body: unknown = command;
  let level = body as JsonObject;
  const path: JsonObject[] = [];
  for (const word of words) {
    const next = optionsOf(level).find(
      (option) => option['name'] === word && numberOr(option['type'], 0) <= GROUP,
    );
    if (next === undefined) throw new ClientError(`/${command.name} has no subcommand ${word}.`);
    path.push(next);
    level = next;
  }
  if (optionsOf(level).some((option) => numberOr(option['type'], 0) <= GROUP)) {
    throw new ClientError(`/${[command.name, ...words].join(' ')} is not whole: choose a subcommand.`);
  }

  const resolved: Resolved = {};
  const declared = optionsOf(level);
  for (const name of [...Object.keys(values), ...(focused === undefined ? [] : [focused])]) {
    if (!declared.some((option) => option['name'] === name))
      throw new ClientError(`There is no option ${name}.`);
  }
  const filled = declared.flatMap((option) => {
    const name = stringOr(option['name'], '');
    const value = values[name];
    const inFocus = name === focused;
    if (inFocus) {
      if (option['autocomplete'] !== true) throw new ClientError(`The option ${name} has no autocompletion.`);
      return [{ name, type: option['type'], value: String(value ?? ''), focused: true }];
    }
    if (value === undefined) {
      if (option['required'] === true && focused === undefined)
        throw new ClientError(`The option ${name} is required.`);
      return [];
    }
    const held = checkValue(state, viewpoint, option, value, resolved);
    return [{ name, type: option['type'], value: held }];
  });

  const options = path.reduceRight<readonly unknown[]>(
    (inner, { name, type }) => [{ name, type: numberOr(type, SUBCOMMAND), options: inner }],
    filled,
  );
  const inFocus = declared.find((option) => option['name'] === focused);
  return {
    options,
    resolved,
    optionType: focused === undefined ? undefined : numberOr(inFocus?.['type'], 3),
    name: [command.name, ...words].join(' '),
  };
}

function checkValue(
  state: State,
  viewpoint: Viewpoint,
  option: JsonObject,
  value: OptionValue,
  resolved: Resolved,
): OptionValue {
  const name = stringOr(option['name'], '');
  const type = numberOr(option['type'], 3);
  const choices = arrayOf(option['choices']).filter(isObject);
  if (choices.length > 0) {
    const chosen =
      choices.find((choice) => choice['value'] === value) ??
      choices.find((choice) => choice['name'] === value);
    if (chosen === undefined) throw new ClientError(`The option ${name} does not offer ${String(value)}.`);
    return chosen['value'] as OptionValue;
  }
  const fits =
    type === 5
      ? typeof value === 'boolean'
      : type === 4 || type === 10
        ? typeof value === 'number'
        : typeof value === 'string';
  if (!fits || (type === 4 && !Number.isInteger(value))) {
    throw new ClientError(`The option ${name} wants ${TYPE_NAMES[type] ?? 'something else'}.`);
  }
  const size = typeof value === 'string' ? characterCount(value) : numberOr(value, 0);
  const [least, most] = typeof value === 'string' ? ['min_length', 'max_length'] : ['min_value', 'max_value'];
  const min = numberOr(option[least], -Infinity);
  const max = Math.min(numberOr(option[most], Infinity), type === TEXT ? MAX_OPTION_LENGTH : Infinity);
  if (size < min || size > max)
    throw new ClientError(`The option ${name} wants ${min} to ${max}; ${size} is outside.`);
  if (type === 11) return attach(state, String(value), resolved);
  if (type >= 6 && type <= 9) resolve(state, viewpoint, name, type, String(value), resolved);
  return value;
}
