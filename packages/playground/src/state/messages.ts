import type { APIMessage, APIUser } from 'discord-api-types/v10';
import type { Changes } from './events.ts';
import type { Clock } from './clock.ts';
import type { MessageView, UsedView } from '../page/protocol.ts';
import { FLAG } from '../rules/limits.ts';

/** A message with what only the playground knows of it. */
export interface Kept {
  readonly message: APIMessage;
  readonly visibleTo: string | null;
  readonly failed: boolean;
  /** Its one viewer has sent it away; the bot may still speak of it. */
  readonly dismissed: boolean;
  readonly used: UsedView | null;
  readonly interactionId: string | null;
}

export interface Messages {
  readonly get: (id: string) => Kept | undefined;
  /** Adds, or puts in the place of the one with the same id. */
  readonly put: (kept: Kept) => Kept;
  readonly remove: (id: string) => void;
  readonly dismiss: (id: string) => void;
  /** Oldest first. */
  readonly all: () => readonly Kept[];
  readonly iso: (time: number) => string;
}

const KEPT = 5_000;

/** The messages of all channels; the oldest go when there are too many. */
export function createMessages(changes: Changes): Messages {
  const kept = new Map<string, Kept>();

  function remove(id: string) {
    const old = kept.get(id);
    if (old === undefined) return;
    kept.delete(id);
    changes.emit({ type: 'gone', messageId: id, channelId: old.message.channel_id });
  }

  return {
    get: (id) => kept.get(id),
    put(entry) {
      kept.set(entry.message.id, entry);
      if (!entry.dismissed) changes.emit({ type: 'message', message: messageView(entry) });
      const oldest = kept.keys().next().value;
      if (kept.size > KEPT && oldest !== undefined) remove(oldest);
      return entry;
    },
    remove,
    dismiss(id) {
      const old = kept.get(id);
      if (old === undefined) return;
      kept.set(id, { ...old, dismissed: true });
      changes.emit({ type: 'gone', messageId: id, channelId: old.message.channel_id });
    },
    all: () => [...kept.values()],
    iso: (time) => new Date(time).toISOString(),
  };
}

/** A message with nothing in it yet. */
export const blankMessage = (
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

export function messageView({ message, visibleTo, failed, used, interactionId }: Kept): MessageView {
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
