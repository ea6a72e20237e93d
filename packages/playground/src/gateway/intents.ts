import { ApplicationFlags, GatewayIntentBits as Intent } from 'discord-api-types/v10';

/** Every intent that Discord knows. */
export const ALL_INTENTS = (1 << 26) - 1;

/** The flags of an app in fewer than 100 servers that tell which privileged intents are switched on for it. */
const FLAGS = {
  GuildMembers: ApplicationFlags.GatewayGuildMembersLimited,
  GuildPresences: ApplicationFlags.GatewayPresenceLimited,
  MessageContent: ApplicationFlags.GatewayMessageContentLimited,
} as const;

/** An intent that has to be switched on for an app, by the name that discord.js gives it. */
export type PrivilegedIntent = keyof typeof FLAGS;

export const PRIVILEGED_INTENTS = Object.keys(FLAGS) as PrivilegedIntent[];

export const intentBits = (names: readonly PrivilegedIntent[]): number =>
  names.reduce((bits, name) => bits | Intent[name], 0);

export const intentFlags = (names: readonly PrivilegedIntent[]): number =>
  names.reduce((flags, name) => flags | FLAGS[name], 0);
