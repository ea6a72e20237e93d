import { heading } from '@discordjs/formatters';
import { database, versionInfo } from 'waymark-onet';
import { publicScreen, suggest, type Screen, type Suggestions } from '../../src/app/reply.ts';
import { button } from '../../src/components/controls.ts';
import { echo, plain, text } from '../../src/components/text.ts';
import { view } from '../../src/components/view.ts';
import { columnLine, COLUMNS_PER_PAGE } from '../../src/views/explore/data.ts';
import { listView } from '../../src/views/lists/list.ts';
import { sourceLine } from '../../src/views/source-line.ts';
import type { PagerButton } from '../../src/views/lists/pager.ts';
import type { PublicContext } from '../shared/context.ts';
import { onetError } from '../shared/error-screens.ts';
import { choiceListScreen, listScreen } from '../shared/list-screens.ts';
import { rowsOf, type Rows } from '../shared/paging.ts';
import { allRows, columnsRoute, rowsRoute, tableRoute, tablesRoute } from './custom-ids.ts';

/** The columns of a table. */
export const fetchColumns = async ({ services, signal }: PublicContext, table: string) =>
  services.onet.call(database.columns, { table_id: table }, { signal });

/** The tables of the database. */
export async function tables(
  context: PublicContext,
  { page, note }: { page: number; note?: string },
): Promise<Screen> {
  const { services, signal, t } = context;
  const answer = await services.onet.call(database.tables, {}, { signal });
  return choiceListScreen(context, {
    page,
    fetch: async (rows) => rowsOf(answer, rows),
    title: t.data.tables,
    summary: note ?? t.data.tablesIntro,
    choices: ({ rows }) => rows.map(({ table_id, title }) => ({ value: table_id, title, note: table_id })),
    none: t.choices.none,
    menuId: tableRoute.id({}),
    placeholder: t.data.chooseTable,
    pageId: (via, target) => tablesRoute.id({ via, page: target }),
  });
}

/** The columns of a table; all tables when there is no such table. */
export async function columns(
  context: PublicContext,
  { table, page: wanted }: { table: string; page: number },
  note?: string,
): Promise<Screen> {
  const { t } = context;
  const answer = isTableId(table) ? await fetchColumns(context, table) : undefined;
  const back = tablesRoute.id({ via: 'see', page: 1 });
  if (!answer || (!answer.ok && answer.reason === 'no-data'))
    return tables(context, { page: 1, note: t.data.noTable(echo(table)) });
  if (!answer.ok) return onetError(context, answer, { back });
  const { title, column } = answer.data;
  const screen = {
    page: wanted,
    title: t.data.columns(plain(title)),
    fetch: async (rows: Rows) => rowsOf({ ...answer, data: column }, rows),
    pageId: (via: 'see' | PagerButton, page: number) => columnsRoute.id({ via, table, page }),
    back,
  };
  return listScreen(context, screen, COLUMNS_PER_PAGE, ({ data: { rows, total }, page, pages }, list) =>
    listView(t, {
      ...list,
      title: screen.title,
      summary: [note, t.data.columnCount(total, page, pages)],
      content: text(rows.map((each) => columnLine(t, each))),
      buttons: [
        button({
          id: rowsRoute.id({ via: 's', page: 1, ...allRows(table) }),
          label: t.data.seeRows,
          primary: true,
        }),
      ],
      back,
    }),
  );
}

/** Whether a text has the form of a table id. */
export const isTableId = (text: string): boolean => /^[a-z][a-z0-9_]{0,47}$/.test(text);

/** Tables for what is being typed, or with a table, its columns. */
export async function autocomplete(
  context: PublicContext,
  typed: string,
  table?: string,
): Promise<Suggestions> {
  const wanted = typed.trim().toLowerCase();
  const offered = table === undefined ? await tableNames(context) : await columnNames(context, table);
  return suggest(
    offered.filter(({ name, value }) => value.includes(wanted) || name.toLowerCase().includes(wanted)),
  );
}

async function tableNames({ services, signal }: PublicContext) {
  const answer = await services.onet.call(database.tables, {}, { signal });
  return answer.ok ? answer.data.map(({ table_id, title }) => ({ name: title, value: table_id })) : [];
}

async function columnNames(context: PublicContext, table: string) {
  const answer = isTableId(table) ? await fetchColumns(context, table) : undefined;
  return answer?.ok === true
    ? answer.data.column.map(({ column_id, title }) => ({ name: title, value: column_id }))
    : [];
}

/** The versions of O*NET's services and of its data. */
export async function version(context: PublicContext): Promise<Screen> {
  const { services, signal, t } = context;
  const answer = await services.onet.call(versionInfo, {}, { signal });
  if (!answer.ok) return onetError(context, answer);
  const { api_version, taxonomy, database: databaseVersion } = answer.data;
  return publicScreen(
    view([
      text([
        heading(t.data.version, 2),
        answer.source === 'local' ? t.data.here : t.data.api(plain(api_version)),
        taxonomy === undefined ? undefined : t.data.taxonomy(plain(taxonomy)),
        databaseVersion === undefined ? undefined : t.data.database(plain(databaseVersion)),
      ]),
      sourceLine(t, answer),
    ]),
  );
}
