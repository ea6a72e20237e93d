import type { Action, FileValue } from '../../../src/page/protocol.ts';
import { commandEntries, localized, type CommandEntry } from '../commands.ts';
import { strings } from '../locales/strings.ts';
import { send } from '../server.ts';
import { actor, currentViewpoint, set, state } from '../state.ts';
import {
  addOption,
  commandComposer,
  emptyComposer,
  furtherOptions,
  moveOn,
  moveTo,
  textComposer,
  updateField,
  type Composer,
  type Field,
} from './composer.ts';
import { autocompletes, namesOf, valuesOf, valuesSoFar } from './option-values.ts';

/** Milliseconds without typing before choices are requested. */
const AUTOCOMPLETE_DELAY = 150;

let latestRequest = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Focuses the composer's current field, or the text box. */
export function focusComposer(): void {
  const { composer } = state;
  const inField = composer.at < composer.fields.length;
  const box = document.getElementById(inField ? `field-${String(composer.at)}` : 'composer-box');
  if (!(box instanceof HTMLInputElement)) return;
  box.focus();
  if (box.type === 'text') box.setSelectionRange(box.value.length, box.value.length);
}

/** Replaces the composer, focuses its current field and requests choices for it. */
export function setComposer(composer: Composer): void {
  set({ composer, notice: undefined, drawer: false });
  focusComposer();
  requestChoices(0);
}

export function startEntry(entry: CommandEntry): void {
  setComposer(commandComposer(entry));
}

/** Puts a command into the composer by its full name; as text if it is not available here. */
export function startCommand(fullName: string): void {
  const entry = commandEntries(currentViewpoint()).find((each) => each.fullName === fullName);
  setComposer(entry === undefined ? textComposer(`/${fullName}`) : commandComposer(entry));
}

/**
 * Requests choices for the field with the cursor, after a pause in typing. Only the response to the latest
 * request is used.
 */
function requestChoices(delay = AUTOCOMPLETE_DELAY): void {
  clearTimeout(timer);
  latestRequest += 1;
  const { composer } = state;
  const field = composer.fields[composer.at];
  if (field === undefined || !autocompletes(field.option)) return;
  const request = latestRequest;
  set({ composer: { ...composer, loading: true } });
  timer = setTimeout(() => void loadChoices(composer, field, request), delay);
}

async function loadChoices(composer: Composer, field: Field, request: number): Promise<void> {
  const answer = await send({
    type: 'autocomplete',
    as: actor(),
    command: composer.entry?.fullName ?? '',
    values: valuesSoFar(composer, composer.at),
    focused: field.option.name,
  });
  const now = state.composer;
  if (request !== latestRequest || now.entry !== composer.entry) return;
  const { locale } = currentViewpoint();
  const loaded = answer.ok ? answer.result.choices : [];
  const choices = loaded.map((each) => ({ name: localized(each, 'name', locale), value: each.value }));
  const active = field.value === undefined && choices.length > 0 ? 0 : -1;
  set({
    composer: { ...now, loading: false, choices, active },
    notice: answer.ok ? state.notice : answer.error,
  });
}

/** Handles input in the text box: text, the beginning of a command, or the name of an option. */
export function inputText(text: string): void {
  const { composer } = state;
  if (composer.entry === undefined) {
    // A complete name and a space: select the command and show its options.
    const named = text.startsWith('/') && text.endsWith(' ') ? text.slice(1, -1).toLowerCase() : undefined;
    const entry = commandEntries(currentViewpoint()).find(
      (each) => each.name === named || each.fullName === named,
    );
    if (entry === undefined) set({ composer: textComposer(text), notice: undefined });
    else startEntry(entry);
    return;
  }
  const [name = '', ...value] = text.split(':');
  const typed = name.trim().toLowerCase();
  const named =
    value.length > 0 ? furtherOptions(composer).find((one) => namesOf(one).includes(typed)) : undefined;
  if (named !== undefined) {
    const added = addOption(composer, named);
    setComposer(updateField(added, added.at, { text: value.join(':').trimStart() }));
    return;
  }
  const active = text === '' ? -1 : 0;
  set({
    composer: { ...composer, at: composer.fields.length, text, active, closed: false },
    notice: undefined,
  });
}

/** Handles input in an option's field. */
export function inputField(at: number, text: string): void {
  const typed = updateField(state.composer, at, { text, value: undefined });
  set({ composer: { ...typed, at, active: 0, closed: false }, notice: undefined });
  requestChoices();
}

/** Sets the file of an option. */
export function setFile(at: number, file: FileValue): void {
  setComposer(moveOn(updateField(state.composer, at, { text: file.name, value: file })));
}

/** Handles the focus of a field, or of the text box after the last. */
export function focusField(at: number): void {
  const { composer } = state;
  if (composer.at === at) return;
  set({ composer: moveTo(composer, at) });
  requestChoices(0);
}

/** Sends what the composer holds: the command with its options, or text. */
export function sendComposer(): void {
  const { composer, replyTo } = state;
  const { entry, text } = composer;
  if (entry === undefined) {
    const content = text.trim();
    const reply = replyTo === undefined ? {} : { replyTo };
    if (content !== '') void sendAndClear(composer, { type: 'say', as: actor(), content, ...reply });
    return;
  }
  if (text.trim() !== '') {
    set({ notice: strings.noOptionNamed });
    return;
  }
  const found = valuesOf(composer);
  if ('invalid' in found) {
    set({ composer: found.invalid });
    focusComposer();
    return;
  }
  state.lastCommand = moveTo({ ...composer, text: '' }, composer.fields.length);
  void sendAndClear(composer, { type: 'use', as: actor(), command: entry.fullName, values: found.values });
}

/** Restores a rejected input for correction, unless the person has typed something else meanwhile. */
async function sendAndClear(composer: Composer, action: Action): Promise<void> {
  set({ replyTo: undefined });
  setComposer(emptyComposer);
  // The newest message is at the bottom, where the scroll position is 0.
  document.getElementById('scroller')?.scrollTo({ top: 0 });
  const result = await send(action);
  if (!result.ok)
    set({ composer: state.composer === emptyComposer ? composer : state.composer, notice: result.error });
}
