import { LOCALES } from '../rules/limits.ts';
import { requestView } from '../rest/request-log.ts';
import { messageView } from '../state/messages.ts';
import type { State } from '../state/state.ts';
import type { ConnectionView, Snapshot } from './protocol.ts';

const MAX_SHOWN = 200;

/** Everything the page shows, at one moment. */
export function snapshot(state: State, connection: ConnectionView, canRestartBot: boolean): Snapshot {
  const { world, messages, interactions } = state;
  const { applicationId, botId, name } = world.app;
  return {
    app: { applicationId, botId, name },
    people: world.people,
    places: world.places,
    roles: world.guilds.flatMap(({ id, roles }) => roles.map((role) => ({ ...role, guildId: id }))),
    locales: LOCALES,
    commands: state.commands.all(),
    messages: messages
      .all()
      .filter(({ dismissed }) => !dismissed)
      .map(messageView),
    interactions: interactions
      .all()
      .filter(({ kind }) => kind !== 'autocomplete')
      .slice(-MAX_SHOWN)
      .map((interaction) => interaction.view()),
    requests: state.requests.all.slice(-MAX_SHOWN).map(requestView),
    connection,
    delay: state.delay.milliseconds(),
    canRestartBot,
    now: state.clock.now(),
  };
}
