import { GatewayIntentBits } from 'discord-api-types/v10';

/** Which messages the gateway listens to: direct messages, or these and messages that mention the bot. */
export type MessageScope = 'dm' | 'mentions';

/** Neither intent is privileged: bots get the content of direct messages and mentions without MESSAGE_CONTENT. */
export const intentsFor = (scope: MessageScope): number =>
  GatewayIntentBits.DirectMessages | (scope === 'mentions' ? GatewayIntentBits.GuildMessages : 0);
