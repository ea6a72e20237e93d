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

/** The state of a running playground. */
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
  /** Resolves once the bot has probably handled everything that was sent. */
  readonly botIdle: () => Promise<void>;
  /** Logs a message for the developer. */
  readonly log: (line: string) => void;
}
