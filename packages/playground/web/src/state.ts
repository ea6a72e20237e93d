import type { Action, Place } from '../../src/page/protocol.ts';
import { emptyComposer, type Composer } from './composer/composer.ts';
import type { ModalDraft } from './modal/types.ts';
import type { OpenMenu } from './select-menu/types.ts';
import { send } from './server.ts';
import type { Viewpoint, World } from './world.ts';

/** The person, place and language of this page. */
export interface Seat {
  readonly personId: string;
  readonly place: Place;
  readonly locale: string | undefined;
}

/** The open context menu: its target and position. */
export interface ContextMenu {
  readonly kind: 'message' | 'user';
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Gets the focus when it closes. */
  readonly opener: Element | null;
}

/** How many of the latest messages are rendered before someone scrolls up. */
export const INITIAL_MESSAGES = 60;

const SEAT_KEY = 'seat';

/** The person and place of this tab before a reload. */
function storedSeat(): Seat {
  const first: Seat = { personId: '', place: '', locale: undefined };
  try {
    return { ...first, ...(JSON.parse(sessionStorage.getItem(SEAT_KEY) ?? '{}') as Partial<Seat>) };
  } catch {
    return first;
  }
}

export const wideScreen = matchMedia('(width >= 1100px)');
export const narrowScreen = matchMedia('(width < 760px)');

/** The state of this page. Change it with {@link set} or {@link change}. */
export const state = {
  /** Undefined until the first snapshot. */
  world: undefined as World | undefined,
  /** Whether the stream from the playground is open. */
  connected: true,
  seat: storedSeat(),
  composer: emptyComposer,
  /** The latest command, for the up arrow. */
  lastCommand: undefined as Composer | undefined,
  menu: undefined as OpenMenu | undefined,
  contextMenu: undefined as ContextMenu | undefined,
  /** Element ids of the messages that were last hovered and focused. */
  pointed: undefined as string | undefined,
  focused: undefined as string | undefined,
  /** The message that the next message replies to. */
  replyTo: undefined as string | undefined,
  /** Selections in a message's menu that the bot has not answered, by message id and custom_id. */
  selections: new Map<string, readonly string[]>(),
  modal: undefined as ModalDraft | undefined,
  side: (wideScreen.matches ? 'members' : undefined) as 'members' | 'inspector' | undefined,
  /** On narrow screens: whether places and people are shown. */
  drawer: false,
  /** Whether the person and language switch is open. */
  switcher: false,
  /** The interaction in the inspector; undefined for the latest requests. */
  inspected: undefined as string | undefined,
  /** Why the latest action was refused. */
  notice: undefined as string | undefined,
  /** How many of the latest messages are drawn. */
  shown: INITIAL_MESSAGES,
  /** The latest text for screen readers. */
  announcement: '',
};

export type State = typeof state;

let draw: () => void;

/** Draws the page now and after every change. */
export function drawWith(render: () => void): void {
  draw = render;
  draw();
}

/** Changes the state and draws it at once. */
export function change(how: (state: State) => void): void {
  how(state);
  draw();
}

/** Sets fields of the state and draws it at once. */
export function set(fields: Partial<State>): void {
  change((state) => Object.assign(state, fields));
}

/** An event handler that calls a function with these arguments. */
export const on =
  <Arguments extends unknown[]>(act: (...given: Arguments) => unknown, ...given: Arguments) =>
  (): unknown =>
    act(...given);

/** Switches to another person, place or language. */
export function switchTo(to: Partial<Seat>): void {
  const seat = { ...state.seat, ...to };
  sessionStorage.setItem(SEAT_KEY, JSON.stringify(seat));
  set({
    seat,
    composer: emptyComposer,
    menu: undefined,
    contextMenu: undefined,
    replyTo: undefined,
    modal: undefined,
    notice: undefined,
    drawer: false,
    shown: INITIAL_MESSAGES,
  });
}

/** The current view. Only after the first snapshot. */
export function currentViewpoint(): Viewpoint {
  const { world, seat } = state;
  const person = world?.people.find(({ id }) => id === seat.personId) ?? world?.people[0];
  const place = world?.places.find((each) => each.id === seat.place) ?? world?.places[0];
  if (world === undefined || person === undefined || place === undefined)
    throw new Error('There has been no snapshot.');
  const channelId = place.channelId ?? person.dmChannelId;
  return { world, person, place, channelId, locale: seat.locale ?? person.locale };
}

/** The current person and place as actions name them. */
export function actor(): { personId: string; place: Place; locale: string } {
  const { person, place, locale } = currentViewpoint();
  return { personId: person.id, place: place.id, locale };
}

/** Sends an action and shows the error, if there is one. Resolves with whether it succeeded. */
export async function attempt(action: Action): Promise<boolean> {
  const result = await send(action);
  set({ notice: result.ok ? undefined : result.error });
  return result.ok;
}
