import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseTolerantly } from '../../src/client/tolerant-parse.ts';
import { services } from '../../src/services/index.ts';
import { mnm, veterans } from '../../src/services/my-next-move/career-sites.ts';
import { militarySearch } from '../../src/services/my-next-move/veterans-military.ts';
import { hotTechnology, inDemandSkills } from '../../src/services/online/occupation.ts';
import { occupations } from '../../src/services/online/search.ts';
import { softSkillsResults } from '../../src/services/online/soft-skills.ts';
import { quickClient } from '../support/client.ts';
import { answerOf } from '../support/every-service.ts';
import { shapeOf, type Shape } from '../support/shape.ts';
import { RESULTS, sendJson, upstream } from '../support/upstream.ts';

const CODE = { code: '29-1141.00' };

/** Calls a service whose response is `body`. */
async function respond(body: unknown) {
  const server = await upstream((_request, response) => {
    sendJson(response, body);
  });
  return { client: quickClient(server.url), server };
}

describe('responses as O*NET sends them', () => {
  it('a career overview whose other titles have a boolean summary', async () => {
    const body = {
      ...CODE,
      title: 'Registered Nurses',
      tags: {},
      also_called: [{ title: 'Staff Nurse', summary: true }, { title: 'Charge Nurse' }],
      on_the_job: ['Record medical histories.'],
      contents: [],
    };
    for (const site of [mnm, veterans]) {
      const { client } = await respond(body);
      expect(await client.call(site.report.overview, CODE)).toMatchObject({
        data: { also_called: [{ title: 'Staff Nurse' }, { title: 'Charge Nurse' }] },
      });
      expect(client.log.lines).toEqual([]);
    }
  });

  it('a job outlook with a list of reasons, or without an outlook', async () => {
    const salary = { annual_median: 93_600 };
    const reasons = [{ code: 'grow', title: 'Rapid Growth' }];
    for (const bright_outlook of [reasons, { description: 'Bright', category: reasons }]) {
      const { client } = await respond({ bright_outlook, salary });
      expect(await client.call(mnm.report.jobOutlook, CODE)).toMatchObject({
        data: { bright_outlook: reasons, salary },
      });
    }
  });

  it('numeric industry codes, technology codes and ids of interests', async () => {
    const industry = await respond({ industry: [{ code: 62, title: 'Health Care' }] });
    expect(await industry.client.call(mnm.industries, {})).toMatchObject({
      data: { industry: [{ code: '62' }] },
    });
    const technology = await respond([{ code: 43233501, title: 'Medical software', example: [] }]);
    expect(await technology.client.call(mnm.report.technology, CODE)).toMatchObject({
      data: [{ code: 43233501 }],
    });
    const personality = await respond({ top_interest: { id: '1.B.1.d', title: 'Social' }, work_styles: [] });
    expect(await personality.client.call(mnm.report.personality, CODE)).toMatchObject({
      data: { top_interest: { id: '1.B.1.d', name: 'Social' } },
    });
    for (const { log } of [industry.client, technology.client, personality.client]) {
      expect(log.lines).toEqual([]);
    }
  });

  it('careers for a military job without matches', async () => {
    const { client } = await respond({ start: 1, end: 0, total: 0, career: [] });
    expect(await client.call(militarySearch, { keyword: '11B' })).toMatchObject({
      data: { military_match: [], career: [] },
    });
  });

  it('occupations with their Job Zone', async () => {
    const zone = { code: 4, title: 'Job Zone Four' };
    const row = { ...RESULTS.occupation[0], zone, datalevel: 'detailed' };
    const { client } = await respond({ ...RESULTS, occupation: [row] });
    expect(await client.call(occupations, { sort: 'zone' })).toMatchObject({
      data: { occupation: [{ zone, datalevel: 'detailed' }] },
    });
  });
});

describe('software in demand', () => {
  const example = (title: string, in_demand?: boolean) => ({
    title,
    hot_technology: true,
    ...(in_demand !== undefined && { in_demand }),
  });

  it('is found among the hot technologies, as its own path does not answer', async () => {
    const rows = [example('Excel', true), example('Outlook'), example('Word', true), example('R', false)];
    const server = await upstream((request, response) => {
      if (request.url?.includes('in_demand') === true) sendJson(response, { error: 'no' }, 404);
      else sendJson(response, { start: 1, end: 4, total: 4, example: rows });
    });
    const client = quickClient(server.url);
    expect(await client.call(inDemandSkills, CODE)).toMatchObject({
      ok: true,
      data: { start: 1, end: 2, total: 2, example: [{ title: 'Excel' }, { title: 'Word' }] },
    });
    expect(await client.call(inDemandSkills, { ...CODE, start: 2, end: 2 })).toMatchObject({
      data: { start: 2, end: 2, total: 2, example: [{ title: 'Word' }] },
    });
    expect(server.seen.map(({ path }) => path)).toEqual(
      Array(2).fill(`/online/occupations/29-1141.00/hot_technology?start=1&end=2000`),
    );
  });

  it('is no data where no hot technology is in demand', async () => {
    const { client } = await respond({ start: 1, end: 1, total: 1, example: [example('Excel')] });
    expect(await client.call(inDemandSkills, CODE)).toMatchObject({ ok: false, reason: 'no-data' });
    expect(await client.call(hotTechnology, CODE)).toMatchObject({ ok: true });
  });
});

describe('a response that differs in parts', () => {
  const [row] = RESULTS.occupation;

  it.each<[string, object, object, string]>([
    [
      'drops one broken row',
      { occupation: [row, { title: 7 }, row] },
      { occupation: [row, row] },
      'row dropped',
    ],
    [
      'reads a number as text',
      { occupation: [{ ...row, title: 7 }] },
      { occupation: [{ ...row, title: '7' }] },
      'read as text',
    ],
    ['reads digits as a number', { total: '1' }, { total: 1 }, 'read as number'],
    ['drops an optional field', { next: null }, {}, 'field dropped'],
    [
      'drops a broken row within a row',
      { occupation: [{ ...row, skills_other: [{ code: '2.B.1.a', title: 'A' }, null] }] },
      { occupation: [{ ...row, skills_other: [{ code: '2.B.1.a', title: 'A' }] }] },
      'row dropped',
    ],
  ])('%s, and logs it', async (_name, changed, expected, repair) => {
    const { client } = await respond({ ...RESULTS, ...changed });
    const answer = await client.call(softSkillsResults, { skills: ['2.B.1.d'] });
    expect(answer).toMatchObject({ ok: true, data: { ...RESULTS, ...expected } });
    expect(client.log.lines).toMatchObject([{ level: 'warn' }]);
    expect(JSON.stringify(client.log.lines)).toContain(repair);
  });

  it.each<[string, object]>([
    ['a required part is missing', { total: undefined }],
    ['the list has another name', { occupation: undefined, occupations: [row] }],
    ['no row has the known form', { occupation: [{ job: 'A' }, { job: 'B' }] }],
  ])('is rejected if %s', async (_name, changed) => {
    const { client } = await respond({ ...RESULTS, ...changed });
    const answer = await client.call(softSkillsResults, { skills: ['2.B.1.d'] });
    expect(answer).toMatchObject({ ok: false, reason: 'unavailable' });
  });

  it('reads many rows with the same fault', () => {
    const list = z.object({ row: z.array(z.object({ code: z.string() })) });
    const rows = Array.from({ length: 2_000 }, (_, code) => ({ code }));
    expect(parseTolerantly(list, { row: rows })?.data.row).toHaveLength(2_000);
  });

  it('never throws, and gives what the schema accepts', () => {
    const list = z.object({
      total: z.int(),
      row: z.array(
        z.object({ a: z.string(), b: z.number().optional(), c: z.array(z.object({ d: z.string() })) }),
      ),
    });
    const value = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.constant(undefined));
    const rows = fc.array(
      fc.record({ a: value, b: value, c: fc.oneof(value, fc.array(fc.record({ d: value }))) }),
    );
    fc.assert(
      fc.property(fc.record({ total: value, row: fc.oneof(value, rows) }), (body) => {
        const parsed = parseTolerantly(list, body);
        if (parsed !== undefined) expect(list.parse(parsed.data)).toEqual(parsed.data);
      }),
    );
  });
});

/** The value with null for every optional field and an unknown field in every object. */
function distort(shape: Shape, value: unknown): unknown {
  if (shape.kind === 'array' && Array.isArray(value)) return value.map((item) => distort(shape.items, item));
  if (shape.kind !== 'object' || typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, inner]) => {
    const field = shape.fields.get(name);
    return [name, field?.required === true ? distort(field.shape, inner) : null];
  });
  return { ...Object.fromEntries(fields), unknown_field: { note: 'new' } } as unknown;
}

it.each(services.map((service) => [service.name, service] as const))(
  '%s is read with null for every optional field and with unknown fields',
  (_name, service) => {
    const answer = answerOf(service, service.example, 'https://api-v2.onetcenter.org/');
    expect(service.data.safeParse(answer).success).toBe(true);
    const distorted = distort(shapeOf(service.data), answer);
    expect(parseTolerantly(service.data, distorted)?.data).toBeDefined();
  },
);
