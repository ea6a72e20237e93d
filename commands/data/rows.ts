import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import { ephemeral, message, type MessageReply, type ModalReply } from '../../src/app/reply.ts';
import {
  type Answer,
  database,
  type DatabaseColumns,
  type DatabaseRows,
  type Failure,
  type Filter,
  FILTER_OPERATORS,
  type FilterOperator,
  MAX_ROWS,
  type Sort,
} from 'waymark-onet';
import { sentencesFor } from '../../src/locales/locales.ts';
import { MAX_OPTION_TEXT, cut, plain } from '../../src/views/blocks.ts';
import { fileView, rowsView, ROWS_PER_PAGE, tableCsv } from '../../src/views/explore/data.ts';
import { noticeView, noticeWithBackView } from '../../src/views/notices.ts';
import type { PagerButton } from '../../src/views/lists/pager.ts';
import { fetchPage } from '../shared/paging.ts';
import type { Context } from '../shared/context.ts';
import { onetError } from '../shared/errors.ts';
import {
  columnsRoute,
  fileRoute,
  filteredRoute,
  filterRoute,
  rowsRoute,
  sortRoute,
  MAX_VALUE_LENGTH,
} from './custom-ids.ts';
import { columns } from './tables.ts';

/** Which rows of a table; columns are counted from 0. */
export interface Rows {
  readonly table: string;
  readonly filter: number | undefined;
  readonly operator: FilterOperator | undefined;
  readonly value: string;
  readonly sort: number | undefined;
  readonly down: number;
}

export const FILTER_FIELDS = { operator: 'operator', value: 'value' } as const;

const MAX_TITLE_LENGTH = 45;

const LETTERS: Readonly<Record<PagerButton, 'f' | 'p' | 'n' | 'l'>> = {
  first: 'f',
  previous: 'p',
  next: 'n',
  last: 'l',
};

/** What to ask of O*NET for these rows. */
function asked({ table, filter, operator, value, sort, down }: Rows, { column }: DatabaseColumns) {
  const filtered = filter === undefined ? undefined : column[filter];
  const sorted = sort === undefined ? undefined : column[sort];
  const filters: Filter[] = filtered && operator ? [{ column: filtered.column_id, operator, value }] : [];
  const sorts: Sort[] = sorted ? [{ column: sorted.column_id, descending: down === 1 }] : [];
  return {
    table_id: table,
    ...(filters.length > 0 && { filter: filters }),
    ...(sorts.length > 0 && { sort: sorts }),
  };
}

/** What to tell where the filter is to blame: a word where the column has numbers, say. */
function filterTrouble(
  { locale }: Context,
  { filter, operator, value }: Rows,
  { column }: DatabaseColumns,
  { reason }: Failure,
): string | undefined {
  const { data } = sentencesFor(locale);
  const filtered = filter === undefined ? undefined : column[filter];
  if (reason !== 'bad-request' || !filtered || !operator) return undefined;
  const isNumber = value.trim() !== '' && Number.isFinite(Number(value));
  const say = filtered.type === 'number' && !isNumber ? data.notNumber : data.badFilter;
  return say(filtered.column_id, plain(value));
}

/** A page of a table's rows. */
export async function rows(
  context: Context,
  { page: wanted, ...which }: Rows & { page: number },
): Promise<MessageReply> {
  const { services, signal, locale } = context;
  const { table } = which;
  const info = await services.onet.call(database.columns, { table_id: table }, { signal });
  if (!info.ok) return columns(context, { table, page: 1 });
  const back = columnsRoute.id({ via: 'see', table, page: 1 });
  const answer = await fetchPage(
    async (rows, options) =>
      services.onet.call(database.rows, { ...asked(which, info.data), ...rows }, options),
    { page: wanted, size: ROWS_PER_PAGE, signal },
  );
  const unfiltered = { ...which, filter: undefined, operator: undefined, value: '' };
  const unfilterId = rowsRoute.id({ ...unfiltered, via: 'u', page: 1 });
  if (!answer.ok) {
    const told = filterTrouble(context, which, info.data, answer);
    return told === undefined
      ? onetError(context, answer, { back })
      : message(noticeWithBackView(sentencesFor(locale), told, unfilterId));
  }
  const { page, pages } = answer;
  const { filter, sort, down } = which;
  return message(
    rowsView(sentencesFor(locale), {
      table: info.data.title,
      columns: info.data.column,
      rows: answer.data.row,
      careerOf: services.titles.of,
      total: answer.data.total,
      filter: filter === undefined ? undefined : info.data.column[filter],
      operator: which.operator,
      value: which.value,
      sort: sort === undefined ? undefined : info.data.column[sort],
      descending: down === 1,
      page,
      pages,
      pagerId: (turn, target) => rowsRoute.id({ ...which, via: LETTERS[turn], page: target }),
      filterId: filterRoute.id({ table, sort, down }),
      sortId: sortRoute.id(which),
      unfilterId,
      turnOrderId: rowsRoute.id({ ...which, via: 'd', page: 1, down: 1 - down }),
      fileId: fileRoute.id(which),
      back,
      provenance: answer,
    }),
  );
}

/** So many rows of a table fit in a file. */
const MAX_FILE_ROWS = 10 * MAX_ROWS;

/** Rows from the first on, as many as a file may hold: O*NET gives so many at once, and the rest is asked for together. */
async function rowsForFile(
  { services: { onet }, signal }: Context,
  which: ReturnType<typeof asked>,
): Promise<Answer<DatabaseRows>> {
  const page = async (start: number) =>
    onet.call(database.rows, { ...which, start, end: start + MAX_ROWS - 1 }, { signal });
  const first = await page(1);
  if (!first.ok) return first;
  const { total } = first.data;
  const starts: number[] = [];
  for (let start = 1 + MAX_ROWS; start <= Math.min(total, MAX_FILE_ROWS); start += MAX_ROWS)
    starts.push(start);
  const more = await Promise.all(starts.map(page));
  // Rows behind a page that did not come would stand in the wrong place.
  const missing = more.findIndex((answer) => !answer.ok);
  const whole = more
    .slice(0, missing < 0 ? undefined : missing)
    .flatMap((answer) => (answer.ok ? answer.data.row : []));
  return { ...first, data: { ...first.data, row: [...first.data.row, ...whole] } };
}

/** The rows as a file. */
export async function rowsFile(context: Context, which: Rows): Promise<MessageReply> {
  const { services, signal, locale } = context;
  const { table } = which;
  const info = await services.onet.call(database.columns, { table_id: table }, { signal });
  if (!info.ok) return onetError(context, info);
  const answer = await rowsForFile(context, asked(which, info.data));
  if (!answer.ok) {
    const told = filterTrouble(context, which, info.data, answer);
    return told === undefined ? onetError(context, answer) : ephemeral(noticeView(told));
  }
  const t = sentencesFor(locale);
  const { row, total } = answer.data;
  if (row.length === 0) return ephemeral(noticeView(t.data.noRows));
  const name = `${table}.csv`;
  const told =
    row.length < total
      ? t.data.filePart(plain(info.data.title), row.length, total)
      : t.data.fileWhole(plain(info.data.title), total);
  return message(fileView(t, told, name, answer), [{ name, data: tableCsv(info.data.column, row) }]);
}

/** The form for a filter by one column. */
export async function filterForm(
  { services, signal, locale }: Context,
  { table, sort, down }: Pick<Rows, 'table' | 'sort' | 'down'>,
  filter: number,
): Promise<ModalReply> {
  const t = sentencesFor(locale);
  const info = await services.onet.call(database.columns, { table_id: table }, { signal });
  const title = (info.ok ? info.data.column[filter]?.column_id : undefined) ?? t.data.value;
  return {
    kind: 'modal',
    modal: {
      custom_id: filteredRoute.id({ table, filter, sort, down }),
      title: cut(t.data.filterBy(title), MAX_TITLE_LENGTH),
      components: [
        {
          type: ComponentType.Label,
          label: t.data.condition,
          component: {
            type: ComponentType.StringSelect,
            custom_id: FILTER_FIELDS.operator,
            options: FILTER_OPERATORS.map((value) => ({
              value,
              label: cut(t.data.operators[value], MAX_OPTION_TEXT),
              default: value === 'eq',
            })),
          },
        },
        {
          type: ComponentType.Label,
          label: t.data.value,
          component: {
            type: ComponentType.TextInput,
            custom_id: FILTER_FIELDS.value,
            style: TextInputStyle.Short,
            required: true,
            max_length: MAX_VALUE_LENGTH,
          },
        },
      ],
    },
  };
}
