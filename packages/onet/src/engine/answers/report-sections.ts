import type { Query } from '../database/database.ts';
import { fromDatabase, fromView, noData, occupationOf, paged } from '../database/query.ts';
import { nothing, type Code, type Report } from './report.ts';
import { standardScore } from './standard-score.ts';

interface ZoneRow {
  readonly zone: number;
  readonly name: string;
  readonly experience: string | null;
  readonly education: string | null;
  readonly training: string | null;
  readonly examples: string | null;
  readonly svp_range: string | null;
}
const ZONE: Query<[number], ZoneRow> = {
  sql: 'SELECT zone, name, experience, education, training, examples, svp_range FROM w_zone WHERE zone = ?',
};

/** The Job Zone of an occupation; its sentences come with an import. */
export const jobZone = fromDatabase((source, { code }: Code) => {
  const known = occupationOf(source, code);
  if (!known.ok) return known;
  const { zone } = known.occupation;
  const row = zone === null ? undefined : source.database.first(ZONE, zone);
  if (row === undefined) return noData(`O*NET has no Job Zone of ${code}.`);
  const { education, experience, training, examples, svp_range } = row;
  return {
    ok: true,
    data: {
      code: row.zone,
      title: row.name,
      ...(education !== null && { education }),
      ...(experience !== null && { related_experience: experience }),
      ...(training !== null && { job_training: training }),
      ...(examples !== null && { job_zone_examples: examples }),
      ...(svp_range !== null && { svp_range }),
    },
  };
});

const EDUCATION: Query<[string], { category: number; value: number; title: string | null }> = {
  sql: `SELECT e.category, e.value, c.title FROM w_education e
    LEFT JOIN w_education_category c ON c.scale = e.scale AND c.category = e.category
    WHERE e.code = ? AND e.scale = 'RL' AND e.value > 0 ORDER BY e.value DESC, e.category`,
};

/** What share of people in an occupation has how much education, the largest first. */
export const education = fromView('w_education', 'Shares of education', (source, { code }: Code) => {
  const known = occupationOf(source, code);
  if (!known.ok) return known;
  const rows = source.database.all(EDUCATION, code);
  if (rows.length === 0) return nothing('education', code);
  return {
    ok: true,
    data: {
      response: rows.map(({ category, value, title }) => ({
        code: category,
        title: title ?? String(category),
        percentage_of_respondents: Math.round(value),
      })),
    },
  };
});

interface TaskRow {
  readonly id: number;
  readonly title: string;
  readonly type: string | null;
  readonly importance: number | null;
}
const TASKS: Query<[string], TaskRow> = {
  sql: `SELECT t.id, t.title, t.type, r.value AS importance FROM w_task t
    LEFT JOIN w_task_rating r ON r.code = t.code AND r.id = t.id AND r.scale = 'IM'
    WHERE t.code = ? ORDER BY t.type = 'Supplemental', r.value DESC, t.id`,
};

/** Tasks of an occupation, core tasks first, the most important of them first. */
export function tasks(report: Report) {
  return fromView('w_task', 'Tasks', (source, { code }: Code) => {
    const known = occupationOf(source, code);
    if (!known.ok) return known;
    const rows = source.database.all(TASKS, code);
    if (rows.length === 0) return nothing('tasks', code);
    return paged(source, 'task', rows, ({ id, title, type, importance }) => ({
      id: String(id),
      title,
      ...(report === 'details' &&
        importance !== null && { importance: standardScore('IM', importance) ?? 0 }),
      ...(report === 'details' && type !== null && { category: type }),
    }));
  });
}

const ACTIVITIES: Query<[string], { id: string; title: string }> = {
  sql: `SELECT DISTINCT t.activity AS id, coalesce(e.name, a.title, t.activity) AS title FROM w_task_activity t
    LEFT JOIN w_element e ON e.id = t.activity LEFT JOIN w_activity a ON a.id = t.activity
    WHERE t.code = ? ORDER BY title`,
};

/** Detailed work activities of an occupation. */
export const detailedWorkActivities = fromView(
  'w_task_activity',
  'Detailed work activities',
  (source, { code }: Code) => {
    const known = occupationOf(source, code);
    if (!known.ok) return known;
    const rows = source.database.all(ACTIVITIES, code);
    if (rows.length === 0) return nothing('detailed work activities', code);
    return paged(source, 'activity', rows, (row) => row);
  },
);
