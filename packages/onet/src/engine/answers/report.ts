import type { Query } from '../database/database.ts';
import { partOf } from './elements.ts';
import { fromView, noData, occupationOf, paged, type QueryContext } from '../database/query.ts';
import { standardScore } from './standard-score.ts';
import type { ViewName } from '../database/views.ts';

export type Report = 'summary' | 'details';

export interface Code {
  readonly code: string;
}

/** From this importance on, 0-100, an element is in the summary: the middle of its scale. */
const IMPORTANT = 50;

/** How many elements are in the summary when none is that important. */
const AT_LEAST = 5;

interface RatedRow {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly scale: string;
  readonly value: number;
}

const rated = (view: ViewName): Query<[string], RatedRow> => ({
  sql: `SELECT r.element AS id, coalesce(e.name, r.element) AS name, e.description, r.scale, r.value
    FROM ${view} r LEFT JOIN w_element e ON e.id = r.element
    WHERE r.code = ? AND r.value IS NOT NULL AND r.category IS NULL`,
});

interface Element {
  readonly id: string;
  readonly name: string;
  readonly related?: string;
  readonly description?: string;
}

/** An element as reports name it, with the link to the occupations rated in it. */
export function showElement(
  { baseUrl }: QueryContext,
  { id, name, description }: Omit<RatedRow, 'scale' | 'value'>,
): Element {
  const part = partOf(id);
  return {
    id,
    ...(part !== undefined &&
      part !== 'interests' && { related: `${baseUrl}online/onet_data/${part}/${id}` }),
    name,
    ...(description !== null && { description }),
  };
}

export function nothing(what: string, code: string) {
  return noData(`O*NET has no ${what} of ${code}.`);
}

const highestFirst = (a: RatedRow, b: RatedRow): number => b.value - a.value || (a.id < b.id ? -1 : 1);

/**
 * Rated elements of an occupation, the most important first. The details rate all of them; the summary has
 * those of at least middle importance (or the five highest where none is), without their ratings. Work styles
 * have an impact since release 30, shown 0-100 as importance (see `standard.ts`), and the ones that set an
 * occupation apart have a rank: these make the summary, in the order of their ranks.
 */
export function ratedElements(view: ViewName, what: string, report: Report) {
  const query = rated(view);
  return fromView(view, what, (source, { code }: Code) => {
    const known = occupationOf(source, code);
    if (!known.ok) return known;
    const rows = source.database.all(query, code);
    const rating = rows.filter(({ scale }) => scale === 'IM' || scale === 'WI').sort(highestFirst);
    if (rating.length === 0) return nothing(what.toLowerCase(), code);
    if (report === 'details') {
      return paged(source, 'element', rating, (row) => ({
        ...showElement(source, row),
        importance: standardScore(row.scale, row.value) ?? 0,
      }));
    }
    return paged(source, 'element', inSummary(rows, rating), (row) => showElement(source, row));
  });
}

function inSummary(rows: readonly RatedRow[], rating: readonly RatedRow[]): readonly RatedRow[] {
  const distinctive = rows
    .filter(({ scale, value }) => scale === 'DR' && value > 0)
    .sort((a, b) => a.value - b.value || (a.id < b.id ? -1 : 1));
  if (distinctive.length > 0) return distinctive;
  const important = rating.filter(({ scale, value }) => (standardScore(scale, value) ?? 0) >= IMPORTANT);
  return important.length > 0 ? important : rating.slice(0, AT_LEAST);
}

const INTERESTS = rated('w_interests');
const LETTERS = 'RIASEC';

/** Interests of an occupation, the strongest first; the summary has its high points alone. */
export function interests(report: Report) {
  return fromView('w_interests', 'Interests', (source, { code }: Code) => {
    const known = occupationOf(source, code);
    if (!known.ok) return known;
    const rows = source.database.all(INTERESTS, code);
    const all = rows.filter(({ scale }) => scale === 'OI').sort(highestFirst);
    if (all.length === 0) return nothing('interests', code);
    const highPoints = rows
      .filter(({ scale, value }) => scale === 'IH' && value > 0)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ value }) => LETTERS[value - 1] ?? '');
    const interest_code = highPoints.join('');
    const letterOf = ({ id }: RatedRow): string => LETTERS['abcdef'.indexOf(id.at(-1) ?? '')] ?? '';
    const shown = report === 'details' ? all : all.filter((row) => highPoints.includes(letterOf(row)));
    const page = paged(source, 'element', shown, (row) => ({
      ...showElement(source, row),
      ...(report === 'details' && { occupational_interest: standardScore('OI', row.value) ?? 0 }),
    }));
    const { element, ...head } = page.data;
    return { ok: true, data: { ...head, interest_code, element } };
  });
}

const WORK_VALUES = rated('w_work_values');

/** Work values, which releases before 30 have, the strongest first. */
export function workValues(report: Report) {
  return fromView('w_work_values', 'Work values', (source, { code }: Code) => {
    const known = occupationOf(source, code);
    if (!known.ok) return known;
    const rows = source.database.all(WORK_VALUES, code).filter(({ scale }) => scale === 'EX');
    if (rows.length === 0) return nothing('work values', code);
    return paged(source, 'element', rows.sort(highestFirst), (row) => ({
      ...showElement(source, row),
      ...(report === 'details' && { extent: standardScore('EX', row.value) ?? 0 }),
    }));
  });
}

const CONTEXTS = rated('w_work_context');
const RESPONSES: Query<[string], { id: string; percent: number; title: string | null }> = {
  sql: `SELECT r.element AS id, r.value AS percent, c.title FROM w_work_context r
    LEFT JOIN w_context_category c ON c.element = r.element AND c.scale = r.scale AND c.category = r.category
    WHERE r.code = ? AND r.category IS NOT NULL AND r.value IS NOT NULL ORDER BY r.element, r.category DESC`,
};

/** Contexts of work, the most frequent first; the details say how many percent of those asked said what. */
export function workContext(report: Report) {
  return fromView('w_work_context', 'Work contexts', (source, { code }: Code) => {
    const known = occupationOf(source, code);
    if (!known.ok) return known;
    const rows = source.database.all(CONTEXTS, code);
    if (rows.length === 0) return nothing('work contexts', code);
    const standard = ({ scale, value }: RatedRow): number => standardScore(scale, value) ?? 0;
    const all = rows.sort((a, b) => standard(b) - standard(a) || (a.id < b.id ? -1 : 1));
    const shown = report === 'details' ? all : all.filter((row) => standard(row) >= IMPORTANT);
    const responses = Map.groupBy(source.database.all(RESPONSES, code), ({ id }) => id);
    return paged(source, 'element', shown, (row) => ({
      ...showElement(source, row),
      ...(report === 'details' && { context: standard(row) }),
      response: (responses.get(row.id) ?? []).map(({ percent, title }) => ({
        percentage_of_respondents: Math.round(percent),
        description: title ?? '',
      })),
    }));
  });
}
