import { render } from 'lit/html.js';
import { announce } from './announce.ts';
import { textComposer } from './composer/composer.ts';
import { focusComposer, setComposer } from './composer/edit.ts';
import { closeContextMenu, listenForContextMenus } from './context-menu/open.ts';
import { applyEvent } from './events.ts';
import { restoreFocus, saveFocus } from './focus.ts';
import { setLanguage } from './locales/strings.ts';
import { layout } from './layout/layout.ts';
import { closeMenu } from './select-menu/menu.ts';
import { listen } from './server.ts';
import { change, currentViewpoint, drawWith, narrowScreen, on, set, state, wideScreen } from './state.ts';

const root = document.getElementById('page') ?? document.body;

/** The focused element when a modal opened, which gets the focus back. */
let beforeModal: Element | null | undefined;

function draw(): void {
  const focus = saveFocus();
  setLanguage(state.world === undefined ? navigator.language : currentViewpoint().locale);
  if (state.modal !== undefined) beforeModal ??= document.activeElement;
  render(layout(), root);
  if (state.modal === undefined && beforeModal !== undefined) {
    if (beforeModal instanceof HTMLElement && beforeModal !== document.body) beforeModal.focus();
    else focusComposer();
    beforeModal = undefined;
  }
  restoreFocus(focus);
  if (state.world !== undefined) document.title = currentViewpoint().place.channelName;
}

listen(
  (event) => {
    const first = state.world === undefined;
    const { announcement } = state;
    change(() => {
      applyEvent(state, event);
    });
    if (state.announcement !== announcement) announce(state.announcement);
    if (first) focusComposer();
  },
  (connected) => {
    if (state.connected !== connected) set({ connected });
  },
);

document.addEventListener('pointerdown', ({ target }) => {
  if (!(target instanceof Element)) return;
  const { menu } = state;
  if (state.contextMenu !== undefined && target.closest('#context-menu') === null) closeContextMenu();
  if (menu !== undefined && target.closest(`#menu-popout, #${CSS.escape(menu.control.id)}`) === null)
    closeMenu();
  if (state.switcher && target.closest('.current-user') === null) set({ switcher: false });
  if (state.drawer && target.closest('.drawer, .channel-header') === null) set({ drawer: false });
});

// On a narrow screen the members would cover the messages.
wideScreen.addEventListener('change', () => {
  if (!wideScreen.matches && state.side === 'members') set({ side: undefined });
});

narrowScreen.addEventListener('change', on(set, {}));

// As on Discord, typing goes into the composer if no text field has the focus.
const takesKeys = 'input, textarea, select, dialog, .popout, [role="combobox"][aria-expanded="true"]';
document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || (document.activeElement?.closest(takesKeys) ?? null) !== null) return;
  if (event.key.length !== 1 || event.key === ' ' || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  const { composer } = state;
  if (composer.entry === undefined) setComposer(textComposer(composer.text + event.key));
  else focusComposer();
});

listenForContextMenus();
drawWith(draw);
