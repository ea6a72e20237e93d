import { byCodeUnit } from '../../../util/by-code-unit.ts';
import type { Database, Query } from '../../database/database.ts';
import type { ViewName } from '../../database/views.ts';
import { brightOutlookTitle } from '../bright-outlook.ts';
import { tagsOf } from '../occupation-list.ts';
import { occupationResolver } from '../resolver.ts';
import { present, success } from '../results.ts';

const REPORTED: Query<[string], { title: string }> = {
  sql: 'SELECT title FROM w_reported_title WHERE code = ? ORDER BY title',
};

interface Section {
  readonly slug: string;
  readonly title: string;
  /** The facts it needs. */
  readonly view: ViewName;
  /** Software with this flag, on one page for both reports. */
  readonly flag?: 'hot' | 'in_demand';
}

/** The sections of both reports, in O*NET's order. */
const SECTIONS: readonly Section[] = [
  { slug: 'tasks', title: 'Tasks', view: 'w_task' },
  { slug: 'technology_skills', title: 'Technology Skills', view: 'w_software' },
  { slug: 'hot_technology', title: 'Hot Technologies', view: 'w_software', flag: 'hot' },
  { slug: 'in_demand', title: 'In Demand Skills', view: 'w_software', flag: 'in_demand' },
  { slug: 'work_activities', title: 'Work Activities', view: 'w_work_activities' },
  { slug: 'detailed_work_activities', title: 'Detailed Work Activities', view: 'w_task_activity' },
  { slug: 'work_context', title: 'Work Context', view: 'w_work_context' },
  { slug: 'job_zone', title: 'Job Zone', view: 'w_job_zone' },
  { slug: 'skills', title: 'Skills', view: 'w_skills' },
  { slug: 'knowledge', title: 'Knowledge', view: 'w_knowledge' },
  { slug: 'education', title: 'Education', view: 'w_education' },
  { slug: 'abilities', title: 'Abilities', view: 'w_abilities' },
  { slug: 'interests', title: 'Interests', view: 'w_interests' },
  { slug: 'work_values', title: 'Work Values', view: 'w_work_values' },
  { slug: 'work_styles', title: 'Work Styles', view: 'w_work_styles' },
  { slug: 'related_occupations', title: 'Related Occupations', view: 'w_related' },
];

/** The parts of the data whose update is shown, with their tables. */
const UPDATED: readonly (readonly [title: string, table: string])[] = [
  ['Abilities', 'abilities'],
  ['Career Interest Types', 'career_interest_types'],
  ['Detailed Work Activities', 'tasks_to_dwas'],
  ['Education', 'education'],
  ['Essential Skills', 'essential_skills'],
  ['Job Zone', 'job_zones'],
  ['Knowledge', 'knowledge'],
  ['Specific Interest Areas', 'specific_interest_areas'],
  ['Tasks', 'task_statements'],
  ['Transferable Skills', 'transferable_skills'],
  ['Work Activities', 'work_activities'],
  ['Work Context', 'work_context'],
  ['Work Styles', 'work_styles'],
];

/** What an occupation is; its `…_contents` name the sections that have data. */
export const overview = occupationResolver((context, { code, title, description }) => {
  const { database, published, baseUrl } = context;
  const reported = database.all(REPORTED, code).map((row) => row.title);
  const bright = published.bright(code);
  const updated = updates(database, code);
  const sections = SECTIONS.filter((section) => hasData(database, section, code));
  const contents = (report: 'summary' | 'details') =>
    sections.map(({ slug, title: name, flag }) => ({
      href: `${baseUrl}online/occupations/${code}/${flag === undefined ? `${report}/` : ''}${slug}`,
      title: name,
    }));
  return success({
    code,
    title,
    tags: tagsOf(published, code),
    ...present({ description }),
    ...(reported.length > 0 && { sample_of_reported_titles: reported }),
    ...(bright.length > 0 && { bright_outlook: bright.map(brightOutlookTitle) }),
    ...(updated.length > 0 && {
      updated: { year: Math.max(...updated.map(({ year }) => year)), contents: updated },
    }),
    summary_contents: contents('summary'),
    details_contents: contents('details'),
  });
});

function hasData(database: Database, { view, flag }: Section, code: string): boolean {
  const isEducation = view === 'w_education' && `scale = 'RL' AND value > 0`;
  const condition = flag === undefined ? isEducation || '1' : `${flag} = 'Y'`;
  const query: Query<[string], { one: number }> = {
    sql: `SELECT 1 AS one FROM ${view} WHERE code = ? AND ${condition} LIMIT 1`,
  };
  return database.holds(view) && database.first(query, code) !== undefined;
}

/** When and by whom the data of an occupation was last updated; not in the built-in facts. */
function updates(database: Database, code: string) {
  return UPDATED.flatMap(([title, table]) => {
    const columns = new Set(database.columns(table).map(({ id }) => id));
    if (!columns.has('date_updated') || !columns.has('domain_source')) return [];
    const query: Query<[string], { year: string; source: string }> = {
      sql: `SELECT substr(date_updated, 4) AS year, domain_source AS source FROM ${table}
        WHERE onetsoc_code = ? AND date_updated IS NOT NULL
        ORDER BY year DESC, source LIMIT 1`,
    };
    const latest = database.first(query, code);
    return latest === undefined ? [] : [{ title, source: latest.source, year: Number(latest.year) }];
  }).sort((a, b) => byCodeUnit(a.title, b.title));
}
