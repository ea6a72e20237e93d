import { render } from 'lit/html.js';
import { focusComposer } from './composer/focus.ts';
import { setComposer } from './composer/start.ts';
import { announce } from './announce.ts';
import { closeContextMenu, listenForContextMenus } from './context-menu/open.ts';
import { emptyComposer, textComposer } from './composer/composer.ts';
import { focusSpot, keepFocus } from './focus.ts';
import { frame } from './layout/layout.ts';
import { rememberedSeat } from './layout/seat.ts';
import { applyEvent } from './events.ts';
import { inspectAgain } from './inspector/inspect.ts';
import { listen, send } from './server.ts';
import { closeMenu, placeMenu } from './select-menu/open.ts';
import { shownFirst } from './message/messages.ts';
import { viewpointOf, type Page, type State } from './state.ts';

const root = document.getElementById('page') ?? document.body;

const wide = matchMedia('(width >= 1100px)');

const state: State = {
  world: undefined,
  connected: true,
  seat: rememberedSeat(),
  composer: emptyComposer,
  recall: [],
  menu: undefined,
  contextMenu: undefined,
  replyTo: undefined,
  selections: new Map(),
  modal: undefined,
  side: wide.matches ? 'members' : undefined,
  drawer: false,
  switcher: false,
  inspection: undefined,
  bodies: new Map(),
  notice: undefined,
  shown: shownFirst,
  announcement: '',
};

const page: Page = {
  state,
  change: (how) => {
    how(state);
    draw();
  },
  act: send,
};

/** What had the keyboard when a modal came, and gets it back. */
let beforeModal: Element | null | undefined;

function draw(): void {
  const spot = focusSpot();
  if (state.modal !== undefined) beforeModal ??= document.activeElement;
  render(frame(page), root);
  if (state.modal === undefined && beforeModal !== undefined) {
    if (beforeModal instanceof HTMLElement && beforeModal !== document.body) beforeModal.focus();
    else focusComposer(page);
    beforeModal = undefined;
  }
  keepFocus(spot);
  placeMenu(state.menu);
  document.title = viewpointOf(state)?.place.channelName ?? document.title;
}

listen(
  (event) => {
    const first = state.world === undefined;
    const announcement = state.announcement;
    page.change(() => {
      applyEvent(state, event);
    });
    if (state.announcement !== announcement) announce(state.announcement);
    if (first) focusComposer(page);
    const told =
      event.type === 'interaction'
        ? event.interaction.id
        : event.type === 'request'
          ? event.request.interactionId
          : undefined;
    if (told !== undefined && told !== null && told === state.inspection?.interaction.id)
      void inspectAgain(page);
  },
  (connected) => {
    if (state.connected !== connected)
      page.change(() => {
        state.connected = connected;
      });
  },
);

document.addEventListener('pointerdown', ({ target }) => {
  if (!(target instanceof Element)) return;
  const { menu } = state;
  if (state.contextMenu !== undefined && target.closest('#context-menu') === null) closeContextMenu(page);
  if (menu !== undefined && target.closest(`#menu-popout, #${CSS.escape(menu.control)}`) === null)
    closeMenu(page);
  if (state.switcher && target.closest('.me') === null)
    page.change(() => {
      state.switcher = false;
    });
  if (state.drawer && target.closest('.drawer, .head') === null)
    page.change(() => {
      state.drawer = false;
    });
});

// On a narrow screen the members would cover what one reads.
wide.addEventListener('change', () => {
  if (!wide.matches && state.side === 'members')
    page.change(() => {
      state.side = undefined;
    });
});

// A list that hangs on its control goes with it.
addEventListener('resize', () => {
  placeMenu(state.menu);
});
document.addEventListener(
  'scroll',
  ({ target }) => {
    if (state.menu !== undefined && !(target instanceof Element && target.closest('#menu-popout') !== null))
      placeMenu(state.menu);
  },
  { capture: true, passive: true },
);

// As on Discord: what is typed while nothing that takes text has the keyboard goes into the composer.
const takesKeys = 'input, textarea, select, dialog, .popout, [role="combobox"][aria-expanded="true"]';
document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || (document.activeElement?.closest(takesKeys) ?? null) !== null) return;
  if (event.key.length !== 1 || event.key === ' ' || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  const { composer } = state;
  if (composer.mode === 'text') setComposer(page, textComposer(composer.text + event.key));
  else focusComposer(page);
});

listenForContextMenus(page);
draw();
