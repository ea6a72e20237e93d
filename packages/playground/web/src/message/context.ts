import type { MessageView } from '../../../src/page/protocol.ts';
import type { RenderContext } from '../markdown/render.ts';

/** A message being drawn, for the person who sees it. */
export interface MessageContext extends RenderContext {
  readonly message: MessageView;
  /** The custom_id whose press the bot has not answered yet. */
  readonly waitingFor: string | undefined;
}
