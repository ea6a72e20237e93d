import type { APIMessage } from 'discord-api-types/v10';
import type { Events } from './events.ts';
import type { MessageView } from '../page/protocol.ts';

/** A message with the additional data for the page. */
export interface StoredMessage extends Omit<MessageView, keyof APIMessage> {
  readonly message: APIMessage;
  /** The person has dismissed it; the bot can still edit it. */
  readonly dismissed: boolean;
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

export function messageView(stored: StoredMessage): MessageView {
  const { message, visibleTo, failed, used, interactionId } = stored;
  return { ...message, visibleTo, failed, used, interactionId };
}
