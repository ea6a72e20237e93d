import type { Hub } from '../state/state.ts';
import { interactionView } from '../state/interactions.ts';
import { messageView } from '../state/messages.ts';
import type { ConnectionView, Snapshot } from './protocol.ts';
import type { Recorder } from '../rest/recorder.ts';
import { exchangeView } from '../rest/recorder.ts';
import { LOCALES } from '../rules/limits.ts';
import { rolesOf } from '../state/discord-objects.ts';

const LATEST = 200;

export interface Moment {
  readonly recorder: Recorder;
  readonly connection: ConnectionView;
  readonly slow: number;
  readonly canRestart: boolean;
}

/** Everything the page shows, at one moment. */
export function snapshot(hub: Hub, { recorder, connection, slow, canRestart }: Moment): Snapshot {
  const { world } = hub;
  return {
    app: { applicationId: world.app.applicationId, botId: world.app.botId, name: world.app.name },
    people: world.people.map(({ id, name, locale }) => ({ id, name, locale })),
    places: world.places,
    dmChannels: dmChannels(hub),
    roles: rolesOf(world.home).map(({ id, name }) => ({ id, name })),
    locales: LOCALES,
    commands: hub.commands.all(),
    messages: hub.messages
      .all()
      .filter(({ dismissed }) => !dismissed)
      .map(messageView),
    interactions: hub.interactions
      .all()
      .filter(({ kind }) => kind !== 'autocomplete')
      .slice(-LATEST)
      .map(interactionView),
    exchanges: recorder.exchanges.slice(-LATEST).map(exchangeView),
    connection,
    slow,
    can: { restartBot: canRestart },
    now: hub.clock.now(),
  };
}

/** Person id to the id of their DM channel. */
export const dmChannels = ({ world }: Pick<Hub, 'world'>): Readonly<Record<string, string>> =>
  Object.fromEntries(world.people.map(({ id, dmChannelId }) => [id, dmChannelId]));
