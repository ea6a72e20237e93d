import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate as nextTick, setTimeout as sleep } from 'node:timers/promises';
import { getRequestListener } from '@hono/node-server';
import { GatewayIntentBits } from 'discord-api-types/v10';
import { viewpointOf } from './client/viewpoint.ts';
import { createHttpDelivery } from './delivery/http-delivery.ts';
import { createResponseDelay } from './delivery/response-delay.ts';
import { createGateway, shardOf } from './gateway/gateway.ts';
import { intentBits } from './gateway/intents.ts';
import type { Shard } from './gateway/session.ts';
import { createPageServer } from './page/server.ts';
import { isLoopback, isSameOrigin } from './page/same-origin.ts';
import type { Playground, StartOptions } from './playground.ts';
import { createApi } from './rest/api.ts';
import { createRequestLog } from './rest/request-log.ts';
import { RULES } from './rules/rules.ts';
import { realClock } from './state/clock.ts';
import { createCommands } from './state/commands.ts';
import { guildCreate, membersChunk } from './state/discord-objects.ts';
import { createEvents } from './state/events.ts';
import { createFiles } from './state/files.ts';
import { createInteractions } from './state/interactions.ts';
import { failInteraction } from './state/message-events.ts';
import { createMessages } from './state/messages.ts';
import { createIds } from './state/snowflake.ts';
import type { State } from './state/state.ts';
import { botUser, createWorld } from './state/world.ts';
import { createPerson } from './testing/person.ts';

/** Milliseconds between two attempts to find a ready endpoint at the address to deliver to. */
const RETRY_INTERVAL = 500;
/** How often a ping must find the bot without a new request, and for how long that is tried. */
const IDLE_PINGS = 2;
const IDLE_TIMEOUT = 1_000;

/**
 * Starts a Discord on this machine and resolves once it listens. Rejects with the system's own error when it cannot,
 * such as `EADDRINUSE`, and with a RangeError for a host that other machines can reach.
 */
export async function startPlayground(options: StartOptions = {}): Promise<Playground> {
  const { host = '127.0.0.1', port = 0, clock = realClock, log = () => undefined } = options;
  if (!isLoopback(host))
    throw new RangeError(`The playground listens on this machine only; ${host} is reachable from others.`);

  const events = createEvents();
  const nextId = createIds(clock);
  const world = createWorld(options, () => {
    events.emit({ type: 'people', people: world.people });
  });
  const { applicationId, intents: privileged } = world.app;
  const installed = world.guilds.filter(({ hasApp }) => hasApp);
  const guildsOf = ([id, count]: Shard) => installed.filter((guild) => shardOf(guild.id, count) === id);
  const token = createToken(applicationId);
  let url = '';
  const gatewayUrl = () => url.replace(/^http/, 'ws');

  const gateway = createGateway({
    clock,
    token,
    log,
    privileged: intentBits(privileged),
    ready: (shard) => ({
      v: 10,
      user: { ...botUser(world), mfa_enabled: true, verified: true, email: null },
      guilds: guildsOf(shard).map((guild) => ({ id: guild.id, unavailable: true })),
      resume_gateway_url: gatewayUrl(),
      application: { id: applicationId, flags: world.flags },
      session_type: 'normal',
      private_channels: [],
      presences: [],
      relationships: [],
      user_settings: {},
    }),
    afterReady: (intents, shard) =>
      (intents & GatewayIntentBits.Guilds) === 0
        ? []
        : guildsOf(shard).map((guild) => ['GUILD_CREATE', guildCreate(world, guild)]),
    membersChunk: (request) => membersChunk(world, request),
    changed: connectionChanged,
  });

  const state: State = {
    clock,
    nextId,
    world,
    events,
    log,
    files: createFiles(() => url),
    messages: createMessages(events),
    commands: createCommands(applicationId, nextId, events),
    requests: createRequestLog(clock, events, log),
    delay: createResponseDelay(clock, events),
    dispatch: gateway.dispatch,
    interactions: createInteractions(clock, events, {
      dispatch(interaction) {
        const { payload, guild } = interaction;
        if (delivery.isActive()) delivery.deliver(interaction);
        else
          gateway.dispatch('INTERACTION_CREATE', payload, guild?.hasApp === true ? guild.id : undefined, 0);
      },
      fail(interaction) {
        log(`No response to ${interaction.label} came in time.`);
        failInteraction(state, interaction);
      },
    }),
    async botIdle() {
      const since = performance.now();
      for (let pings = 0; pings < IDLE_PINGS && performance.now() - since < IDLE_TIMEOUT;) {
        const { begun } = state.requests.count();
        await Promise.all([gateway.ping(), nextTick()]);
        const count = state.requests.count();
        if (count.underWay > 0) await sleep(1);
        pings = count.underWay === 0 && count.begun === begun ? pings + 1 : 0;
      }
    },
  };

  const reached = Promise.withResolvers<true>();
  const delivery = createHttpDelivery(state, () => {
    connectionChanged();
    if (delivery.isActive()) reached.resolve(true);
  });
  const connection = () => ({
    ...gateway.connection(),
    ...(delivery.isActive() && { state: 'connected' as const }),
  });
  function connectionChanged() {
    events.emit({ type: 'connection', connection: connection() });
  }

  const { alsoServe, restartBot, deliverTo } = options;
  const app = createPageServer(state, connection, { drop: gateway.drop, restartBot, advance: clock.advance });
  const api = createApi(state, token, gatewayUrl);
  if (alsoServe)
    app.notFound(async (context) => {
      const response = await alsoServe(context.req.raw);
      // A copy: the headers of some, such as redirects, cannot be changed.
      return new Response(response.body, response);
    });
  app.all('/api/*', (context) => api(context.req));
  app.all('/api', (context) => api(context.req));
  app.onError((error, context) => {
    log(`The playground itself failed: ${error.stack ?? error.message}`);
    return context.json({ message: '500: Internal Server Error', code: 0 }, 500);
  });

  let stopped = false;
  /** Tries until there is a ready endpoint; `before` is what the latest attempt came to. */
  const deliverOnceReady = (address: string, before = ''): void => {
    delivery.to([address]).catch((error: unknown) => {
      const reason = String(error);
      if (reason !== before) log(reason);
      if (stopped) return;
      setTimeout(deliverOnceReady, RETRY_INTERVAL, address, reason).unref();
    });
  };

  const listener = getRequestListener(app.fetch);
  const ownPort = () => (server.address() as AddressInfo).port;
  const server = createServer((request, response) => {
    if (isSameOrigin(request.headers, ownPort())) void listener(request, response);
    else
      response
        .writeHead(403, { 'Content-Type': 'text/plain' })
        .end('The playground speaks with this machine only.\n');
  });
  server.on('upgrade', (request, socket, head) => {
    if (isSameOrigin(request.headers, ownPort())) gateway.upgrade(request, socket, head);
    else socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  url = `http://${host.includes(':') ? `[${host.replace(/[[\]]/g, '')}]` : host}:${ownPort()}`;
  if (deliverTo !== undefined) deliverOnceReady(deliverTo);

  return {
    url,
    apiUrl: `${url}/api`,
    token,
    applicationId,
    publicKey: world.app.publicKey,
    guildId: installed[0]?.id ?? '',
    people: world.people,
    person: (name, { place = 'server', locale } = {}) =>
      createPerson(viewpointOf(state, world.userNamed(name, locale), place, locale)),
    requests: state.requests.all,
    brokenRules: state.requests.broken,
    rules: RULES,
    dropConnection: gateway.drop,
    delayNextResponse: state.delay.set,
    botReady: async () => {
      await Promise.race([gateway.connected(), reached.promise]);
    },
    deliverTo: (...urls) => delivery.to(urls),
    close: async () => {
      stopped = true;
      gateway.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A token of the shape that Discord gives out, good for this playground alone. */
const createToken = (applicationId: string) =>
  [Buffer.from(applicationId), randomBytes(4), randomBytes(24)]
    .map((bytes) => bytes.toString('base64url'))
    .join('.');
