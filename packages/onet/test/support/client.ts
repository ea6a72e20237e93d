import { expect, onTestFinished } from 'vitest';
import type { Failure } from '../../src/answer.ts';
import { createOnetClient, type ClientOptions, type OnetClient } from '../../src/client/client.ts';
import type { Onet } from '../../src/onet.ts';
import { ONET_URL } from '../../src/services/request.ts';
import { recordingLog, type RecordingLog } from './log.ts';
import { sendJson, upstream, type Upstream } from './upstream.ts';

export const KEY = 'k3y-of-ours/+=';

/** Parameters of the soft-skill results, and the path that requests them. */
export const PARAMS = { skills: ['2.B.1.d', '2.B.1.c', '2.B.1.a'], start: 1, end: 20 };
export const PATH = '/online/soft_skills/results?skills=2.B.1.d,2.B.1.c,2.B.1.a&start=1&end=20';

/** Short enough for a test, in the proportions of the real ones. */
const QUICK = {
  connectTimeoutMs: 500,
  responseTimeoutMs: 300,
  callTimeoutMs: 3_000,
  retryDelayMs: 1,
  maxPerSecond: 1_000,
  maxResponseBytes: 100_000,
};

/** A client with quick limits, closed when the test ends. */
export function quickClient(
  apiUrl: string,
  options: Partial<ClientOptions> = {},
): OnetClient & { readonly log: RecordingLog } {
  const log = recordingLog();
  const limits = { ...QUICK, ...options.limits };
  const client = createOnetClient({ apiUrl, apiKey: KEY, log, ...options, limits });
  onTestFinished(client.close);
  return { ...client, log };
}

/**
 * A client of a server that sends what `respond` gives for a URL, and 422 for undefined. Links to O*NET Web Services in
 * a response lead to this server: the client follows no others.
 */
export async function sampleOnet(
  respond: (url: URL) => unknown,
): Promise<{ readonly onet: Onet; readonly server: Upstream }> {
  const server = await upstream((request, response) => {
    const body = respond(new URL(request.url ?? '/', ONET_URL));
    if (body === undefined) sendJson(response, { error: 'no data for this' }, 422);
    else sendJson(response, JSON.parse(JSON.stringify(body).replaceAll(ONET_URL, server.url)));
  });
  const limits = { maxPerSecond: 10_000, maxInFlight: 64 };
  return {
    onet: createOnetClient({ log: recordingLog(), apiUrl: server.url, apiKey: KEY, limits }),
    server,
  };
}

/** Expects a failure that is one sentence, and the key neither in it nor in the log. */
export function expectFailure(answer: { ok: boolean }, log: RecordingLog): Failure {
  expect(answer).toMatchObject({ ok: false });
  const failure = answer as Failure;
  expect(failure.message).toMatch(/^[^\n]{10,600}\.?$/);
  for (const text of [KEY, encodeURIComponent(KEY)]) {
    expect(JSON.stringify([failure, log.lines])).not.toContain(text);
  }
  return failure;
}
