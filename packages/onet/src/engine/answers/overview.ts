import type { Query } from '../database/database.ts';
import { fromDatabase, occupationOf, tagsOf, type QueryContext } from '../database/query.ts';
import type { Code } from './report.ts';
import type { ViewName } from '../database/views.ts';

const REPORTED: Query<[string], { title: string }> = {
  sql: `SELECT title FROM w_reported_title WHERE code = ? ORDER BY title`,
};

/** The sections of both reports: slug, title, and the facts they are made of. */
const SECTIONS: readonly (readonly [slug: string, title: string, view: ViewName, condition?: string])[] = [
  ['tasks', 'Tasks', 'w_task'],
  ['technology_skills', 'Technology Skills', 'w_software'],
  ['work_activities', 'Work Activities', 'w_work_activities'],
  ['detailed_work_activities', 'Detailed Work Activities', 'w_task_activity'],
  ['work_context', 'Work Context', 'w_work_context'],
  ['skills', 'Skills', 'w_skills'],
  ['knowledge', 'Knowledge', 'w_knowledge'],
  ['education', 'Education', 'w_education', `scale = 'RL' AND value > 0`],
  ['abilities', 'Abilities', 'w_abilities'],
  ['interests', 'Interests', 'w_interests'],
  ['work_values', 'Work Values', 'w_work_values'],
  ['work_styles', 'Work Styles', 'w_work_styles'],
  ['related_occupations', 'Related Occupations', 'w_related'],
];

/** What an occupation is; its `…_contents` name the sections that can be answered here. */
export const overview = fromDatabase((source, { code }: Code) => {
  const known = occupationOf(source, code);
  if (!known.ok) return known;
  const { title, description, zone } = known.occupation;
  const reported = source.database.all(REPORTED, code).map((row) => row.title);
  const sections = SECTIONS.filter((section) => holds(source, section, code));
  const contents = (report: 'summary' | 'details') => {
    const link = (slug: string): string => `${source.baseUrl}online/occupations/${code}/${report}/${slug}`;
    const zones = zone === null ? [] : [{ href: link('job_zone'), title: 'Job Zone' }];
    return [...zones, ...sections.map(([slug, name]) => ({ href: link(slug), title: name }))];
  };
  return {
    ok: true,
    data: {
      code,
      title,
      tags: tagsOf(source.published, code),
      ...(description !== null && { description }),
      ...(reported.length > 0 && { sample_of_reported_titles: reported }),
      summary_contents: contents('summary'),
      details_contents: contents('details'),
    },
  };
});

function holds(
  { database }: QueryContext,
  [, , view, condition = '1']: (typeof SECTIONS)[number],
  code: string,
): boolean {
  const query: Query<[string], { one: number }> = {
    sql: `SELECT 1 AS one FROM ${view} WHERE code = ? AND ${condition} LIMIT 1`,
  };
  return database.holds(view) && database.first(query, code) !== undefined;
}
