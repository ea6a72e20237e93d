import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface SeenRequest {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** Milliseconds since the upstream started. */
  readonly at: number;
}

/** A real HTTP server in the place of O*NET Web Services. */
export interface Upstream {
  /** With its trailing slash. */
  readonly url: string;
  /** Every request except those for `/about`, in order. */
  readonly seen: readonly SeenRequest[];
  /** Connections that are open now. */
  readonly connections: () => Promise<number>;
  /** Requests that are neither answered nor aborted. */
  readonly inProgress: () => number;
}

export type Handler = (request: IncomingMessage, response: ServerResponse, nth: number) => void;

/** A valid answer of the soft-skill results: one occupation. */
export const RESULTS = {
  start: 1,
  end: 1,
  total: 1,
  occupation: [
    {
      href: 'https://api-v2.onetcenter.org/online/occupations/31-2022.00/',
      code: '31-2022.00',
      title: 'Physical Therapist Aides',
      tags: {},
      job_zone: { code: 2, title: 'Job Zone Two: Some Preparation Needed' },
      skills_matched: [{ code: '2.B.1.a', title: 'Social Perceptiveness', level: 48, importance: 53 }],
      skills_other: [],
    },
  ],
};

export const sendJson = (response: ServerResponse, body: unknown, status = 200): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};

/** Answers every request with RESULTS. */
export const sendResults: Handler = (_request, response) => {
  sendJson(response, RESULTS);
};

/** Starts an upstream for the length of the test. It answers `/about` itself; `handle` answers the rest. */
export async function upstream(handle: Handler, { about = '30.3' } = {}): Promise<Upstream> {
  const started = Date.now();
  const seen: SeenRequest[] = [];
  let inProgress = 0;
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    if (path.endsWith('/about')) {
      sendJson(response, { api_version: '2.0', database: about });
      return;
    }
    seen.push({ path, headers: request.headers, at: Date.now() - started });
    inProgress += 1;
    response.on('close', () => {
      inProgress -= 1;
    });
    handle(request, response, seen.length);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    seen,
    inProgress: () => inProgress,
    connections: async () =>
      new Promise((resolve, reject) => {
        server.getConnections((error, count) => {
          if (error) reject(error);
          else resolve(count);
        });
      }),
  };
}
