import { OP } from './opcodes.ts';

export interface Frame {
  readonly op: number;
  readonly d: unknown;
  readonly s: number | null;
  readonly t: string | null;
}

/** The connection a session speaks through at the moment. */
export interface Transport {
  readonly send: (frame: Frame) => void;
  readonly close: (code: number, reason: string) => void;
  /** Breaks it off without a word. */
  readonly cut: () => void;
}

/** A bot's session: it outlives its connection, and keeps what the bot missed. */
export interface Session {
  readonly id: string;
  readonly intents: number;
  readonly shard: readonly [id: number, count: number];
  readonly transport: () => Transport | undefined;
  readonly attach: (transport: Transport | undefined) => void;
  readonly dispatch: (event: string, data: unknown) => void;
  /** Sends again everything after sequence number `after`; false when that is more than was ever sent. */
  readonly replay: (after: number) => boolean;
}

const KEPT = 1_000;

export function createSession(
  id: string,
  intents: number,
  shard: readonly [number, number],
  first: Transport,
): Session {
  let transport: Transport | undefined = first;
  let sequence = 0;
  const sent: (Frame & { readonly s: number })[] = [];
  return {
    id,
    intents,
    shard,
    transport: () => transport,
    attach(next) {
      transport = next;
    },
    dispatch(event, data) {
      sequence += 1;
      const frame = { op: OP.dispatch, d: data, s: sequence, t: event };
      sent.push(frame);
      if (sent.length > KEPT) sent.shift();
      transport?.send(frame);
    },
    replay(after) {
      if (after > sequence) return false;
      for (const frame of sent) if (frame.s > after) transport?.send(frame);
      return true;
    },
  };
}
