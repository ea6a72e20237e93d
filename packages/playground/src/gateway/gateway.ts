import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import type { Clock } from '../state/clock.ts';
import type { ConnectionView, DropKind } from '../page/protocol.ts';
import type { JsonObject } from '../rules/rule.ts';
import { isObject, arrayOf, numberOr, stringOr } from '../rules/rule.ts';
import { createDeflater } from './deflate.ts';
import { CLOSE, HEARTBEAT_INTERVAL, OP, RESUME_TIMEOUT, HEARTBEAT_TIMEOUT } from './opcodes.ts';
import { ALL_INTENTS, PRIVILEGED } from './intents.ts';
import type { Session, Transport } from './session.ts';
import { createSession } from './session.ts';

export interface GatewayOptions {
  readonly clock: Clock;
  readonly token: string;
  readonly log: (line: string) => void;
  /** Privileged intents that are switched on. */
  readonly privileged?: number;
  /** The data of READY, but for the session's own. */
  readonly ready: () => JsonObject;
  /** Events that follow READY for a bot with these intents. */
  readonly afterReady: (intents: number) => readonly (readonly [event: string, data: unknown])[];
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

/** The websocket side of Discord. */
export interface Gateway {
  /** Takes an HTTP connection over. */
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  readonly dispatch: Dispatch;
  readonly drop: (how: DropKind) => void;
  readonly connection: () => ConnectionView;
  /** Resolves once a bot has a session with a connection. */
  readonly connected: () => Promise<void>;
  readonly close: () => void;
}

/** The shard of a server: DMs go to shard 0. */
const shardOf = (guildId: string | undefined, count: number): number =>
  guildId === undefined ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(count));

export function createGateway(options: GatewayOptions): Gateway {
  const { clock, log } = options;
  const server = new WebSocketServer({ noServer: true, perMessageDeflate: false, maxPayload: 1 << 20 });
  const sessions = new Map<string, Session>();
  const waiting = new Set<() => void>();
  let resumed = 0;
  let view: ConnectionView = { state: 'away', since: clock.now(), resumed };

  function look() {
    const all = [...sessions.values()];
    const shards = new Set(all.map(({ shard }) => shard.join('/')));
    const live = new Set(
      all.filter(({ transport }) => transport() !== undefined).map(({ shard }) => shard.join('/')),
    );
    const state = shards.size === 0 ? 'away' : live.size < shards.size ? 'lost' : 'connected';
    if (state === view.state && resumed === view.resumed) return;
    view = { state, since: clock.now(), resumed };
    options.changed(view);
    if (state !== 'connected') return;
    for (const resolve of waiting) resolve();
    waiting.clear();
  }

  function forget(session: Session) {
    sessions.delete(session.id);
    look();
  }

  function accept(socket: WebSocket, search: URLSearchParams) {
    const deflater = search.get('compress') === 'zlib-stream' ? createDeflater() : undefined;
    const transport: Transport = {
      send(frame) {
        const text = JSON.stringify(frame);
        if (deflater === undefined) socket.send(text);
        else
          deflater.send(text, (bytes) => {
            socket.send(bytes);
          });
      },
      close: (code, reason) => {
        socket.close(code, reason);
      },
      cut: () => {
        socket.terminate();
      },
    };
    const say = (op: number, d: unknown = null) => {
      transport.send({ op, d, s: null, t: null });
    };
    let session: Session | undefined;
    let warning = () => {
      /* nothing to call off yet */
    };
    const alive = () => {
      warning();
      warning = clock.after(HEARTBEAT_TIMEOUT, () => {
        transport.close(CLOSE.sessionTimedOut, 'Session timed out.');
      });
    };

    if (numberOr(Number(search.get('v') ?? 10), 0) !== 10) {
      transport.close(CLOSE.invalidVersion, 'Invalid API version.');
      return;
    }
    if ((search.get('encoding') ?? 'json') !== 'json') {
      transport.close(CLOSE.decodeError, 'The playground speaks JSON only.');
      return;
    }

    function identify(data: JsonObject) {
      if (session !== undefined && sessions.has(session.id)) {
        transport.close(CLOSE.alreadyAuthenticated, 'Already authenticated.');
        return;
      }
      if (data['token'] !== options.token) {
        log('A bot tried to log in with a wrong token.');
        transport.close(CLOSE.authenticationFailed, 'Authentication failed.');
        return;
      }
      const intents = numberOr(data['intents'], -1);
      if (!Number.isInteger(intents) || intents < 0 || intents > ALL_INTENTS) {
        transport.close(CLOSE.invalidIntents, 'Invalid intent(s).');
        return;
      }
      if ((intents & PRIVILEGED & ~(options.privileged ?? 0)) !== 0) {
        log('A bot asked for privileged intents that are not switched on.');
        transport.close(CLOSE.disallowedIntents, 'Disallowed intent(s).');
        return;
      }
      const [id, count] = arrayOf(data['shard']).length === 2 ? arrayOf(data['shard']).map(Number) : [0, 1];
      if (id === undefined || count === undefined || !Number.isInteger(id) || !(count > id) || id < 0) {
        transport.close(CLOSE.invalidShard, 'Invalid shard.');
        return;
      }
      // Nobody will resume a shard's lost session once the shard has logged in anew.
      for (const old of [...sessions.values()]) {
        const same = old.shard[0] === id || old.shard[1] !== count;
        if (same && old.transport() === undefined) sessions.delete(old.id);
      }
      session = createSession(randomBytes(16).toString('hex'), intents, [id, count], transport);
      sessions.set(session.id, session);
      session.dispatch('READY', { ...options.ready(), session_id: session.id, shard: [id, count] });
      for (const [event, more] of options.afterReady(intents)) session.dispatch(event, more);
      log('A bot has logged in.');
      look();
    }

    function resume(data: JsonObject) {
      if (data['token'] !== options.token) {
        transport.close(CLOSE.authenticationFailed, 'Authentication failed.');
        return;
      }
      const old = sessions.get(stringOr(data['session_id'], ''));
      if (old === undefined) {
        say(OP.invalidSession, false);
        return;
      }
      old.transport()?.close(4000, 'Resumed elsewhere.');
      old.attach(transport);
      if (!old.replay(numberOr(data['seq'], Infinity))) {
        old.attach(undefined);
        forget(old);
        say(OP.invalidSession, false);
        return;
      }
      session = old;
      resumed += 1;
      session.dispatch('RESUMED', { _trace: [] });
      log('The bot has resumed its session.');
      look();
    }

    function receive(frame: unknown) {
      if (!isObject(frame) || typeof frame['op'] !== 'number') {
        transport.close(CLOSE.decodeError, 'Decode error.');
        return;
      }
      const data = isObject(frame['d']) ? frame['d'] : {};
      const op = frame['op'];
      if (op === OP.heartbeat) {
        alive();
        say(OP.heartbeatAck);
      } else if (op === OP.identify) identify(data);
      else if (op === OP.resume) resume(data);
      else if (op !== OP.presence && op !== OP.voiceState && op !== OP.requestMembers)
        transport.close(CLOSE.unknownOpcode, 'Unknown opcode.');
      else if (session === undefined) transport.close(CLOSE.notAuthenticated, 'Not authenticated.');
    }

    socket.on('message', (bytes) => {
      receive(parsed(bytes));
    });
    socket.on('error', (error) => {
      log(`The bot's connection had an error: ${error.message}`);
    });
    socket.on('close', (code) => {
      warning();
      deflater?.close();
      const own = session;
      if (own?.transport() !== transport) return;
      own.attach(undefined);
      // A bot that says goodbye is gone at once; one that lost its connection is waited for.
      if (code === 1000 || code === 1001) {
        forget(own);
        log('The bot has logged out.');
        return;
      }
      look();
      clock.after(RESUME_TIMEOUT, () => {
        if (own.transport() === undefined) forget(own);
      });
    });
    alive();
    say(OP.hello, { heartbeat_interval: HEARTBEAT_INTERVAL, _trace: [] });
  }

  return {
    upgrade(request, socket, head) {
      const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
      server.handleUpgrade(request, socket, head, (client) => {
        accept(client, searchParams);
      });
    },
    dispatch(event, data, guildId, intents) {
      for (const session of sessions.values()) {
        const wanted = intents === 0 || (session.intents & intents) !== 0;
        if (wanted && session.shard[0] === shardOf(guildId, session.shard[1]))
          session.dispatch(event, typeof data === 'function' ? data(session.intents) : data);
      }
    },
    drop(how) {
      for (const session of [...sessions.values()]) {
        const transport = session.transport();
        if (how === 'cut') transport?.cut();
        else if (how === 'reconnect') transport?.send({ op: OP.reconnect, d: null, s: null, t: null });
        else {
          session.attach(undefined);
          sessions.delete(session.id);
          transport?.send({ op: OP.invalidSession, d: false, s: null, t: null });
        }
      }
      look();
    },
    connection: () => view,
    connected: () =>
      view.state === 'connected'
        ? Promise.resolve()
        : new Promise((resolve) => {
            waiting.add(resolve);
          }),
    close() {
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
