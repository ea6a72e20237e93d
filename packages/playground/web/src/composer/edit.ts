import type { Action, FileValue } from '../../../src/page/protocol.ts';
import { commandEntries, localized, type CommandEntry } from '../commands.ts';
import { strings } from '../locales/strings.ts';
import { send } from '../server.ts';
import { actor, currentViewpoint, set, state } from '../state.ts';
import {
  commandComposer,
  emptyComposer,
  furtherOptions,
  movedTo,
  textComposer,
  withField,
  withOption,
  type CommandComposer,
  type Composer,
  type Field,
  type Option,
} from './composer.ts';
import { autocompletes, valuesOf, valuesSoFar } from './option-values.ts';
import { mentionTyped, namesOf, suggestions } from './suggestions.ts';

/** Milliseconds that typing rests before the bot is asked. */
const AUTOCOMPLETE_DELAY = 150;

let latestQuestion = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Moves the cursor to where the composer says it is. */
export function focusComposer(): void {
  const { composer } = state;
  const inField = composer.mode === 'command' && composer.at < composer.fields.length;
  const box = document.getElementById(inField ? `field-${String(composer.at)}` : 'composer-box');
  if (!(box instanceof HTMLInputElement)) return;
  box.focus();
  if (box.type === 'text') box.setSelectionRange(box.value.length, box.value.length);
}

/** Replaces the composer, moves the cursor where it says and asks the bot if that field wants it. */
export function setComposer(composer: Composer): void {
  set({ composer, notice: undefined, drawer: false });
  focusComposer();
  requestChoices(0);
}

export function startEntry(entry: CommandEntry): void {
  setComposer(commandComposer(entry));
}

/** Puts a command into the composer by its full name; one that is not offered here is typed out to be looked for. */
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
  latestQuestion += 1;
  const { composer } = state;
  const field = composer.mode === 'command' ? composer.fields[composer.at] : undefined;
  if (composer.mode !== 'command' || field === undefined || !autocompletes(field.option)) return;
  const question = latestQuestion;
  set({ composer: { ...composer, asking: true } });
  timer = setTimeout(() => void ask(composer, field, question), delay);
}

async function ask(composer: CommandComposer, field: Field, question: number): Promise<void> {
  const answer = await send({
    type: 'autocomplete',
    as: actor(),
    command: composer.entry.fullName,
    values: valuesSoFar(composer, composer.at),
    focused: field.option.name,
  });
  const now = state.composer;
  if (question !== latestQuestion || now.mode !== 'command') return;
  const { locale } = currentViewpoint();
  const choices = answer.ok ? answer.result.choices : [];
  const offered = choices.map((each) => ({ name: localized(each, 'name', locale), value: each.value }));
  const active = field.value === undefined && offered.length > 0 ? 0 : -1;
  set({
    composer: { ...now, asking: false, offered, active },
    notice: answer.ok ? state.notice : answer.error,
  });
}

/** Handles input in the text box: text, the beginning of a command, or the name of an option. */
export function typedInBox(text: string): void {
  const { composer } = state;
  if (composer.mode === 'command') {
    const [name = '', ...value] = text.split(':');
    const named = value.length > 0 ? furtherOption(composer, name) : undefined;
    if (named !== undefined) {
      const added = withOption(composer, named);
      setComposer(withField(added, added.at, { text: value.join(':').trimStart() }));
      return;
    }
    const active = text === '' ? -1 : 0;
    set({
      composer: { ...composer, at: composer.fields.length, tail: text, active, closed: false },
      notice: undefined,
    });
    return;
  }
  // A complete name and a space: select the command and show its options.
  const named = text.startsWith('/') && text.endsWith(' ') ? text.slice(1, -1).toLowerCase() : undefined;
  const entry = commandEntries(currentViewpoint()).find(
    (each) => each.name === named || each.fullName === named,
  );
  if (entry === undefined) set({ composer: textComposer(text), notice: undefined });
  else startEntry(entry);
}

/** The option that could still be added under a name, written in full. */
function furtherOption(composer: CommandComposer, name: string): Option | undefined {
  const typed = name.trim().toLowerCase();
  return furtherOptions(composer).find((one) => namesOf(one).includes(typed));
}

/** Handles input in an option's field. */
export function typedInField(at: number, text: string): void {
  const { composer } = state;
  if (composer.mode !== 'command') return;
  const typed = withField(composer, at, { text, value: undefined });
  set({ composer: { ...typed, at, active: 0, closed: false }, notice: undefined });
  requestChoices();
}

/** A file was chosen for an option. */
export function choseFile(at: number, file: FileValue): void {
  const { composer } = state;
  if (composer.mode === 'command')
    setComposer(nextField(withField(composer, at, { text: file.name, value: file })));
}

/** The cursor came into a field, or into the box after the last. */
export function cameTo(at: number): void {
  const { composer } = state;
  if (composer.mode !== 'command' || composer.at === at) return;
  set({ composer: movedTo(composer, at) });
  requestChoices(0);
}

/** Takes a row of the list: a command, a name, an option to add, or a choice. */
export function takeRow(index: number): void {
  const { composer } = state;
  const list = suggestions(composer);
  if (list?.kind === 'commands') list.items.slice(index, index + 1).forEach(startEntry);
  const name = list?.kind === 'mentions' ? list.items[index]?.name : undefined;
  if (name !== undefined && composer.mode === 'text')
    setComposer(textComposer(composer.text.replace(mentionTyped, `$1@${name} `)));
  if (composer.mode !== 'command') return;
  const option = list?.kind === 'options' ? list.items[index] : undefined;
  if (option !== undefined) setComposer(withOption(composer, option));
  const choice = list?.kind === 'choices' ? list.items[index] : undefined;
  if (choice !== undefined)
    setComposer(nextField(withField(composer, composer.at, { text: choice.name, value: choice.value })));
}

/** Moves to the next empty field, or to the text box. */
function nextField(composer: CommandComposer): CommandComposer {
  const next = composer.fields.findIndex(({ text }) => text === '');
  return movedTo(composer, next < 0 ? composer.fields.length : next);
}

/** Escape: closes the list, and leaves the command with the second press. */
export function backOut(): void {
  const { composer } = state;
  if (suggestions(composer) !== undefined) set({ composer: { ...composer, closed: true, active: -1 } });
  else if (composer.mode === 'command') setComposer(emptyComposer);
  else set({ composer: emptyComposer, replyTo: undefined, notice: undefined });
}

/** Sends what the composer holds: the command with its options, or text. */
export function sendComposer(): void {
  const { composer, replyTo } = state;
  if (composer.mode === 'text') {
    const content = composer.text.trim();
    const reply = replyTo === undefined ? {} : { replyTo };
    if (content !== '') void sendAndClear(composer, { type: 'say', as: actor(), content, ...reply });
    return;
  }
  if (composer.tail.trim() !== '') {
    set({ notice: strings.noOptionNamed });
    return;
  }
  const found = valuesOf(composer);
  if ('wrong' in found) {
    set({ composer: found.wrong });
    focusComposer();
    return;
  }
  state.lastCommand = { ...composer, at: composer.fields.length, active: -1, tail: '', offered: [] };
  const command = composer.entry.fullName;
  void sendAndClear(composer, { type: 'use', as: actor(), command, values: found.values });
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
