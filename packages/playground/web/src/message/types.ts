import type { InteractionView, MessageView } from '../../../src/page/protocol.ts';
import type { RenderContext } from '../markdown/render.ts';

/** A message being drawn, for the person who sees it. */
export interface MessageContext extends RenderContext {
  readonly message: MessageView;
  /** The custom_id whose use the bot has not responded to yet. */
  readonly waitingFor: string | undefined;
}

/** A message with what its look depends on. */
export interface MessageRow {
  readonly message: MessageView;
  /** It follows one of the same author closely: no name and picture again. */
  readonly grouped: boolean;
  /** The latest thing this person did with its components. */
  readonly interaction: InteractionView | undefined;
  /** The message it replies to, when that can be shown. */
  readonly repliedTo: MessageView | undefined;
  /** The pointer or the keyboard is on it, or there is no pointer: its tools are drawn. */
  readonly near: boolean;
}
