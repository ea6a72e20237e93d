import { z } from 'zod';

/** How the rows of a database table are filtered and sorted. */

const COLUMN = /^[a-z][a-z0-9_]*$/;

export const FILTER_OPERATORS = ['eq', 'ne', 'lt', 'le', 'gt', 'ge', 'contains', 'startswith'] as const;
export type FilterOperator = (typeof FILTER_OPERATORS)[number];

const badFilter = `must be written column.operator.value, the operator one of ${FILTER_OPERATORS.join(', ')}`;

/** A filter as O*NET writes it: `column.operator.value`. The value may hold dots. */
export const filter = z
  .codec(
    z.string({ error: badFilter }),
    z.object({
      column: z.string({ error: badFilter }).regex(COLUMN, { error: badFilter }),
      operator: z.enum(FILTER_OPERATORS, { error: badFilter }),
      value: z.string({ error: badFilter }),
    }),
    {
      decode(text) {
        const [column = '', operator = '', ...value] = text.split('.');
        // The schema behind this rejects invalid parts, with its own message.
        return { column, operator: operator as FilterOperator, value: value.join('.') };
      },
      encode: ({ column, operator, value }) => `${column}.${operator}.${value}`,
    },
  )
  .describe('`column.operator.value`, once or more');

/** Rows whose `column` compares so with `value`; texts compare without regard to case. */
export type Filter = z.output<typeof filter>;

const badSort = 'must be written column or column.descending';

/** A sort as O*NET writes it: `column`, or `column.descending`. */
export const sort = z
  .codec(
    z.string({ error: badSort }),
    z.object({
      column: z.string({ error: badSort }).regex(COLUMN, { error: badSort }),
      descending: z.boolean({ error: badSort }),
    }),
    {
      decode(text) {
        const descending = text.endsWith('.descending');
        return { column: descending ? text.slice(0, -'.descending'.length) : text, descending };
      },
      encode: ({ column, descending }) => (descending ? `${column}.descending` : column),
    },
  )
  .describe('`column` or `column.descending`, once or more');

export type Sort = z.output<typeof sort>;
