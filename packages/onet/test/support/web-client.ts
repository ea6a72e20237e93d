import { expect, onTestFinished } from 'vitest';
import type { Failure } from '../../src/answer.ts';
import { openWeb, type WebOnet, type WebOptions } from '../../src/client/client.ts';
import { keptLog, type KeptLog } from '../../../../test/support/log.ts';

export const KEY = 'k3y-of-ours/+=';

/** A question, and how it looks on the wire. */
export const ASKED = { skills: ['2.B.1.d', '2.B.1.c', '2.B.1.a'], start: 1, end: 20 };
export const PATH = '/online/soft_skills/results?skills=2.B.1.d,2.B.1.c,2.B.1.a&start=1&end=20';

/** Short enough for a test, in the proportions of the real ones. */
const QUICK = {
  connectMs: 500,
  headersMs: 300,
  bodyMs: 300,
  callMs: 3_000,
  pauseMs: 1,
  perSecond: 1_000,
  maxBytes: 100_000,
};

/** The web client, until the test is over. */
export function webClient(
  apiUrl: string,
  options: Partial<WebOptions> = {},
): WebOnet & { readonly log: KeptLog } {
  const log = keptLog();
  const web = openWeb({ apiUrl, apiKey: KEY, log, ...options, limits: { ...QUICK, ...options.limits } });
  onTestFinished(web.close);
  return { ...web, log };
}

/** A failure, told in one sentence and without the key. */
export function expectFailure(answer: { ok: boolean }, log: KeptLog): Failure {
  expect(answer).toMatchObject({ ok: false });
  const failure = answer as Failure;
  expect(failure.message).toMatch(/^[^\n]{10,600}\.?$/);
  for (const text of [KEY, encodeURIComponent(KEY)]) {
    expect(JSON.stringify([failure, log.lines])).not.toContain(text);
  }
  return failure;
}
