import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { createEvents } from './state/events.ts';
import { createHttpDelivery } from './delivery/http-delivery.ts';
import { realClock } from './state/clock.ts';
import { createCommands } from './state/commands.ts';
import { guildObject, memberObject, channelObject } from './state/discord-objects.ts';
import { createFiles } from './state/files.ts';
import { createGateway } from './gateway/gateway.ts';
import { INTENT, bitsOf, intentFlags } from './gateway/intents.ts';
import { isLoopback, isSameOrigin } from './page/same-origin.ts';
import type { State } from './state/state.ts';
import { createIds } from './state/snowflake.ts';
import { createInteractions } from './state/interactions.ts';
import { createMessages } from './state/messages.ts';
import { createPerson } from './testing/person.ts';
import type { Playground, StartOptions } from './playground.ts';
import type { ConnectionView } from './page/protocol.ts';
import { fail } from './state/message-events.ts';
import { createApi } from './rest/api.ts';
import { createRequestLog } from './rest/request-log.ts';
import { RULES } from './rules/rules.ts';
import { createPageServer } from './page/server.ts';
import { createResponseDelay } from './delivery/response-delay.ts';
import { dmChannels, snapshot } from './page/snapshot.ts';
import { botUser, createWorld, personUser } from './state/world.ts';

export type { Playground, StartOptions } from './playground.ts';
export type { Outcome, Person, VisibleMessage } from './testing/types.ts';

/** Milliseconds between two attempts to find the address ready that interactions are to be delivered to. */
const ASK_AGAIN = 500;

/**
 * Starts a Discord on this machine and resolves once it listens. Rejects with the system's own error when it cannot,
 * such as `EADDRINUSE`, and with a RangeError when asked to listen to other machines without `allowRemote`.
 */
export async function startPlayground(options: StartOptions = {}): Promise<Playground> {
  const { host = '127.0.0.1', port = 0, allowRemote = false, clock = realClock, name = 'Waymark' } = options;
  const { privilegedIntents = [] } = options;
  const log = options.log ?? (() => undefined);
  if (!isLoopback(host) && !allowRemote) {
    throw new RangeError(`The playground listens on this machine only; ${host} is reachable from others.`);
  }

  const events = createEvents();
  const nextId = createIds(clock);
  const world = createWorld(name, intentFlags(privilegedIntents), () => {
    const people = world.people.map(({ id, name: personName, locale }) => ({ id, name: personName, locale }));
    events.emit({ type: 'people', people, dmChannels: dmChannels(state) });
  });
  const token = options.token ?? botToken(world.app.applicationId);
  const responseDelay = createResponseDelay(clock, events);
  const requestLog = createRequestLog(events);
  let url = '';

  const gateway = createGateway({
    clock,
    token,
    log,
    privileged: bitsOf(privilegedIntents),
    ready: () => ({
      v: 10,
      user: { ...botUser(world), mfa_enabled: true, verified: true, email: null },
      guilds: [{ id: world.home.id, unavailable: true }],
      resume_gateway_url: url.replace(/^http/, 'ws'),
      application: { id: world.app.applicationId, flags: world.app.flags },
      session_type: 'normal',
      private_channels: [],
      presences: [],
      relationships: [],
      user_settings: {},
    }),
    afterReady: (intents) => ((intents & INTENT.guilds) === 0 ? [] : [['GUILD_CREATE', homeForBot(state)]]),
    changed: (connection) => {
      events.emit({ type: 'connection', connection });
    },
  });

  const httpDelivery = createHttpDelivery({
    state: () => state,
    requestLog,
    hold: responseDelay.hold,
    log,
    changed: () => {
      events.emit({ type: 'connection', connection: connection() });
      if (httpDelivery.isActive()) reached.resolve(true);
    },
  });
  const reached = Promise.withResolvers<true>();
  const connection = (): ConnectionView =>
    httpDelivery.isActive() ? { ...gateway.connection(), state: 'connected' } : gateway.connection();

  const state: State = {
    clock,
    nextId,
    world,
    events,
    files: createFiles(() => url),
    messages: createMessages(events),
    commands: createCommands(world.app.applicationId, nextId, events),
    dispatch: gateway.dispatch,
    interactions: createInteractions(clock, events, {
      dispatch: (interaction) => {
        const { payload, server } = interaction;
        if (httpDelivery.isActive()) {
          httpDelivery.deliver(interaction);
          return;
        }
        gateway.dispatch('INTERACTION_CREATE', payload, server?.hasApp === true ? server.id : undefined, 0);
      },
      fail: (interaction) => {
        log(`No answer to ${interaction.label} came in time.`);
        fail(state, interaction);
      },
    }),
  };

  const controls = { drop: gateway.drop, slow: responseDelay.set, restartBot: options.restartBot };
  const pageServer = createPageServer({
    state,
    requestLog,
    controls,
    snapshot: () =>
      snapshot(state, {
        requestLog,
        connection: connection(),
        slow: responseDelay.milliseconds(),
        canRestart: options.restartBot !== undefined,
      }),
  });
  const api = createApi({
    state,
    token,
    requestLog,
    log,
    hold: responseDelay.hold,
    gatewayUrl: () => url.replace(/^http/, 'ws'),
  });
  const { alsoServe } = options;
  if (alsoServe) pageServer.notFound((context) => alsoServe(context.req.raw));
  pageServer.all('/api/*', (context) => api(context.req));
  pageServer.all('/api', (context) => api(context.req));
  pageServer.onError((error, context) => {
    log(`The playground itself failed: ${error.stack ?? error.message}`);
    return context.json({ message: '500: Internal Server Error', code: 0 }, 500);
  });

  /** Tries again until the address is ready to be delivered to; gives what ends that. */
  function askUntilReady(address: string): () => void {
    let stop = (): void => undefined;
    const ask = () => {
      httpDelivery.to(address).catch(() => {
        stop = clock.after(ASK_AGAIN, ask);
      });
    };
    ask();
    return () => {
      stop();
    };
  }

  const listening = () => ({ host, port: bound(server).port, allowRemote });
  const listener = getRequestListener(pageServer.fetch);
  const server = createServer((request, response) => {
    if (!isSameOrigin(request.headers, listening())) {
      response
        .writeHead(403, { 'Content-Type': 'text/plain' })
        .end('The playground speaks with this machine only.\n');
      return;
    }
    void listener(request, response);
  });
  server.on('upgrade', (request, socket, head) => {
    if (isSameOrigin(request.headers, listening())) gateway.upgrade(request, socket, head);
    else socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  url = `http://${host.includes(':') ? `[${host.replace(/[[\]]/g, '')}]` : host}:${bound(server).port}`;

  const stopAsking = options.deliverTo === undefined ? () => undefined : askUntilReady(options.deliverTo);
  return {
    url,
    apiUrl: `${url}/api`,
    token,
    applicationId: world.app.applicationId,
    publicKey: world.app.publicKey,
    guildId: world.home.id,
    people: world.people,
    person(personName, { place = 'server', locale } = {}) {
      const person = world.userNamed(personName);
      return createPerson(state, { person, place, locale: locale ?? person.locale });
    },
    requests: requestLog.requests,
    rules: RULES,
    dropConnection: (how = 'cut') => {
      gateway.drop(how);
    },
    delayNextResponse: responseDelay.set,
    botReady: async () => {
      await Promise.race([gateway.connected(), reached.promise]);
    },
    deliverTo: httpDelivery.to,
    close: async () => {
      stopAsking();
      gateway.close();
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

const bound = (server: ReturnType<typeof createServer>) => server.address() as AddressInfo;

/** A token of the shape that Discord gives out, good for this playground alone. */
const botToken = (applicationId: string) =>
  [
    Buffer.from(applicationId).toString('base64url'),
    randomBytes(4).toString('base64url'),
    randomBytes(24).toString('base64url'),
  ].join('.');

/** The server as a bot that asked for servers is told of it at login. */
const homeForBot = ({ world }: State) => ({
  ...guildObject(world, world.home),
  joined_at: '2025-01-01T00:00:00.000000+00:00',
  large: false,
  unavailable: false,
  member_count: world.people.length + 1,
  members: [memberObject(botUser(world)), ...world.people.map((person) => memberObject(personUser(person)))],
  channels: [channelObject(world.home)],
  threads: [],
  presences: [],
  voice_states: [],
  stage_instances: [],
  guild_scheduled_events: [],
  soundboard_sounds: [],
});
