import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readParams, requestUrl, writeParams } from '../../src/services/request.ts';
import type { AnyService } from '../../src/services/service.ts';
import { mnm, veterans } from '../../src/services/my-next-move/career-sites.ts';
import { database, FILTER_OPERATORS } from '../../src/services/database.ts';
import { summary } from '../../src/services/online/occupation-report.ts';
import { careerClusters, jobZones } from '../../src/services/online/browse.ts';
import { search } from '../../src/services/online/search.ts';
import { onetData } from '../../src/services/online/onet-data.ts';
import { jobDuties } from '../../src/services/online/job-duties.ts';

function read(service: AnyService, query: string): unknown {
  const result = readParams(service, new URLSearchParams(query));
  return result.ok ? result.params : result.message;
}

/** Through the query string of the address and back; for services without parameters in their path. */
function writtenAndRead(service: AnyService, params: Readonly<Record<string, unknown>>): unknown {
  const written = writeParams(service, params);
  if (!written.ok) return written.message;
  return read(service, new URL(requestUrl(service, written.texts, 'https://onet.example/')).search);
}

const SCORES = 'realistic=9&investigative=20&artistic=28&social=18&enterprising=12&conventional=19';

describe('an invalid parameter is named, with its valid form', () => {
  it.each<[AnyService, string, string]>([
    [search, '', '"keyword" is required.'],
    [search, 'keyword=%20', '"keyword" must be a text that is not blank.'],
    [summary.tasks, 'code=15-1252', '"code" must be an O*NET-SOC code, such as 15-1252.00.'],
    [jobZones.occupations, 'zone=6', '"zone" must be a whole number, 1 to 5.'],
    [jobZones.occupations, 'zone=four', '"zone" must be a whole number, 1 to 5.'],
    [
      careerClusters.subCluster,
      'cluster=010100',
      '"cluster" must be a sub-cluster code of six digits that does not end in 00.',
    ],
    [
      onetData.interests.hollandCode,
      'interests=AA',
      '"interests" must be one to three different letters out of R, I, A, S, E and C.',
    ],
    [
      onetData.basicSkills.occupations,
      'element=skills',
      '"element" must be the id of a Content Model element, such as 2.A.1.a.',
    ],
    [jobDuties.results, 'tasks=1,two', '"tasks" holds "two", which is not a task code.'],
    [jobDuties.results, 'tasks=', '"tasks" needs at least one task code.'],
    [veterans.military, 'keyword=11B&active=yes', '"active" must be true or false.'],
    [
      veterans.military,
      'keyword=11B&branch=space_force',
      '"branch" must be one of army, navy, air_force, marine_corps, coast_guard, all.',
    ],
    [
      mnm.interestProfiler.results,
      'answers=12345',
      '"answers" must be the 30 or 60 answers, each a digit from 1 to 5.',
    ],
    [database.rows, 'table_id=Skills', '"table_id" must be the id of a table, such as occupation_data.'],
    [
      database.rows,
      'table_id=skills&filter=data_value.above.3',
      '"filter" must be written column.operator.value, the operator one of eq, ne, lt, le, gt, ge, contains, startswith.',
    ],
    [
      database.rows,
      'table_id=skills&sort=title.ascending',
      '"sort" must be written column or column.descending.',
    ],
    [database.rows, 'table_id=skills&start=1&end=2001', '"end" asks for more than 2000 rows.'],
  ])('%# %s', (service, query, message) => {
    expect(read(service, query)).toBe(message);
  });
});

describe('the careers that match an Interest Profiler', () => {
  const ask = (query: string): unknown => read(mnm.interestProfiler.careers, query);

  it('take answers or six scores, and a Job Zone', () => {
    expect(ask(`answers=${'3'.repeat(60)}`)).toEqual({ answers: '3'.repeat(60) });
    expect(ask(`${SCORES}&zone=4`)).toEqual({
      realistic: 9,
      investigative: 20,
      artistic: 28,
      social: 18,
      enterprising: 12,
      conventional: 19,
      zone: 4,
    });
  });

  it.each([
    ['', '"answers" is required, or else the scores of all six interests.'],
    ['realistic=9', '"investigative" is required, as are the scores of all six interests.'],
    [`${SCORES}&answers=${'3'.repeat(30)}`, '"realistic" cannot be given together with answers.'],
    [SCORES.replace('9', '41'), '"realistic" must be a whole number, 0 to 40.'],
  ])('not "%s"', (query, message) => {
    expect(ask(query)).toBe(message);
  });
});

describe('parameters written to a URL are read back the same', () => {
  it('text with any character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (keyword) => {
        fc.pre(keyword.trim() !== '');
        expect(writtenAndRead(search, { keyword })).toEqual({ keyword });
      }),
    );
  });

  it('several filters and sorts', () => {
    const column = fc.constantFrom('onetsoc_code', 'title', 'data_value');
    const params = fc.record(
      {
        filter: fc.array(
          fc.record({ column, operator: fc.constantFrom(...FILTER_OPERATORS), value: fc.string() }),
          { minLength: 1 },
        ),
        sort: fc.array(fc.record({ column, descending: fc.boolean() }), { minLength: 1 }),
        start: fc.integer({ min: 1, max: 100 }),
        end: fc.integer({ min: 100, max: 2000 }),
      },
      { requiredKeys: [], noNullPrototype: true },
    );
    // The table stands in the path, so it is put back by hand.
    const table = { table_id: 'skills' };
    fc.assert(
      fc.property(params, (asked) => {
        const written = writeParams(database.rows, { ...table, ...asked });
        if (!written.ok) throw new Error(written.message);
        const url = new URL(requestUrl(database.rows, written.texts, 'https://onet.example/'));
        expect(url.pathname).toBe('/database/rows/skills');
        expect(read(database.rows, `${url.search}&table_id=skills`)).toEqual({ ...table, ...asked });
      }),
    );
  });

  it('a filter whose value has dots, commas and signs', () => {
    expect(
      read(database.rows, 'table_id=skills&filter=onetsoc_code.eq.15-1252.00&filter=title.contains.A%2C%20B'),
    ).toEqual({
      table_id: 'skills',
      filter: [
        { column: 'onetsoc_code', operator: 'eq', value: '15-1252.00' },
        { column: 'title', operator: 'contains', value: 'A, B' },
      ],
    });
  });

  it('booleans', () => {
    for (const active of [true, false]) {
      expect(writtenAndRead(veterans.military, { keyword: '11B', active })).toEqual({
        keyword: '11B',
        active,
      });
    }
  });
});
