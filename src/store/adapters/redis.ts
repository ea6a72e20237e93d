import { createClient } from '@redis/client';
import { MIN_RENEWAL_MS, StoreAdapter, type StoreEntry } from './adapter.ts';

const CONNECT_TIMEOUT_MS = 2_000;

/** The socket timeout, for servers that accept a connection and never respond. */
const SILENCE_TIMEOUT_MS = 5_000;

/** The timeout of a command. */
const COMMAND_TIMEOUT_MS = 1_000;

/** The heartbeat's interval and timeout: a dead connection is replaced within 10 s. */
const PING_INTERVAL_MS = 2_000;
const PING_TIMEOUT_MS = 3_000;

/** Limits pending commands, so that a Redis that never responds does not fill the memory. */
const MAX_PENDING_COMMANDS = 10_000;

/** The longest pause between reconnect attempts. */
const MAX_RECONNECT_PAUSE_MS = 2_000;

/** Keys per step of a scan. */
const BATCH = 500;

/** Redis did not respond to a command in time. */
class RedisTimeoutError extends Error {
  override readonly name = 'RedisTimeoutError';

  constructor(milliseconds: number) {
    super(`no answer within ${milliseconds} ms`);
  }
}

export type RedisClient = ReturnType<typeof clientFor>;

function clientFor(url: string) {
  let reached = false;
  const client = createClient({
    url,
    // The protocol that every Redis and Valkey speaks.
    RESP: 2,
    // Otherwise commands would wait for as long as Redis is unreachable.
    disableOfflineQueue: true,
    commandsQueueMaxLength: MAX_PENDING_COMMANDS,
    socket: {
      connectTimeout: CONNECT_TIMEOUT_MS,
      socketTimeout: SILENCE_TIMEOUT_MS,
      // Reconnects only after a first success: a Redis that was never reached is a configuration error.
      reconnectStrategy: (attempts) =>
        reached && Math.min(50 * 2 ** Math.min(attempts, 6), MAX_RECONNECT_PAUSE_MS),
    },
  });
  client.once('ready', () => {
    reached = true;
  });
  return client;
}

/** A store in Redis or Valkey, which any number of processes may share. */
export class RedisAdapter extends StoreAdapter {
  /** For rate limits in the same Redis. */
  readonly client: RedisClient;
  readonly #heartbeat: NodeJS.Timeout;

  private constructor(client: RedisClient) {
    super();
    this.client = client;
    client.on('error', (error: unknown) => {
      this.emit('error', error);
    });
    client.on('ready', () => {
      this.emit('ready');
    });
    this.#heartbeat = setInterval(() => void this.#ping(), PING_INTERVAL_MS).unref();
  }

  /** Connects. Rejects with the client's own error. Emits `error` for every attempt that fails later, then `ready`. */
  static async open(url: string): Promise<RedisAdapter> {
    const client = clientFor(url);
    const silent = (): void => undefined;
    client.on('error', silent);
    await client.connect();
    const adapter = new RedisAdapter(client);
    client.off('error', silent);
    return adapter;
  }

  async read(keys: readonly string[]): Promise<(string | undefined)[]> {
    if (keys.length === 0) return [];
    return (await inTime(this.client.mGet([...keys]))).map((value) => value ?? undefined);
  }

  async write(entries: readonly StoreEntry[]): Promise<void> {
    // All in one packet, in this order.
    await inTime(
      Promise.all(entries.flatMap(commandsFor).map(async (words) => this.client.sendCommand(words))),
    );
  }

  async remove(keys: readonly string[]): Promise<number> {
    return keys.length === 0 ? 0 : inTime(this.client.unlink([...keys]));
  }

  async members(set: string): Promise<string[]> {
    return inTime(this.client.sMembers(set));
  }

  async removeMember(set: string, member: string): Promise<void> {
    await inTime(this.client.sRem(set, member));
  }

  async renew(keys: readonly string[], expires: number): Promise<void> {
    const life = expires - Date.now();
    const left = await inTime(Promise.all(keys.map(async (key) => this.client.pTTL(key))));
    // -1 is a key that never expires, -2 one that is not there.
    const due = keys.filter(
      (_, index) => (left[index] ?? -2) > -2 && (left[index] ?? 0) < life - MIN_RENEWAL_MS,
    );
    await inTime(Promise.all(due.map(async (key) => this.client.pExpire(key, life))));
  }

  async *scan(prefix: string): AsyncGenerator<StoreEntry, void> {
    const pattern = `${prefix.replace(/[*?[\]\\]/g, '\\$&')}*`;
    // A scan may return a key twice.
    for await (const keys of this.client.scanIterator({ MATCH: pattern, COUNT: BATCH }))
      yield* (await inTime(Promise.all(keys.map(async (key) => this.#entriesAt(key))))).flat();
  }

  /** Nothing to check in Redis; docs/operate.md covers its append-only file. */
  async scrub(): Promise<void> {
    return Promise.resolve();
  }

  async disconnect(): Promise<void> {
    clearInterval(this.#heartbeat);
    if (this.client.isReady) await inTime(this.client.close()).catch(() => undefined);
    this.client.destroy();
  }

  async #entriesAt(key: string): Promise<readonly StoreEntry[]> {
    const [type, left] = await Promise.all([this.client.type(key), this.client.pTTL(key)]);
    const expires = left >= 0 ? { expires: Date.now() + left } : {};
    if (type === 'set')
      return (await this.client.sMembers(key)).map((member) => ({ key, member, value: '', ...expires }));
    const value = type === 'string' ? await this.client.get(key) : null;
    return value === null ? [] : [{ key, value, ...expires }];
  }

  /** Detects a dead connection, which otherwise looks like a slow one. */
  async #ping(): Promise<void> {
    const isReady = (): boolean => this.client.isReady;
    if (!isReady()) return;
    try {
      await inTime(this.client.ping(), PING_TIMEOUT_MS);
    } catch (error) {
      // Any other error is a response, or a closed connection.
      if (!(error instanceof RedisTimeoutError) || !isReady()) return;
      this.client.destroy();
      this.emit('error', error);
      await this.client.connect().catch(() => undefined);
    }
  }
}

/** Expiries are sent as durations, because the clock of Redis may differ. */
function commandsFor({ key, member, value, expires }: StoreEntry): string[][] {
  const span = expires === undefined ? undefined : Math.ceil(expires - Date.now());
  if (span !== undefined && span <= 0)
    return [member === undefined ? ['UNLINK', key] : ['SREM', key, member]];
  if (member === undefined) return [['SET', key, value, ...(span === undefined ? [] : ['PX', String(span)])]];
  return [['SADD', key, member], ...(span === undefined ? [] : [['PEXPIRE', key, String(span)]])];
}

async function inTime<T>(answer: Promise<T>, milliseconds = COMMAND_TIMEOUT_MS): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    reject(new RedisTimeoutError(milliseconds));
  }, milliseconds);
  try {
    return await Promise.race([answer, promise]);
  } finally {
    clearTimeout(timer);
  }
}
