import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { database, FILTER_OPERATORS, type Filter, type FilterOperator } from '../../src/services/database.ts';
import { onet } from '../support/ask.ts';

type Row = Readonly<Record<string, unknown>>;

async function rows(params: {
  table_id: string;
  filter?: Filter[];
  sort?: { column: string; descending: boolean }[];
}) {
  const answer = await onet.call(database.rows, { ...params, start: 1, end: 2000 });
  if (!answer.ok) throw new Error(answer.message);
  return answer.data.row;
}

describe('the database service', () => {
  it('lists its tables with their columns and numbers of rows', async () => {
    const tables = await onet.call(database.tables, {});
    if (!tables.ok) expect.fail();
    expect(tables.data.map(({ table_id }) => table_id)).toEqual(
      expect.arrayContaining([
        'occupation_data',
        'essential_skills',
        'abilities',
        'related_occupations',
        'software_skills',
      ]),
    );
    for (const { table_id, description = '' } of tables.data) {
      const columns = await onet.call(database.columns, { table_id });
      const first = await onet.call(database.rows, { table_id, start: 1, end: 1 });
      if (!columns.ok || !first.ok) expect.fail(table_id);
      expect(Object.keys(first.data.row[0] ?? {})).toEqual(
        columns.data.column.map(({ column_id }) => column_id),
      );
      expect(description).toContain(`${first.data.total.toLocaleString('en-US')} rows`);
    }
  });

  it('names an invalid table, column or number', async () => {
    expect(await onet.call(database.columns, { table_id: 'tasks' })).toMatchObject({ reason: 'no-data' });
    const filter = (column: string, value: string) => [{ column, operator: 'gt' as const, value }];
    expect(
      await onet.call(database.rows, { table_id: 'job_zones', filter: filter('zone', '3') }),
    ).toMatchObject({ reason: 'bad-request', parameter: 'filter' });
    expect(
      await onet.call(database.rows, { table_id: 'job_zones', filter: filter('job_zone', 'three') }),
    ).toMatchObject({ reason: 'bad-request', parameter: 'filter' });
    expect(
      await onet.call(database.rows, {
        table_id: 'job_zones',
        sort: [{ column: 'rowid', descending: true }],
      }),
    ).toMatchObject({ reason: 'bad-request', parameter: 'sort' });
  });

  it('filters and sorts like a check of every row', async () => {
    const everything = await rows({ table_id: 'job_zones' });
    const passes: Record<FilterOperator, (a: string | number, b: string | number) => boolean> = {
      eq: (a, b) => a === b,
      ne: (a, b) => a !== b,
      lt: (a, b) => a < b,
      le: (a, b) => a <= b,
      gt: (a, b) => a > b,
      ge: (a, b) => a >= b,
      contains: (a, b) => String(a).includes(String(b)),
      startswith: (a, b) => String(a).startsWith(String(b)),
    };
    const filter = fc.oneof(
      fc.record({
        column: fc.constant('job_zone'),
        operator: fc.constantFrom(...FILTER_OPERATORS),
        value: fc.integer({ min: 0, max: 6 }).map(String),
      }),
      fc.record({
        column: fc.constant('onetsoc_code'),
        operator: fc.constantFrom(...FILTER_OPERATORS),
        value: fc.constantFrom('11-', '15-1252.00', '00', '.0', '29-1'),
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(filter, { maxLength: 3 }), fc.boolean(), async (filters, descending) => {
        const wanted = everything
          .filter((row: Row) =>
            filters.every(({ column, operator, value }) => {
              const cell = row[column] as string | number;
              return passes[operator](cell, typeof cell === 'number' ? Number(value) : value);
            }),
          )
          .sort((a, b) => (Number(a['job_zone']) - Number(b['job_zone'])) * (descending ? -1 : 1));
        const found = await rows({
          table_id: 'job_zones',
          filter: filters,
          sort: [{ column: 'job_zone', descending }],
        });
        expect(found).toEqual(wanted);
      }),
      { numRuns: 100 },
    );
  });

  it('compares texts without regard to case', async () => {
    const filter: Filter[] = [{ column: 'title', operator: 'startswith', value: 'SOFTWARE' }];
    const titles = (await rows({ table_id: 'occupation_data', filter })).map(({ title }) => title);
    expect(titles).toEqual(['Software Developers', 'Software Quality Assurance Analysts and Testers']);
  });
});
