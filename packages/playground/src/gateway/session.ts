import { GatewayOpcodes } from 'discord-api-types/v10';

export interface Frame {
  readonly op: number;
  readonly d: unknown;
  readonly s: number | null;
  readonly t: string | null;
}

export type Shard = readonly [id: number, count: number];

/** The connection of a session. */
export interface Transport {
  readonly send: (frame: Frame) => void;
  readonly close: (code: number, reason: string) => void;
  /** Breaks the connection without a closing handshake. */
  readonly cut: () => void;
}

export type Session = ReturnType<typeof createSession>;

const MAX_REPLAY = 1_000;

/** A bot's session: it outlives its connection, and stores what the bot missed. */
export function createSession(id: string, intents: number, shard: Shard, first: Transport) {
  let transport: Transport | undefined = first;
  let sequence = 0;
  let answersPings = true;
  const pings = new Set<() => void>();
  const sent: (Frame & { readonly s: number })[] = [];
  return {
    id,
    intents,
    shard,
    transport: (): Transport | undefined => transport,
    attach(next: Transport | undefined): void {
      transport = next;
    },
    dispatch(event: string, data: unknown): void {
      sequence += 1;
      const frame = { op: GatewayOpcodes.Dispatch, d: data, s: sequence, t: event };
      sent.push(frame);
      if (sent.length > MAX_REPLAY) sent.shift();
      transport?.send(frame);
    },
    /** Sends again everything after sequence number `after`; false when that is more than was ever sent. */
    replay(after: number): boolean {
      if (after > sequence) return false;
      for (const frame of sent) if (frame.s > after) transport?.send(frame);
      return true;
    },
    /** Asks for a heartbeat; resolves when it comes. A bot that lets the time pass is not asked again. */
    ping: (timeout: number): Promise<void> =>
      new Promise((resolve) => {
        if (transport === undefined || !answersPings) {
          resolve();
          return;
        }
        const timer = setTimeout(() => {
          answersPings = false;
          resolve();
        }, timeout);
        pings.add(() => {
          clearTimeout(timer);
          resolve();
        });
        transport.send({ op: GatewayOpcodes.Heartbeat, d: null, s: null, t: null });
      }),
    /** A heartbeat has come. */
    pinged(): void {
      for (const answer of pings) answer();
      pings.clear();
    },
  };
}
