import type {
  AppView,
  CommandView,
  ConnectionView,
  RequestView,
  InteractionView,
  MessageView,
  PersonView,
  PlaceView,
  PlaygroundEvent,
  Snapshot,
} from '../../src/page/protocol.ts';

const keptExchanges = 300;
const keptInteractions = 1_000;

/** What the playground has told so far. */
export interface World {
  readonly app: AppView;
  people: readonly PersonView[];
  readonly places: readonly PlaceView[];
  dmChannels: Readonly<Record<string, string>>;
  readonly roles: Snapshot['roles'];
  readonly locales: readonly string[];
  commands: readonly CommandView[];
  /** By id, oldest first; a changed message keeps its turn. */
  readonly messages: Map<string, MessageView>;
  readonly interactions: Map<string, InteractionView>;
  requests: readonly RequestView[];
  connection: ConnectionView;
  slow: number;
  readonly canRestart: boolean;
}

export function worldOf(snapshot: Snapshot): World {
  return {
    app: snapshot.app,
    people: snapshot.people,
    places: snapshot.places,
    dmChannels: snapshot.dmChannels,
    roles: snapshot.roles,
    locales: snapshot.locales,
    commands: snapshot.commands,
    messages: new Map(snapshot.messages.map((message) => [message.id, message])),
    interactions: new Map(snapshot.interactions.map((interaction) => [interaction.id, interaction])),
    requests: snapshot.requests,
    connection: snapshot.connection,
    slow: snapshot.slow,
    canRestart: snapshot.can.restartBot,
  };
}

/** Takes one change in. */
export function take(world: World, event: Exclude<PlaygroundEvent, { type: 'snapshot' }>): void {
  switch (event.type) {
    case 'people':
      world.people = event.people;
      world.dmChannels = event.dmChannels;
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
    case 'gone':
      world.messages.delete(event.messageId);
      break;
    case 'interaction':
      world.interactions.set(event.interaction.id, event.interaction);
      if (world.interactions.size > keptInteractions) forgetOldest(world.interactions);
      break;
    case 'request':
      world.requests = [...world.requests.slice(1 - keptExchanges), event.request];
      break;
    case 'slow':
      world.slow = event.milliseconds;
  }
}

function forgetOldest(interactions: Map<string, InteractionView>): void {
  const [oldest] = interactions.keys();
  if (oldest !== undefined) interactions.delete(oldest);
}
