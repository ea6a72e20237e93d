import type { APIMessage, APIUser } from 'discord-api-types/v10';
import type { Events } from './events.ts';
import type { Clock } from './clock.ts';
import type { MessageView, CommandUseView } from '../page/protocol.ts';
import { FLAG } from '../rules/limits.ts';

/** A message with what only the playground knows of it. */
export interface StoredMessage {
  readonly message: APIMessage;
  readonly visibleTo: string | null;
  readonly failed: boolean;
  /** Its one viewer has sent it away; the bot may still speak of it. */
  readonly dismissed: boolean;
  readonly used: CommandUseView | null;
  readonly interactionId: string | null;
}

export interface Messages {
  readonly get: (id: string) => StoredMessage | undefined;
  /** Adds, or puts in the place of the one with the same id. */
  readonly put: (stored: StoredMessage) => StoredMessage;
  readonly remove: (id: string) => void;
  readonly dismiss: (id: string) => void;
  /** Oldest first. */
  readonly all: () => readonly StoredMessage[];
  readonly iso: (time: number) => string;
}

const KEPT = 5_000;

/** The messages of all channels; the oldest go when there are too many. */
export function createMessages(events: Events): Messages {
  const stored = new Map<string, StoredMessage>();

  function remove(id: string) {
    const old = stored.get(id);
    if (old === undefined) return;
    stored.delete(id);
    events.emit({ type: 'gone', messageId: id, channelId: old.message.channel_id });
  }

  return {
    get: (id) => stored.get(id),
    put(entry) {
      stored.set(entry.message.id, entry);
      if (!entry.dismissed) events.emit({ type: 'message', message: messageView(entry) });
      const oldest = stored.keys().next().value;
      if (stored.size > KEPT && oldest !== undefined) remove(oldest);
      return entry;
    },
    remove,
    dismiss(id) {
      const old = stored.get(id);
      if (old === undefined) return;
      stored.set(id, { ...old, dismissed: true });
      events.emit({ type: 'gone', messageId: id, channelId: old.message.channel_id });
    },
    all: () => [...stored.values()],
    iso: (time) => new Date(time).toISOString(),
  };
}

/** A message with nothing in it yet. */
export const newMessage = (
  clock: Clock,
  id: string,
  channelId: string,
  author: APIUser,
  more: Partial<APIMessage>,
): APIMessage => ({
  id,
  channel_id: channelId,
  author,
  type: 0,
  content: '',
  timestamp: new Date(clock.now()).toISOString(),
  edited_timestamp: null,
  tts: false,
  mention_everyone: false,
  mentions: [],
  mention_roles: [],
  attachments: [],
  embeds: [],
  components: [],
  pinned: false,
  ...more,
});

export const flagsOf = ({ flags }: APIMessage): number => flags ?? 0;

export function messageView({ message, visibleTo, failed, used, interactionId }: StoredMessage): MessageView {
  return {
    id: message.id,
    channelId: message.channel_id,
    author: {
      id: message.author.id,
      name: message.author.global_name ?? message.author.username,
      app: message.author.bot === true,
    },
    sentAt: Date.parse(message.timestamp),
    editedAt: message.edited_timestamp === null ? null : Date.parse(message.edited_timestamp),
    content: message.content,
    embeds: message.embeds,
    components: message.components ?? [],
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
