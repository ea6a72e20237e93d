import type { State } from '../state/state.ts';
import { interactionView } from '../state/interactions.ts';
import { messageView } from '../state/messages.ts';
import type { ConnectionView, Snapshot } from './protocol.ts';
import type { RequestLog } from '../rest/request-log.ts';
import { requestView } from '../rest/request-log.ts';
import { LOCALES } from '../rules/limits.ts';
import { roleObjects } from '../state/discord-objects.ts';

const LATEST = 200;

export interface SnapshotOptions {
  readonly requestLog: RequestLog;
  readonly connection: ConnectionView;
  readonly slow: number;
  readonly canRestart: boolean;
}

/** Everything the page shows, at one moment. */
export function snapshot(
  state: State,
  { requestLog, connection, slow, canRestart }: SnapshotOptions,
): Snapshot {
  const { world } = state;
  return {
    app: { applicationId: world.app.applicationId, botId: world.app.botId, name: world.app.name },
    people: world.people.map(({ id, name, locale }) => ({ id, name, locale })),
    places: world.places,
    dmChannels: dmChannels(state),
    roles: roleObjects(world.home).map(({ id, name }) => ({ id, name })),
    locales: LOCALES,
    commands: state.commands.all(),
    messages: state.messages
      .all()
      .filter(({ dismissed }) => !dismissed)
      .map(messageView),
    interactions: state.interactions
      .all()
      .filter(({ kind }) => kind !== 'autocomplete')
      .slice(-LATEST)
      .map(interactionView),
    requests: requestLog.requests.slice(-LATEST).map(requestView),
    connection,
    slow,
    can: { restartBot: canRestart },
    now: state.clock.now(),
  };
}

/** Person id to the id of their DM channel. */
export const dmChannels = ({ world }: Pick<State, 'world'>): Readonly<Record<string, string>> =>
  Object.fromEntries(world.people.map(({ id, dmChannelId }) => [id, dmChannelId]));
