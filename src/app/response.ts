import {
  InteractionContextType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  type APIInteraction,
  type APIInteractionResponse,
} from 'discord-api-types/v10';
import type { View } from '../components/view.ts';
import type { PrivateTarget, PublicTarget } from './command.ts';
import {
  asPrivate,
  notice,
  suggest,
  type PrivateScreen,
  type PublicScreen,
  type Reply,
  type ReplyFile,
} from './reply.ts';

/** Discord's response, and the files that a transport sends along with it. */
export type AppResponse = APIInteractionResponse & {
  readonly files?: readonly ReplyFile[];
  /** Set when the handler failed; the response says so. */
  readonly failed?: true;
  /** A message for the person alone, once the response has been sent. */
  readonly followUp?: Message;
  /**
   * For a message that many people change at once: its current content, or undefined when it is up to date. Called after
   * the message was sent and after each edit.
   */
  readonly refresh?: () => Promise<Message | undefined>;
};

export type Message = ReturnType<typeof messageOf> & { readonly files?: readonly ReplyFile[] };

/** Where a reply goes; `suggest` for autocomplete. */
type Target = PrivateTarget | PublicTarget | 'suggest';

/** Whether only the person sees the message that was used: it is ephemeral, or in their direct messages with the bot. */
function isOnPrivateMessage(interaction: APIInteraction): boolean {
  const message = 'message' in interaction ? interaction.message : undefined;
  if (!message) return false;
  return (
    ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0 ||
    interaction.context === InteractionContextType.BotDM
  );
}

/** The deferred response to send when the answer is late. */
export function deferredResponse(interaction: APIInteraction, target: Target): APIInteractionResponse {
  if (target === 'update-public' || (target === 'update' && isOnPrivateMessage(interaction)))
    return { type: InteractionResponseType.DeferredMessageUpdate };
  return {
    type: InteractionResponseType.DeferredChannelMessageWithSource,
    data: target === 'publish' ? {} : { flags: MessageFlags.Ephemeral },
  };
}

/** An error as a message for the person alone; for autocomplete, no suggestions. */
export const errorReply = ({ type }: APIInteraction, view: View): Reply =>
  type === InteractionType.ApplicationCommandAutocomplete ? suggest([]) : notice(view);

/** Discord's response for a reply. Only a public screen from a public handler is sent publicly. */
export function toResponse(interaction: APIInteraction, target: Target, reply: Reply): AppResponse {
  switch (reply.kind) {
    case 'modal':
      return { type: InteractionResponseType.Modal, data: reply.modal };
    case 'suggestions':
      return {
        type: InteractionResponseType.ApplicationCommandAutocompleteResult,
        data: { choices: reply.suggestions },
      };
    case 'public':
      return target === 'publish' || target === 'update-public'
        ? toPublicResponse(target, reply)
        : toPrivateResponse(interaction, target, asPrivate(reply));
    case 'private':
      return toPrivateResponse(interaction, target, reply);
  }
}

/** The only place that makes a public response; it accepts public screens alone. */
const toPublicResponse = (target: PublicTarget, { view, files }: PublicScreen): AppResponse =>
  withFiles(
    target === 'publish'
      ? { type: InteractionResponseType.ChannelMessageWithSource, data: messageOf(view, 0) }
      : { type: InteractionResponseType.UpdateMessage, data: updateOf(view, files) },
    files,
  );

/** Always makes an ephemeral response, or an update of a private message. */
function toPrivateResponse(
  interaction: APIInteraction,
  target: Target,
  { view, files, separate }: PrivateScreen,
): AppResponse {
  const response =
    target === 'update' && !separate && isOnPrivateMessage(interaction)
      ? { type: InteractionResponseType.UpdateMessage as const, data: updateOf(view, files) }
      : {
          type: InteractionResponseType.ChannelMessageWithSource as const,
          data: messageOf(view, MessageFlags.Ephemeral),
        };
  return withFiles(response, files);
}

const withFiles = (response: APIInteractionResponse, files: readonly ReplyFile[]): AppResponse =>
  files.length > 0 ? { ...response, files } : response;

/** An update of a message; files of the old message are removed. */
const updateOf = (view: View, files: readonly ReplyFile[]) => ({
  ...messageOf(view, 0),
  attachments: files.map(({ name: filename }, id) => ({ id, filename })),
});

/** A message that only the person sees. */
export const privateMessage = ({ view, files }: PrivateScreen): Message => ({
  ...messageOf(view, MessageFlags.Ephemeral),
  ...(files.length > 0 && { files }),
});

/** A message of these components, which mentions nobody. */
export const messageOf = (view: View, flags: MessageFlags | 0) => ({
  flags: MessageFlags.IsComponentsV2 | flags,
  components: [...view],
  allowed_mentions: { parse: [] },
});
