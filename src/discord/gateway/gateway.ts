import type { REST } from '@discordjs/rest';
import { CloseCodes, WebSocketManager, WebSocketShardEvents, type SessionInfo } from '@discordjs/ws';
import {
  GatewayCloseCodes,
  type APIGatewayBotInfo,
  type GatewayDispatchPayload,
  type GatewayIntentBits,
} from 'discord-api-types/v10';
import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '../../ops/log/log.ts';
import { startupError, type StartupError } from '../../ops/startup-error.ts';
import { INVALID_TOKEN } from '../rest/errors.ts';
import type { Shards } from './shards.ts';

/** The longest pause between two attempts to connect, in milliseconds. */
const MAX_RECONNECT_PAUSE_MS = 60_000;

/** A connection is stable after this time, in milliseconds: the next pause is short again. */
const STABLE_AFTER_MS = 60_000;

/** The close code of a reconnect that Discord requested, or that this side started. */
const RESUMING: number = CloseCodes.Resuming;

export interface ShardState {
  readonly id: number;
  readonly connected: boolean;
}

interface Gateway {
  /** The shards of this process, and whether each has a session. */
  readonly shards: () => readonly ShardState[];
  /** Ends the connections and stops reconnecting. */
  readonly close: () => Promise<void>;
}

export interface GatewayOptions {
  readonly rest: REST;
  readonly token: string;
  readonly intents: GatewayIntentBits | 0;
  readonly log: Log;
  /** Absent: all of them, as many as Discord recommends. */
  readonly shards?: Shards | undefined;
  /** Called with every dispatch as Discord sent it. */
  readonly onDispatch: (payload: GatewayDispatchPayload) => void;
  /** Called whenever a shard connects or disconnects. */
  readonly onChange: () => void;
  /** Called once, when Discord closes a connection for a reason that reconnecting cannot fix. */
  readonly onFatal: (error: StartupError) => void;
}

/**
 * Connects to Discord's gateway and resolves when every shard has a session. Rejects with a StartupError when Discord
 * refuses the connection for good, and as REST does when it cannot get the gateway's address.
 */
export async function connectGateway(options: GatewayOptions): Promise<Gateway> {
  const { rest, token, intents, log, shards, onDispatch, onChange } = options;
  const sessions = new Map<number, SessionInfo>();
  const connections = new Map<number, Connection>();
  const connectionOf = (shard: number): Connection => {
    const connection = connections.get(shard) ?? { state: 'idle', failures: 0, readyAt: 0 };
    connections.set(shard, connection);
    return connection;
  };
  const shardErrors = new WeakSet<object>();
  const fatal = Promise.withResolvers<never>();
  // After the start, onFatal reports it.
  fatal.promise.catch(() => undefined);
  const ready = Promise.withResolvers<undefined>();
  let closed = false;
  let refused = false;

  const manager = new WebSocketManager({
    rest,
    token,
    intents,
    ...(shards && { shardIds: [...shards.ids], shardCount: shards.count }),
    updateSessionInfo(shard, session) {
      if (session) sessions.set(shard, session);
      else sessions.delete(shard);
    },
    // @discordjs/ws calls this right before it connects, half a second after every close.
    async retrieveSessionInfo(shard) {
      const connection = connectionOf(shard);
      if (connection.state === 'idle') {
        await pauseAfter(connection.failures);
        // The only way to stop a reconnect that is already due.
        if (closed) return new Promise(() => undefined);
        connection.state = 'connecting';
      }
      return sessions.get(shard) ?? null;
    },
  });

  function becameReady(shard: number, message: string): void {
    const connection = connectionOf(shard);
    connection.state = 'ready';
    connection.readyAt = Date.now();
    log.info({ shard }, message);
    onChange();
    if ([...connections.values()].every(({ state }) => state === 'ready')) ready.resolve(undefined);
  }

  manager.on(WebSocketShardEvents.Dispatch, (payload) => {
    try {
      onDispatch(payload);
    } catch (error) {
      // A malformed event must not end the connection.
      log.error({ event: payload.t, error }, 'a gateway event could not be handled');
    }
  });
  manager.on(WebSocketShardEvents.Ready, (_, shard) => {
    becameReady(shard, 'gateway session started');
  });
  manager.on(WebSocketShardEvents.Resumed, (shard) => {
    becameReady(shard, 'gateway session resumed');
  });
  manager.on(WebSocketShardEvents.Closed, (code, shard) => {
    const connection = connectionOf(shard);
    const stable = connection.state === 'ready' && Date.now() - connection.readyAt > STABLE_AFTER_MS;
    connection.failures = stable ? 1 : connection.failures + 1;
    connection.state = 'idle';
    if (closed) return;
    onChange();
    const refusal = REFUSALS[code];
    if (refusal) {
      const error = startupError(...refusal);
      refused = true;
      fatal.reject(error);
      options.onFatal(error);
    } else {
      const level = code === RESUMING ? 'info' : 'warn';
      log[level]({ shard, code, failures: connection.failures }, 'gateway connection closed; reconnecting');
    }
  });
  for (const event of [WebSocketShardEvents.Error, WebSocketShardEvents.SocketError] as const) {
    manager.on(event, (error, shard) => {
      shardErrors.add(error);
      // A refusal arrives as an error, too, and was reported already.
      if (refused) return;
      log.warn({ shard, error }, 'gateway connection error');
    });
  }
  async function close(): Promise<void> {
    closed = true;
    await manager.destroy();
  }

  try {
    for (const shard of await manager.getShardIds()) connectionOf(shard);
    expectSessionsLeft(await manager.fetchGatewayInformation(), connections.size);
    const connecting = manager.connect().catch((error: unknown) => {
      // A shard reconnects by itself after an error, unless the error is fatal.
      if (typeof error !== 'object' || error === null || !shardErrors.has(error)) throw error;
    });
    await Promise.race([fatal.promise, connecting.then(async () => ready.promise)]);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    shards: () => [...connections].map(([id, { state }]) => ({ id, connected: state === 'ready' })),
    close,
  };
}

interface Connection {
  state: 'idle' | 'connecting' | 'ready';
  /** Closes in a row without a stable connection between them. */
  failures: number;
  /** Milliseconds since 1970. */
  readyAt: number;
}

/** Exponential backoff with jitter; no pause after a first failure. */
async function pauseAfter(failures: number): Promise<void> {
  if (failures < 2) return;
  const longest = Math.min(500 * 2 ** (failures - 1), MAX_RECONNECT_PAUSE_MS);
  await pause(longest * (0.5 + Math.random() / 2), undefined, { ref: false });
}

/** Throws a StartupError when Discord allows fewer new sessions than there are shards. */
export function expectSessionsLeft(
  { shards, session_start_limit: { remaining, reset_after: resetAfterMs } }: APIGatewayBotInfo,
  needed = shards,
): void {
  if (remaining >= needed) return;
  const minutes = Math.ceil(resetAfterMs / 60_000);
  throw startupError(
    'DISCORD_TOKEN',
    `Discord allows this bot no more gateway sessions for now; start again in ${minutes} minutes`,
  );
}

/** The fix for each close code after which reconnecting is useless. */
const REFUSALS: Readonly<Partial<Record<number, readonly [variable: string, fix: string]>>> = {
  [GatewayCloseCodes.AuthenticationFailed]: INVALID_TOKEN,
  [GatewayCloseCodes.InvalidShard]: [
    'DISCORD_SHARDS',
    'Discord does not accept these shards (close code 4010)',
  ],
  [GatewayCloseCodes.ShardingRequired]: [
    'DISCORD_SHARDS',
    'the bot is in too many servers for this number of shards (close code 4011); use more, or leave it out',
  ],
  [GatewayCloseCodes.InvalidAPIVersion]: [
    'DISCORD_API_URL',
    'the gateway does not serve API version 10 (close code 4012); use another address or upgrade Waymark',
  ],
  [GatewayCloseCodes.InvalidIntents]: [
    'DISCORD_MESSAGES',
    'Discord does not know these intents (close code 4013); use off',
  ],
  [GatewayCloseCodes.DisallowedIntents]: [
    'DISCORD_MESSAGES',
    'Discord does not allow these intents for this app (close code 4014); use off',
  ],
};
