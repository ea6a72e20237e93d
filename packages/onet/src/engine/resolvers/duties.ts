import type { Query } from '../database/database.ts';
import {
  fromView,
  noData,
  occupationView,
  paged,
  refs,
  type OccupationRow,
  type QueryContext,
} from '../database/query.ts';
import { noRows } from './report/rated-elements.ts';
import { searchKeyword } from '../search/search.ts';

/**
 * Two searches with the same steps: find an occupation, pick some of what people do in it, find the occupations
 * where people do the same. Tasks belong to one occupation each; they are the same work when they share a
 * detailed work activity.
 */

interface Item {
  readonly id: string;
  readonly title: string;
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
const ALIKE: Query<[string], OccupationRow & { id: string; task: string }> = {
  sql: `SELECT DISTINCT o.code, o.title, CAST(t.id AS TEXT) AS id, t.title AS task
    FROM w_task_activity mine JOIN w_task_activity theirs ON theirs.activity = mine.activity
    JOIN w_task t ON t.code = theirs.code AND t.id = theirs.task JOIN w_occupation o ON o.code = t.code
    WHERE mine.task IN (SELECT value FROM json_each(?)) ORDER BY o.code, t.id`,
};
const DOING: Query<[string], OccupationRow & { id: string; activity: string }> = {
  sql: `SELECT DISTINCT o.code, o.title, t.activity AS id, coalesce(e.name, a.title, t.activity) AS activity
    FROM w_task_activity t JOIN w_occupation o ON o.code = t.code
    LEFT JOIN w_element e ON e.id = t.activity LEFT JOIN w_activity a ON a.id = t.activity
    WHERE t.activity IN (SELECT value FROM json_each(?)) ORDER BY o.code, t.activity`,
};

const found = (source: QueryContext, keyword: string) =>
  paged(source, 'occupation', searchKeyword(source.database, keyword), refs(source));

export const dutySearch = fromView('w_task', 'Tasks', (source, { keyword }: { keyword: string }) =>
  found(source, keyword),
);

export const dutyTasks = occupationView('w_task', 'Tasks', (source, { code }) => {
  const rows = source.database.all(TASKS, code);
  return rows.length === 0 ? noRows('tasks', code) : paged(source, 'task', rows, (row) => row);
});

/** The occupations with tasks like these, those with most of them first. */
export const dutyResults = fromView('w_task_activity', 'Tasks', (source, { tasks }: { tasks: string[] }) => {
  const rows = source.database.all(ALIKE, JSON.stringify(tasks.map(Number)));
  if (rows.length === 0) return noData('O*NET has no such tasks.');
  const ref = refs(source);
  return paged(source, 'occupation', mostFirst(rows), (own) => ({
    ...ref(own[0]),
    task: own.map(({ id, task }) => ({ id, title: task })),
  }));
});

export const activitySearch = fromView(
  'w_task_activity',
  'Detailed work activities',
  (source, { keyword }: { keyword: string }) => found(source, keyword),
);

export const activitiesOf = occupationView(
  'w_task_activity',
  'Detailed work activities',
  (source, { code }) => {
    const rows = source.database.all(ACTIVITIES, code);
    return rows.length === 0
      ? noRows('detailed work activities', code)
      : paged(source, 'activity', rows, (row) => row);
  },
);

/** The occupations with these detailed work activities, those with most of them first. */
export const activityResults = fromView(
  'w_task_activity',
  'Detailed work activities',
  (source, { activities }: { activities: string[] }) => {
    const rows = source.database.all(DOING, JSON.stringify(activities));
    if (rows.length === 0) return noData('O*NET has no such detailed work activities.');
    const ref = refs(source);
    return paged(source, 'occupation', mostFirst(rows), (own) => ({
      ...ref(own[0]),
      activity: own.map(({ id, activity }) => ({ id, title: activity })),
    }));
  },
);

/** Rows by occupation, those with most rows first. */
function mostFirst<Row extends OccupationRow>(rows: readonly Row[]): [Row, ...Row[]][] {
  const byCode = new Map<string, [Row, ...Row[]]>();
  for (const row of rows) {
    const own = byCode.get(row.code);
    if (own === undefined) byCode.set(row.code, [row]);
    else own.push(row);
  }
  return [...byCode.values()].sort((a, b) => b.length - a.length || (a[0].code < b[0].code ? -1 : 1));
}
