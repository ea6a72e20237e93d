/**
 * Tables are named after the files of their release. These views give each kind of fact one name and one shape,
 * whatever the release and its layout. Everything except the database service reads through them.
 */

/** Column ids by table id. */
type TableColumns = ReadonlyMap<string, ReadonlySet<string>>;

interface View {
  /** The tables it selects from, for each layout, newest first. */
  readonly tables: readonly (readonly string[])[];
  /** Its columns, each with the name or the names it has in the tables. */
  readonly columns: Readonly<Record<string, string | readonly string[]>>;
}

const RATING = {
  code: 'onetsoc_code',
  element: 'element_id',
  scale: 'scale_id',
  category: 'category',
  value: 'data_value',
};
const CATEGORY = {
  element: 'element_id',
  scale: 'scale_id',
  category: 'category',
  title: 'category_description',
};

const VIEWS = {
  w_zone: {
    tables: [['job_zone_reference']],
    columns: {
      zone: 'job_zone',
      name: 'name',
      experience: 'experience',
      education: 'education',
      training: 'job_training',
      examples: 'examples',
      svp_range: 'svp_range',
    },
  },
  w_job_zone: { tables: [['job_zones']], columns: { code: 'onetsoc_code', zone: 'job_zone' } },
  w_element: {
    tables: [['content_model_reference']],
    columns: { id: 'element_id', name: 'element_name', description: 'description' },
  },
  w_title: {
    tables: [['job_titles'], ['alternate_titles']],
    columns: { code: 'onetsoc_code', title: ['job_title', 'alternate_title'], short: 'short_title' },
  },
  w_reported_title: {
    tables: [['sample_of_reported_titles']],
    columns: { code: 'onetsoc_code', title: 'reported_job_title' },
  },
  w_related: {
    tables: [['related_occupations']],
    columns: {
      code: 'onetsoc_code',
      related: 'related_onetsoc_code',
      tier: 'relatedness_tier',
      place: 'related_index',
    },
  },
  w_software: {
    tables: [['software_skills'], ['technology_skills']],
    columns: {
      code: 'onetsoc_code',
      title: ['workplace_example', 'example'],
      category: ['element_id', 'commodity_code'],
      category_title: 'commodity_title',
      hot: 'hot_technology',
      in_demand: 'in_demand',
    },
  },
  w_tool: {
    tables: [['tools_used']],
    columns: {
      code: 'onetsoc_code',
      title: 'example',
      category: 'commodity_code',
      category_title: 'commodity_title',
    },
  },
  w_task: {
    tables: [['task_statements']],
    columns: { code: 'onetsoc_code', id: 'task_id', title: 'task', type: 'task_type' },
  },
  w_task_rating: {
    tables: [['task_ratings']],
    columns: {
      code: 'onetsoc_code',
      id: 'task_id',
      scale: 'scale_id',
      category: 'category',
      value: 'data_value',
    },
  },
  w_task_activity: {
    tables: [['tasks_to_dwas']],
    columns: { code: 'onetsoc_code', task: 'task_id', activity: ['dwa_element_id', 'dwa_id'] },
  },
  w_activity: {
    tables: [['gwas_to_iwas_to_dwas'], ['dwa_reference']],
    columns: { id: ['dwa_element_id', 'dwa_id'], title: 'dwa_title' },
  },
  w_anchor: {
    tables: [['level_scale_anchors']],
    columns: { element: 'element_id', value: 'anchor_value', title: 'anchor_description' },
  },
  w_skills: { tables: [['essential_skills', 'transferable_skills'], ['skills']], columns: RATING },
  w_knowledge: { tables: [['knowledge']], columns: RATING },
  w_abilities: { tables: [['abilities']], columns: RATING },
  w_work_activities: { tables: [['work_activities']], columns: RATING },
  w_work_context: { tables: [['work_context']], columns: RATING },
  w_work_styles: { tables: [['work_styles']], columns: RATING },
  w_work_values: { tables: [['work_values']], columns: RATING },
  w_interests: { tables: [['career_interest_types'], ['interests']], columns: RATING },
  w_education: {
    tables: [['education', 'training_and_experience'], ['education_training_and_experience']],
    columns: RATING,
  },
  w_context_category: { tables: [['work_context_categories']], columns: CATEGORY },
  w_education_category: {
    tables: [
      ['education_categories', 'training_and_experience_categories'],
      ['education_training_and_experience_categories'],
    ],
    columns: CATEGORY,
  },
} as const satisfies Readonly<Record<string, View>>;

/** The views that may be empty; `w_occupation` always exists. */
export type ViewName = keyof typeof VIEWS;

/** The tables of a view in all layouts. */
export const tablesOf = (view: ViewName): readonly string[] => VIEWS[view].tables.flat();

/** The statements that create every view, and the names of those that have a table. */
export function createViews(tables: TableColumns): {
  readonly sql: readonly string[];
  readonly filled: readonly string[];
} {
  const made = Object.entries(VIEWS).map(([name, view]) => ({ name, ...viewOver(view, tables) }));
  const description = tables.get('occupation_data')?.has('description') === true ? 'o.description' : 'NULL';
  const [zone, zones] = tables.has('job_zones')
    ? ['z.job_zone', 'LEFT JOIN job_zones z USING (onetsoc_code)']
    : ['NULL', ''];
  const occupation = `CREATE VIEW w_occupation AS
    SELECT o.onetsoc_code AS code, o.title AS title, ${description} AS description, ${zone} AS zone
    FROM occupation_data o ${zones}`;
  return {
    sql: [occupation, ...made.map(({ name, select }) => `CREATE VIEW ${name} AS ${select}`)],
    filled: made.flatMap(({ name, isFilled }) => (isFilled ? [name] : [])),
  };
}

/** What a view selects from the existing tables. A view without a table has its columns and no rows. */
function viewOver(
  { tables: layouts, columns }: View,
  tables: TableColumns,
): { readonly select: string; readonly isFilled: boolean } {
  const present =
    layouts.map((ids) => ids.filter((id) => tables.has(id))).find(({ length }) => length > 0) ?? [];
  const selectFrom = (id?: string): string => {
    const selected = Object.entries(columns).map(([column, choices]) => {
      const held = [choices]
        .flat()
        .find((choice) => id !== undefined && tables.get(id)?.has(choice) === true);
      return `${held ?? 'NULL'} AS ${column}`;
    });
    return `SELECT ${selected.join(', ')} ${id === undefined ? 'WHERE 0' : `FROM ${id}`}`;
  };
  const isFilled = present.length > 0;
  return { select: isFilled ? present.map(selectFrom).join(' UNION ALL ') : selectFrom(), isFilled };
}
