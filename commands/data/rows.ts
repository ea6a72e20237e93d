import { inlineCode } from '@discordjs/formatters';
import {
  type Answer,
  database,
  type DatabaseColumns,
  type DatabaseRows,
  type Failure,
  type Filter,
  FILTER_OPERATORS,
  MAX_ROWS,
  type Sort,
} from 'waymark-onet';
import { openModal, privateScreen, publicScreen, type ModalReply, type Screen } from '../../src/app/reply.ts';
import { button } from '../../src/components/controls.ts';
import { file, view } from '../../src/components/view.ts';
import { modal, selectInput, textInput } from '../../src/components/modal.ts';
import { plain, text } from '../../src/components/text.ts';
import { columnMenu, rowLines, ROWS_PER_PAGE, tableCsv } from '../../src/views/explore/data.ts';
import { listView } from '../../src/views/lists/list.ts';
import type { PagerButton } from '../../src/views/lists/pager.ts';
import { sourceLine } from '../../src/views/source-line.ts';
import { noticeView } from '../../src/views/notices.ts';
import type { PublicContext } from '../shared/context.ts';
import { onetError } from '../shared/error-screens.ts';
import { fetchPage } from '../shared/paging.ts';
import {
  MAX_VALUE_LENGTH,
  allRows,
  columnsRoute,
  fileRoute,
  filterModalRoute,
  filterSubmitRoute,
  rowsRoute,
  sortRoute,
  type RowSelection,
} from './custom-ids.ts';
import { columns, fetchColumns } from './tables.ts';
import { sentenceNotice } from '../shared/notice.ts';

export const FILTER_FIELDS = { operator: 'operator', value: 'value' } as const;

const LETTERS: Readonly<Record<PagerButton, 'f' | 'p' | 'n' | 'l'>> = {
  first: 'f',
  previous: 'p',
  next: 'n',
  last: 'l',
};

/** The request's parameters for these rows. */
function paramsFor(
  { table, filter, operator, value, sort, down }: RowSelection,
  { column }: DatabaseColumns,
) {
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

/** The sentence for a filter that O*NET rejects, such as text for a numeric column; undefined for other failures. */
function filterError(
  { t }: PublicContext,
  { filter, operator, value }: RowSelection,
  { column }: DatabaseColumns,
  { reason }: Failure,
): string | undefined {
  const { data } = t;
  const filtered = filter === undefined ? undefined : column[filter];
  if (reason !== 'bad-request' || !filtered || !operator) return undefined;
  const isNumber = value.trim() !== '' && Number.isFinite(Number(value));
  const say = filtered.type === 'number' && !isNumber ? data.notNumber : data.badFilter;
  return say(filtered.column_id, plain(value));
}

/** A page of a table's rows. */
export async function rows(
  context: PublicContext,
  { page: wanted, ...which }: RowSelection & { page: number },
): Promise<Screen> {
  const { services, signal, t } = context;
  const { table } = which;
  const info = await fetchColumns(context, table);
  if (!info.ok) return columns(context, { table, page: 1 });
  const back = columnsRoute.id({ via: 'see', table, page: 1 });
  const answer = await fetchPage(
    async (rows, options) =>
      services.onet.call(database.rows, { ...paramsFor(which, info.data), ...rows }, options),
    { page: wanted, size: ROWS_PER_PAGE, signal },
  );
  const { filter, sort, down } = which;
  const unfilterId = rowsRoute.id({ ...allRows(table), sort, down, via: 'u', page: 1 });
  if (!answer.ok) {
    const sentence = filterError(context, which, info.data, answer);
    return sentence === undefined
      ? onetError(context, answer, { back })
      : privateScreen(noticeView(sentence, [{ id: unfilterId, label: t.list.back }]));
  }
  const { page, pages } = answer;
  const { row, total } = answer.data;
  const { column, title } = info.data;
  const filtered = filter === undefined ? undefined : column[filter];
  const sorted = sort === undefined ? undefined : column[sort];
  return publicScreen(
    listView(t, {
      title: t.data.rows(plain(title)),
      summary: [
        filtered && which.operator
          ? t.data.filtered(
              inlineCode(filtered.column_id),
              t.data.operators[which.operator],
              plain(which.value),
            )
          : undefined,
        sorted && t.data.sorted(inlineCode(sorted.column_id), down === 1),
        total === 0 ? t.data.noRows : t.data.rowCount(total, page, pages),
      ],
      content: text(
        rowLines(t, {
          columns: column,
          rows: row,
          first: (page - 1) * ROWS_PER_PAGE + 1,
          careerOf: services.titles.of,
        }),
      ),
      controls: [
        columnMenu(filterModalRoute.id({ table, sort, down }), t.data.filter, column, undefined),
        columnMenu(sortRoute.id(which), t.data.sortBy, column, sorted),
      ],
      page,
      pages,
      pagerId: (turn, target) => rowsRoute.id({ ...which, via: LETTERS[turn], page: target }),
      buttons: [
        filtered && button({ id: unfilterId, label: t.data.unfilter }),
        sorted &&
          button({
            id: rowsRoute.id({ ...which, via: 'd', page: 1, down: 1 - down }),
            label: t.data.turnOrder,
          }),
        button({ id: fileRoute.id(which), label: t.data.file, disabled: total === 0 }),
      ],
      back,
      provenance: answer,
    }),
  );
}

/** How many rows of a table a file may have. */
const MAX_FILE_ROWS = 10 * MAX_ROWS;

/** The rows for a file: the first call tells how many there are, the others run in parallel. */
async function rowsForFile(
  { services: { onet }, signal }: PublicContext,
  which: ReturnType<typeof paramsFor>,
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
  // Rows after a page that failed would follow a gap.
  const missing = more.findIndex((answer) => !answer.ok);
  const whole = more
    .slice(0, missing < 0 ? undefined : missing)
    .flatMap((answer) => (answer.ok ? answer.data.row : []));
  return { ...first, data: { ...first.data, row: [...first.data.row, ...whole] } };
}

/** The rows as a file. */
export async function rowsFile(context: PublicContext, which: RowSelection): Promise<Screen> {
  const { table } = which;
  const info = await fetchColumns(context, table);
  if (!info.ok) return onetError(context, info);
  const answer = await rowsForFile(context, paramsFor(which, info.data));
  if (!answer.ok) {
    const sentence = filterError(context, which, info.data, answer);
    return sentence === undefined ? onetError(context, answer) : sentenceNotice(sentence);
  }
  const { t } = context;
  const { row, total } = answer.data;
  if (row.length === 0) return sentenceNotice(t.data.noRows);
  const name = `${table}.csv`;
  const sentence =
    row.length < total
      ? t.data.filePart(plain(info.data.title), row.length, total)
      : t.data.fileWhole(plain(info.data.title), total);
  return privateScreen(view([text(sentence), file(name), sourceLine(t, answer)]), [
    { name, data: tableCsv(info.data.column, row) },
  ]);
}

/** The form for a filter by one column. */
export async function filterModal(
  context: PublicContext,
  { table, sort, down }: Pick<RowSelection, 'table' | 'sort' | 'down'>,
  filter: number,
): Promise<ModalReply> {
  const { data } = context.t;
  const info = await fetchColumns(context, table);
  const column = (info.ok ? info.data.column[filter]?.column_id : undefined) ?? data.value;
  return openModal(
    modal({
      id: filterSubmitRoute.id({ table, filter, sort, down }),
      title: data.filterBy(column),
      fields: [
        selectInput({
          id: FILTER_FIELDS.operator,
          label: data.condition,
          options: FILTER_OPERATORS.map((value) => ({
            value,
            label: data.operators[value],
            default: value === 'eq',
          })),
        }),
        textInput({ id: FILTER_FIELDS.value, label: data.value, maxLength: MAX_VALUE_LENGTH }),
      ],
    }),
  );
}
