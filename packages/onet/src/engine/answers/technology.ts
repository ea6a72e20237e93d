import type { Database, Query } from '../database/database.ts';
import {
  fromView,
  noData,
  occupationOf,
  paged,
  refs,
  type OccupationRow,
  type QueryContext,
} from '../database/query.ts';
import { memoize } from '../../util/memoize.ts';
import { nothing, type Code, type Report } from './report.ts';

const WHAT = 'Software names';

/** Examples of a category that the summary shows before the rest. */
const FIRST = 5;

interface ExampleRow {
  readonly title: string;
  readonly hot: string | null;
  readonly in_demand: string | null;
}
interface CategoryRow {
  readonly category: string | number;
  readonly category_title: string;
}

const CATEGORY_TITLE = `coalesce(s.category_title, (SELECT name FROM w_element WHERE id = s.category), s.category)`;

/** Flags as O*NET writes them: there when true. */
const flags = ({ hot, in_demand }: Omit<ExampleRow, 'title'>) => ({
  ...(hot === 'Y' && { hot_technology: true }),
  ...(in_demand === 'Y' && { in_demand: true }),
});

function exampleOf({ baseUrl }: QueryContext): (row: ExampleRow) => {
  href: string;
  title: string;
  hot_technology?: boolean;
  in_demand?: boolean;
} {
  return (row) => ({
    href: `${baseUrl}online/technology/examples/${encodeURIComponent(row.title)}`,
    title: row.title,
    ...flags(row),
  });
}

const OF_OCCUPATION: Query<[string], ExampleRow & CategoryRow> = {
  sql: `SELECT s.title, s.hot, s.in_demand, s.category, ${CATEGORY_TITLE} AS category_title FROM w_software s
    WHERE s.code = ? ORDER BY category_title, s.in_demand = 'Y' DESC, s.hot = 'Y' DESC, s.title COLLATE NOCASE`,
};

/** The software of an occupation by category, in demand and hot first; links to the flagged ones alone. */
export function technologySkills(report: Report) {
  return fromView('w_software', WHAT, (source, { code }: Code) => {
    const known = occupationOf(source, code);
    if (!known.ok) return known;
    const rows = source.database.all(OF_OCCUPATION, code);
    if (rows.length === 0) return nothing('software', code);
    const categories = [...Map.groupBy(rows, ({ category }) => category).values()];
    const example = exampleOf(source);
    const page = paged(source, 'category', categories, (examples) => {
      const [{ category, category_title } = { category: '', category_title: '' }] = examples;
      const most = report === 'summary' ? FIRST : examples.length;
      return {
        code: category,
        related: `${source.baseUrl}online/technology/categories/${category}`,
        title: category_title,
        example: examples.slice(0, most).map(example),
        ...(examples.length > most && { example_more: examples.slice(most).map(example) }),
      };
    });
    const link = (slug: string, flagged: readonly unknown[]) =>
      flagged.length === 0
        ? undefined
        : { total: flagged.length, href: `${source.baseUrl}online/occupations/${code}/${slug}` };
    const hot = link('hot_technology', distinct(rows.filter((row) => row.hot === 'Y')));
    const wanted = link('in_demand_skills', distinct(rows.filter((row) => row.in_demand === 'Y')));
    return {
      ...page,
      data: {
        ...page.data,
        ...(hot !== undefined && { hot_technology: hot }),
        ...(wanted !== undefined && { in_demand_skills: wanted }),
      },
    };
  });
}

function distinct<Row extends { readonly title: string }>(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [row.title, row])).values()];
}

/** The software of an occupation that bears one of the flags, in demand first. */
export function flaggedSoftware(flag: 'hot' | 'in_demand') {
  return fromView('w_software', WHAT, (source, { code }: Code) => {
    const known = occupationOf(source, code);
    if (!known.ok) return known;
    const rows = distinct(source.database.all(OF_OCCUPATION, code).filter((row) => row[flag] === 'Y'));
    if (rows.length === 0) return nothing(flag === 'hot' ? 'hot technologies' : 'in-demand software', code);
    const ordered = rows.sort(
      (a, b) => Number(b.in_demand === 'Y') - Number(a.in_demand === 'Y') || (a.title < b.title ? -1 : 1),
    );
    return paged(source, 'example', ordered, exampleOf(source));
  });
}

const TOOLS: Query<[string], ExampleRow & CategoryRow> = {
  sql: `SELECT title, NULL AS hot, NULL AS in_demand, category, category_title FROM w_tool
    WHERE code = ? ORDER BY category_title, title`,
};

/** The tools of an occupation by category, which older releases have. */
export const toolsUsed = fromView('w_tool', 'Tools', (source, { code }: Code) => {
  const known = occupationOf(source, code);
  if (!known.ok) return known;
  const rows = source.database.all(TOOLS, code);
  if (rows.length === 0) return nothing('tools', code);
  return paged(
    source,
    'category',
    [...Map.groupBy(rows, ({ category }) => category)],
    ([category, examples]) => ({
      code: category,
      title: examples[0]?.category_title ?? String(category),
      example: examples.map(({ title }) => ({ title })),
    }),
  );
});

const HOT: Query<[], ExampleRow> = {
  sql: `SELECT title, 'Y' AS hot, max(in_demand) AS in_demand FROM w_software WHERE hot = 'Y'
    GROUP BY title ORDER BY title COLLATE NOCASE`,
};

const hotOf = memoize((database: Database): readonly ExampleRow[] => database.all(HOT));

/** Every hot technology, by name. */
export const hotTechnologies = fromView('w_software', WHAT, (source) =>
  paged(source, 'example', hotOf(source.database), ({ title }) => ({
    href: `${source.baseUrl}online/hot_technology/${encodeURIComponent(title)}`,
    title,
    hot_technology: true,
  })),
);

const USERS: Query<[string], OccupationRow & ExampleRow> = {
  sql: `SELECT DISTINCT o.code, o.title, s.hot, s.in_demand FROM w_software s JOIN w_occupation o USING (code)
    WHERE s.title = ? COLLATE NOCASE ORDER BY s.in_demand = 'Y' DESC, o.title, o.code`,
};

function usersOf(source: QueryContext, software: string, needsHot: boolean) {
  const rows = source.database.all(USERS, software).filter(({ hot }) => !needsHot || hot === 'Y');
  const users = [...new Map(rows.map((row) => [row.code, row])).values()];
  if (users.length === 0) {
    const kind = needsHot ? 'hot technology' : 'software';
    return noData(`O*NET has no ${kind} called "${software.slice(0, 80)}".`);
  }
  return paged(source, 'occupation', users, refs(source));
}

/** The occupations that use a hot technology, those that ask for it first. */
export const hotTechnologyUsers = fromView(
  'w_software',
  WHAT,
  (source, { technology }: { technology: string }) => usersOf(source, technology, true),
);

/** The occupations that use a piece of software, those that ask for it first. */
export const softwareUsers = fromView('w_software', WHAT, (source, { example }: { example: string }) =>
  usersOf(source, example, false),
);

/** Hot technologies first, then what most use. */
const ALL: Query<[], ExampleRow> = {
  sql: `SELECT title, max(hot) AS hot, max(in_demand) AS in_demand FROM w_software
    GROUP BY title ORDER BY hot = 'Y' DESC, count(*) DESC, title`,
};

/** A text as names are compared: "Data base" is a database, and "e-mail" is email. */
const fold = (text: string): string => text.toLowerCase().replaceAll(/[\s-]+/g, '');

/** All software with its name folded: there are some thousands, quicker looked through here than in SQL. */
const softwareOf = memoize((database: Database) =>
  database.all(ALL).map((row) => ({ row, folded: fold(row.title) })),
);

/** Software whose name holds a text; an equal name first, then hot technologies, then what most use. */
export const findSoftware = fromView('w_software', WHAT, (source, { keyword }: { keyword: string }) => {
  const text = fold(keyword);
  const found = softwareOf(source.database).filter(({ folded }) => folded.includes(text));
  const equalFirst = found.toSorted((a, b) => Number(b.folded === text) - Number(a.folded === text));
  const example = exampleOf(source);
  return paged(source, 'example', equalFirst, ({ row }) => example(row));
});

const CATEGORIES: Query<[], CategoryRow> = {
  sql: `SELECT DISTINCT s.category AS category, ${CATEGORY_TITLE} AS category_title FROM w_software s ORDER BY category_title`,
};

const categoriesOf = memoize((database: Database) =>
  database.all(CATEGORIES).map((row) => ({ row, folded: fold(row.category_title) })),
);

/** Categories of software whose name holds a text. */
export const findCategories = fromView('w_software', WHAT, (source, { keyword }: { keyword: string }) => {
  const text = fold(keyword);
  const found = categoriesOf(source.database).filter(({ folded }) => folded.includes(text));
  return paged(source, 'category', found, ({ row }) => ({
    href: `${source.baseUrl}online/technology/categories/${row.category}`,
    code: row.category,
    title: row.category_title,
  }));
});

const IN_CATEGORY: Query<[string], OccupationRow> = {
  sql: `SELECT DISTINCT o.code, o.title FROM w_software s JOIN w_occupation o USING (code)
    WHERE CAST(s.category AS TEXT) = ? ORDER BY o.title, o.code`,
};

/** The occupations that use software of a category. */
export const categoryUsers = fromView(
  'w_software',
  WHAT,
  (source, { category }: { category: string | number }) => {
    const users = source.database.all(IN_CATEGORY, String(category));
    if (users.length === 0) return noData(`O*NET has no category of software ${category}.`);
    return paged(source, 'occupation', users, refs(source));
  },
);
