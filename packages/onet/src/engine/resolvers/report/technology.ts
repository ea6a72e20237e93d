import type { LocalContext, Resolver } from '../../../services/service.ts';
import { memoize } from '../../../util/memoize.ts';
import { byCodeUnit } from '../../../util/by-code-unit.ts';
import type { Published } from '../../../facts/published-facts.ts';
import type { Database, Query } from '../../database/database.ts';
import { relatedLink, type Report } from './rated-elements.ts';
import type { OccupationRow } from '../../database/occupations.ts';
import { pageOfOccupations } from '../occupation-list.ts';
import { fromView, occupationView } from '../resolver.ts';
import { links, noData, noRows, pageOf, present } from '../results.ts';

/** A resolver that reads the software of the release. */
const fromSoftware = <Params, Data>(resolve: Resolver<Params, Data>) =>
  fromView('w_software', 'Software names', resolve);

type Flag = 'hot' | 'in_demand';

/** Examples of a category before the rest goes to `example_more`. */
const MAX_EXAMPLES = 4;

interface ExampleRow {
  readonly title: string;
  readonly hot: string | null;
  readonly in_demand: string | null;
}
interface CategoryRow {
  /** A UNSPSC code before release 30, an element id since. */
  readonly category: string | number;
  readonly category_title: string;
}

const CATEGORY_TITLE = `coalesce(s.category_title, (SELECT name FROM w_element WHERE id = s.category), s.category)`;

/** The UNSPSC code of a category, as O*NET Web Services show it; the element id where no code is known. */
function categoryCode(published: Published, { category, category_title }: CategoryRow): string | number {
  return typeof category === 'number'
    ? category
    : (published.softwareCategoryCodes().get(category_title) ?? category);
}

function exampleRow({ baseUrl }: LocalContext) {
  return ({ title, hot, in_demand }: ExampleRow) => ({
    title,
    href: `${baseUrl}online/${hot === 'Y' ? 'hot_technology' : 'technology/examples'}/${encodeURIComponent(title)}`,
    ...(hot === 'Y' && { hot_technology: true }),
    ...(in_demand === 'Y' && { in_demand: true }),
  });
}

const OF_OCCUPATION: Query<[string], ExampleRow & CategoryRow> = {
  sql: `SELECT s.title, s.hot, s.in_demand, s.category, ${CATEGORY_TITLE} AS category_title FROM w_software s
    WHERE s.code = ? ORDER BY category_title, s.title COLLATE NOCASE`,
};

/**
 * The software of an occupation by category, those with most of it first. Of a category four examples are shown before
 * the rest: those in demand, then hot technologies. How O*NET chooses them is not known.
 */
export function technologySkills(report: Report) {
  return occupationView('w_software', 'Software names', (context, { code }) => {
    const rows = context.database.all(OF_OCCUPATION, code);
    if (rows.length === 0) return noRows('software', code);
    const categories = [...Map.groupBy(rows, ({ category }) => category).values()].sort(
      (a, b) => b.length - a.length,
    );
    const show = exampleRow(context);
    const page = pageOf(context, 'category', categories, (examples) => {
      const [first = { category: '', category_title: '' }] = examples;
      const id = categoryCode(context.published, first);
      const { shown, more } = chooseExamples(examples);
      return {
        code: id,
        related: relatedLink(context, code, 'technology_skills', id),
        title: first.category_title,
        example: shown.map(show),
        ...(more.length > 0 && { example_more: more.map(show) }),
      };
    });
    if (report === 'details') return page;
    const link = (slug: string, flag: Flag) => {
      const total = distinct(rows.filter((row) => row[flag] === 'Y')).length;
      return total > 0 ? { total, href: `${context.baseUrl}online/occupations/${code}/${slug}` } : undefined;
    };
    const flagged = {
      hot_technology: link('hot_technology', 'hot'),
      in_demand_skills: link('in_demand', 'in_demand'),
    };
    return { ...page, data: { ...page.data, ...present(flagged) } };
  });
}

const rank = ({ hot, in_demand }: ExampleRow): number => (in_demand === 'Y' ? 2 : 0) + (hot === 'Y' ? 1 : 0);

function chooseExamples(examples: readonly ExampleRow[]): {
  readonly shown: readonly ExampleRow[];
  readonly more: readonly ExampleRow[];
} {
  const chosen = new Set(examples.toSorted((a, b) => rank(b) - rank(a)).slice(0, MAX_EXAMPLES));
  return {
    shown: examples.filter((example) => chosen.has(example)),
    more: examples.filter((example) => !chosen.has(example)),
  };
}

function distinct<Row extends { readonly title: string }>(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [row.title, row])).values()];
}

/** The software of an occupation with one of the flags, in demand first. */
export function flaggedSoftware(flag: Flag) {
  return occupationView('w_software', 'Software names', (context, { code }) => {
    const rows = distinct(context.database.all(OF_OCCUPATION, code).filter((row) => row[flag] === 'Y'));
    if (rows.length === 0) return noRows(flag === 'hot' ? 'hot technologies' : 'in-demand software', code);
    const sorted = rows.sort(
      (a, b) => Number(b.in_demand === 'Y') - Number(a.in_demand === 'Y') || byCodeUnit(a.title, b.title),
    );
    return pageOf(context, 'example', sorted, exampleRow(context));
  });
}

const TOOLS: Query<[string], ExampleRow & CategoryRow> = {
  sql: `SELECT title, NULL AS hot, NULL AS in_demand, category, category_title FROM w_tool
    WHERE code = ? ORDER BY category_title, title`,
};

/** The tools of an occupation by category, which older releases have. */
export const toolsUsed = occupationView('w_tool', 'Tools', (context, { code }) => {
  const rows = context.database.all(TOOLS, code);
  if (rows.length === 0) return noRows('tools', code);
  const categories = [...Map.groupBy(rows, ({ category }) => category)];
  return pageOf(context, 'category', categories, ([category, examples]) => ({
    code: category,
    title: examples[0]?.category_title ?? String(category),
    example: examples.map(({ title }) => ({ title })),
  }));
});

const HOT: Query<[], ExampleRow> = {
  sql: `SELECT title, 'Y' AS hot, NULL AS in_demand FROM w_software WHERE hot = 'Y'
    GROUP BY title ORDER BY title COLLATE NOCASE`,
};

const hotOf = memoize((database: Database) => database.all(HOT));

/** Every hot technology, by name. */
export const hotTechnologies = fromSoftware((context) =>
  pageOf(context, 'example', hotOf(context.database), exampleRow(context)),
);

const USERS: Query<[string], OccupationRow & ExampleRow> = {
  sql: `SELECT DISTINCT o.code, o.title, s.hot, s.in_demand FROM w_software s JOIN w_occupation o USING (code)
    WHERE s.title = ? COLLATE NOCASE ORDER BY s.in_demand = 'Y' DESC, o.title, o.code`,
};

function usersOf(context: LocalContext, software: string, needsHot: boolean) {
  const rows = context.database.all(USERS, software).filter(({ hot }) => !needsHot || hot === 'Y');
  const users = [...new Map(rows.map((row) => [row.code, row])).values()];
  if (users.length === 0) {
    const kind = needsHot ? 'hot technology' : 'software';
    return noData(`O*NET has no ${kind} called "${software.slice(0, 80)}".`);
  }
  return pageOfOccupations(context, users);
}

/** The occupations that use a hot technology, those whose employers ask for it first. */
export const occupationsUsingHotTechnology = fromSoftware((context, { technology }: { technology: string }) =>
  usersOf(context, technology, true),
);

/** The occupations that use a piece of software, those whose employers ask for it first. */
export const occupationsUsingSoftware = fromSoftware((context, { example }: { example: string }) =>
  usersOf(context, example, false),
);

/** Hot technologies first, then the most used. */
const ALL: Query<[], ExampleRow> = {
  sql: `SELECT title, max(hot) AS hot, max(in_demand) AS in_demand FROM w_software
    GROUP BY title ORDER BY hot = 'Y' DESC, count(*) DESC, title`,
};

/** A name for comparing: "Data base" is a database, and "e-mail" is email. */
const fold = (text: string): string => text.toLowerCase().replaceAll(/[\s-]+/g, '');

/** All software with its folded name: a few thousand, which are searched faster here than in SQL. */
const softwareOf = memoize((database: Database) =>
  database.all(ALL).map((row) => ({ row, folded: fold(row.title) })),
);

/** Software whose name contains a text: the exact name first, then hot technologies, then the most used. */
export const searchSoftware = fromSoftware((context, { keyword }: { keyword: string }) => {
  const text = fold(keyword);
  const found = softwareOf(context.database).filter(({ folded }) => folded.includes(text));
  const exactFirst = found.toSorted((a, b) => Number(b.folded === text) - Number(a.folded === text));
  const show = exampleRow(context);
  return pageOf(context, 'example', exactFirst, ({ row }) => show(row));
});

const CATEGORIES: Query<[], CategoryRow> = {
  sql: `SELECT DISTINCT s.category AS category, ${CATEGORY_TITLE} AS category_title FROM w_software s ORDER BY category_title`,
};

const categoriesOf = memoize((database: Database) =>
  database.all(CATEGORIES).map((row) => ({ row, folded: fold(row.category_title) })),
);

/** Categories of software whose name contains a text. */
export const searchSoftwareCategories = fromSoftware((context, { keyword }: { keyword: string }) => {
  const text = fold(keyword);
  const found = categoriesOf(context.database).filter(({ folded }) => folded.includes(text));
  const rows = found.map(({ row }) => ({
    code: categoryCode(context.published, row),
    title: row.category_title,
  }));
  return pageOf(context, 'category', links(context, 'online/technology/categories', rows), (row) => row);
});

const IN_CATEGORY: Query<[string], OccupationRow> = {
  sql: `SELECT DISTINCT o.code, o.title FROM w_software s JOIN w_occupation o USING (code)
    WHERE CAST(s.category AS TEXT) = ? ORDER BY o.title, o.code`,
};

/** The occupations that use software of a category, named by its UNSPSC code or its element id. */
export const occupationsUsingCategory = fromSoftware(
  (context, { category }: { category: string | number }) => {
    const own = categoriesOf(context.database).find(
      ({ row }) => String(categoryCode(context.published, row)) === String(category),
    );
    const users = context.database.all(IN_CATEGORY, String(own?.row.category ?? category));
    if (users.length === 0) return noData(`O*NET has no category of software ${category}.`);
    return pageOfOccupations(context, users);
  },
);
