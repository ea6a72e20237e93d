import { viewpointOf, type Page } from '../state.ts';
import { emptyComposer, withoutField, textComposer } from './composer.ts';
import { backOut, takeRow } from './edit.ts';
import { sendComposer } from './send.ts';
import { setComposer } from './start.ts';
import { suggestions } from './suggestions.ts';

/** The keyboard in the composer: the list's rows, Enter, Escape, Backspace in front of everything, Up to recall. */
export function composerKey(page: Page, event: KeyboardEvent): void {
  // Enter and arrows belong to the input method while it composes a character.
  if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
  const handled = keys[event.key]?.(page, event) ?? false;
  if (handled) event.preventDefault();
}

const keys: Readonly<Record<string, (page: Page, event: KeyboardEvent) => boolean>> = {
  ArrowDown: (page) => moveRow(page, 1),
  ArrowUp: (page) => recall(page) || moveRow(page, -1),
  Enter: (page) => enter(page),
  Tab: (page, event) => !event.shiftKey && takeActive(page),
  Escape: (page) => {
    backOut(page);
    return true;
  },
  Backspace: (page, event) => backspace(page, event),
};

function rows(page: Page): { readonly count: number; readonly active: number } {
  const viewpoint = viewpointOf(page.state);
  const { composer } = page.state;
  const list = viewpoint === undefined ? undefined : suggestions(viewpoint, composer);
  return { count: list?.items.length ?? 0, active: composer.active };
}

function moveRow(page: Page, by: number): boolean {
  const { composer } = page.state;
  if (composer.closed && by > 0) {
    page.change((state) => {
      state.composer = { ...composer, closed: false, active: 0 };
    });
    return true;
  }
  const { count, active } = rows(page);
  if (count === 0) return false;
  const row = active < 0 ? (by > 0 ? 0 : count - 1) : (active + by + count) % count;
  page.change((state) => {
    state.composer = { ...composer, active: row };
  });
  document.getElementById(`suggestion-${String(row)}`)?.scrollIntoView({ block: 'nearest' });
  return true;
}

function recall(page: Page): boolean {
  const { composer, recall: sent } = page.state;
  const last = sent.at(-1);
  if (composer.mode !== 'text' || composer.text !== '' || last === undefined) return false;
  setComposer(page, last);
  return true;
}

function takeActive(page: Page): boolean {
  const { count, active } = rows(page);
  if (active < 0 || active >= count) return false;
  takeRow(page, active);
  return true;
}

function enter(page: Page): boolean {
  const { composer } = page.state;
  const viewpoint = viewpointOf(page.state);
  const list = viewpoint === undefined ? undefined : suggestions(viewpoint, composer);
  if (composer.mode === 'text' && list?.kind === 'commands') {
    const chosen = list.items[composer.active];
    if (chosen === undefined) return true;
    takeRow(page, composer.active);
    // A command typed out whole that has nothing to fill in is sent with the same stroke.
    const whole = [chosen.fullName, chosen.name].includes(composer.text.slice(1).trim().toLowerCase());
    if (whole && chosen.options.length === 0) sendComposer(page);
    return true;
  }
  if (!takeActive(page)) sendComposer(page);
  return true;
}

function backspace(page: Page, { currentTarget }: KeyboardEvent): boolean {
  const { composer } = page.state;
  if (composer.mode !== 'command' || !(currentTarget instanceof HTMLInputElement)) return false;
  if (currentTarget.value !== '') return false;
  const field = composer.fields[composer.at];
  if (field === undefined && composer.fields.length > 0) {
    setComposer(page, { ...composer, at: composer.fields.length - 1, active: -1, closed: false });
  } else if (field !== undefined && field.option.required !== true) {
    setComposer(page, withoutField(composer, composer.at));
  } else {
    const typed = `/${composer.entry.name}`;
    setComposer(page, composer.fields.every(({ text }) => text === '') ? textComposer(typed) : emptyComposer);
  }
  return true;
}
