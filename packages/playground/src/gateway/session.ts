import { setTimeout as sleep } from 'node:timers/promises';
import { GatewayOpcodes } from 'discord-api-types/v10';
import type { Transport } from './transport.ts';

export type Shard = readonly [id: number, count: number];

export type Session = ReturnType<typeof createSession>;

const MAX_REPLAY = 1_000;

/** A bot's session: it outlives its connection and stores events for a resume. */
export function createSession(id: string, intents: number, shard: Shard, first: Transport) {
  let transport: Transport | undefined = first;
  let sequence = 0;
  let answersPings = true;
  let heartbeat = Promise.withResolvers<boolean>();
  const sent: (readonly [data: unknown, sequence: number, event: string])[] = [];
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
      sent.push([data, sequence, event]);
      if (sent.length > MAX_REPLAY) sent.shift();
      transport?.send(GatewayOpcodes.Dispatch, data, sequence, event);
    },
    /** Resends everything after sequence number `after`; false if that number was never sent. */
    replay(after: number): boolean {
      if (after > sequence) return false;
      for (const event of sent) if (event[1] > after) transport?.send(GatewayOpcodes.Dispatch, ...event);
      return true;
    },
    /** Requests a heartbeat and resolves when it arrives. A bot that misses the time limit is not asked again. */
    async ping(timeout: number): Promise<void> {
      if (transport === undefined || !answersPings) return;
      transport.send(GatewayOpcodes.Heartbeat);
      answersPings = await Promise.race([heartbeat.promise, sleep(timeout, false, { ref: false })]);
    },
    /** Called for each heartbeat. */
    pinged(): void {
      heartbeat.resolve(true);
      heartbeat = Promise.withResolvers<boolean>();
    },
  };
}
