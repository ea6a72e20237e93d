import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { createChanges } from './state/events.ts';
import { createDeliverer } from './delivery/http.ts';
import { realClock } from './state/clock.ts';
import { createCommands } from './state/commands.ts';
import { guildOf, memberOf, textChannel } from './state/discord-objects.ts';
import { createFiles } from './state/files.ts';
import { createGateway } from './gateway/gateway.ts';
import { INTENT, bitsOf, intentFlags } from './gateway/intents.ts';
import { isLoopback, isOurs } from './page/same-origin.ts';
import type { Hub } from './state/state.ts';
import { createIds } from './state/snowflake.ts';
import { createInteractions } from './state/interactions.ts';
import { createMessages } from './state/messages.ts';
import { createPerson } from './user/user.ts';
import type { Playground, StartOptions } from './playground.ts';
import type { ConnectionView } from './page/protocol.ts';
import { fail } from './state/message-events.ts';
import { createApi } from './rest/api.ts';
import { createRecorder } from './rest/recorder.ts';
import { RULES } from './rules/rules.ts';
import { createSite } from './page/server.ts';
import { createSlowness } from './delivery/delay.ts';
import { dmChannels, snapshot } from './page/snapshot.ts';
import { botUser, createWorld, personUser } from './state/world.ts';

export type { Playground, StartOptions } from './playground.ts';
export type { Outcome, Person, SeenMessage } from './user/types.ts';

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

  const changes = createChanges();
  const nextId = createIds(clock);
  const world = createWorld(name, intentFlags(privilegedIntents), () => {
    const people = world.people.map(({ id, name: personName, locale }) => ({ id, name: personName, locale }));
    changes.emit({ type: 'people', people, dmChannels: dmChannels(hub) });
  });
  const token = options.token ?? botToken(world.app.applicationId);
  const slowness = createSlowness(clock, changes);
  const recorder = createRecorder(changes);
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
    afterReady: (intents) => ((intents & INTENT.guilds) === 0 ? [] : [['GUILD_CREATE', homeForBot(hub)]]),
    changed: (connection) => {
      changes.emit({ type: 'connection', connection });
    },
  });

  const deliverer = createDeliverer({
    hub: () => hub,
    recorder,
    hold: slowness.hold,
    log,
    changed: () => {
      changes.emit({ type: 'connection', connection: connection() });
      if (deliverer.isActive()) reached.resolve(true);
    },
  });
  const reached = Promise.withResolvers<true>();
  const connection = (): ConnectionView =>
    deliverer.isActive() ? { ...gateway.connection(), state: 'connected' } : gateway.connection();

  const hub: Hub = {
    clock,
    nextId,
    world,
    changes,
    files: createFiles(() => url),
    messages: createMessages(changes),
    commands: createCommands(world.app.applicationId, nextId, changes),
    dispatch: gateway.dispatch,
    interactions: createInteractions(clock, changes, {
      dispatch: (interaction) => {
        const { payload, server } = interaction;
        if (deliverer.isActive()) {
          deliverer.deliver(interaction);
          return;
        }
        gateway.dispatch('INTERACTION_CREATE', payload, server?.hasApp === true ? server.id : undefined, 0);
      },
      fail: (interaction) => {
        log(`No answer to ${interaction.label} came in time.`);
        fail(hub, interaction);
      },
    }),
  };

  const controls = { drop: gateway.drop, slow: slowness.set, restartBot: options.restartBot };
  const site = createSite({
    hub,
    recorder,
    controls,
    snapshot: () =>
      snapshot(hub, {
        recorder,
        connection: connection(),
        slow: slowness.milliseconds(),
        canRestart: options.restartBot !== undefined,
      }),
  });
  const api = createApi({
    hub,
    token,
    recorder,
    log,
    hold: slowness.hold,
    gatewayUrl: () => url.replace(/^http/, 'ws'),
  });
  const { alsoServe } = options;
  if (alsoServe) site.notFound((context) => alsoServe(context.req.raw));
  site.all('/api/*', (context) => api(context.req));
  site.all('/api', (context) => api(context.req));
  site.onError((error, context) => {
    log(`The playground itself failed: ${error.stack ?? error.message}`);
    return context.json({ message: '500: Internal Server Error', code: 0 }, 500);
  });

  /** Tries again until the address is ready to be delivered to; gives what ends that. */
  function askUntilReady(address: string): () => void {
    let stop = (): void => undefined;
    const ask = () => {
      deliverer.to(address).catch(() => {
        stop = clock.after(ASK_AGAIN, ask);
      });
    };
    ask();
    return () => {
      stop();
    };
  }

  const listening = () => ({ host, port: bound(server).port, allowRemote });
  const listener = getRequestListener(site.fetch);
  const server = createServer((request, response) => {
    if (!isOurs(request.headers, listening())) {
      response
        .writeHead(403, { 'Content-Type': 'text/plain' })
        .end('The playground speaks with this machine only.\n');
      return;
    }
    void listener(request, response);
  });
  server.on('upgrade', (request, socket, head) => {
    if (isOurs(request.headers, listening())) gateway.upgrade(request, socket, head);
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
      const person = world.named(personName);
      return createPerson(hub, { person, place, locale: locale ?? person.locale });
    },
    exchanges: recorder.exchanges,
    rules: RULES,
    dropConnection: (how = 'cut') => {
      gateway.drop(how);
    },
    slowNextAnswer: slowness.set,
    botReady: async () => {
      await Promise.race([gateway.connected(), reached.promise]);
    },
    deliverTo: deliverer.to,
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
const homeForBot = ({ world }: Hub) => ({
  ...guildOf(world, world.home),
  joined_at: '2025-01-01T00:00:00.000000+00:00',
  large: false,
  unavailable: false,
  member_count: world.people.length + 1,
  members: [memberOf(botUser(world)), ...world.people.map((person) => memberOf(personUser(person)))],
  channels: [textChannel(world.home)],
  threads: [],
  presences: [],
  voice_states: [],
  stage_instances: [],
  guild_scheduled_events: [],
  soundboard_sounds: [],
});
