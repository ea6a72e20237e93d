import type { Viewpoint } from './viewpoint.ts';
import type { State } from '../state/state.ts';
import type { Interaction } from '../state/interactions.ts';
import { ownOptions } from './component-tree.ts';
import { send } from '../delivery/interaction-payload.ts';
import type { ModalValues, ModalView } from '../page/protocol.ts';
import { ClientError } from './client-error.ts';
import type { Resolved } from './resolved-data.ts';
import { attach, resolve } from './resolved-data.ts';
import type { JsonObject } from '../rules/rule.ts';
import { isObject, characterCount, arrayOf, numberOr, stringOr } from '../rules/rule.ts';
import { menuOptions } from './visibility.ts';

type Value = ModalValues[string];

/** Sends a filled-in modal; values by label or custom_id, the rest as it was opened. */
export function submit(
  state: State,
  viewpoint: Viewpoint,
  modal: ModalView,
  values: ModalValues,
): Interaction {
  const opener = state.interactions.get(modal.interactionId);
  const open = opener?.progress().modal ?? undefined;
  if (opener === undefined || open === undefined || opener.person.id !== viewpoint.person.id) {
    throw new ClientError('That modal is not open (any more).');
  }
  const left = new Set(Object.keys(values));
  const resolved: Resolved = {};

  function fill(input: JsonObject, label: string): JsonObject {
    const customId = stringOr(input['custom_id'], '');
    const key = left.has(customId) ? customId : label;
    left.delete(key);
    return {
      id: input['id'],
      type: input['type'],
      custom_id: customId,
      ...filled(state, viewpoint, input, label || customId, values[key], resolved),
    };
  }

  const shown: unknown = open.components;
  const components = arrayOf(shown)
    .filter(isObject)
    .map((part) => {
      const { id, type } = part;
      if (isObject(part['component']))
        return { id, type, component: fill(part['component'], stringOr(part['label'], '')) };
      if (!Array.isArray(part['components'])) return { id, type };
      const inputs = arrayOf(part['components']).filter(isObject);
      return { id, type, components: inputs.map((input) => fill(input, stringOr(input['label'], ''))) };
    });
  const [unknown] = left;
  if (unknown !== undefined) throw new ClientError(`The modal asks for no ${unknown}.`);

  return send(state, viewpoint, {
    kind: 'modal',
    label: open.title,
    used: opener.used,
    sourceMessageId: opener.sourceMessageId,
    customId: open.customId,
    openedBy: opener.id,
    optionType: undefined,
    owners: opener.owners,
    message: state.messages.get(opener.sourceMessageId ?? '')?.message,
    triggering: opener.metadata,
    data: {
      custom_id: open.customId,
      components,
      ...(Object.keys(resolved).length > 0 ? { resolved } : {}),
    },
  });
}

const TEXT_INPUT = 4;
const FILE_UPLOAD = 19;
const RADIO_GROUP = 21;
const CHECKBOX_GROUP = 22;
const CHECKBOX = 23;

function filled(
  state: State,
  viewpoint: Viewpoint,
  input: JsonObject,
  label: string,
  value: Value | undefined,
  resolved: Resolved,
): JsonObject {
  const required = input['required'] !== false;
  const type = numberOr(input['type'], 0);
  if (type === TEXT_INPUT) return { value: typed(input, label, value, required) };
  if (type === CHECKBOX) {
    if (value !== undefined && typeof value !== 'boolean')
      throw new ClientError(`${label} is a checkbox: true or false.`);
    return { value: value ?? input['default'] === true };
  }

  const offered = menuOptions(state, viewpoint, input);
  const wanted = value ?? offered.filter((option) => option.selected).map((option) => option.value);
  if (typeof wanted === 'boolean') throw new ClientError(`${label} is no checkbox.`);
  const entries = typeof wanted === 'string' ? [wanted] : wanted;
  const chosen = type === FILE_UPLOAD ? entries : entries.map((entry) => offeredValue(offered, entry, label));
  if (new Set(chosen).size !== chosen.length) throw new ClientError(`${label} takes an option only once.`);
  count(input, label, chosen.length, required);

  const optionType = [undefined, 6, 8, 9, 7][type - 4];
  if (optionType !== undefined)
    for (const id of chosen) resolve(state, viewpoint, label, optionType, id, resolved);
  if (type === RADIO_GROUP) return { value: chosen[0] ?? null };
  return { values: type === FILE_UPLOAD ? chosen.map((name) => attach(state, name, resolved)) : chosen };
}

function typed(input: JsonObject, label: string, value: Value | undefined, required: boolean): string {
  const text = value ?? stringOr(input['value'], '');
  if (typeof text !== 'string') throw new ClientError(`${label} takes text.`);
  const length = characterCount(text);
  if (length === 0 && !required) return text;
  const min = Math.max(numberOr(input['min_length'], 0), required ? 1 : 0);
  const max = numberOr(input['max_length'], 4000);
  if (length < min || length > max)
    throw new ClientError(`${label} takes ${min} to ${max} characters, not ${length}.`);
  return text;
}

function offeredValue(offered: ReturnType<typeof ownOptions>, entry: string, label: string): string {
  const option = offered.find((one) => one.value === entry) ?? offered.find((one) => one.label === entry);
  if (option === undefined) throw new ClientError(`${label} does not offer ${entry}.`);
  return option.value;
}

function count(input: JsonObject, label: string, chosen: number, required: boolean) {
  const type = numberOr(input['type'], 0);
  const all = type === CHECKBOX_GROUP ? ownOptions(input).length : 1;
  const min = numberOr(input['min_values'], 1);
  const max = numberOr(input['max_values'], all);
  if (chosen === 0 && !required) return;
  if (chosen < min || chosen > max)
    throw new ClientError(`${label} takes ${min} to ${max} options, not ${chosen}.`);
}

/** Closes a modal without sending it; the bot hears nothing of it. */
export function closeModal(state: State, { person }: Viewpoint, interactionId: string): void {
  const opener = state.interactions.get(interactionId);
  if (opener?.person.id === person.id) opener.update({ modal: null });
}
