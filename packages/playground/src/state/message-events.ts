import type { APIMessage } from 'discord-api-types/v10';
import type { ParsedMessage } from '../rest/message-body.ts';
import type { State } from './state.ts';
import type { Interaction } from './interactions.ts';
import type { StoredMessage } from './messages.ts';
import { newMessage, flagsOf } from './messages.ts';
import { FLAG } from '../rules/limits.ts';
import { messageMember } from './discord-objects.ts';
import { INTENT } from '../gateway/intents.ts';
import { botUser } from './world.ts';

const COMMAND_REPLY = 20;
const REPLY = 19;

/** Tells bots that asked for it of a message where the app is; ephemeral ones reach nobody that way. */
export function dispatchMessage(state: State, event: string, { message, visibleTo }: StoredMessage): void {
  const { world } = state;
  const server = message.channel_id === world.home.channel.id ? world.home : undefined;
  const direct = world.people.some(({ dmChannelId }) => dmChannelId === message.channel_id);
  if (visibleTo !== null || (server === undefined && !direct)) return;
  const where =
    server === undefined
      ? { channel_type: 1 }
      : { guild_id: server.id, channel_type: 0, member: messageMember };
  const mentions = message.mentions.map((user) =>
    server === undefined ? user : { ...user, member: messageMember },
  );
  state.dispatch(
    event,
    (intents) =>
      event === 'MESSAGE_DELETE'
        ? { id: message.id, channel_id: message.channel_id, ...(server && { guild_id: server.id }) }
        : { ...withReferenced(state, readable(state, message, intents, direct)), mentions, ...where },
    server?.id,
    direct ? INTENT.directMessages : INTENT.guildMessages,
  );
}

/** Without the privileged intent, a bot reads its own messages, those in its DMs and those that mention it. */
function readable({ world }: State, message: APIMessage, intents: number, direct: boolean): APIMessage {
  const { botId } = world.app;
  const reads =
    direct ||
    (intents & INTENT.messageContent) !== 0 ||
    message.author.id === botId ||
    message.mentions.some(({ id }) => id === botId);
  return reads ? message : { ...message, content: '', embeds: [], attachments: [], components: [] };
}

/** What makes a message a reply to another one. */
export const replyFields = (message: APIMessage | undefined): Partial<APIMessage> =>
  message === undefined
    ? {}
    : {
        type: REPLY,
        message_reference: { type: 0, message_id: message.id, channel_id: message.channel_id },
      };

/** A message as Discord hands it out: with the message it replies to, or null when that is gone. */
export function withReferenced(state: State, message: APIMessage): APIMessage {
  const id = message.message_reference?.message_id;
  return id === undefined
    ? message
    : { ...message, referenced_message: state.messages.get(id)?.message ?? null };
}

/** Puts a new message of the bot, an answer to `interaction`, into its channel. */
export function post(
  state: State,
  interaction: Interaction,
  parts: ParsedMessage['parts'] | { readonly flags: number },
  followsUp: boolean,
): StoredMessage {
  const { person, channelId, used, id, sourceMessageId, metadata } = interaction;
  const original = interaction.progress().responseMessageId;
  const more: Partial<APIMessage> = {
    ...parts,
    type: used.command === null ? REPLY : COMMAND_REPLY,
    application_id: state.world.app.applicationId,
    webhook_id: state.world.app.applicationId,
    interaction_metadata:
      followsUp && original !== null ? { ...metadata, original_response_message_id: original } : metadata,
    ...(used.command === null && sourceMessageId !== null
      ? { message_reference: { type: 0, message_id: sourceMessageId, channel_id: channelId } }
      : {}),
  };
  const stored: StoredMessage = {
    message: newMessage(state.clock, state.nextId(), channelId, botUser(state.world), more),
    visibleTo: (parts.flags & FLAG.ephemeral) === 0 ? null : person.id,
    failed: false,
    dismissed: false,
    used: followsUp ? null : used,
    interactionId: id,
  };
  state.messages.put(stored);
  dispatchMessage(state, 'MESSAGE_CREATE', stored);
  return stored;
}

/** Puts new parts on a message. What fills a deferred answer does not count as an edit. */
export function updateMessage(
  state: State,
  stored: StoredMessage,
  parts: ParsedMessage['parts'],
): StoredMessage {
  const loading = (flagsOf(stored.message) & FLAG.loading) !== 0;
  const next: StoredMessage = {
    ...stored,
    message: {
      ...stored.message,
      ...parts,
      edited_timestamp: loading ? null : state.messages.iso(state.clock.now()),
    },
  };
  state.messages.put(next);
  dispatchMessage(state, 'MESSAGE_UPDATE', next);
  return next;
}

/** Takes a message away for everyone. */
export function deleteMessage(state: State, stored: StoredMessage): void {
  state.messages.remove(stored.message.id);
  dispatchMessage(state, 'MESSAGE_DELETE', stored);
}

/** Shows the person that no answer came: a stand-in for a command's, a line under a component's message. */
export function fail(state: State, interaction: Interaction): void {
  const { kind, person, used, refusal } = { ...interaction, ...interaction.progress() };
  const failure =
    refusal === null ? 'The application did not respond' : `The application's answer was refused: ${refusal}`;
  const deferred = state.messages.get(interaction.progress().responseMessageId ?? '');
  if (deferred !== undefined) {
    const flags = flagsOf(deferred.message) & ~FLAG.loading;
    state.messages.put({ ...deferred, failed: true, message: { ...deferred.message, flags } });
    interaction.update({ state: 'failed', failure });
    return;
  }
  if (kind !== 'command') {
    interaction.update({ state: 'failed', failure });
    return;
  }
  const message = newMessage(state.clock, state.nextId(), interaction.channelId, botUser(state.world), {
    type: COMMAND_REPLY,
    flags: FLAG.ephemeral,
  });
  state.messages.put({
    message,
    visibleTo: person.id,
    failed: true,
    dismissed: false,
    used,
    interactionId: interaction.id,
  });
  interaction.update({ state: 'failed', failure, responseMessageId: message.id });
}
