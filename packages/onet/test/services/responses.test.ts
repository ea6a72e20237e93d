import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnyService } from '../../src/services/service.ts';
import { mnm, mpp, veterans } from '../../src/services/my-next-move/career-sites.ts';
import { crosswalks } from '../../src/services/crosswalks.ts';
import { database } from '../../src/services/database.ts';
import { services } from '../../src/services/index.ts';
import { details, summary } from '../../src/services/online/occupation-report.ts';
import { occupationOverview } from '../../src/services/online/occupation.ts';
import { jobFamilies } from '../../src/services/online/browse.ts';
import { onetData } from '../../src/services/online/onet-data.ts';
import { shapeOf, type Shape } from '../support/shape.ts';

/** Any value of a shape, each field that need not be there sometimes absent. */
function valueOf(shape: Shape, depth = 0): fc.Arbitrary<unknown> {
  switch (shape.kind) {
    case 'object': {
      const fields = [...shape.fields];
      const model = Object.fromEntries(
        fields.map(([name, field]) => [name, valueOf(field.shape, depth + 1)]),
      );
      const requiredKeys = fields.filter(([, { required }]) => required).map(([name]) => name);
      return fc.record(model, { requiredKeys, noNullPrototype: true });
    }
    case 'array':
      return fc.array(valueOf(shape.items, depth + 1), { maxLength: 3 });
    case 'scalar': {
      const { values, minimum: min = 0, maximum: max = 5000 } = shape.limits;
      if (values !== undefined) return fc.constantFrom(...values);
      if (shape.type === 'text')
        return fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.', '-'), maxLength: 9 });
      if (shape.type === 'yes or no') return fc.boolean();
      return shape.type === 'number' ? fc.double({ min, max, noNaN: true }) : fc.integer({ min, max });
    }
    case 'map':
      return fc.constant({ a: 'b' });
    case 'recursive':
      return fc.constant({ id: '1.A', name: 'Deeper' });
    case 'any':
      return fc.constant(depth === 0 ? {} : 'text');
  }
}

/** What the service makes of a body, or the first thing that is wrong with it. */
function read(service: AnyService, body: unknown): unknown {
  const result = service.data.safeParse(body);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  return { wrong: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` };
}

it('parsing keeps a response as it is, and so does parsing the result again', () => {
  for (const service of services) {
    fc.assert(
      fc.property(valueOf(shapeOf(service.data)), (body) => {
        const given: unknown = JSON.parse(JSON.stringify(body));
        const once = read(service, given);
        expect(once).toMatchObject(given as object);
        expect(read(service, once)).toStrictEqual(once);
      }),
      { numRuns: 15 },
    );
  }
});

const ref = { href: 'https://x.example/1/', code: '15-1252.00', title: 'Software Developers', tags: {} };
const head = { start: 1, end: 1, total: 1 };

describe('different forms of a response are parsed to one', () => {
  it.each([
    ['bare', [{ value: 3, title: 'Medium' }]],
    ['in an envelope', { job_zone: [{ code: 3, title: 'Medium' }] }],
    ['with a number as text', { job_zone: [{ code: '3', title: 'Medium' }] }],
  ])('Job Zones %s', (_, body) => {
    expect(read(mnm.interestProfiler.jobZones, body)).toEqual({ job_zone: [{ code: 3, title: 'Medium' }] });
  });

  it('the area of a question in any case', () => {
    const body = (area: string): unknown => ({
      ...head,
      answer_option: [{ value: 1, name: 'No' }],
      question: [{ index: 1, area, text: 'Build it' }],
    });
    expect(read(mpp.interestProfiler.questions30, body('Realistic'))).toEqual(body('realistic'));
  });

  it('a whole list of occupations, with or without start, end and total', () => {
    const expected = { ...head, occupation: [ref] };
    for (const body of [[ref], { occupation: [ref] }, expected]) {
      expect(read(jobFamilies.occupations, body)).toEqual(expected);
    }
  });

  it('nested lists of version 1.9', () => {
    const old = {
      careers: { career: [ref] },
      industries: { industry: [{ code: '51', title: 'Information', percent_employed: 30.5 }] },
    };
    expect(read(mnm.report.exploreMore, old)).toEqual({
      careers: [ref],
      industries: [{ code: '51', title: 'Information', percent_employed: 30.5 }],
    });
    const state = { postal_code: 'VT', name: 'Vermont', location_quotient: 1.4 };
    expect(read(mnm.report.outlookByState, { above_average: { state: [state] } })).toEqual({
      above_average: [state],
    });
    expect(
      read(mnm.report.overview, {
        code: '15-1252.00',
        title: 'Software Developers',
        tags: { bright_outlook: true },
        also_called: { title: ['Programmer'] },
        on_the_job: { task: ['Write it'] },
      }),
    ).toMatchObject({ also_called: [{ title: 'Programmer' }], on_the_job: ['Write it'] });
    expect(read(veterans.report.personality, { work_styles: { element: [{ name: 'Integrity' }] } })).toEqual({
      work_styles: [{ name: 'Integrity' }],
    });
  });

  it('a tree of elements, bare or in an envelope', () => {
    const element = { id: '2.C.1', name: 'Business', child: [{ id: '2.C.1.a', name: 'Administration' }] };
    for (const body of [[element], { element: [element] }]) {
      expect(read(onetData.knowledge.tree, body)).toEqual([element]);
    }
  });

  it('the id of a task, a number or a text', () => {
    const body = (id: unknown): unknown => ({ ...head, task: [{ id, title: 'Bake', importance: 90 }] });
    expect(read(details.tasks, body(7264))).toEqual(body('7264'));
  });

  it('wages above the highest published one, in a separate field', () => {
    const body = {
      outlook: { category: 'Bright', description: 'More jobs' },
      bright_outlook: [{ code: 'grow', title: 'Growing' }],
      salary: { annual_median: 100, annual_90th_percentile_over: 239_200 },
    };
    expect(read(veterans.report.jobOutlook, body)).toEqual(body);
    const older = { category: ['Fast', { code: 'grow', title: 'Growing' }] };
    expect(read(veterans.report.jobOutlook, { ...body, bright_outlook: older })).toEqual({
      ...body,
      bright_outlook: [{ title: 'Fast' }, { code: 'grow', title: 'Growing' }],
    });
    expect(read(veterans.report.jobOutlook, { salary: body.salary })).toEqual({ salary: body.salary });
  });
});

describe('a response that would look empty is rejected', () => {
  it('a crosswalk with its rows under the key of occupations', () => {
    const body = { ...head, occupation: [ref] };
    expect(read(crosswalks.military, body)).toEqual({
      wrong: 'match: Invalid input: expected array, received undefined',
    });
  });

  it('an object instead of an array, and an array instead of an object', () => {
    expect(read(mnm.report.skills, { group: [] })).toMatchObject({ wrong: expect.anything() as string });
    expect(read(database.tables, { table: [] })).toMatchObject({ wrong: expect.anything() as string });
    expect(read(summary.tasks, [])).toMatchObject({ wrong: expect.anything() as string });
  });

  it('an optional list under another name', () => {
    const body = { code: '15-1252.00', title: 'Software Developers', reported_titles: ['Coder'] };
    expect(read(occupationOverview, body)).toEqual({
      wrong: expect.stringContaining('has a list under "reported_titles" and none under') as string,
    });
    expect(read(mnm.report.personality, { styles: { style: [{ name: 'Integrity' }] } })).toEqual({
      wrong: ': has a list under "styles" and none under "work_styles"',
    });
  });

  it('an optional list can be absent', () => {
    expect(read(mnm.report.personality, { top_interest: { title: 'Artistic', description: 'Art' } })).toEqual(
      { top_interest: { name: 'Artistic', description: 'Art' } },
    );
  });
});
