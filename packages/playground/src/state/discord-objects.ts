import type {
  APIDMChannel,
  APIGuildMember,
  APIInteractionGuildMember,
  APITextChannel,
  APIUser,
  ChannelFlags,
  GuildMemberFlags,
} from 'discord-api-types/v10';
import type { Channel, Guild, User, World } from './world.ts';
import { MEMBER_PERMISSIONS, botUser, personUser } from './world.ts';
import { numberOr, stringOr, type JsonObject } from '../rules/json.ts';

const JOINED = '2025-01-01T00:00:00.000000+00:00';

export const appPermissions = String(MEMBER_PERMISSIONS);

/** Fields that are all the same, such as null. */
const all = <Value, Name extends string>(value: Value, ...names: readonly Name[]): Record<Name, Value> =>
  Object.fromEntries(names.map((name) => [name, value])) as Record<Name, Value>;

const MEMBER = {
  roles: [],
  joined_at: JOINED,
  flags: 0 as GuildMemberFlags,
  pending: false,
  ...all(null, 'premium_since', 'nick', 'avatar', 'banner', 'communication_disabled_until'),
};

/** A member without the user, as in messages. */
export const messageMember = { ...MEMBER, deaf: false, mute: false };

export const memberObject = (user: APIUser): APIGuildMember => ({ user, ...messageMember });

export const interactionMember = (person: User): APIInteractionGuildMember => ({
  ...messageMember,
  user: personUser(person),
  permissions: person.permissions,
});

/** A member as in resolved data, without the user. */
export const resolvedMember = ({ permissions }: Pick<User, 'permissions'>) => ({ ...MEMBER, permissions });

export const channelObject = (guild: Guild, { id, name, nsfw }: Channel): APITextChannel => ({
  id,
  type: 0,
  name,
  guild_id: guild.id,
  position: guild.channels.findIndex((channel) => channel.id === id),
  permission_overwrites: [],
  nsfw,
  rate_limit_per_user: 0,
  flags: 0 as ChannelFlags,
  ...all(null, 'parent_id', 'topic', 'last_message_id'),
});

export const channelObjects = (guild: Guild): APITextChannel[] =>
  guild.channels.map((channel) => channelObject(guild, channel));

export const dmChannelObject = (person: User): APIDMChannel => ({
  id: person.dmChannelId,
  type: 1,
  flags: 0 as ChannelFlags,
  recipients: [personUser(person)],
  ...all(null, 'name', 'last_message_id'),
});

/** A group DM as in an interaction. */
export const groupChannelObject = ({ group, people }: World) => ({
  id: group.id,
  type: 3 as const,
  name: group.name,
  flags: 0,
  owner_id: people[0]?.id ?? group.id,
  recipients: people.map(personUser),
  ...all(null, 'icon', 'last_message_id'),
});

const roleObject = (id: string, name: string, position: number) => ({
  id,
  name,
  color: 0,
  colors: { primary_color: 0, ...all(null, 'secondary_color', 'tertiary_color') },
  hoist: false,
  position,
  permissions: appPermissions,
  managed: false,
  mentionable: true,
  flags: 0,
  ...all(null, 'icon', 'unicode_emoji'),
});

export const roleObjects = (guild: Guild) => [
  roleObject(guild.id, '@everyone', 0),
  ...guild.roles.map(({ id, name }, index) => roleObject(id, name, index + 1)),
];

/** A server as in the list of the bot's servers. */
export const partialGuildObject = ({ id, name }: Guild) => ({
  id,
  name,
  owner: false,
  permissions: appPermissions,
  features: [],
  ...all(null, 'icon', 'banner'),
});

export const guildObject = (world: World, guild: Guild) => ({
  id: guild.id,
  name: guild.name,
  ...all([], 'features', 'emojis', 'stickers'),
  owner_id: world.people[0]?.id ?? guild.id,
  region: 'deprecated',
  afk_timeout: 300,
  roles: roleObjects(guild),
  max_members: 500_000,
  max_stage_video_channel_users: 50,
  max_video_channel_users: 25,
  preferred_locale: guild.locale,
  ...all(false, 'widget_enabled', 'premium_progress_bar_enabled', 'nsfw'),
  ...all(0, 'verification_level', 'mfa_level', 'nsfw_level', 'premium_tier', 'premium_subscription_count'),
  ...all(0, 'system_channel_flags', 'default_message_notifications', 'explicit_content_filter'),
  ...all(null, 'icon', 'description', 'home_header', 'splash', 'discovery_splash', 'banner', 'hub_type'),
  ...all(null, 'application_id', 'afk_channel_id', 'system_channel_id', 'widget_channel_id', 'max_presences'),
  ...all(null, 'vanity_url_code', 'rules_channel_id', 'safety_alerts_channel_id', 'incidents_data'),
  ...all(null, 'public_updates_channel_id'),
});

/** A server as in GUILD_CREATE, for bots with the Guilds intent. */
export const guildCreate = (world: World, guild: Guild) => ({
  ...guildObject(world, guild),
  joined_at: JOINED,
  large: false,
  unavailable: false,
  member_count: world.people.length + 1,
  members: membersOf(world),
  channels: channelObjects(guild),
  ...all([], 'threads', 'presences', 'voice_states', 'stage_instances'),
  ...all([], 'guild_scheduled_events', 'soundboard_sounds'),
});

/** The members whose name begins with `query`. Every person, and the bot, is a member of every server. */
export const membersOf = (world: World, query = ''): APIGuildMember[] =>
  [botUser(world), ...world.people.map(personUser)]
    .filter(({ username, global_name: name }) =>
      [username, name ?? ''].some((one) => one.toLowerCase().startsWith(query.toLowerCase())),
    )
    .map(memberObject);

/** The response to a gateway request for members: those whose name begins with the query, or those with these ids. */
export function membersChunk(world: World, request: JsonObject): JsonObject | undefined {
  const guildId = stringOr(request['guild_id'], '');
  if (!world.guilds.some(({ id, hasApp }) => id === guildId && hasApp)) return undefined;
  const ids = [request['user_ids'] ?? []].flat();
  const members =
    ids.length > 0
      ? membersOf(world).filter(({ user }) => ids.includes(user.id))
      : membersOf(world, stringOr(request['query'], ''));
  const limit = numberOr(request['limit'], 0) || members.length;
  return {
    guild_id: guildId,
    members: members.slice(0, limit),
    chunk_index: 0,
    chunk_count: 1,
    not_found: ids.filter((id) => !members.some(({ user }) => user.id === id)),
    ...(request['nonce'] === undefined ? {} : { nonce: request['nonce'] }),
  };
}

export const applicationObject = (world: World) => ({
  id: world.app.applicationId,
  name: world.app.name,
  description: '',
  bot: botUser(world),
  bot_public: true,
  bot_require_code_grant: false,
  verify_key: world.app.publicKey,
  owner: botUser(world),
  flags: world.flags,
  flags_new: String(world.flags),
  approximate_guild_count: world.guilds.filter(({ hasApp }) => hasApp).length,
  approximate_user_install_count: world.people.length,
  approximate_user_authorization_count: world.people.length,
  redirect_uris: [],
  event_webhooks_status: 1,
  event_webhooks_types: [],
  explicit_content_filter: 0,
  eligible_oauth2_scopes: [],
  integration_types_config: { 0: {}, 1: {} },
  ...all(null, 'icon', 'team', 'type', 'interactions_endpoint_url', 'role_connections_verification_url'),
});
