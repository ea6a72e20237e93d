import type { Changes } from '../state/events.ts';
import type { Exchange, ExchangeView } from '../page/protocol.ts';

const KEPT = 2_000;

/** Keeps the latest requests of the bot. */
export interface Recorder {
  readonly exchanges: readonly Exchange[];
  readonly add: (exchange: Omit<Exchange, 'id'>) => void;
}

export function createRecorder(changes: Changes): Recorder {
  const exchanges: Exchange[] = [];
  let count = 0;
  return {
    exchanges,
    add(exchange) {
      count += 1;
      const entry = { id: count, ...exchange };
      exchanges.push(entry);
      if (exchanges.length > KEPT) exchanges.shift();
      changes.emit({ type: 'exchange', exchange: exchangeView(entry) });
    },
  };
}

/** The brief form of an exchange. */
export function exchangeView(exchange: Exchange): ExchangeView {
  const { id, at, method, path, route, status, milliseconds, interactionId, broken } = exchange;
  return { id, at, method, path, route, status, milliseconds, interactionId, broken };
}
