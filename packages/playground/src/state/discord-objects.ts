import type {
  ChannelFlags,
  GuildMemberFlags,
  APIDMChannel,
  APIGuildMember,
  APIInteractionGuildMember,
  APITextChannel,
  APIUser,
} from 'discord-api-types/v10';
import type { User, Server, World } from './world.ts';
import { botUser, personUser } from './world.ts';

// View and send, embed and attach, react, use application commands: an ordinary member's permissions.
const PERMISSIONS = String(
  (1n << 10n) | (1n << 11n) | (1n << 14n) | (1n << 15n) | (1n << 16n) | (1n << 6n) | (1n << 31n),
);
const JOINED = '2025-01-01T00:00:00.000000+00:00';

export const appPermissions = PERMISSIONS;

const MEMBER = {
  roles: [],
  joined_at: JOINED,
  premium_since: null,
  flags: 0 as GuildMemberFlags,
  nick: null,
  avatar: null,
  banner: null,
  pending: false,
  communication_disabled_until: null,
};

/** A member without the user, as in messages. */
export const messageMember = { ...MEMBER, deaf: false, mute: false };

export const memberObject = (user: APIUser): APIGuildMember => ({ user, ...messageMember });

export const interactionMember = (person: User): APIInteractionGuildMember => ({
  ...memberObject(personUser(person)),
  user: personUser(person),
  permissions: PERMISSIONS,
});

/** A member as resolved data carries one: the user stands beside it. */
export const resolvedMember = { ...MEMBER, permissions: PERMISSIONS };

export const channelObject = ({ id, channel }: Server): APITextChannel => ({
  id: channel.id,
  type: 0,
  name: channel.name,
  guild_id: id,
  position: 0,
  permission_overwrites: [],
  parent_id: null,
  topic: null,
  nsfw: false,
  rate_limit_per_user: 0,
  last_message_id: null,
  flags: 0 as ChannelFlags,
});

export const dmChannelObject = (person: User): APIDMChannel => ({
  id: person.dmChannelId,
  type: 1,
  name: null,
  last_message_id: null,
  flags: 0 as ChannelFlags,
  recipients: [personUser(person)],
});

/** A group DM as an interaction carries it. */
export const groupChannelObject = ({ group, people }: World) => ({
  id: group.id,
  type: 3 as const,
  name: group.name,
  icon: null,
  last_message_id: null,
  flags: 0,
  owner_id: people[0]?.id ?? group.id,
  recipients: people.map(personUser),
});

export const roleObject = (id: string, name: string, position: number) => ({
  id,
  name,
  color: 0,
  colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
  hoist: false,
  icon: null,
  unicode_emoji: null,
  position,
  permissions: PERMISSIONS,
  managed: false,
  mentionable: true,
  flags: 0,
});

export const roleObjects = (server: Server) => [
  roleObject(server.id, '@everyone', 0),
  ...server.roles.map(({ id, name }, index) => roleObject(id, name, index + 1)),
];

export const guildObject = (world: World, server: Server) => ({
  id: server.id,
  name: server.name,
  icon: null,
  description: null,
  home_header: null,
  splash: null,
  discovery_splash: null,
  features: [],
  banner: null,
  owner_id: world.people[0]?.id ?? server.id,
  application_id: null,
  region: 'deprecated',
  afk_channel_id: null,
  afk_timeout: 300,
  system_channel_id: null,
  system_channel_flags: 0,
  widget_enabled: false,
  widget_channel_id: null,
  verification_level: 0,
  roles: roleObjects(server),
  default_message_notifications: 0,
  mfa_level: 0,
  explicit_content_filter: 0,
  max_presences: null,
  max_members: 500_000,
  max_stage_video_channel_users: 50,
  max_video_channel_users: 25,
  vanity_url_code: null,
  premium_tier: 0,
  premium_subscription_count: 0,
  preferred_locale: 'en-US',
  rules_channel_id: null,
  safety_alerts_channel_id: null,
  public_updates_channel_id: null,
  premium_progress_bar_enabled: false,
  hub_type: null,
  nsfw: false,
  nsfw_level: 0,
  emojis: [],
  stickers: [],
  incidents_data: null,
});

export const applicationObject = (world: World) => ({
  id: world.app.applicationId,
  name: world.app.name,
  icon: null,
  description: '',
  bot: botUser(world),
  bot_public: true,
  bot_require_code_grant: false,
  verify_key: world.app.publicKey,
  owner: botUser(world),
  team: null,
  flags: world.app.flags,
  flags_new: String(world.app.flags),
  type: null,
  approximate_guild_count: 1,
  approximate_user_install_count: world.people.length,
  approximate_user_authorization_count: world.people.length,
  redirect_uris: [],
  interactions_endpoint_url: null,
  role_connections_verification_url: null,
  event_webhooks_status: 1,
  event_webhooks_types: [],
  explicit_content_filter: 0,
  eligible_oauth2_scopes: [],
  integration_types_config: { 0: {}, 1: {} },
});
