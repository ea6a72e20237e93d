import type { APIMessage } from 'discord-api-types/v10';
import type { Events } from './events.ts';
import type { CommandUseView, MessageView } from '../page/protocol.ts';
import { FLAG } from '../rules/limits.ts';

/** A message with what only the playground knows of it. */
export interface StoredMessage {
  readonly message: APIMessage;
  /** The one person who sees it, or null for everyone in the channel. */
  readonly visibleTo: string | null;
  /** It stands in for a response that never came. */
  readonly failed: boolean;
  /** The one who saw it has dismissed it; the bot may still edit it. */
  readonly dismissed: boolean;
  readonly used: CommandUseView | null;
  readonly interactionId: string | null;
}

export type Messages = ReturnType<typeof createMessages>;

const MAX_MESSAGES = 5_000;

/** The messages of all channels; the oldest are dropped beyond {@link MAX_MESSAGES}. */
export function createMessages(events: Events) {
  const stored = new Map<string, StoredMessage>();
  const emitDeleted = ({ message }: StoredMessage) => {
    events.emit({ type: 'messageDeleted', messageId: message.id, channelId: message.channel_id });
  };

  function remove(id: string): void {
    const old = stored.get(id);
    if (old !== undefined && stored.delete(id)) emitDeleted(old);
  }

  return {
    get: (id: string): StoredMessage | undefined => stored.get(id),
    /** Adds a message, or replaces the one with its id. */
    put(entry: StoredMessage): StoredMessage {
      stored.set(entry.message.id, entry);
      if (!entry.dismissed) events.emit({ type: 'message', message: messageView(entry) });
      const oldest = stored.keys().next().value;
      if (stored.size > MAX_MESSAGES && oldest !== undefined) remove(oldest);
      return entry;
    },
    remove,
    dismiss(id: string): void {
      const old = stored.get(id);
      if (old === undefined) return;
      stored.set(id, { ...old, dismissed: true });
      emitDeleted(old);
    },
    /** Oldest first. */
    all: (): readonly StoredMessage[] => [...stored.values()],
  };
}

export const flagsOf = ({ flags }: APIMessage): number => flags ?? 0;

export function messageView({ message, visibleTo, failed, used, interactionId }: StoredMessage): MessageView {
  const { id, author, timestamp, edited_timestamp: edited, content, embeds, components } = message;
  return {
    id,
    channelId: message.channel_id,
    author: { id: author.id, name: author.global_name ?? author.username, app: author.bot === true },
    sentAt: Date.parse(timestamp),
    editedAt: edited === null ? null : Date.parse(edited),
    content,
    embeds,
    components: components ?? [],
    attachments: message.attachments.map((file) => ({
      id: file.id,
      filename: file.filename,
      description: file.description ?? null,
      size: file.size,
      contentType: file.content_type ?? null,
      url: file.url,
      spoiler: file.filename.startsWith('SPOILER_'),
    })),
    flags: flagsOf(message),
    visibleTo,
    thinking: (flagsOf(message) & FLAG.loading) !== 0,
    failed,
    used,
    repliesTo: message.message_reference?.message_id ?? null,
    interactionId,
  };
}
