import {
  InteractionResponseType,
  MessageType,
  type GatewayMessageCreateDispatchData,
} from 'discord-api-types/v10';
import type { App } from '../../src/app/app.ts';
import type { AppResponse } from '../../src/app/response.ts';

export interface MessageOptions {
  readonly userId?: string;
  /** Written in a server, with a mention of the bot; else a direct message. */
  readonly guildId?: string;
}

/** What the app answers to a message, in the shape of a response to an interaction. */
export async function answerTo(
  app: App,
  content: string,
  { userId = '200000000000000001', guildId }: MessageOptions = {},
): Promise<AppResponse> {
  const message = {
    id: '400000000000000001',
    channel_id: '300000000000000001',
    author: { id: userId, username: 'rosa', discriminator: '0', global_name: 'Rosa', avatar: null },
    type: MessageType.Default,
    content,
    mentions: [],
    ...(guildId !== undefined && { guild_id: guildId }),
  };
  // What the app reads of a message; Discord sends much more.
  const answer = await app.handleMessage?.(
    message as unknown as GatewayMessageCreateDispatchData,
    AbortSignal.timeout(60_000),
  );
  const { files = [], ...data } = answer ?? {};
  return { type: InteractionResponseType.ChannelMessageWithSource, data, files };
}
