import {
  ApplicationCommandOptionType as OptionType,
  type APIApplicationCommand,
} from 'discord-api-types/v10';
import type { OptionValue, OptionValues } from '../page/protocol.ts';
import { characterCount } from '../rules/rule.ts';
import { ClientError } from './client-error.ts';
import { TYPE_NAMES, attach, resolve, type Resolved } from './resolved-data.ts';
import type { Viewpoint } from './viewpoint.ts';
import { numberOr, objectsIn, stringOr, type JsonObject } from '../rules/json.ts';

const MAX_TEXT_LENGTH = 6000;
const ENTITIES = [OptionType.User, OptionType.Channel, OptionType.Role, OptionType.Mentionable];

const optionsOf = (value: JsonObject) => objectsIn(value['options']);
const typeOf = (option: JsonObject): OptionType => numberOr(option['type'], OptionType.String);

/**
 * A command's options as in an interaction, with resolved data; `words` are the names of subcommands. Throws a
 * {@link ClientError} for what Discord's client would not send. `focused` is for autocomplete: no option is required
 * then, and the type of that option is returned too.
 */
export function fillOptions(
  viewpoint: Viewpoint,
  command: APIApplicationCommand,
  words: readonly string[],
  values: OptionValues,
  focused: string | undefined,
) {
  const name = [command.name, ...words].join(' ');
  const body: unknown = command;
  let level = body as JsonObject;
  const path: JsonObject[] = [];
  for (const word of words) {
    const next = optionsOf(level).find(
      (option) => option['name'] === word && typeOf(option) <= OptionType.SubcommandGroup,
    );
    if (next === undefined) throw new ClientError(`/${command.name} has no subcommand ${word}.`);
    path.push(next);
    level = next;
  }
  const declared = optionsOf(level);
  if (declared.some((option) => typeOf(option) <= OptionType.SubcommandGroup))
    throw new ClientError(`/${name} is not complete: choose a subcommand.`);
  for (const given of [...Object.keys(values), ...(focused === undefined ? [] : [focused])]) {
    if (!declared.some((option) => option['name'] === given))
      throw new ClientError(`There is no option ${given}.`);
  }

  const resolved: Resolved = {};
  const filled = declared.flatMap((option) => {
    const optionName = stringOr(option['name'], '');
    const value = values[optionName];
    const head = { name: optionName, type: option['type'] };
    if (optionName === focused) {
      if (option['autocomplete'] !== true)
        throw new ClientError(`The option ${optionName} has no autocompletion.`);
      return [{ ...head, value: typeof value === 'object' ? '' : String(value ?? ''), focused: true }];
    }
    if (value !== undefined) return [{ ...head, value: checkedValue(viewpoint, option, value, resolved) }];
    if (option['required'] === true && focused === undefined)
      throw new ClientError(`The option ${optionName} is required.`);
    return [];
  });
  const options = path.reduceRight<readonly unknown[]>(
    (inner, { name: outer, type }) => [{ name: outer, type, options: inner }],
    filled,
  );
  const inFocus = declared.find((option) => option['name'] === focused);
  return { options, resolved, optionType: inFocus && typeOf(inFocus), name };
}

function checkedValue(viewpoint: Viewpoint, option: JsonObject, value: OptionValue, resolved: Resolved) {
  const name = stringOr(option['name'], '');
  const type = typeOf(option);
  const choices = objectsIn(option['choices']);
  if (choices.length > 0) {
    const chosen =
      choices.find((choice) => choice['value'] === value) ??
      choices.find((choice) => choice['name'] === value);
    if (chosen === undefined)
      throw new ClientError(
        `The option ${name} does not offer ${typeof value === 'object' ? value.name : String(value)}.`,
      );
    return chosen['value'];
  }
  if (type === OptionType.Attachment) return attach(viewpoint, `The option ${name}`, value, resolved);
  const isNumeric = type === OptionType.Integer || type === OptionType.Number;
  const wanted = type === OptionType.Boolean ? 'boolean' : isNumeric ? 'number' : 'string';
  if (typeof value !== wanted || (type === OptionType.Integer && !Number.isInteger(value)))
    throw new ClientError(`The option ${name} wants ${TYPE_NAMES[type] ?? 'something else'}.`);
  const size = typeof value === 'string' ? characterCount(value) : numberOr(value, 0);
  const [least, most] = typeof value === 'string' ? ['min_length', 'max_length'] : ['min_value', 'max_value'];
  const min = numberOr(option[least], -Infinity);
  const longest = type === OptionType.String ? MAX_TEXT_LENGTH : Infinity;
  const max = Math.min(numberOr(option[most], Infinity), longest);
  if (size < min || size > max)
    throw new ClientError(`The option ${name} wants ${min} to ${max}; ${size} is outside.`);
  if (ENTITIES.includes(type)) resolve(viewpoint, name, type, stringOr(value, ''), resolved);
  return value;
}
