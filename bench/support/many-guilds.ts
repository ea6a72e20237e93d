import { createServer, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { realClock } from 'waymark-playground';
import { createGateway } from '../../packages/playground/src/gateway/gateway.ts';

/** Without this intent, Discord sends a bot only the ids of its guilds. */
const GUILDS_INTENT = 1;

const BOT = '800000000000000001';
const TOKEN = `${Buffer.from(BOT).toString('base64url')}.bench.token`;

/** The size of an average server. */
const CATEGORIES = 5;
const CHANNELS = 20;
const ROLES = 15;
const EMOJIS = 10;

/** As much of Discord as a bot in many guilds needs to log in. */
export interface DiscordWithGuilds {
  readonly token: string;
  /** REST base without a version. */
  readonly apiUrl: string;
  readonly close: () => Promise<void>;
}

/** Starts it with this number of guilds: READY has their ids and, with the intent, GUILD_CREATE the rest. */
export async function startDiscordWithGuilds(guilds: number): Promise<DiscordWithGuilds> {
  const ids = Array.from({ length: guilds }, (_, nth) =>
    String(500_000_000_000_000_000n + BigInt(nth) * 1_000n),
  );
  const user = {
    id: BOT,
    username: 'bench',
    discriminator: '0000',
    global_name: null,
    avatar: null,
    bot: true,
  };
  const application = { id: BOT, flags: 0, name: 'bench', description: '', bot: user };
  let url = '';
  const gateway = createGateway({
    clock: realClock,
    token: TOKEN,
    log: () => undefined,
    ready: () => ({
      v: 10,
      user,
      guilds: ids.map((id) => ({ id, unavailable: true })),
      resume_gateway_url: url.replace(/^http/, 'ws'),
      application: { id: BOT, flags: 0 },
    }),
    afterReady: (intents) =>
      (intents & GUILDS_INTENT) === 0 ? [] : ids.map((id) => ['GUILD_CREATE', guildOf(id, user)] as const),
    changed: () => undefined,
  });

  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace(/^\/api\/v10|\?.*$/g, '');
    request.resume();
    if (path === '/gateway/bot') {
      const limit = { total: 1_000, remaining: 1_000, reset_after: 0, max_concurrency: 1 };
      sendJson(response, { url: url.replace(/^http/, 'ws'), shards: 1, session_start_limit: limit });
    } else if (path === '/users/@me') sendJson(response, user);
    else if (path.endsWith('/applications/@me')) sendJson(response, application);
    else if (path.endsWith('/commands')) sendJson(response, []);
    else
      response.writeHead(404, { 'Content-Type': 'application/json' }).end('{"code":0,"message":"not here"}');
  });
  server.on('upgrade', (...from) => {
    gateway.upgrade(...from);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    token: TOKEN,
    apiUrl: `${url}/api`,
    async close() {
      gateway.close();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function sendJson(response: ServerResponse, body: object): void {
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}

/** A guild as in GUILD_CREATE: without the privileged intents, the bot is its only member. */
function guildOf(id: string, user: { readonly id: string }): object {
  const idAt = (offset: number): string => String(BigInt(id) + BigInt(offset));
  const joined = '2024-05-01T12:00:00.000000+00:00';
  const channel = (position: number, more: object) => ({
    id: idAt(position),
    position,
    flags: 0,
    permission_overwrites: [{ id, type: 0, allow: '1024', deny: '2048' }],
    ...more,
  });
  return {
    id,
    name: `A server of people who share an interest, number ${id.slice(-7)}`,
    description: 'What this community is about, in a sentence or two of text.',
    icon: '0123456789abcdef0123456789abcdef',
    splash: null,
    discovery_splash: null,
    banner: null,
    owner_id: idAt(900),
    region: 'deprecated',
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 1,
    default_message_notifications: 1,
    explicit_content_filter: 2,
    mfa_level: 0,
    nsfw_level: 0,
    nsfw: false,
    premium_tier: 1,
    premium_subscription_count: 3,
    premium_progress_bar_enabled: false,
    preferred_locale: 'en-US',
    application_id: null,
    system_channel_id: idAt(10),
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    vanity_url_code: null,
    max_members: 500_000,
    max_video_channel_users: 25,
    max_stage_video_channel_users: 50,
    features: ['COMMUNITY', 'NEWS', 'INVITE_SPLASH'],
    joined_at: joined,
    large: false,
    unavailable: false,
    member_count: 180,
    members: [
      { user, nick: null, avatar: null, roles: [], joined_at: joined, deaf: false, mute: false, flags: 0 },
    ],
    channels: [
      ...Array.from({ length: CATEGORIES }, (_, nth) =>
        channel(1 + nth, { type: 4, name: `category ${nth}` }),
      ),
      ...Array.from({ length: CHANNELS }, (_, nth) =>
        channel(10 + nth, {
          type: 0,
          name: `channel-${nth}`,
          topic: 'What this channel is for, and which topics belong in other channels.',
          parent_id: idAt(1 + (nth % CATEGORIES)),
          last_message_id: idAt(800 + nth),
          rate_limit_per_user: 0,
          nsfw: false,
        }),
      ),
    ],
    roles: Array.from({ length: ROLES }, (_, nth) => ({
      id: nth === 0 ? id : idAt(100 + nth),
      name: nth === 0 ? '@everyone' : `role ${nth}`,
      color: 0,
      colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
      hoist: nth % 3 === 0,
      position: nth,
      permissions: '104324673',
      managed: false,
      mentionable: false,
      icon: null,
      unicode_emoji: null,
      flags: 0,
    })),
    emojis: Array.from({ length: EMOJIS }, (_, nth) => ({
      id: idAt(200 + nth),
      name: `emoji_${nth}`,
      roles: [],
      require_colons: true,
      managed: false,
      animated: false,
      available: true,
    })),
    stickers: [],
    threads: [],
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
