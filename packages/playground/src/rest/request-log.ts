import type { RequestRecord, RequestView } from '../page/protocol.ts';
import type { Events } from '../state/events.ts';

const MAX_REQUESTS = 2_000;

/** The bot's latest requests. */
export interface RequestLog {
  /** Oldest first; a live list. */
  readonly all: readonly RequestRecord[];
  readonly add: (request: Omit<RequestRecord, 'id'>) => void;
  /** Counts a request as under way until the returned function is called. */
  readonly begin: () => () => void;
  /** How many requests have begun, and how many of them are under way. */
  readonly count: () => { readonly begun: number; readonly underWay: number };
}

export function createRequestLog(events: Events): RequestLog {
  const all: RequestRecord[] = [];
  let added = 0;
  let begun = 0;
  let underWay = 0;
  return {
    all,
    add(request) {
      added += 1;
      const entry = { id: added, ...request };
      all.push(entry);
      if (all.length > MAX_REQUESTS) all.shift();
      events.emit({ type: 'request', request: requestView(entry) });
    },
    begin() {
      begun += 1;
      underWay += 1;
      return () => {
        underWay -= 1;
      };
    },
    count: () => ({ begun, underWay }),
  };
}

/** A request without its bodies. */
export function requestView(request: RequestRecord): RequestView {
  const { id, at, method, path, route, status, milliseconds, interactionId, broken } = request;
  return { id, at, method, path, route, status, milliseconds, interactionId, broken };
}
