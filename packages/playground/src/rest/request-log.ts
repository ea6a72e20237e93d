import type { Events } from '../state/events.ts';
import type { RequestRecord, RequestView } from '../page/protocol.ts';

const KEPT = 2_000;

/** Keeps the latest requests of the bot. */
export interface RequestLog {
  readonly requests: readonly RequestRecord[];
  readonly add: (exchange: Omit<RequestRecord, 'id'>) => void;
}

export function createRequestLog(events: Events): RequestLog {
  const requests: RequestRecord[] = [];
  let count = 0;
  return {
    requests,
    add(exchange) {
      count += 1;
      const entry = { id: count, ...exchange };
      requests.push(entry);
      if (requests.length > KEPT) requests.shift();
      events.emit({ type: 'request', request: requestView(entry) });
    },
  };
}

/** The brief form of an exchange. */
export function requestView(exchange: RequestRecord): RequestView {
  const { id, at, method, path, route, status, milliseconds, interactionId, broken } = exchange;
  return { id, at, method, path, route, status, milliseconds, interactionId, broken };
}
