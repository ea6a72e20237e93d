import { MessageFlags } from 'discord-api-types/v10';
import type {
  InteractionView,
  MessageView,
  PersonView,
  PlaceView,
  PlaygroundEvent,
  Snapshot,
} from '../../src/page/protocol.ts';

const MAX_REQUESTS = 1_000;
const MAX_INTERACTIONS = 1_000;

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** The playground's state as far as it was sent. Maps are by id, oldest first; changed entries keep their position. */
export interface World extends Mutable<Omit<Snapshot, 'messages' | 'interactions'>> {
  readonly messages: Map<string, MessageView>;
  readonly interactions: Map<string, InteractionView>;
}

const byId = <Thing extends { readonly id: string }>(things: readonly Thing[]) =>
  new Map(things.map((thing) => [thing.id, thing]));

export const worldOf = (snapshot: Snapshot): World => ({
  ...snapshot,
  messages: byId(snapshot.messages),
  interactions: byId(snapshot.interactions),
});

/** Applies one change. */
export function applyToWorld(world: World, event: Exclude<PlaygroundEvent, { type: 'snapshot' }>): void {
  switch (event.type) {
    case 'people':
      world.people = event.people;
      break;
    case 'commands':
      world.commands = event.commands;
      break;
    case 'connection':
      world.connection = event.connection;
      break;
    case 'message':
      world.messages.set(event.message.id, event.message);
      break;
    case 'messageDeleted':
      world.messages.delete(event.messageId);
      break;
    case 'interaction': {
      world.interactions.set(event.interaction.id, event.interaction);
      const [oldest] = world.interactions.keys();
      if (world.interactions.size > MAX_INTERACTIONS && oldest !== undefined)
        world.interactions.delete(oldest);
      break;
    }
    case 'request':
      world.requests = [...world.requests.slice(1 - MAX_REQUESTS), event.request];
      break;
    case 'delay':
      world.delay = event.milliseconds;
  }
}

/** The name beside a message. */
export const authorOf = ({ author }: MessageView): string => author.global_name ?? author.username;

export const isByApp = ({ author }: MessageView): boolean => author.bot === true;

/** Whether it is deferred and has no content yet. */
export const isThinking = ({ flags }: MessageView): boolean => ((flags ?? 0) & MessageFlags.Loading) !== 0;

/** The name of the app or a person. */
export const nameOf = ({ app, people }: World, id: string): string | undefined =>
  id === app.botId ? app.name : people.find((person) => person.id === id)?.name;

/** The current view: the person, the place and the language. */
export interface Viewpoint {
  readonly world: World;
  readonly person: PersonView;
  readonly place: PlaceView;
  readonly channelId: string;
  readonly locale: string;
}

/** "#careers", or the app's name in its DM. */
export const channelTitle = ({ place: { kind, channelName } }: Viewpoint): string =>
  kind === 'guild' ? `#${channelName}` : channelName;

/** The people in the place. */
export const peopleIn = ({ place, person, world }: Viewpoint): readonly PersonView[] =>
  place.kind === 'dm' ? [person] : world.people;
