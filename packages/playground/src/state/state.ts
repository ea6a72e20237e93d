import type { Events } from './events.ts';
import type { Clock } from './clock.ts';
import type { Commands } from './commands.ts';
import type { Files } from './files.ts';
import type { Dispatch } from '../gateway/gateway.ts';
import type { Interactions } from './interactions.ts';
import type { Messages } from './messages.ts';
import type { World } from './world.ts';

/** All that is kept while a playground runs. */
export interface State {
  readonly clock: Clock;
  readonly nextId: () => string;
  readonly world: World;
  readonly files: Files;
  readonly events: Events;
  readonly messages: Messages;
  readonly commands: Commands;
  readonly interactions: Interactions;
  readonly dispatch: Dispatch;
}
