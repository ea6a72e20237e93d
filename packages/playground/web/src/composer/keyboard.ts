import { set, state } from '../state.ts';
import { emptyComposer, textComposer, withoutField } from './composer.ts';
import { backOut, sendComposer, setComposer, takeRow } from './edit.ts';
import { suggestions } from './suggestions.ts';

/** The keyboard in the composer: the list's rows, Enter, Escape, Backspace before everything, Up to recall. */
export function composerKey(event: KeyboardEvent): void {
  // The input method handles Enter and arrows while it composes a character.
  if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
  if (keys[event.key]?.(event) ?? false) event.preventDefault();
}

const keys: Readonly<Record<string, (event: KeyboardEvent) => boolean>> = {
  ArrowDown: () => moveRow(1),
  ArrowUp: () => recall() || moveRow(-1),
  Enter: enter,
  Tab: (event) => !event.shiftKey && takeActive(),
  Escape: () => {
    backOut();
    return true;
  },
  Backspace: backspace,
};

function moveRow(by: number): boolean {
  const { composer } = state;
  if (composer.closed && by > 0) {
    set({ composer: { ...composer, closed: false, active: 0 } });
    return true;
  }
  const { active } = composer;
  const count = suggestions(composer)?.items.length ?? 0;
  if (count === 0) return false;
  const row = active < 0 ? (by > 0 ? 0 : count - 1) : (active + by + count) % count;
  set({ composer: { ...composer, active: row } });
  document.getElementById(`suggestion-${String(row)}`)?.scrollIntoView({ block: 'nearest' });
  return true;
}

function recall(): boolean {
  const { composer, lastCommand } = state;
  if (composer.mode !== 'text' || composer.text !== '' || lastCommand === undefined) return false;
  setComposer(lastCommand);
  return true;
}

function takeActive(): boolean {
  const { active } = state.composer;
  if (active < 0 || active >= (suggestions(state.composer)?.items.length ?? 0)) return false;
  takeRow(active);
  return true;
}

function enter(): boolean {
  const { composer } = state;
  const list = suggestions(composer);
  if (composer.mode === 'text' && list?.kind === 'commands') {
    const chosen = list.items[composer.active];
    if (chosen === undefined) return true;
    takeRow(composer.active);
    // A complete command without options is sent with the same key press.
    const whole = [chosen.fullName, chosen.name].includes(composer.text.slice(1).trim().toLowerCase());
    if (whole && chosen.options.length === 0) sendComposer();
  } else if (!takeActive()) sendComposer();
  return true;
}

function backspace({ currentTarget }: KeyboardEvent): boolean {
  const { composer } = state;
  if (composer.mode !== 'command' || !(currentTarget instanceof HTMLInputElement)) return false;
  if (currentTarget.value !== '') return false;
  const { fields, at, entry } = composer;
  const field = fields[at];
  if (field === undefined && fields.length > 0)
    setComposer({ ...composer, at: fields.length - 1, active: -1, closed: false });
  else if (field !== undefined && field.option.required !== true) setComposer(withoutField(composer, at));
  else setComposer(fields.every(({ text }) => text === '') ? textComposer(`/${entry.name}`) : emptyComposer);
  return true;
}
