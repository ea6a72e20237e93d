import type { MessageView } from '../../../src/page/protocol.ts';
import type { Telling } from '../markdown/show.ts';

/** A message being drawn, for the person who sees it. */
export interface Shown extends Telling {
  readonly message: MessageView;
  /** The custom_id whose press the bot has not answered yet. */
  readonly waitingFor: string | undefined;
}
