/** The gateway intents that the playground's events depend on. */
export const INTENT = {
  guilds: 1 << 0,
  guildMembers: 1 << 1,
  guildPresences: 1 << 8,
  guildMessages: 1 << 9,
  directMessages: 1 << 12,
  messageContent: 1 << 15,
} as const;

/** Every intent that Discord knows. */
export const ALL_INTENTS = (1 << 26) - 1;

/** The intents that have to be switched on for an app, by the names that discord.js gives them. */
export const PRIVILEGED_INTENTS = {
  GuildMembers: INTENT.guildMembers,
  GuildPresences: INTENT.guildPresences,
  MessageContent: INTENT.messageContent,
} as const;

export type PrivilegedIntent = keyof typeof PRIVILEGED_INTENTS;

export const bitsOf = (names: readonly PrivilegedIntent[]): number =>
  names.reduce((bits, name) => bits | PRIVILEGED_INTENTS[name], 0);

export const PRIVILEGED = bitsOf(['GuildMembers', 'GuildPresences', 'MessageContent']);

/** The application flags that say the same: those of apps in fewer than 100 servers. */
export const intentFlags = (names: readonly PrivilegedIntent[]): number =>
  names.reduce((flags, name) => flags | FLAGS[name], 0);

const FLAGS: Readonly<Record<PrivilegedIntent, number>> = {
  GuildPresences: 1 << 13,
  GuildMembers: 1 << 15,
  MessageContent: 1 << 19,
};
