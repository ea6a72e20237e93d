import { choices, message, type ChoicesReply, type MessageReply } from '../../src/app/reply.ts';
import { sentencesFor } from '../../src/locales/locales.ts';
import { database, versionInfo } from 'waymark-onet';
import { MAX_OPTION_TEXT, cut, plain } from '../../src/views/blocks.ts';
import { CHOICES_PER_PAGE, choiceListView } from '../../src/views/lists/choice-list.ts';
import { COLUMNS_PER_PAGE, columnsView, versionView } from '../../src/views/explore/data.ts';
import { slicePage } from '../shared/paging.ts';
import type { Context } from '../shared/context.ts';
import { onetError } from '../shared/errors.ts';
import { columnsRoute, rowsRoute, tableRoute, tablesRoute } from './custom-ids.ts';

/** Discord's limit on suggestions. */
const MAX_SUGGESTIONS = 25;

/** The tables of the database. */
export async function tables(context: Context, wanted: number, note?: string): Promise<MessageReply> {
  const { services, signal, locale } = context;
  const answer = await services.onet.call(database.tables, {}, { signal });
  if (!answer.ok) return onetError(context, answer);
  const t = sentencesFor(locale);
  const { rows, page, pages } = slicePage(answer.data, wanted, CHOICES_PER_PAGE);
  return message(
    choiceListView(t, {
      title: t.data.tables,
      summary: [note ?? t.data.tablesIntro, t.choices.count(answer.data.length, page, pages)],
      choices: rows.map(({ table_id, title }) => ({ value: table_id, title, note: table_id })),
      none: t.choices.none,
      menuId: tableRoute.id({}),
      placeholder: t.data.chooseTable,
      page,
      pages,
      pagerId: (via, target) => tablesRoute.id({ via, page: target }),
      provenance: answer,
    }),
  );
}

/** The columns of a table; for what is no table's id, all tables. */
export async function columns(
  context: Context,
  { table, page: wanted }: { table: string; page: number },
  note?: string,
): Promise<MessageReply> {
  const { services, signal, locale } = context;
  const t = sentencesFor(locale);
  if (!isTableId(table)) return tables(context, 1, t.data.noTable(plain(table)));
  const answer = await services.onet.call(database.columns, { table_id: table }, { signal });
  if (!answer.ok)
    return answer.reason === 'no-data'
      ? tables(context, 1, t.data.noTable(plain(table)))
      : onetError(context, answer, { back: tablesRoute.id({ via: 'see', page: 1 }) });
  const { rows, page, pages } = slicePage(answer.data.column, wanted, COLUMNS_PER_PAGE);
  return message(
    columnsView(t, {
      table: answer.data.title,
      ...(note !== undefined && { note }),
      columns: rows,
      total: answer.data.column.length,
      page,
      pages,
      pagerId: (via, target) => columnsRoute.id({ via, table, page: target }),
      rowsId: rowsRoute.id({
        via: 's',
        table,
        page: 1,
        filter: undefined,
        operator: undefined,
        sort: undefined,
        down: 0,
        value: '',
      }),
      back: tablesRoute.id({ via: 'see', page: 1 }),
      provenance: answer,
    }),
  );
}

/** Whether O*NET and our custom_ids take it for a table's id. */
export const isTableId = (text: string): boolean => /^[a-z][a-z0-9_]{0,47}$/.test(text);

/** Tables for what is being typed. */
export async function tableChoices({ services, signal }: Context, typed: string): Promise<ChoicesReply> {
  const answer = await services.onet.call(database.tables, {}, { signal });
  if (!answer.ok) return choices([]);
  const wanted = typed.trim().toLowerCase();
  return choices(
    answer.data
      .filter(({ table_id, title }) => table_id.includes(wanted) || title.toLowerCase().includes(wanted))
      .slice(0, MAX_SUGGESTIONS)
      .map(({ table_id, title }) => ({
        name: cut(title, MAX_OPTION_TEXT),
        value: table_id,
      })),
  );
}

/** Columns of a table for what is being typed. */
export async function columnChoices(
  { services, signal }: Context,
  table: string,
  typed: string,
): Promise<ChoicesReply> {
  if (!isTableId(table)) return choices([]);
  const answer = await services.onet.call(database.columns, { table_id: table }, { signal });
  if (!answer.ok) return choices([]);
  const wanted = typed.trim().toLowerCase();
  return choices(
    answer.data.column
      .filter(({ column_id, title }) => column_id.includes(wanted) || title.toLowerCase().includes(wanted))
      .slice(0, MAX_SUGGESTIONS)
      .map(({ column_id, title }) => ({ name: cut(title, MAX_OPTION_TEXT), value: column_id })),
  );
}

/** Which version of O*NET's services and of its data answers here. */
export async function version(context: Context): Promise<MessageReply> {
  const { services, signal, locale } = context;
  const answer = await services.onet.call(versionInfo, {}, { signal });
  if (!answer.ok) return onetError(context, answer);
  return message(versionView(sentencesFor(locale), { ...answer.data, provenance: answer }));
}
