import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher, errors as UndiciErrors, Pool } from 'undici';
import { RequestError, unavailable } from './failures.ts';
import type { ClientLimits } from './limits.ts';
import { pathWithin } from './links.ts';

const UTF_8 = new TextDecoder();

const MAX_REDIRECTS = 3;
const REDIRECT_STATUSES = [301, 302, 303, 307, 308];

/** A complete response, whatever its status. */
export interface HttpResponse {
  readonly status: number;
  readonly text: string;
  readonly header: (name: string) => string | undefined;
}

/** GET requests over keep-alive connections to one host, with redirects within the service. */
export interface HttpClient {
  /** Throws a RequestError when no complete response arrives, or the signal's reason. */
  readonly get: (path: string, signal: AbortSignal) => Promise<HttpResponse>;
  readonly close: () => Promise<void>;
}

/** HTTP proxies, named as undici names them. */
export interface ProxySettings {
  readonly httpProxy?: string;
  readonly httpsProxy?: string;
  /** Hosts that are reached directly, separated by commas. */
  readonly noProxy?: string;
}

export function createHttpClient(
  base: URL,
  headers: Readonly<Record<string, string>>,
  { maxInFlight, connectTimeoutMs, responseTimeoutMs, maxResponseBytes }: ClientLimits,
  proxy?: ProxySettings,
): HttpClient {
  const { origin } = base;
  const options: Pool.Options = {
    connections: maxInFlight,
    connect: { timeout: connectTimeoutMs },
    headersTimeout: responseTimeoutMs,
    bodyTimeout: responseTimeoutMs,
    maxResponseSize: maxResponseBytes,
    allowH2: false,
  };
  let opened: Promise<{ dispatcher: Dispatcher; errors: typeof UndiciErrors }> | undefined;
  // Loaded by the first request, because undici takes longer to load than the rest of this package.
  const open = async (): Promise<{ dispatcher: Dispatcher; errors: typeof UndiciErrors }> => {
    const { EnvHttpProxyAgent, errors, Pool } = await import('undici');
    const dispatcher = proxy
      ? new EnvHttpProxyAgent({ ...options, httpProxy: '', httpsProxy: '', noProxy: '', ...proxy })
      : new Pool(origin, options);
    return { dispatcher, errors };
  };

  function requestError(error: unknown, errors: typeof UndiciErrors): RequestError {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'no reason given';
    const failed = (what: string, retryable: boolean): RequestError =>
      new RequestError(unavailable(what), { retryable });
    if (error instanceof errors.ConnectTimeoutError) {
      return failed(`did not accept a connection within ${connectTimeoutMs} ms`, true);
    }
    if (error instanceof errors.HeadersTimeoutError || error instanceof errors.BodyTimeoutError) {
      return failed(`did not respond within ${responseTimeoutMs} ms`, true);
    }
    if (error instanceof errors.ResponseExceededMaxSizeError) {
      return failed(`sent a response larger than ${maxResponseBytes} bytes`, false);
    }
    if (error instanceof errors.InvalidArgumentError) {
      return failed(`cannot be sent this request (${code})`, false);
    }
    if (error instanceof errors.SocketError || code === 'ECONNRESET') {
      return failed(`closed the connection (${code})`, true);
    }
    return failed(`cannot be reached (${code})`, !(error instanceof errors.ClientDestroyedError));
  }

  // Some 15 % faster for a call than undici's `request`, which makes a stream of each body.
  async function request(path: string, signal: AbortSignal): Promise<HttpResponse> {
    const { dispatcher, errors } = await (opened ??= open());
    return new Promise((resolve, reject) => {
      const chunks: Buffer[] = [];
      let status = 0;
      let fields: IncomingHttpHeaders = {};
      let controller: Dispatcher.DispatchController | undefined;
      const abort = (): void => {
        controller?.abort(signal.reason as Error);
      };
      signal.addEventListener('abort', abort);
      dispatcher.dispatch(
        { origin, path, method: 'GET', headers },
        {
          onRequestStart(started) {
            controller = started;
            if (signal.aborted) abort();
          },
          onResponseStart(_, statusCode, responseFields) {
            status = statusCode;
            fields = responseFields;
          },
          onResponseData(_, chunk) {
            chunks.push(chunk);
          },
          onResponseEnd() {
            signal.removeEventListener('abort', abort);
            const text = UTF_8.decode(Buffer.concat(chunks));
            resolve({ status, text, header: (name) => [fields[name]].flat()[0] });
          },
          onResponseError(_, error) {
            signal.removeEventListener('abort', abort);
            reject(signal.aborted ? (signal.reason as Error) : requestError(error, errors));
          },
        },
      );
    });
  }

  return {
    async get(path, signal) {
      let response = await request(path, signal);
      for (let from = path, hops = 0; REDIRECT_STATUSES.includes(response.status); hops += 1) {
        const target = pathWithin(base, response.header('location') ?? '', from);
        if (target === undefined || hops === MAX_REDIRECTS) {
          throw new RequestError(unavailable('redirects to an address outside the service'));
        }
        from = target;
        response = await request(target, signal);
      }
      return response;
    },
    async close() {
      const { dispatcher } = await (opened ??= open());
      await dispatcher.destroy();
    },
  };
}
