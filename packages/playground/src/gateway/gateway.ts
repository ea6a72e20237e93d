import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { GatewayCloseCodes, GatewayOpcodes } from 'discord-api-types/v10';
import { WebSocketServer, type WebSocket } from 'ws';
import type { ConnectionView, DropKind } from '../page/protocol.ts';
import type { Clock } from '../state/clock.ts';
import { ALL_INTENTS, PRIVILEGED_INTENTS, intentBits } from './intents.ts';
import { createSession, type Session, type Shard } from './session.ts';
import { createTransport } from './transport.ts';
import { arrayOf, isObject, numberOr, stringOr, type JsonObject } from '../rules/json.ts';

/** Milliseconds between heartbeats. */
const HEARTBEAT_INTERVAL = 41_250;
/** Milliseconds without a heartbeat after which the other side is taken for dead. */
const HEARTBEAT_TIMEOUT = HEARTBEAT_INTERVAL * 2;
/** Milliseconds a session waits for its bot to resume. */
const RESUME_TIMEOUT = 5 * 60_000;
/** Milliseconds that a bot has to answer a ping. */
const PING_TIMEOUT = 100;
const GOING_AWAY = [1000, 1001];

export interface GatewayOptions {
  readonly clock: Clock;
  readonly token: string;
  readonly log: (line: string) => void;
  /** Privileged intents that are switched on. */
  readonly privileged?: number;
  /** The data of READY for a shard, but for the session's own. */
  readonly ready: (shard: Shard) => JsonObject;
  /** Events that follow READY. */
  readonly afterReady: (
    intents: number,
    shard: Shard,
  ) => readonly (readonly [event: string, data: unknown])[];
  /** The data of GUILD_MEMBERS_CHUNK for a request for members; undefined when there is no such server. */
  readonly membersChunk?: (request: JsonObject) => JsonObject | undefined;
  readonly changed: (connection: ConnectionView) => void;
}

/**
 * Sends an event to the bot's session for that server if its intents ask for it (0: every session gets it). Data that
 * depends on the session's intents is a function of them.
 */
export type Dispatch = (
  event: string,
  data: object | ((intents: number) => object),
  guildId: string | undefined,
  intents: number,
) => void;

/** The shard of a server; DMs go to shard 0. */
export const shardOf = (guildId: string | undefined, count: number): number =>
  guildId === undefined ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(count));

/** Discord's gateway: the WebSocket server. */
export function createGateway(options: GatewayOptions) {
  const { clock, log } = options;
  const server = new WebSocketServer({ noServer: true, perMessageDeflate: false, maxPayload: 1 << 20 });
  const sessions = new Map<string, Session>();
  const waiting = new Set<() => void>();
  let resumed = 0;
  let view: ConnectionView = { state: 'away', resumed };

  function updateView() {
    const shardsOf = (some: readonly Session[]) => new Set(some.map(({ shard }) => shard.join('/'))).size;
    const all = [...sessions.values()];
    const live = shardsOf(all.filter(({ transport }) => transport() !== undefined));
    const state = all.length === 0 ? 'away' : live < shardsOf(all) ? 'lost' : 'connected';
    if (state === view.state && resumed === view.resumed) return;
    view = { state, resumed };
    options.changed(view);
    if (state !== 'connected') return;
    for (const resolve of waiting) resolve();
    waiting.clear();
  }

  function remove(session: Session) {
    sessions.delete(session.id);
    updateView();
  }

  function accept(socket: WebSocket, search: URLSearchParams) {
    const transport = createTransport(socket, search.get('compress') === 'zlib-stream');
    let session: Session | undefined;
    let cancelTimeout: () => void = () => undefined;
    const resetTimeout = () => {
      cancelTimeout();
      cancelTimeout = clock.after(HEARTBEAT_TIMEOUT, () => {
        transport.close(GatewayCloseCodes.SessionTimedOut, 'Session timed out.');
      });
    };

    if (!['9', '10'].includes(search.get('v') ?? '10')) {
      transport.close(GatewayCloseCodes.InvalidAPIVersion, 'Invalid API version.');
      return;
    }
    if ((search.get('encoding') ?? 'json') !== 'json') {
      transport.close(GatewayCloseCodes.DecodeError, 'The playground speaks JSON only.');
      return;
    }

    /** Why an IDENTIFY is refused. */
    function refusal(
      data: JsonObject,
      intents: number,
      [id, count]: Shard,
    ): readonly [number, string] | undefined {
      if (session !== undefined && sessions.has(session.id))
        return [GatewayCloseCodes.AlreadyAuthenticated, 'Already authenticated.'];
      if (!isToken(data['token'])) return [GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.'];
      if (!Number.isInteger(intents) || intents < 0 || intents > ALL_INTENTS)
        return [GatewayCloseCodes.InvalidIntents, 'Invalid intent(s).'];
      if ((intents & intentBits(PRIVILEGED_INTENTS) & ~(options.privileged ?? 0)) !== 0)
        return [GatewayCloseCodes.DisallowedIntents, 'Disallowed intent(s).'];
      if (!Number.isInteger(id) || !(count > id) || id < 0)
        return [GatewayCloseCodes.InvalidShard, 'Invalid shard.'];
      return undefined;
    }

    function identify(data: JsonObject) {
      const intents = numberOr(data['intents'], -1);
      const [id = 0, count = 1] = arrayOf(data['shard']).map(Number);
      const shard = [id, count] as const;
      const refused = refusal(data, intents, shard);
      if (refused !== undefined) {
        log(`A bot could not log in: ${refused[1]}`);
        transport.close(...refused);
        return;
      }
      // A lost session cannot be resumed after its shard has logged in again.
      for (const old of [...sessions.values()]) {
        const same = old.shard[0] === id || old.shard[1] !== count;
        if (same && old.transport() === undefined) sessions.delete(old.id);
      }
      session = createSession(randomBytes(16).toString('hex'), intents, shard, transport);
      sessions.set(session.id, session);
      session.dispatch('READY', { ...options.ready(shard), session_id: session.id, shard });
      for (const [event, more] of options.afterReady(intents, shard)) session.dispatch(event, more);
      log('A bot has logged in.');
      updateView();
    }

    function resume(data: JsonObject) {
      if (!isToken(data['token'])) {
        transport.close(GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.');
        return;
      }
      const old = sessions.get(stringOr(data['session_id'], ''));
      if (old === undefined) {
        transport.send(GatewayOpcodes.InvalidSession, false);
        return;
      }
      old.transport()?.close(4000, 'Resumed elsewhere.');
      old.attach(transport);
      if (!old.replay(numberOr(data['seq'], Infinity))) {
        old.attach(undefined);
        remove(old);
        transport.send(GatewayOpcodes.InvalidSession, false);
        return;
      }
      session = old;
      resumed += 1;
      session.dispatch('RESUMED', { _trace: [] });
      log('The bot has resumed its session.');
      updateView();
    }

    function receive(frame: unknown) {
      if (!isObject(frame) || typeof frame['op'] !== 'number') {
        transport.close(GatewayCloseCodes.DecodeError, 'Decode error.');
        return;
      }
      const data = isObject(frame['d']) ? frame['d'] : {};
      const op: unknown = frame['op'];
      if (op === GatewayOpcodes.Heartbeat) {
        resetTimeout();
        transport.send(GatewayOpcodes.HeartbeatAck);
        session?.pinged();
      } else if (op === GatewayOpcodes.Identify) identify(data);
      else if (op === GatewayOpcodes.Resume) resume(data);
      else if (
        op !== GatewayOpcodes.PresenceUpdate &&
        op !== GatewayOpcodes.VoiceStateUpdate &&
        op !== GatewayOpcodes.RequestGuildMembers
      )
        transport.close(GatewayCloseCodes.UnknownOpcode, 'Unknown opcode.');
      else if (session === undefined)
        transport.close(GatewayCloseCodes.NotAuthenticated, 'Not authenticated.');
      else if (op === GatewayOpcodes.VoiceStateUpdate)
        log('The playground serves no voice: the bot joins no voice channel.');
      else if (op === GatewayOpcodes.RequestGuildMembers) {
        const chunk = options.membersChunk?.(data);
        if (chunk !== undefined) session.dispatch('GUILD_MEMBERS_CHUNK', chunk);
      }
    }

    socket.on('message', (bytes) => {
      receive(parsed(bytes));
    });
    socket.on('error', (error) => {
      log(`The bot's connection had an error: ${error.message}`);
    });
    socket.on('close', (code) => {
      cancelTimeout();
      const own = session;
      if (own?.transport() !== transport) return;
      own.attach(undefined);
      if (GOING_AWAY.includes(code)) {
        remove(own);
        log('The bot has logged out.');
        return;
      }
      updateView();
      clock.after(RESUME_TIMEOUT, () => {
        if (own.transport() === undefined) remove(own);
      });
    });
    resetTimeout();
    transport.send(GatewayOpcodes.Hello, { heartbeat_interval: HEARTBEAT_INTERVAL, _trace: [] });
  }

  const isToken = (given: unknown) =>
    typeof given === 'string' && given.replace(/^Bot /, '') === options.token;

  return {
    /** Takes an HTTP connection over. */
    upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
      const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
      server.handleUpgrade(request, socket, head, (client) => {
        accept(client, searchParams);
      });
    },
    dispatch: ((event, data, guildId, intents) => {
      for (const session of sessions.values()) {
        const wanted = intents === 0 || (session.intents & intents) !== 0;
        if (wanted && session.shard[0] === shardOf(guildId, session.shard[1]))
          session.dispatch(event, typeof data === 'function' ? data(session.intents) : data);
      }
    }) satisfies Dispatch,
    drop: (how: DropKind = 'cut'): void => {
      for (const session of [...sessions.values()]) {
        const transport = session.transport();
        if (how === 'cut') transport?.terminate();
        else if (how === 'reconnect') transport?.send(GatewayOpcodes.Reconnect);
        else {
          session.attach(undefined);
          sessions.delete(session.id);
          transport?.send(GatewayOpcodes.InvalidSession, false);
        }
      }
      updateView();
    },
    connection: (): ConnectionView => view,
    /** Resolves once a bot has a session with a connection. */
    connected: (): Promise<void> =>
      view.state === 'connected' ? Promise.resolve() : new Promise((resolve) => waiting.add(resolve)),
    /** Resolves once every connected bot has responded to a heartbeat request, or after 100 ms. */
    async ping(): Promise<void> {
      await Promise.all([...sessions.values()].map((session) => session.ping(PING_TIMEOUT)));
    },
    close(): void {
      for (const client of server.clients) client.terminate();
      server.close();
      sessions.clear();
    },
  };
}

function parsed(bytes: unknown): unknown {
  try {
    return JSON.parse(String(bytes));
  } catch {
    return undefined;
  }
}
