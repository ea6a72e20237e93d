import type { Call, Reply, Route } from './call.ts';
import {
  applicationOf,
  dmChannel,
  guildOf,
  memberOf,
  rolesOf,
  textChannel,
} from '../state/discord-objects.ts';
import type { Refused } from './errors.ts';
import { refuse } from './errors.ts';
import { REQUEST_RULES } from '../rules/request-rules.ts';
import { isFields, textOr } from '../rules/rule.ts';
import type { Server } from '../state/world.ts';
import { botUser, personUser } from '../state/world.ts';

type Serve = Route['serve'];

/** Serves about a server that has the app. */
const inServer =
  (serve: (server: Server, call: Call) => Reply | Refused): Serve =>
  (call) => {
    const { home, elsewhere } = call.hub.world;
    if (call.param('guild') === home.id) return serve(home, call);
    return refuse(call.param('guild') === elsewhere.id ? REQUEST_RULES.access : REQUEST_RULES.guild);
  };

const myself: Serve = ({ hub }) => ({
  body: { ...botUser(hub.world), mfa_enabled: true, locale: 'en-US', verified: true, email: null },
});

const user: Serve = ({ hub, param }) => {
  if (param('user') === hub.world.app.botId) return { body: botUser(hub.world) };
  const person = hub.world.resident(param('user'));
  return person === undefined ? refuse(REQUEST_RULES.user) : { body: personUser(person) };
};

const member = inServer((_, { hub, param }) => {
  if (param('user') === hub.world.app.botId) return { body: memberOf(botUser(hub.world)) };
  const person = hub.world.resident(param('user'));
  return person === undefined ? refuse(REQUEST_RULES.user) : { body: memberOf(personUser(person)) };
});

const channel: Serve = ({ hub, param }) => {
  const { home, elsewhere, people, group } = hub.world;
  const id = param('channel');
  if (id === home.channel.id) return { body: textChannel(home) };
  const person = people.find(({ dmChannelId }) => dmChannelId === id);
  if (person !== undefined) return { body: dmChannel(person) };
  return refuse(
    id === elsewhere.channel.id || id === group.id ? REQUEST_RULES.access : REQUEST_RULES.channel,
  );
};

const openDm: Serve = ({ hub, body }) => {
  const person = hub.world.resident(isFields(body) ? textOr(body['recipient_id'], '') : '');
  return person === undefined ? refuse(REQUEST_RULES.user) : { body: dmChannel(person) };
};

/** Who and what is there. The gateway's own routes are added where its address is known. */
export const BASIC_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/users/@me', serve: myself },
  {
    method: 'GET',
    path: '/users/@me/guilds',
    serve: ({ hub }) => ({ body: [guildOf(hub.world, hub.world.home)] }),
  },
  { method: 'POST', path: '/users/@me/channels', serve: openDm },
  { method: 'GET', path: '/users/:user', serve: user },
  { method: 'GET', path: '/applications/@me', serve: ({ hub }) => ({ body: applicationOf(hub.world) }) },
  {
    method: 'GET',
    path: '/oauth2/applications/@me',
    serve: ({ hub }) => ({ body: applicationOf(hub.world) }),
  },
  {
    method: 'GET',
    path: '/guilds/:guild',
    serve: inServer((server, { hub }) => ({ body: guildOf(hub.world, server) })),
  },
  {
    method: 'GET',
    path: '/guilds/:guild/channels',
    serve: inServer((server) => ({ body: [textChannel(server)] })),
  },
  { method: 'GET', path: '/guilds/:guild/roles', serve: inServer((server) => ({ body: rolesOf(server) })) },
  { method: 'GET', path: '/guilds/:guild/members/:user', serve: member },
  { method: 'GET', path: '/channels/:channel', serve: channel },
];
