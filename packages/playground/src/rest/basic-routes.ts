import type { RouteCall, RouteResponse, Route } from './route.ts';
import {
  applicationObject,
  dmChannelObject,
  guildObject,
  memberObject,
  roleObjects,
  channelObject,
} from '../state/discord-objects.ts';
import type { ErrorResponse } from './errors.ts';
import { errorResponse } from './errors.ts';
import { REQUEST_RULES } from '../rules/request-rules.ts';
import { isObject, stringOr } from '../rules/rule.ts';
import type { Server } from '../state/world.ts';
import { botUser, personUser } from '../state/world.ts';

type Serve = Route['serve'];

/** Serves about a server that has the app. */
const inServer =
  (serve: (server: Server, call: RouteCall) => RouteResponse | ErrorResponse): Serve =>
  (call) => {
    const { home, elsewhere } = call.state.world;
    if (call.param('guild') === home.id) return serve(home, call);
    return errorResponse(call.param('guild') === elsewhere.id ? REQUEST_RULES.access : REQUEST_RULES.guild);
  };

const myself: Serve = ({ state }) => ({
  body: { ...botUser(state.world), mfa_enabled: true, locale: 'en-US', verified: true, email: null },
});

const user: Serve = ({ state, param }) => {
  if (param('user') === state.world.app.botId) return { body: botUser(state.world) };
  const person = state.world.findUser(param('user'));
  return person === undefined ? errorResponse(REQUEST_RULES.user) : { body: personUser(person) };
};

const member = inServer((_, { state, param }) => {
  if (param('user') === state.world.app.botId) return { body: memberObject(botUser(state.world)) };
  const person = state.world.findUser(param('user'));
  return person === undefined
    ? errorResponse(REQUEST_RULES.user)
    : { body: memberObject(personUser(person)) };
});

const channel: Serve = ({ state, param }) => {
  const { home, elsewhere, people, group } = state.world;
  const id = param('channel');
  if (id === home.channel.id) return { body: channelObject(home) };
  const person = people.find(({ dmChannelId }) => dmChannelId === id);
  if (person !== undefined) return { body: dmChannelObject(person) };
  return errorResponse(
    id === elsewhere.channel.id || id === group.id ? REQUEST_RULES.access : REQUEST_RULES.channel,
  );
};

const openDm: Serve = ({ state, body }) => {
  const person = state.world.findUser(isObject(body) ? stringOr(body['recipient_id'], '') : '');
  return person === undefined ? errorResponse(REQUEST_RULES.user) : { body: dmChannelObject(person) };
};

/** Who and what is there. The gateway's own routes are added where its address is known. */
export const BASIC_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/users/@me', serve: myself },
  {
    method: 'GET',
    path: '/users/@me/guilds',
    serve: ({ state }) => ({ body: [guildObject(state.world, state.world.home)] }),
  },
  { method: 'POST', path: '/users/@me/channels', serve: openDm },
  { method: 'GET', path: '/users/:user', serve: user },
  {
    method: 'GET',
    path: '/applications/@me',
    serve: ({ state }) => ({ body: applicationObject(state.world) }),
  },
  {
    method: 'GET',
    path: '/oauth2/applications/@me',
    serve: ({ state }) => ({ body: applicationObject(state.world) }),
  },
  {
    method: 'GET',
    path: '/guilds/:guild',
    serve: inServer((server, { state }) => ({ body: guildObject(state.world, server) })),
  },
  {
    method: 'GET',
    path: '/guilds/:guild/channels',
    serve: inServer((server) => ({ body: [channelObject(server)] })),
  },
  {
    method: 'GET',
    path: '/guilds/:guild/roles',
    serve: inServer((server) => ({ body: roleObjects(server) })),
  },
  { method: 'GET', path: '/guilds/:guild/members/:user', serve: member },
  { method: 'GET', path: '/channels/:channel', serve: channel },
];
