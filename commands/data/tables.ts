import { database, versionInfo } from 'waymark-onet';
import { publicScreen, suggest, type Screen, type Suggestions } from '../../src/app/reply.ts';
import { echo } from '../../src/components/text.ts';
import { sentencesFor } from '../../src/locales/locales.ts';
import { COLUMNS_PER_PAGE, columnsView, versionView } from '../../src/views/explore/data.ts';
import { CHOICES_PER_PAGE, choiceListView } from '../../src/views/lists/choice-list.ts';
import type { PublicContext } from '../shared/context.ts';
import { onetError } from '../shared/errors.ts';
import { slicePage } from '../shared/paging.ts';
import { columnsRoute, rowsRoute, tableRoute, tablesRoute } from './custom-ids.ts';

/** The tables of the database. */
export async function tables(context: PublicContext, wanted: number, note?: string): Promise<Screen> {
  const { services, signal, locale } = context;
  const answer = await services.onet.call(database.tables, {}, { signal });
  if (!answer.ok) return onetError(context, answer);
  const t = sentencesFor(locale);
  const { rows, page, pages } = slicePage(answer.data, wanted, CHOICES_PER_PAGE);
  return publicScreen(
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

/** The columns of a table; all tables when there is no such table. */
export async function columns(
  context: PublicContext,
  { table, page: wanted }: { table: string; page: number },
  note?: string,
): Promise<Screen> {
  const { services, signal, locale } = context;
  const t = sentencesFor(locale);
  if (!isTableId(table)) return tables(context, 1, t.data.noTable(echo(table)));
  const answer = await services.onet.call(database.columns, { table_id: table }, { signal });
  const back = tablesRoute.id({ via: 'see', page: 1 });
  if (!answer.ok)
    return answer.reason === 'no-data'
      ? tables(context, 1, t.data.noTable(echo(table)))
      : onetError(context, answer, { back });
  const { rows, page, pages } = slicePage(answer.data.column, wanted, COLUMNS_PER_PAGE);
  return publicScreen(
    columnsView(t, {
      table: answer.data.title,
      note,
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
      back,
      provenance: answer,
    }),
  );
}

/** Whether a text has the form of a table id. */
export const isTableId = (text: string): boolean => /^[a-z][a-z0-9_]{0,47}$/.test(text);

/** Tables for what is being typed. */
export async function tableAutocomplete(
  { services, signal }: PublicContext,
  typed: string,
): Promise<Suggestions> {
  const answer = await services.onet.call(database.tables, {}, { signal });
  if (!answer.ok) return suggest([]);
  return suggest(
    matching(
      typed,
      answer.data.map(({ table_id, title }) => ({ name: title, value: table_id })),
    ),
  );
}

/** Columns of a table for what is being typed. */
export async function columnAutocomplete(
  { services, signal }: PublicContext,
  table: string,
  typed: string,
): Promise<Suggestions> {
  if (!isTableId(table)) return suggest([]);
  const answer = await services.onet.call(database.columns, { table_id: table }, { signal });
  if (!answer.ok) return suggest([]);
  return suggest(
    matching(
      typed,
      answer.data.column.map(({ column_id, title }) => ({ name: title, value: column_id })),
    ),
  );
}

function matching<T extends { readonly name: string; readonly value: string }>(
  typed: string,
  offered: readonly T[],
): readonly T[] {
  const wanted = typed.trim().toLowerCase();
  return offered.filter(({ name, value }) => value.includes(wanted) || name.toLowerCase().includes(wanted));
}

/** The versions of O*NET's services and of its data. */
export async function version(context: PublicContext): Promise<Screen> {
  const { services, signal, locale } = context;
  const answer = await services.onet.call(versionInfo, {}, { signal });
  if (!answer.ok) return onetError(context, answer);
  return publicScreen(versionView(sentencesFor(locale), { ...answer.data, provenance: answer }));
}
