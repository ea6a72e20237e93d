import type { REST } from '@discordjs/rest';
import {
  MessageType,
  Routes,
  type GatewayMessageCreateDispatchData,
  type RESTPostAPIChannelMessageJSONBody,
} from 'discord-api-types/v10';
import type { MessageScope } from './intents.ts';

/** A message to the bot, as Discord sent it. */
export type MessageToBot = GatewayMessageCreateDispatchData;

/** Sends a reply to the message. Rejects when Discord refuses. */
export type MessageResponder = (reply: RESTPostAPIChannelMessageJSONBody) => Promise<void>;

/** Never rejects. */
export type MessageHandler = (message: MessageToBot, respond: MessageResponder) => Promise<void>;

/** Whether a person wrote this to the bot: directly or, with the scope `mentions`, in a server with a mention. */
export function isMessageToBot(message: MessageToBot, botUserId: string, scope: MessageScope): boolean {
  const { author, webhook_id, type, guild_id, mentions } = message;
  if (author.bot === true || author.system === true || webhook_id !== undefined) return false;
  if (type !== MessageType.Default && type !== MessageType.Reply) return false;
  if (guild_id === undefined) return true;
  return scope === 'mentions' && mentions.some(({ id }) => id === botUserId);
}

export const messageResponder =
  (rest: REST, { id, channel_id }: MessageToBot): MessageResponder =>
  async (reply) => {
    const body: RESTPostAPIChannelMessageJSONBody = {
      message_reference: { message_id: id, fail_if_not_exists: false },
      allowed_mentions: { parse: [] },
      ...reply,
    };
    await rest.post(Routes.channelMessages(channel_id), { body });
  };
