import type { ResponseDelay } from '../delivery/response-delay.ts';
import type { Dispatch } from '../gateway/gateway.ts';
import type { RequestLog } from '../rest/request-log.ts';
import type { Clock } from './clock.ts';
import type { Commands } from './commands.ts';
import type { Events } from './events.ts';
import type { Files } from './files.ts';
import type { Interactions } from './interactions.ts';
import type { Messages } from './messages.ts';
import type { World } from './world.ts';

/** All that a running playground holds. */
export interface State {
  readonly clock: Clock;
  readonly nextId: () => string;
  readonly world: World;
  readonly files: Files;
  readonly events: Events;
  readonly messages: Messages;
  readonly commands: Commands;
  readonly interactions: Interactions;
  readonly requests: RequestLog;
  readonly delay: ResponseDelay;
  readonly dispatch: Dispatch;
  /** Resolves once the bot has handled what it was sent, as far as can be told from here. */
  readonly botIdle: () => Promise<void>;
  /** Tells the developer something, in a plain sentence. */
  readonly log: (line: string) => void;
}
