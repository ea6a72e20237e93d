import {
  GatewayIntentBits,
  MessageType,
  MessageFlags,
  type APIMessage,
  type APIUser,
} from 'discord-api-types/v10';
import type { MessageFields } from '../rest/message-body.ts';
import type { State } from './state.ts';
import type { Interaction } from './interactions.ts';
import { flagsOf, type StoredMessage } from './messages.ts';
import { messageMember } from './discord-objects.ts';
import { botUser } from './world.ts';

/** Dispatches a message to bots with the intents for it, where the app is installed. Ephemeral messages are not dispatched. */
function dispatchMessage(state: State, event: string, { message, visibleTo }: StoredMessage): void {
  const where = state.world.findChannel(message.channel_id);
  if (visibleTo !== null || where?.hasApp !== true) return;
  const { guild } = where;
  const guildId = guild && { guild_id: guild.id };
  const mentions = message.mentions.map((user) =>
    guild === undefined ? user : { ...user, member: messageMember },
  );
  state.dispatch(
    event,
    (intents) =>
      event === 'MESSAGE_DELETE'
        ? { id: message.id, channel_id: message.channel_id, ...guildId }
        : {
            ...withReferenced(state, readable(state, message, intents, guild === undefined)),
            mentions,
            channel_type: guild === undefined ? 1 : 0,
            ...(guild && { ...guildId, member: messageMember }),
          },
    guild?.id,
    guild === undefined ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages,
  );
}

/** Without the privileged intent, a bot reads its own messages, those in its DMs and those that mention it. */
function readable({ world }: State, message: APIMessage, intents: number, direct: boolean): APIMessage {
  const { botId } = world.app;
  const reads =
    direct ||
    (intents & GatewayIntentBits.MessageContent) !== 0 ||
    message.author.id === botId ||
    message.mentions.some(({ id }) => id === botId);
  return reads ? message : { ...message, content: '', embeds: [], attachments: [], components: [] };
}

/** The fields of a reply to another message. */
export const replyFields = (message: APIMessage | undefined): Partial<APIMessage> =>
  message === undefined
    ? {}
    : {
        type: MessageType.Reply,
        message_reference: { type: 0, message_id: message.id, channel_id: message.channel_id },
      };

/** A message as Discord sends it: with the message it replies to, or null if that was deleted. */
export function withReferenced({ messages }: State, message: APIMessage): APIMessage {
  const id = message.message_reference?.message_id;
  return id === undefined ? message : { ...message, referenced_message: messages.get(id)?.message ?? null };
}

/** Adds a message to a channel and dispatches it. */
export function createMessage(
  state: State,
  channelId: string,
  author: APIUser,
  fields: Partial<APIMessage>,
  more: Partial<StoredMessage> = {},
): StoredMessage {
  const stored = state.messages.put({
    message: {
      id: state.nextId(),
      channel_id: channelId,
      author,
      type: 0,
      content: '',
      timestamp: new Date(state.clock.now()).toISOString(),
      edited_timestamp: null,
      tts: false,
      mention_everyone: false,
      mentions: [],
      mention_roles: [],
      attachments: [],
      embeds: [],
      components: [],
      pinned: false,
      ...fields,
    },
    visibleTo: null,
    failed: false,
    dismissed: false,
    used: null,
    interactionId: null,
    ...more,
  });
  dispatchMessage(state, 'MESSAGE_CREATE', stored);
  return stored;
}

/** Adds the bot's response, or follow-up, to an interaction. */
export function createResponse(
  state: State,
  interaction: Interaction,
  fields: MessageFields | { readonly flags: number },
  followUp: boolean,
): StoredMessage {
  const { person, channelId, used, id, sourceMessageId, metadata } = interaction;
  const original = interaction.responseMessageId;
  const { applicationId } = state.world.app;
  const source = used === null && sourceMessageId !== null;
  const visibleTo = (fields.flags & MessageFlags.Ephemeral) === 0 ? null : person.id;
  return createMessage(
    state,
    channelId,
    botUser(state.world),
    {
      ...fields,
      type: used === null ? MessageType.Reply : MessageType.ChatInputCommand,
      application_id: applicationId,
      webhook_id: applicationId,
      interaction_metadata:
        followUp && original !== null ? { ...metadata, original_response_message_id: original } : metadata,
      ...(source && { message_reference: { type: 0, message_id: sourceMessageId, channel_id: channelId } }),
    },
    { visibleTo, used: followUp ? null : used, interactionId: id },
  );
}

/** Updates fields of a message. Completing a deferred response does not count as an edit. */
export function updateMessage(state: State, stored: StoredMessage, fields: MessageFields): StoredMessage {
  const deferred = (flagsOf(stored.message) & MessageFlags.Loading) !== 0;
  const edited_timestamp = deferred ? null : new Date(state.clock.now()).toISOString();
  const next = state.messages.put({ ...stored, message: { ...stored.message, ...fields, edited_timestamp } });
  dispatchMessage(state, 'MESSAGE_UPDATE', next);
  return next;
}

/** Deletes a message for everyone. */
export function deleteMessage(state: State, stored: StoredMessage): void {
  state.messages.remove(stored.message.id);
  dispatchMessage(state, 'MESSAGE_DELETE', stored);
}

/** Shows the person that there was no response: in a new message for a command, on the message for a component. */
export function failInteraction(state: State, interaction: Interaction): void {
  const { responseMessageId } = interaction;
  const failure = interaction.refusal ?? 'The application did not respond';
  const deferred = state.messages.get(responseMessageId ?? '');
  let failed = responseMessageId;
  if (deferred !== undefined) {
    const flags = flagsOf(deferred.message) & ~MessageFlags.Loading;
    state.messages.put({ ...deferred, failed: true, message: { ...deferred.message, flags } });
  } else if (interaction.kind === 'command') {
    const { channelId, person, used, id } = interaction;
    const fields = { type: MessageType.ChatInputCommand, flags: MessageFlags.Ephemeral };
    const more = { visibleTo: person.id, failed: true, used, interactionId: id };
    failed = createMessage(state, channelId, botUser(state.world), fields, more).message.id;
  }
  interaction.update({ state: 'failed', failure, responseMessageId: failed });
}
