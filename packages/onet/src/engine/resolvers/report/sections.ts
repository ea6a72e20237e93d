import type { Query } from '../../database/database.ts';
import { standardScore } from '../../standard-score.ts';
import { educationLevel } from './education-titles.ts';
import { relatedLink, type Report } from './rated-elements.ts';
import type { OccupationRow } from '../../database/occupations.ts';
import { refs } from '../occupation-list.ts';
import { occupationResolver, occupationView } from '../resolver.ts';
import { noData, noRows, pageOf, present, success } from '../results.ts';

type ZoneText = 'education' | 'related_experience' | 'job_training' | 'job_zone_examples' | 'svp_range';
const ZONE: Query<[number], { code: number; title: string } & Record<ZoneText, string | null>> = {
  sql: `SELECT zone AS code, name AS title, education, experience AS related_experience, training AS job_training,
    examples AS job_zone_examples, svp_range FROM w_zone WHERE zone = ?`,
};

/** The Job Zone of an occupation; its texts need an imported release. */
export const jobZone = occupationResolver((context, { code, zone }) => {
  const row = zone === null ? undefined : context.database.first(ZONE, zone);
  if (row === undefined) return noData(`O*NET has no Job Zone for ${code}.`);
  const { code: number, title, ...texts } = row;
  return success({ code: number, title, ...present(texts) });
});

/** O*NET shows this many levels of education. */
const EDUCATION_ROWS = 3;

const EDUCATION: Query<[string], { category: number; value: number; name: string | null }> = {
  sql: `SELECT e.category, e.value, c.title AS name FROM w_education e
    LEFT JOIN w_education_category c ON c.scale = e.scale AND c.category = e.category
    WHERE e.code = ? AND e.scale = 'RL' AND e.value > 0 ORDER BY e.value DESC, e.category`,
};

/** The levels of education that most respondents call required, largest share first. */
export const education = occupationView('w_education', 'Shares of education', (context, { code }) => {
  const rows = context.database.all(EDUCATION, code).slice(0, EDUCATION_ROWS);
  if (rows.length === 0) return noRows('education', code);
  return success({
    response: rows.map(({ category, value, name }) => ({
      code: category,
      ...educationLevel(category, name),
      percentage_of_respondents: Math.round(value),
    })),
  });
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
    WHERE t.code = ?
    ORDER BY CASE t.type WHEN 'Core' THEN 1 WHEN 'Supplemental' THEN 2 ELSE 3 END, r.value DESC, t.id`,
};

/** Tasks of an occupation: core tasks, then supplemental ones, then those not rated yet; most important first. */
export function tasks(report: Report) {
  return occupationView('w_task', 'Tasks', (context, { code }) => {
    const rows = context.database.all(TASKS, code);
    if (rows.length === 0) return noRows('tasks', code);
    return pageOf(context, 'task', rows, ({ id, title, type, importance }) => ({
      id: String(id),
      related: relatedLink(context, code, 'tasks', id),
      title,
      ...(report === 'details' && {
        ...(type !== null && importance !== null && { importance: standardScore('IM', importance) ?? 0 }),
        category: type ?? 'New',
      }),
    }));
  });
}

const ACTIVITIES: Query<[string], { id: string; title: string }> = {
  sql: `SELECT t.activity AS id, coalesce(e.name, a.title, t.activity) AS title, max(r.value) AS importance
    FROM w_task_activity t
    LEFT JOIN w_element e ON e.id = t.activity LEFT JOIN w_activity a ON a.id = t.activity
    LEFT JOIN w_task_rating r ON r.code = t.code AND r.id = t.task AND r.scale = 'IM'
    WHERE t.code = ? GROUP BY t.activity ORDER BY importance DESC, title`,
};

/** Detailed work activities of an occupation, those of its most important tasks first. */
export const detailedWorkActivities = occupationView(
  'w_task_activity',
  'Detailed work activities',
  (context, { code }) => {
    const rows = context.database.all(ACTIVITIES, code);
    if (rows.length === 0) return noRows('detailed work activities', code);
    return pageOf(context, 'activity', rows, ({ id, title }) => ({
      id,
      title,
      related: relatedLink(context, code, 'detailed_work_activities', id),
    }));
  },
);

/** Related occupations: the ten nearest in the summary, all with a mark on the supplemental ones in the details. */
export function relatedOccupations(report: Report) {
  const related: Query<[string], OccupationRow & { tier: string }> = {
    sql: `SELECT o.code, o.title, r.tier FROM w_related r JOIN w_occupation o ON o.code = r.related
      WHERE r.code = ? ${report === 'summary' ? `AND r.tier <> 'Supplemental'` : ''} ORDER BY r.place`,
  };
  return occupationView('w_related', 'Related occupations', (context, { code }) => {
    const rows = context.database.all(related, code);
    if (rows.length === 0) return noRows('related occupations', code);
    const ref = refs(context);
    return pageOf(context, 'occupation', rows, (row) => ({
      ...ref(row),
      ...(row.tier === 'Supplemental' && { supplemental: true }),
    }));
  });
}
