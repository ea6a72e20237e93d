import { emptyComposer, withoutField, textComposer } from './composer.ts';
import { backOut, takeRow } from './edit.ts';
import { sendComposer } from './send.ts';
import { setComposer } from './start.ts';
import { suggestions } from './suggestions.ts';
import { currentViewpoint, set, state } from '../state.ts';

/** The keyboard in the composer: the list's rows, Enter, Escape, Backspace in front of everything, Up to recall. */
export function composerKey(event: KeyboardEvent): void {
  // Enter and arrows belong to the input method while it composes a character.
  if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
  const handled = keys[event.key]?.(event) ?? false;
  if (handled) event.preventDefault();
}

const keys: Readonly<Record<string, (event: KeyboardEvent) => boolean>> = {
  ArrowDown: () => moveRow(1),
  ArrowUp: () => recall() || moveRow(-1),
  Enter: () => enter(),
  Tab: (event) => !event.shiftKey && takeActive(),
  Escape: () => {
    backOut();
    return true;
  },
  Backspace: (event) => backspace(event),
};

function rows(): { readonly count: number; readonly active: number } {
  const { composer } = state;
  const list = suggestions(currentViewpoint(), composer);
  return { count: list?.items.length ?? 0, active: composer.active };
}

function moveRow(by: number): boolean {
  const { composer } = state;
  if (composer.closed && by > 0) {
    set({ composer: { ...composer, closed: false, active: 0 } });
    return true;
  }
  const { count, active } = rows();
  if (count === 0) return false;
  const row = active < 0 ? (by > 0 ? 0 : count - 1) : (active + by + count) % count;
  set({ composer: { ...composer, active: row } });
  document.getElementById(`suggestion-${String(row)}`)?.scrollIntoView({ block: 'nearest' });
  return true;
}

function recall(): boolean {
  const { composer, recall: sent } = state;
  const last = sent.at(-1);
  if (composer.mode !== 'text' || composer.text !== '' || last === undefined) return false;
  setComposer(last);
  return true;
}

function takeActive(): boolean {
  const { count, active } = rows();
  if (active < 0 || active >= count) return false;
  takeRow(active);
  return true;
}

function enter(): boolean {
  const { composer } = state;
  const list = suggestions(currentViewpoint(), composer);
  if (composer.mode === 'text' && list?.kind === 'commands') {
    const chosen = list.items[composer.active];
    if (chosen === undefined) return true;
    takeRow(composer.active);
    // A command typed out whole that has nothing to fill in is sent with the same stroke.
    const whole = [chosen.fullName, chosen.name].includes(composer.text.slice(1).trim().toLowerCase());
    if (whole && chosen.options.length === 0) sendComposer();
    return true;
  }
  if (!takeActive()) sendComposer();
  return true;
}

function backspace({ currentTarget }: KeyboardEvent): boolean {
  const { composer } = state;
  if (composer.mode !== 'command' || !(currentTarget instanceof HTMLInputElement)) return false;
  if (currentTarget.value !== '') return false;
  const field = composer.fields[composer.at];
  if (field === undefined && composer.fields.length > 0) {
    setComposer({ ...composer, at: composer.fields.length - 1, active: -1, closed: false });
  } else if (field !== undefined && field.option.required !== true) {
    setComposer(withoutField(composer, composer.at));
  } else {
    const typed = `/${composer.entry.name}`;
    setComposer(composer.fields.every(({ text }) => text === '') ? textComposer(typed) : emptyComposer);
  }
  return true;
}
