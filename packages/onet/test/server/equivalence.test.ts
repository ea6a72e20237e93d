import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Answer } from '../../src/answer.ts';
import type { Onet } from '../../src/onet.ts';
import { withCache } from '../../src/cache/cache.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { startServer, type RunningServer } from '../../src/server/server.ts';
import type { AnyService } from '../../src/services/service.ts';
import { families, services } from '../../src/services/index.ts';
import {
  SOFT_SKILL_CODES,
  SOFT_SKILL_SORTS,
  softSkillsResults,
} from '../../src/services/online/soft-skills.ts';
import { createOnetClient, type OnetClient } from '../../src/client/client.ts';
import { recordingLog } from '../support/log.ts';

const log = recordingLog();
let server: RunningServer;
let web: OnetClient;
let sources: { readonly engine: Onet; readonly web: Onet; readonly cached: Onet };

beforeAll(async () => {
  const local = createEngine();
  server = await startServer({ host: '127.0.0.1', port: 0, families, withBaseUrl: local.withBaseUrl, log });
  const limits = { maxPerSecond: Infinity };
  web = createOnetClient({ apiUrl: server.url, apiKey: 'any', log, limits });
  sources = { engine: local.withBaseUrl(server.url), web, cached: withCache(web, { log }) };
});
afterAll(async () => {
  await web.close();
  await server.stop();
});

/** What must be equal in all sources: all but the message of a failure, the source and the time. */
function comparablePart(answer: Answer<unknown>): object {
  if (!answer.ok) return { reason: answer.reason, parameter: answer.parameter };
  return { data: answer.data, release: answer.release };
}

async function expectEqualAnswers(service: AnyService, params: Record<string, unknown>): Promise<void> {
  const expected = await sources.engine.call(service, params);
  const overHttp = await sources.web.call(service, params);
  const first = await sources.cached.call(service, params);
  const again = await sources.cached.call(service, params);
  for (const answer of [overHttp, first, again])
    expect(comparablePart(answer)).toEqual(comparablePart(expected));
  if (expected.ok) expect([overHttp, again]).toMatchObject([{ source: 'live' }, { source: 'cache' }]);
}

const WORDS = [
  'nurse',
  'Software Developers',
  '15-1252',
  'weld',
  'zzzz',
  'c++ & "more"',
  'educación',
  '100%',
  '?a=b#c',
];
const CODES = ['15-1252.00', '29-1141.00', '11-1011.03', '51-4121.00', '55-1011.00', '99-9999.99'];

/** Parameters around a service's own example: other careers, other words, other rows, or left out where they may be. */
function paramsAround({ params, example }: AnyService): fc.Arbitrary<Record<string, unknown>> {
  const fields = Object.entries(params.shape).map(([name, schema]) => {
    const value: unknown = example[name];
    const given =
      name === 'start' || name === 'end'
        ? fc.integer({ min: 1, max: 90 })
        : name === 'keyword'
          ? fc.constantFrom(value, ...WORDS)
          : typeof value === 'string' &&
              CODES.some((code) => code.length === value.length && value.includes('-'))
            ? fc.constantFrom(value, ...CODES)
            : fc.constant(value);
    const optional = z.safeParse(schema as z.ZodType, undefined).success;
    return [name, optional ? fc.option(given, { nil: undefined }) : given] as const;
  });
  return fc.record(Object.fromEntries(fields));
}

// The client finds software in demand among hot technologies; releases have some that is not hot.
const comparable = services.filter(({ derived }) => derived === undefined);

describe('the engine, the client of its server and the cached client give the same answers', () => {
  it.each(comparable.map((service) => [service.name, service] as const))('%s', async (_name, service) => {
    await expectEqualAnswers(service, service.example);
    await fc.assert(
      fc.asyncProperty(paramsAround(service), async (params) => expectEqualAnswers(service, params)),
      { numRuns: 4 },
    );
  });

  it('for any skills, sort and rows of the soft-skill results', async () => {
    const rows = fc.option(fc.integer({ min: -1, max: 2_100 }), { nil: undefined });
    const asked = fc.record({
      skills: fc.oneof(fc.subarray([...SOFT_SKILL_CODES]), fc.array(fc.constantFrom('2.B.1.d', '9.Z', ''))),
      sort: fc.option(fc.constantFrom(...SOFT_SKILL_SORTS), { nil: undefined }),
      start: rows,
      end: rows,
    });
    await fc.assert(
      fc.asyncProperty(asked, async (params) => expectEqualAnswers(softSkillsResults, params)),
      { numRuns: 60 },
    );
  });
});
