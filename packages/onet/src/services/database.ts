import { z } from 'zod';
import { databaseColumns, databaseRows, databaseTables } from '../engine/resolvers/database-tables.ts';
import { textLike } from './schema/params.ts';
import { defineService, paged, type DataOf } from './service.ts';
import { filter, sort } from './schema/filter-and-sort.ts';

export { FILTER_OPERATORS, type Filter, type FilterOperator, type Sort } from './schema/filter-and-sort.ts';

const tableId = textLike(/^[a-z][a-z0-9_]*$/, 'the id of a table, such as occupation_data');

const column = z.object({
  column_id: z.string(),
  title: z.string(),
  /** `text`, `number` or `date`. */
  type: z.string(),
  format: z.string().optional(),
  optional: z.boolean().optional(),
  description: z.string().optional(),
});

const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** The tables of the O*NET database themselves. */
export const database = {
  tables: defineService({
    name: 'database.tables',
    title: 'List of data tables',
    path: '/database',
    otherPaths: ['/database/'],
    params: z.object({}),
    data: z.array(
      z.object({
        table_id: z.string(),
        title: z.string(),
        description: z.string().optional(),
        info: z.string().optional(),
        rows: z.union([z.string(), z.int()]).optional(),
      }),
    ),
    confidence: 'recorded',
    note: 'The response is an array. `info` and `rows` are links.',
    example: {},
    local: databaseTables,
  }),
  columns: defineService({
    name: 'database.columns',
    title: 'Table column information',
    path: '/database/info/{table_id}',
    params: z.object({ table_id: tableId }),
    data: z.object({
      table_id: z.string(),
      title: z.string(),
      description: z.string().optional(),
      rows: z.union([z.string(), z.int()]).optional(),
      data_dictionary: z.string().optional(),
      download: z.record(z.string(), z.string()).optional(),
      column: z.array(column),
    }),
    confidence: 'recorded',
    note: 'Ids are in lower case with underscores; a title such as "Skills" is rejected with 422. Types are transcribed.',
    example: { table_id: 'occupation_data' },
    local: databaseColumns,
  }),
  rows: defineService({
    name: 'database.rows',
    title: 'Data rows',
    path: '/database/rows/{table_id}',
    ...paged('row', z.record(z.string(), cell), {
      table_id: tableId,
      filter: z.array(filter).optional(),
      sort: z.array(sort).optional(),
    }),
    confidence: 'recorded',
    note: 'Rows must match all filters. `eq`, `contains` and the syntax of filters are those of version 1.9; the other operators are guesses.',
    example: {
      table_id: 'occupation_data',
      filter: [{ column: 'onetsoc_code', operator: 'startswith', value: '15-12' }],
      sort: [{ column: 'title', descending: true }],
    },
    local: databaseRows,
  }),
};

export type DatabaseColumns = DataOf<typeof database.columns>;
export type DatabaseRows = DataOf<typeof database.rows>;
