import { ComponentType } from 'discord-api-types/v10';
import { sendInteraction } from '../delivery/interaction-payload.ts';
import type { ModalValues, ModalView } from '../page/protocol.ts';
import { LIMITS } from '../rules/limits.ts';
import { characterCount } from '../rules/rule.ts';
import { ClientError } from './client-error.ts';
import { ownOptions } from './component-tree.ts';
import { checkCount, chosenOptions, menuOptions } from './menu-options.ts';
import { attach, resolvedField, type Resolved } from './resolved-data.ts';
import type { Viewpoint } from './viewpoint.ts';
import { isObject, numberOr, objectsIn, stringOr, type JsonObject } from '../rules/json.ts';

type Value = ModalValues[string];

/** Submits a modal; values by label or custom_id, the others as it was opened. */
export function submit(viewpoint: Viewpoint, modal: Pick<ModalView, 'interactionId'>, values: ModalValues) {
  const { state } = viewpoint;
  const opener = state.interactions.get(modal.interactionId);
  const open = opener?.modal ?? undefined;
  if (opener === undefined || open === undefined || opener.person.id !== viewpoint.person.id)
    throw new ClientError('That modal is not open (any more).');
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
      ...filled(viewpoint, input, label || customId, values[key], resolved),
    };
  }

  const shown: unknown = open.components;
  const components = objectsIn(shown).map(({ id, type, label, component, components: row }) => {
    if (isObject(component)) return { id, type, component: fill(component, stringOr(label, '')) };
    if (!Array.isArray(row)) return { id, type };
    return { id, type, components: objectsIn(row).map((input) => fill(input, stringOr(input['label'], ''))) };
  });
  const [unknown] = left;
  if (unknown !== undefined) throw new ClientError(`The modal asks for no ${unknown}.`);

  return sendInteraction(viewpoint, {
    kind: 'modal',
    label: open.title,
    used: opener.used,
    customId: open.customId,
    opener,
    owners: opener.owners,
    message: state.messages.get(opener.sourceMessageId ?? '')?.message,
    data: { custom_id: open.customId, components, ...resolvedField(resolved) },
  });
}

function filled(
  viewpoint: Viewpoint,
  input: JsonObject,
  label: string,
  value: Value | undefined,
  resolved: Resolved,
): JsonObject {
  const required = input['required'] !== false;
  const type: ComponentType = numberOr(input['type'], 0);
  if (type === ComponentType.TextInput) return { value: typedText(input, label, value, required) };
  if (type === ComponentType.Checkbox) {
    if (value !== undefined && typeof value !== 'boolean')
      throw new ClientError(`${label} is a checkbox: true or false.`);
    return { value: value ?? input['default'] === true };
  }
  const wanted = value ?? defaultValues(viewpoint, input);
  if (typeof wanted === 'boolean') throw new ClientError(`${label} is no checkbox.`);
  const entries = typeof wanted === 'string' ? [wanted] : wanted;
  const chosen =
    type === ComponentType.FileUpload
      ? entries.map((entry) => attach(viewpoint, label, entry, resolved))
      : chosenOptions(viewpoint, label, input, entries.map(String), resolved).map((option) => option.value);
  const all = type === ComponentType.CheckboxGroup ? ownOptions(input).length : 1;
  if (chosen.length > 0 || required)
    checkCount(label, chosen, numberOr(input['min_values'], 1), numberOr(input['max_values'], all));
  return type === ComponentType.RadioGroup ? { value: chosen[0] ?? null } : { values: chosen };
}

function typedText(input: JsonObject, label: string, value: Value | undefined, required: boolean): string {
  const text = value ?? stringOr(input['value'], '');
  if (typeof text !== 'string') throw new ClientError(`${label} takes text.`);
  const length = characterCount(text);
  if (length === 0 && !required) return text;
  const min = Math.max(numberOr(input['min_length'], 0), required ? 1 : 0);
  const max = numberOr(input['max_length'], LIMITS.textInput);
  if (length < min || length > max)
    throw new ClientError(`${label} takes ${min} to ${max} characters, not ${length}.`);
  return text;
}

const defaultValues = (viewpoint: Viewpoint, input: JsonObject) =>
  menuOptions(viewpoint, input)
    .filter(({ selected }) => selected)
    .map(({ value }) => value);

/** Closes a modal without submitting it; the bot is not notified. */
export function closeModal({ state, person }: Viewpoint, interactionId: string): void {
  const opener = state.interactions.get(interactionId);
  if (opener?.person.id === person.id) opener.update({ modal: null });
}
