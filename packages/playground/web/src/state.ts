import type { Action, ActionResult, Inspection, RequestRecord, Place } from '../../src/page/protocol.ts';
import type { ContextMenu } from './context-menu/types.ts';
import type { Composer } from './composer/composer.ts';
import type { ModalDraft } from './modal/draft.ts';
import type { Viewpoint } from './viewpoint.ts';
import type { OpenMenu } from './select-menu/types.ts';
import type { World } from './world.ts';

/** Who sits at this page, where, and in which language. */
export interface Seat {
  readonly personId: string;
  readonly place: Place;
  readonly locale: string | undefined;
}

export interface State {
  /** Undefined until the first snapshot. */
  world: World | undefined;
  /** Whether the stream from the playground is open. */
  connected: boolean;
  seat: Seat;
  composer: Composer;
  /** Commands sent, latest last, to call up again. */
  readonly recall: Composer[];
  menu: OpenMenu | undefined;
  contextMenu: ContextMenu | undefined;
  /** The message that what is said next replies to. */
  replyTo: string | undefined;
  /** What was picked in a message's menu and the bot has not taken up, by message id and custom_id. */
  readonly selections: Map<string, readonly string[]>;
  modal: ModalDraft | undefined;
  side: 'members' | 'inspector' | undefined;
  /** On narrow screens: whether places and people are shown. */
  drawer: boolean;
  /** Whether the person and language switch is open. */
  switcher: boolean;
  inspection: Inspection | undefined;
  /** Bodies of exchanges that belong to no interaction, by id. */
  readonly bodies: Map<number, RequestRecord>;
  /** A sentence about what was just refused. */
  notice: string | undefined;
  /** How many of the latest messages are drawn. */
  shown: number;
  /** What a screen reader is told. */
  announcement: string;
}

/** The page as its parts see it: what is, and the two ways to change it. */
export interface Page {
  readonly state: State;
  /** Changes the state and draws it, at once. */
  readonly change: (how: (state: State) => void) => void;
  /** Asks the playground; a refusal or an outage is a value with a sentence. */
  readonly act: <Type extends Action['type']>(
    action: Extract<Action, { type: Type }>,
  ) => Promise<ActionResult<Type>>;
}

/** Who and where the seat is, or undefined before the first snapshot. */
export function viewpointOf(state: State): Viewpoint | undefined {
  const { world, seat } = state;
  const person = world?.people.find(({ id }) => id === seat.personId) ?? world?.people[0];
  const place = world?.places.find((each) => each.place === seat.place) ?? world?.places[0];
  if (world === undefined || person === undefined || place === undefined) return undefined;
  const channelId = place.channelId ?? world.dmChannels[person.id] ?? '';
  return { world, person, place, channelId, locale: seat.locale ?? person.locale };
}

/** The seat as an action wants it. */
export function actor(viewpoint: Viewpoint): { personId: string; place: Place; locale: string } {
  return { personId: viewpoint.person.id, place: viewpoint.place.place, locale: viewpoint.locale };
}

/** Asks, and shows the sentence of a refusal. Gives whether it went through. */
export async function attempt(page: Page, action: Action): Promise<boolean> {
  const result = await page.act(action);
  page.change((state) => {
    state.notice = result.ok ? undefined : result.error;
  });
  return result.ok;
}
