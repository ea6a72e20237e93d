import type { Standing } from './viewpoint.ts';
import type { Hub } from '../state/state.ts';
import type { Interaction } from '../state/interactions.ts';
import { ownOptions } from './component-tree.ts';
import { send } from '../delivery/interaction-payload.ts';
import type { ModalValues, ModalView } from '../page/protocol.ts';
import { Refusal } from './client-error.ts';
import type { Resolved } from './resolved-data.ts';
import { attach, resolve } from './resolved-data.ts';
import type { Fields } from '../rules/rule.ts';
import { isFields, lengthOf, listOf, numberOr, textOr } from '../rules/rule.ts';
import { offers } from './visibility.ts';

type Value = ModalValues[string];

/** Sends a filled-in modal; values by label or custom_id, the rest as it was opened. */
export function submit(hub: Hub, standing: Standing, modal: ModalView, values: ModalValues): Interaction {
  const opener = hub.interactions.get(modal.interactionId);
  const open = opener?.progress().modal ?? undefined;
  if (opener === undefined || open === undefined || opener.person.id !== standing.person.id) {
    throw new Refusal('That modal is not open (any more).');
  }
  const left = new Set(Object.keys(values));
  const resolved: Resolved = {};

  function fill(input: Fields, label: string): Fields {
    const customId = textOr(input['custom_id'], '');
    const key = left.has(customId) ? customId : label;
    left.delete(key);
    return {
      id: input['id'],
      type: input['type'],
      custom_id: customId,
      ...filled(hub, standing, input, label || customId, values[key], resolved),
    };
  }

  const shown: unknown = open.components;
  const components = listOf(shown)
    .filter(isFields)
    .map((part) => {
      const { id, type } = part;
      if (isFields(part['component']))
        return { id, type, component: fill(part['component'], textOr(part['label'], '')) };
      if (!Array.isArray(part['components'])) return { id, type };
      const inputs = listOf(part['components']).filter(isFields);
      return { id, type, components: inputs.map((input) => fill(input, textOr(input['label'], ''))) };
    });
  const [unknown] = left;
  if (unknown !== undefined) throw new Refusal(`The modal asks for no ${unknown}.`);

  return send(hub, standing, {
    kind: 'modal',
    label: open.title,
    used: opener.used,
    sourceMessageId: opener.sourceMessageId,
    customId: open.customId,
    openedBy: opener.id,
    optionType: undefined,
    owners: opener.owners,
    message: hub.messages.get(opener.sourceMessageId ?? '')?.message,
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
  hub: Hub,
  standing: Standing,
  input: Fields,
  label: string,
  value: Value | undefined,
  resolved: Resolved,
): Fields {
  const required = input['required'] !== false;
  const type = numberOr(input['type'], 0);
  if (type === TEXT_INPUT) return { value: typed(input, label, value, required) };
  if (type === CHECKBOX) {
    if (value !== undefined && typeof value !== 'boolean')
      throw new Refusal(`${label} is a checkbox: true or false.`);
    return { value: value ?? input['default'] === true };
  }

  const offered = offers(hub, standing, input);
  const wanted = value ?? offered.filter((option) => option.selected).map((option) => option.value);
  if (typeof wanted === 'boolean') throw new Refusal(`${label} is no checkbox.`);
  const entries = typeof wanted === 'string' ? [wanted] : wanted;
  const chosen = type === FILE_UPLOAD ? entries : entries.map((entry) => offeredValue(offered, entry, label));
  if (new Set(chosen).size !== chosen.length) throw new Refusal(`${label} takes an option only once.`);
  count(input, label, chosen.length, required);

  const optionType = [undefined, 6, 8, 9, 7][type - 4];
  if (optionType !== undefined)
    for (const id of chosen) resolve(hub, standing, label, optionType, id, resolved);
  if (type === RADIO_GROUP) return { value: chosen[0] ?? null };
  return { values: type === FILE_UPLOAD ? chosen.map((name) => attach(hub, name, resolved)) : chosen };
}

function typed(input: Fields, label: string, value: Value | undefined, required: boolean): string {
  const text = value ?? textOr(input['value'], '');
  if (typeof text !== 'string') throw new Refusal(`${label} takes text.`);
  const length = lengthOf(text);
  if (length === 0 && !required) return text;
  const min = Math.max(numberOr(input['min_length'], 0), required ? 1 : 0);
  const max = numberOr(input['max_length'], 4000);
  if (length < min || length > max)
    throw new Refusal(`${label} takes ${min} to ${max} characters, not ${length}.`);
  return text;
}

function offeredValue(offered: ReturnType<typeof ownOptions>, entry: string, label: string): string {
  const option = offered.find((one) => one.value === entry) ?? offered.find((one) => one.label === entry);
  if (option === undefined) throw new Refusal(`${label} does not offer ${entry}.`);
  return option.value;
}

function count(input: Fields, label: string, chosen: number, required: boolean) {
  const type = numberOr(input['type'], 0);
  const all = type === CHECKBOX_GROUP ? ownOptions(input).length : 1;
  const min = numberOr(input['min_values'], 1);
  const max = numberOr(input['max_values'], all);
  if (chosen === 0 && !required) return;
  if (chosen < min || chosen > max)
    throw new Refusal(`${label} takes ${min} to ${max} options, not ${chosen}.`);
}

/** Closes a modal without sending it; the bot hears nothing of it. */
export function closeModal(hub: Hub, { person }: Standing, interactionId: string): void {
  const opener = hub.interactions.get(interactionId);
  if (opener?.person.id === person.id) opener.advance({ modal: null });
}
