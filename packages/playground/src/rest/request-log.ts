import type { BrokenRule, RequestRecord, RequestView } from '../page/protocol.ts';
import type { Events } from '../state/events.ts';

const MAX_REQUESTS = 2_000;

export type RequestLog = ReturnType<typeof createRequestLog>;

/** The bot's latest requests. */
export function createRequestLog(events: Events) {
  const all: RequestRecord[] = [];
  let added = 0;
  let begun = 0;
  let underWay = 0;
  return {
    /** Oldest first; a live list. */
    all: all as readonly RequestRecord[],
    add(request: Omit<RequestRecord, 'id'>): void {
      added += 1;
      const entry = { id: added, ...request };
      all.push(entry);
      if (all.length > MAX_REQUESTS) all.shift();
      events.emit({ type: 'request', request: requestView(entry) });
    },
    /** The rules that requests have broken, a line each. */
    broken: (): readonly string[] =>
      all.flatMap(({ method, path, broken }) =>
        broken
          .filter(({ warning }) => !warning)
          .map((one) => `${method} ${path} broke ${one.rule}${at(one)}: ${one.description}`),
      ),
    /** Counts a request as under way until the returned function is called. */
    begin(): () => void {
      begun += 1;
      underWay += 1;
      return () => {
        underWay -= 1;
      };
    },
    /** How many requests have begun, and how many of them are under way. */
    count: () => ({ begun, underWay }),
  };
}

/** Where a rule was broken, for a log line. */
export const at = ({ path }: BrokenRule): string => (path === '' ? '' : ` at ${path}`);

/** A request without its bodies. */
export function requestView(request: RequestRecord): RequestView {
  const { id, at, method, path, route, status, milliseconds, interactionId, broken } = request;
  return { id, at, method, path, route, status, milliseconds, interactionId, broken };
}
