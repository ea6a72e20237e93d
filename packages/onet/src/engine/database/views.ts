/**
 * Tables are named after the files of their release. These views give each kind of fact one name and one shape,
 * whatever the release and its layout. Everything except the database service reads through them.
 */

/** Column ids by table id. */
export type TableColumns = ReadonlyMap<string, ReadonlySet<string>>;

interface View {
  readonly name: string;
  /** The tables it selects from, for each layout, newest first. */
  readonly tables: readonly (readonly string[])[];
  /** Its columns, each with the names it has in the tables. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
}

const RATING = {
  code: ['onetsoc_code'],
  element: ['element_id'],
  scale: ['scale_id'],
  category: ['category'],
  value: ['data_value'],
};
const CATEGORY = {
  element: ['element_id'],
  scale: ['scale_id'],
  category: ['category'],
  title: ['category_description'],
};

const VIEWS = [
  {
    name: 'w_zone',
    tables: [['job_zone_reference']],
    columns: {
      zone: ['job_zone'],
      name: ['name'],
      experience: ['experience'],
      education: ['education'],
      training: ['job_training'],
      examples: ['examples'],
      svp_range: ['svp_range'],
    },
  },
  {
    name: 'w_job_zone',
    tables: [['job_zones']],
    columns: { code: ['onetsoc_code'], zone: ['job_zone'] },
  },
  {
    name: 'w_element',
    tables: [['content_model_reference']],
    columns: { id: ['element_id'], name: ['element_name'], description: ['description'] },
  },
  {
    name: 'w_title',
    tables: [['job_titles'], ['alternate_titles']],
    columns: { code: ['onetsoc_code'], title: ['job_title', 'alternate_title'], short: ['short_title'] },
  },
  {
    name: 'w_reported_title',
    tables: [['sample_of_reported_titles']],
    columns: {
      code: ['onetsoc_code'],
      title: ['reported_job_title'],
      shown: ['shown_in_my_next_move'],
    },
  },
  {
    name: 'w_related',
    tables: [['related_occupations']],
    columns: {
      code: ['onetsoc_code'],
      related: ['related_onetsoc_code'],
      tier: ['relatedness_tier'],
      place: ['related_index'],
    },
  },
  {
    name: 'w_software',
    tables: [['software_skills'], ['technology_skills']],
    columns: {
      code: ['onetsoc_code'],
      title: ['workplace_example', 'example'],
      category: ['element_id', 'commodity_code'],
      category_title: ['commodity_title'],
      hot: ['hot_technology'],
      in_demand: ['in_demand'],
    },
  },
  {
    name: 'w_tool',
    tables: [['tools_used']],
    columns: {
      code: ['onetsoc_code'],
      title: ['example'],
      category: ['commodity_code'],
      category_title: ['commodity_title'],
    },
  },
  {
    name: 'w_task',
    tables: [['task_statements']],
    columns: { code: ['onetsoc_code'], id: ['task_id'], title: ['task'], type: ['task_type'] },
  },
  {
    name: 'w_task_rating',
    tables: [['task_ratings']],
    columns: {
      code: ['onetsoc_code'],
      id: ['task_id'],
      scale: ['scale_id'],
      category: ['category'],
      value: ['data_value'],
    },
  },
  {
    name: 'w_task_activity',
    tables: [['tasks_to_dwas']],
    columns: { code: ['onetsoc_code'], task: ['task_id'], activity: ['dwa_element_id', 'dwa_id'] },
  },
  {
    name: 'w_activity',
    tables: [['gwas_to_iwas_to_dwas'], ['dwa_reference']],
    columns: {
      id: ['dwa_element_id', 'dwa_id'],
      iwa: ['iwa_element_id', 'iwa_id'],
      gwa: ['gwa_element_id', 'element_id'],
      title: ['dwa_title'],
    },
  },
  {
    name: 'w_iwa',
    tables: [['gwas_to_iwas'], ['iwa_reference']],
    columns: {
      id: ['iwa_element_id', 'iwa_id'],
      gwa: ['gwa_element_id', 'element_id'],
      title: ['iwa_title'],
    },
  },
  {
    name: 'w_anchor',
    tables: [['level_scale_anchors']],
    columns: { element: ['element_id'], value: ['anchor_value'], title: ['anchor_description'] },
  },
  { name: 'w_skills', tables: [['essential_skills', 'transferable_skills'], ['skills']], columns: RATING },
  { name: 'w_knowledge', tables: [['knowledge']], columns: RATING },
  { name: 'w_abilities', tables: [['abilities']], columns: RATING },
  { name: 'w_work_activities', tables: [['work_activities']], columns: RATING },
  { name: 'w_work_context', tables: [['work_context']], columns: RATING },
  { name: 'w_work_styles', tables: [['work_styles']], columns: RATING },
  { name: 'w_work_values', tables: [['work_values']], columns: RATING },
  { name: 'w_interests', tables: [['career_interest_types'], ['interests']], columns: RATING },
  {
    name: 'w_education',
    tables: [['education', 'training_and_experience'], ['education_training_and_experience']],
    columns: RATING,
  },
  { name: 'w_context_category', tables: [['work_context_categories']], columns: CATEGORY },
  {
    name: 'w_education_category',
    tables: [
      ['education_categories', 'training_and_experience_categories'],
      ['education_training_and_experience_categories'],
    ],
    columns: CATEGORY,
  },
] as const satisfies readonly View[];

/** The views that may be empty; `w_occupation` always exists. */
export type ViewName = (typeof VIEWS)[number]['name'];

/** The tables of a view in all layouts. */
export const tablesOf = (view: ViewName): readonly string[] =>
  VIEWS.filter(({ name }) => name === view).flatMap(({ tables }) => tables.flat());

/** The statements that create every view, and the names of those that have a table. */
export function createViews(tables: TableColumns): {
  readonly sql: readonly string[];
  readonly filled: readonly string[];
} {
  const made = VIEWS.map((view) => viewOver(view, tables));
  const description = tables.get('occupation_data')?.has('description') === true ? 'o.description' : 'NULL';
  const zone = tables.has('job_zones')
    ? ['z.job_zone', 'LEFT JOIN job_zones z USING (onetsoc_code)']
    : ['NULL', ''];
  const occupation = `CREATE VIEW w_occupation AS
    SELECT o.onetsoc_code AS code, o.title AS title, ${description} AS description, ${zone[0] ?? ''} AS zone
    FROM occupation_data o ${zone[1] ?? ''}`;
  return {
    sql: [occupation, ...made.map(({ sql }) => sql)],
    filled: made.flatMap(({ name, filled }) => (filled ? [name] : [])),
  };
}

function viewOver(
  { name, tables: layouts, columns }: View,
  tables: TableColumns,
): { readonly name: string; readonly sql: string; readonly filled: boolean } {
  const layout = layouts.find((ids) => ids.some((id) => tables.has(id))) ?? [];
  const parts = layout
    .filter((id) => tables.has(id))
    .map((id) => {
      const selected = Object.entries(columns).map(([column, choices]) => {
        const held = choices.find((choice) => tables.get(id)?.has(choice) === true);
        return `${held ?? 'NULL'} AS ${column}`;
      });
      return `SELECT ${selected.join(', ')} FROM ${id}`;
    });
  const nothing = `SELECT ${Object.keys(columns)
    .map((column) => `NULL AS ${column}`)
    .join(', ')} WHERE 0`;
  const select = parts.length === 0 ? nothing : parts.join(' UNION ALL ');
  return { name, sql: `CREATE VIEW ${name} AS ${select}`, filled: parts.length > 0 };
}
