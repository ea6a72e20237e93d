import {
  applicationObject,
  channelObject,
  channelObjects,
  dmChannelObject,
  guildObject,
  memberObject,
  membersOf,
  partialGuildObject,
  roleObjects,
} from '../state/discord-objects.ts';
import { REQUEST_RULES } from '../rules/request-rules.ts';
import type { Guild } from '../state/world.ts';
import { botUser, userById } from '../state/world.ts';
import { errorResponse } from './errors.ts';
import type { Handler, Route, RouteCall, RouteResponse } from './route.ts';
import { route } from './route.ts';
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
  body: world.guilds.filter(({ hasApp }) => hasApp).map(partialGuildObject),
});

const user: Handler = ({ state, param }) => {
  const found = userById(state.world, param('user'));
  return found === undefined ? errorResponse(REQUEST_RULES.user) : { body: found };
};

const member = inGuild((_, { state, param }) => {
  const found = userById(state.world, param('user'));
  return found === undefined ? errorResponse(REQUEST_RULES.user) : { body: memberObject(found) };
});

/** Members whose name begins with `query`, or all of them. */
const members = inGuild((_, { state, query: { query = '', limit = '1' } }) => ({
  body: membersOf(state.world)
    .filter(({ user: { username, global_name: name } }) =>
      [username, name ?? ''].some((one) => one.toLowerCase().startsWith(query.toLowerCase())),
    )
    .slice(0, Number(limit)),
}));

const channel: Handler = ({ state, param }) => {
  const found = state.world.findChannel(param('channel'));
  if (found?.hasApp !== true)
    return errorResponse(found === undefined ? REQUEST_RULES.channel : REQUEST_RULES.access);
  if (found.guild !== undefined && found.channel !== undefined)
    return { body: channelObject(found.guild, found.channel) };
  return found.person === undefined
    ? errorResponse(REQUEST_RULES.channel)
    : { body: dmChannelObject(found.person) };
};

const openDm: Handler = ({ state, body }) => {
  const person = state.world.findUser(stringOr(objectOr(body)['recipient_id'], ''));
  return person === undefined ? errorResponse(REQUEST_RULES.user) : { body: dmChannelObject(person) };
};

const application: Handler = ({ state }) => ({ body: applicationObject(state.world) });

/** Who and what is there. The gateway's routes are added where its address is known. */
export const BASIC_ROUTES: readonly Route[] = [
  route('GET', '/users/@me', self),
  route('GET', '/users/@me/guilds', guilds),
  route('POST', '/users/@me/channels', openDm),
  route('GET', '/users/:user', user),
  route('GET', '/applications/@me', application),
  route('GET', '/oauth2/applications/@me', application),
  route(
    'GET',
    '/guilds/:guild',
    inGuild((guild, { state }) => ({ body: guildObject(state.world, guild) })),
  ),
  route(
    'GET',
    '/guilds/:guild/channels',
    inGuild((guild) => ({ body: channelObjects(guild) })),
  ),
  route(
    'GET',
    '/guilds/:guild/roles',
    inGuild((guild) => ({ body: roleObjects(guild) })),
  ),
  route('GET', '/guilds/:guild/members', members),
  route('GET', '/guilds/:guild/members/search', members),
  route('GET', '/guilds/:guild/members/:user', member),
  route('GET', '/channels/:channel', channel),
];
