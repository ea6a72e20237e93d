import type { IncomingHttpHeaders } from 'node:http';
import { Pool, errors, type Dispatcher } from 'undici';
import type { Clock } from '../util/clock.ts';
import { SHORTEST_PAUSE_MS, type WebLimits } from './limits.ts';

/** What came back, whole, whatever its status. */
export interface Reply {
  readonly status: number;
  readonly text: string;
  readonly header: (name: string) => string | undefined;
}

/** A request without a whole answer. */
export interface Broken {
  readonly status: undefined;
  /** What went wrong, as the end of a sentence about O*NET. */
  readonly what: string;
  /** Whether the same request may fare better a moment later. */
  readonly passing: boolean;
}

/** One request, one answer, over kept-alive connections to one host. */
export interface Exchange {
  /** Gives what came back or how it broke; rejects only with the signal's reason. */
  readonly get: (path: string, signal: AbortSignal) => Promise<Reply | Broken>;
  readonly close: () => Promise<void>;
}

interface ExchangeOptions {
  readonly origin: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly limits: WebLimits;
  readonly clock: Clock;
}

/** Ends a body that drips for too long. */
class SlowBody extends Error {}

export function openExchange({ origin, headers, limits, clock }: ExchangeOptions): Exchange {
  const { inFlight, connectMs, headersMs, bodyMs, maxBytes } = limits;
  const pool = new Pool(origin, {
    connections: inFlight,
    connect: { timeout: connectMs },
    headersTimeout: headersMs,
    bodyTimeout: bodyMs,
    maxResponseSize: maxBytes,
    // One request on a connection at a time, each with its own deadlines.
    allowH2: false,
    pipelining: 1,
  });

  return {
    get: async (path, signal) =>
      new Promise<Reply | Broken>((resolve, reject) => {
        const chunks: Buffer[] = [];
        let request: Dispatcher.DispatchController | undefined;
        let status = 0;
        let fields: IncomingHttpHeaders = {};
        let bodyEnds = Infinity;

        const leave = (): void => {
          over();
          reject(signal.reason as Error);
          // Before it has a connection there is nothing to break off yet.
          request?.abort(signal.reason as Error);
        };
        const over = (): void => {
          signal.removeEventListener('abort', leave);
        };
        signal.addEventListener('abort', leave);

        pool.dispatch(
          { path, method: 'GET', headers },
          {
            onRequestStart(controller) {
              request = controller;
              if (signal.aborted) controller.abort(signal.reason as Error);
            },
            onResponseStart(_controller, statusCode, responseHeaders) {
              if (statusCode < 200) return;
              status = statusCode;
              fields = responseHeaders;
              bodyEnds = clock.now() + bodyMs;
            },
            onResponseData(controller, chunk) {
              // A body that says nothing at all is undici's to end; here are the ones that drip.
              if (clock.now() > bodyEnds) controller.abort(new SlowBody());
              else chunks.push(chunk);
            },
            onResponseEnd() {
              over();
              resolve({ status, text: textOf(chunks), header: (name) => [fields[name]].flat()[0] });
            },
            onResponseError(_controller, error) {
              over();
              resolve(broken(error, limits));
            },
          },
        );
      }),
    close: async () => pool.destroy(),
  };
}

/** Like `body.text()` of undici's request, which costs a stream for each answer. */
function textOf(chunks: readonly Buffer[]): string {
  const [first = Buffer.alloc(0)] = chunks;
  const text = (chunks.length === 1 ? first : Buffer.concat(chunks)).toString();
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

function broken(error: unknown, { connectMs, headersMs, bodyMs, maxBytes }: WebLimits): Broken {
  const passing = (what: string): Broken => ({ status: undefined, what, passing: true });
  const lasting = (what: string): Broken => ({ status: undefined, what, passing: false });
  if (error instanceof errors.ConnectTimeoutError)
    return passing(`let no connection in within ${connectMs} ms`);
  if (error instanceof errors.HeadersTimeoutError) return passing(`did not answer within ${headersMs} ms`);
  if (error instanceof SlowBody || error instanceof errors.BodyTimeoutError) {
    return passing(`did not end its answer within ${bodyMs} ms`);
  }
  if (error instanceof errors.ResponseExceededMaxSizeError) {
    return lasting(`sent more than ${maxBytes} bytes, which is more than any of its answers should have`);
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'no reason given';
  if (error instanceof errors.InvalidArgumentError) return lasting(`can not be asked this way (${code})`);
  return passing(
    error instanceof errors.SocketError || code === 'ECONNRESET'
      ? `broke the connection off (${code})`
      : `can not be reached (${code})`,
  );
}

/**
 * How long the other side asks us to wait, in milliseconds, never under the shortest pause; undefined when it does
 * not say or is not understood.
 */
export function retryAfter(reply: Reply, now: number): number | undefined {
  const text = reply.header('retry-after');
  if (text === undefined) return undefined;
  const wait = /^\d+$/.test(text) ? Number(text) * 1_000 : Date.parse(text) - now;
  return Number.isNaN(wait) ? undefined : Math.max(wait, SHORTEST_PAUSE_MS);
}
