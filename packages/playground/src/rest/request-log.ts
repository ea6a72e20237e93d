import type { BrokenRule, RequestRecord } from '../page/protocol.ts';
import type { Clock } from '../state/clock.ts';
import type { Events } from '../state/events.ts';
import type { Body } from './body.ts';

const MAX_REQUESTS = 2_000;

export type RequestLog = ReturnType<typeof createRequestLog>;

/** The bot's latest requests. */
export function createRequestLog(clock: Clock, events: Events, log: (line: string) => void) {
  const all: RequestRecord[] = [];
  let added = 0;
  let begun = 0;
  let underWay = 0;
  return {
    /** Oldest first; a live list. */
    all: all as readonly RequestRecord[],
    /** Stores a request with its response, and logs the rules that it broke. */
    add(request: Request, body: Body | undefined, response: Response): void {
      added += 1;
      const broken = response.broken ?? response.warnings ?? [];
      const entry = {
        ...request,
        id: added,
        body: body?.value ?? null,
        files: [...(body?.uploads.values() ?? [])].map(({ filename }) => filename),
        status: statusOf(response),
        response: response.body ?? null,
        milliseconds: clock.now() - request.at,
        broken,
      };
      all.push(entry);
      if (all.length > MAX_REQUESTS) all.shift();
      events.emit({ type: 'request', request: entry });
      for (const one of broken) log(lineAbout(request.method, request.route ?? request.path, one));
    },
    /** The rules that requests have broken, one per line. */
    broken: (): readonly string[] =>
      all.flatMap(({ method, path, broken }) =>
        broken.filter(({ warning }) => !warning).map((one) => lineAbout(method, path, one)),
      ),
    /** Counts a request as pending until the returned function is called. */
    begin(): () => void {
      begun += 1;
      underWay += 1;
      return () => {
        underWay -= 1;
      };
    },
    /** How many requests have begun, and how many are pending. */
    count: () => ({ begun, underWay }),
  };
}

/** An accepted request's response, with warnings, or an error's with the rules behind it. */
interface Response extends Partial<Record<'broken' | 'warnings', readonly BrokenRule[]>> {
  readonly status?: number;
  readonly body: unknown;
}

/** The data of a request before its response. */
type Request = Pick<RequestRecord, 'at' | 'method' | 'path' | 'route' | 'query' | 'interactionId'>;

export const statusOf = ({ status, body }: Response): number => status ?? (body === undefined ? 204 : 200);

const lineAbout = (method: string, route: string, { rule, path, description }: BrokenRule): string =>
  `${method} ${route} broke ${rule}${path === '' ? '' : ` at ${path}`}: ${description}`;
