import * as objects from '../state/discord-objects.ts';
import { REQUEST_RULES } from '../rules/request-rules.ts';
import { botUser, userById, type ChannelLocation, type Guild } from '../state/world.ts';
import { errorResponse } from './errors.ts';
import { routes, type Handler, type RouteCall, type RouteResponse } from './route.ts';
import { objectOr, stringOr } from '../rules/json.ts';

/** Handles requests about a server that has the app. */
const inGuild =
  (handle: (guild: Guild, call: RouteCall) => RouteResponse): Handler =>
  (call) => {
    const guild = call.state.world.guilds.find(({ id }) => id === call.param('guild'));
    if (guild?.hasApp === true) return handle(guild, call);
    return errorResponse(guild === undefined ? REQUEST_RULES.guild : REQUEST_RULES.access);
  };

const self: Handler = ({ state }) => ({
  body: { ...botUser(state.world), mfa_enabled: true, locale: 'en-US', verified: true, email: null },
});

const guilds: Handler = ({ state: { world } }) => ({
  body: world.guilds.filter(({ hasApp }) => hasApp).map(objects.partialGuildObject),
});

const user: Handler = ({ state, param }) => {
  const found = userById(state.world, param('user'));
  return found === undefined ? errorResponse(REQUEST_RULES.user) : { body: found };
};

const member = inGuild((_, { state, param }) => {
  const found = userById(state.world, param('user'));
  return found === undefined ? errorResponse(REQUEST_RULES.user) : { body: objects.memberObject(found) };
});

/** Members whose name begins with `query`, or all of them. */
const members = inGuild((_, { state, query: { query = '', limit = '1' } }) => ({
  body: objects.membersOf(state.world, query).slice(0, Number(limit)),
}));

/** Handles requests about a channel that the bot can see. */
export const inChannel =
  (handle: (channelId: string, call: RouteCall, found: ChannelLocation) => RouteResponse): Handler =>
  (call) => {
    const id = call.param('channel');
    const found = call.state.world.findChannel(id);
    if (found?.hasApp === true) return handle(id, call, found);
    return errorResponse(found === undefined ? REQUEST_RULES.channel : REQUEST_RULES.access);
  };

const channel = inChannel((_, __, found) => {
  if (found.guild !== undefined && found.channel !== undefined)
    return { body: objects.channelObject(found.guild, found.channel) };
  return found.person === undefined
    ? errorResponse(REQUEST_RULES.channel)
    : { body: objects.dmChannelObject(found.person) };
});

const openDm: Handler = ({ state, body }) => {
  const person = state.world.findUser(stringOr(objectOr(body)['recipient_id'], ''));
  return person === undefined ? errorResponse(REQUEST_RULES.user) : { body: objects.dmChannelObject(person) };
};

const application: Handler = ({ state }) => ({ body: objects.applicationObject(state.world) });

/** Users, servers and channels. The gateway's routes are added where its address is known. */
export const BASIC_ROUTES = routes({
  'GET /users/@me': self,
  'GET /users/@me/guilds': guilds,
  'POST /users/@me/channels': openDm,
  'GET /users/:user': user,
  'GET /applications/@me': application,
  'GET /oauth2/applications/@me': application,
  'GET /guilds/:guild': inGuild((guild, { state }) => ({ body: objects.guildObject(state.world, guild) })),
  'GET /guilds/:guild/channels': inGuild((guild) => ({ body: objects.channelObjects(guild) })),
  'GET /guilds/:guild/roles': inGuild((guild) => ({ body: objects.roleObjects(guild) })),
  'GET /guilds/:guild/members': members,
  'GET /guilds/:guild/members/search': members,
  'GET /guilds/:guild/members/:user': member,
  'GET /channels/:channel': channel,
});
