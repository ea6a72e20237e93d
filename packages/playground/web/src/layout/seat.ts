import { emptyComposer } from '../composer/composer.ts';
import { focusComposer } from '../composer/focus.ts';
import { shownFirst } from '../message/messages.ts';
import type { Page, Seat } from '../state.ts';

const key = 'seat';

/** Sits down as somebody else, somewhere else, or in another language. */
export function go(page: Page, to: Partial<Seat>): void {
  page.change((state) => {
    state.seat = { ...state.seat, ...to };
    state.composer = emptyComposer;
    state.menu = undefined;
    state.contextMenu = undefined;
    state.replyTo = undefined;
    state.modal = undefined;
    state.notice = undefined;
    state.drawer = false;
    state.shown = shownFirst;
    sessionStorage.setItem(key, JSON.stringify(state.seat));
  });
  if (to.place !== undefined) focusComposer(page);
}

/** The seat this tab had before it was loaded again. */
export function rememberedSeat(): Seat {
  const first: Seat = { personId: '', place: 'server', locale: undefined };
  try {
    return { ...first, ...(JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<Seat>) };
  } catch {
    return first;
  }
}
