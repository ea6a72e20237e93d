import type { Query } from '../database/database.ts';
import type { ViewName } from '../database/views.ts';
import { searchKeyword } from '../search/search.ts';
import type { OccupationRow } from '../database/occupations.ts';
import { pageOfOccupations, refs } from './occupation-list.ts';
import { fromView, occupationView } from './resolver.ts';
import { noData, noRows, pageOf } from './results.ts';

/**
 * Two searches with the same steps: find an occupation, pick some of what people do in it, find the occupations
 * where people do the same. Tasks belong to one occupation each; they are the same work when they share a
 * detailed work activity.
 */

interface Item {
  readonly id: string;
  readonly title: string;
}

/** An occupation with one of the things that people do in it. */
interface ItemRow extends OccupationRow {
  readonly id: string;
  readonly item: string;
}

const TASKS: Query<[string], Item> = {
  sql: `SELECT CAST(id AS TEXT) AS id, title FROM w_task WHERE code = ?
    ORDER BY CASE type WHEN 'Core' THEN 1 WHEN 'Supplemental' THEN 2 ELSE 3 END, id`,
};
const ACTIVITIES: Query<[string], Item> = {
  sql: `SELECT DISTINCT t.activity AS id, coalesce(e.name, a.title, t.activity) AS title FROM w_task_activity t
    LEFT JOIN w_element e ON e.id = t.activity LEFT JOIN w_activity a ON a.id = t.activity
    WHERE t.code = ? ORDER BY title`,
};
const WITH_TASKS: Query<[string], ItemRow> = {
  sql: `SELECT DISTINCT o.code, o.title, CAST(t.id AS TEXT) AS id, t.title AS item
    FROM w_task_activity mine JOIN w_task_activity theirs ON theirs.activity = mine.activity
    JOIN w_task t ON t.code = theirs.code AND t.id = theirs.task JOIN w_occupation o ON o.code = t.code
    WHERE mine.task IN (SELECT value FROM json_each(?)) ORDER BY o.code, t.id`,
};
const WITH_ACTIVITIES: Query<[string], ItemRow> = {
  sql: `SELECT DISTINCT o.code, o.title, t.activity AS id, coalesce(e.name, a.title, t.activity) AS item
    FROM w_task_activity t JOIN w_occupation o ON o.code = t.code
    LEFT JOIN w_element e ON e.id = t.activity LEFT JOIN w_activity a ON a.id = t.activity
    WHERE t.activity IN (SELECT value FROM json_each(?)) ORDER BY o.code, t.activity`,
};

/** Occupations found by words. */
const searchIn = (view: ViewName, what: string) =>
  fromView(view, what, (source, { keyword }: { keyword: string }) =>
    pageOfOccupations(source, searchKeyword(source.database, keyword)),
  );

/** What people do in one occupation, under `key`. */
const itemsIn = <Key extends string>(view: ViewName, what: string, key: Key, query: Query<[string], Item>) =>
  occupationView(view, what, (source, { code }) => {
    const rows = source.database.all(query, code);
    return rows.length === 0 ? noRows(what.toLowerCase(), code) : pageOf(source, key, rows, (row) => row);
  });

/** The occupations where people do some things, each with these under `key`; those with most of them first. */
const occupationsWithItems = <Params, Key extends string>(
  what: string,
  key: Key,
  query: Query<[string], ItemRow>,
  idsOf: (params: Params) => readonly (string | number)[],
) =>
  fromView('w_task_activity', what, (source, params: Params) => {
    const rows = source.database.all(query, JSON.stringify(idsOf(params)));
    if (rows.length === 0) return noData(`O*NET has no such ${what.toLowerCase()}.`);
    const ref = refs(source);
    const occupations = [...Map.groupBy(rows, ({ code }) => code).values()]
      .sort((a, b) => b.length - a.length)
      .flatMap((own) => (own[0] === undefined ? [] : [{ ...ref(own[0]), own }]));
    return pageOf(source, 'occupation', occupations, ({ own, ...occupation }) => {
      const items = { [key]: own.map(({ id, item }) => ({ id, title: item })) } as Record<Key, Item[]>;
      return { ...occupation, ...items };
    });
  });

export const dutySearch = searchIn('w_task', 'Tasks');
export const dutyTasks = itemsIn('w_task', 'Tasks', 'task', TASKS);
export const dutyResults = occupationsWithItems(
  'Tasks',
  'task',
  WITH_TASKS,
  ({ tasks }: { tasks: string[] }) => tasks.map(Number),
);

const DETAILED = 'Detailed work activities';
export const activitySearch = searchIn('w_task_activity', DETAILED);
export const activitiesOf = itemsIn('w_task_activity', DETAILED, 'activity', ACTIVITIES);
export const activityResults = occupationsWithItems(
  DETAILED,
  'activity',
  WITH_ACTIVITIES,
  ({ activities }: { activities: string[] }) => activities,
);
