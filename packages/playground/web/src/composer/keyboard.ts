import { set, state } from '../state.ts';
import { emptyComposer, removeField, textComposer } from './composer.ts';
import { sendComposer, setComposer, startEntry } from './edit.ts';
import { suggestions } from './suggestions.ts';

/** The keyboard in the composer: the list's rows, Enter, Escape, Backspace in an empty field, Up for the last command. */
export function composerKey(event: KeyboardEvent): void {
  // The input method handles Enter and arrows while it composes a character.
  if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
  if (keys[event.key]?.(event) ?? false) event.preventDefault();
}

const keys: Readonly<Record<string, (event: KeyboardEvent) => boolean>> = {
  ArrowDown: () => moveRow(1),
  ArrowUp: () => recall() || moveRow(-1),
  Enter: enter,
  Tab: (event) => !event.shiftKey && pickActive(),
  Escape: escape,
  Backspace: backspace,
};

function moveRow(by: number): boolean {
  const { composer } = state;
  if (composer.closed && by > 0) {
    set({ composer: { ...composer, closed: false, active: 0 } });
    return true;
  }
  const { active } = composer;
  const count = suggestions(composer)?.rows.length ?? 0;
  if (count === 0) return false;
  const row = active < 0 ? (by > 0 ? 0 : count - 1) : (active + by + count) % count;
  set({ composer: { ...composer, active: row } });
  document.getElementById(`suggestion-${String(row)}`)?.scrollIntoView({ block: 'nearest' });
  return true;
}

function recall(): boolean {
  const { composer, lastCommand } = state;
  if (composer.entry !== undefined || composer.text !== '' || lastCommand === undefined) return false;
  setComposer(lastCommand);
  return true;
}

function pickActive(): boolean {
  const row = suggestions(state.composer)?.rows[state.composer.active];
  row?.pick();
  return row !== undefined;
}

function enter(): boolean {
  const { composer } = state;
  const list = suggestions(composer);
  if (list !== undefined && composer.entry === undefined && composer.text.startsWith('/')) {
    const entry = list.rows[composer.active]?.entry;
    if (entry === undefined) return true;
    startEntry(entry);
    // A complete command without options is sent with the same key press.
    const complete = [entry.fullName, entry.name].includes(composer.text.slice(1).trim().toLowerCase());
    if (complete && entry.options.length === 0) sendComposer();
  } else if (!pickActive()) sendComposer();
  return true;
}

/** Closes the list, and leaves the command with the second press. */
function escape(): boolean {
  const { composer } = state;
  if (suggestions(composer) !== undefined) set({ composer: { ...composer, closed: true, active: -1 } });
  else if (composer.entry !== undefined) setComposer(emptyComposer);
  else set({ composer: emptyComposer, replyTo: undefined, notice: undefined });
  return true;
}

function backspace({ currentTarget }: KeyboardEvent): boolean {
  const { composer } = state;
  const { fields, at, entry } = composer;
  if (entry === undefined || !(currentTarget instanceof HTMLInputElement)) return false;
  if (currentTarget.value !== '') return false;
  const field = fields[at];
  if (field === undefined && fields.length > 0)
    setComposer({ ...composer, at: fields.length - 1, active: -1, closed: false });
  else if (field !== undefined && field.option.required !== true) setComposer(removeField(composer, at));
  else setComposer(fields.every(({ text }) => text === '') ? textComposer(`/${entry.name}`) : emptyComposer);
  return true;
}
