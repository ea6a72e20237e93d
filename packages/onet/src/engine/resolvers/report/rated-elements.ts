import type { LocalContext } from '../../../services/service.ts';
import { byCodeUnit } from '../../../util/by-code-unit.ts';
import type { Query } from '../../database/database.ts';
import type { ViewName } from '../../database/views.ts';
import { interestPlace, RIASEC } from '../../riasec.ts';
import { standardScore } from '../../standard-score.ts';
import { occupationView } from '../resolver.ts';
import { noRows, pageOf, present, success } from '../results.ts';

/** Both reports have the same sections: the summary names the most important rows, the details rate all of them. */
export type Report = 'summary' | 'details';

/** The lowest score of an element in the summary: the middle of its scale. */
const MIN_SUMMARY_SCORE = 50;

/** Elements in the summary if none has that score. */
const MIN_SUMMARY_ROWS = 5;

/** The lowest percentage of respondents that is shown, as in all recorded responses. */
const MIN_RESPONSE_PERCENT = 11;

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

/** A row with its rating as 0-100. */
interface ScoredRow extends RatedRow {
  readonly score: number;
}

/** Rows of some scales, highest first; equal ones by name, as O*NET sorts all rated lists. */
function scored(rows: readonly RatedRow[], ...scales: readonly string[]): ScoredRow[] {
  return rows
    .flatMap((row) => {
      const score = scales.includes(row.scale) ? standardScore(row.scale, row.value) : undefined;
      return score === undefined ? [] : [{ ...row, score }];
    })
    .sort((a, b) => b.score - a.score || byCodeUnit(a.name, b.name));
}

/** The link from a row of a report to what O*NET relates to it. */
export const relatedLink = (
  { baseUrl }: Pick<LocalContext, 'baseUrl'>,
  code: string,
  section: string,
  id: string | number,
): string => `${baseUrl}online/occupations/${code}/related/${section}/${id}`;

/** Shows elements of one section of a report. */
function elementRow(context: LocalContext, code: string, section: string) {
  return ({ id, name, description }: RatedRow) => ({
    id,
    related: relatedLink(context, code, section, id),
    name,
    ...present({ description }),
  });
}

/**
 * Rated elements of an occupation, most important first. The details have all of them with their ratings; the summary
 * has those of at least middle importance (or the five highest if none is), without ratings. Work styles with a rank of
 * distinctiveness make their summary, in the order of their ranks.
 */
export function ratedElements(view: ViewName, section: string, what: string, report: Report) {
  const query = rated(view);
  return occupationView(view, what, (context, { code }) => {
    const rows = context.database.all(query, code);
    const ratings = scored(rows, 'IM', 'WI');
    if (ratings.length === 0) return noRows(what.toLowerCase(), code);
    const show = elementRow(context, code, section);
    return report === 'details'
      ? pageOf(context, 'element', ratings, (row) => ({ ...show(row), importance: row.score }))
      : pageOf(context, 'element', summaryOf(rows, ratings), show);
  });
}

function summaryOf(rows: readonly RatedRow[], ratings: readonly ScoredRow[]): readonly RatedRow[] {
  const distinctive = rows
    .filter(({ scale, value }) => scale === 'DR' && value > 0)
    .sort((a, b) => a.value - b.value || byCodeUnit(a.name, b.name));
  if (distinctive.length > 0) return distinctive;
  const important = ratings.filter(({ score }) => score >= MIN_SUMMARY_SCORE);
  return important.length > 0 ? important : ratings.slice(0, MIN_SUMMARY_ROWS);
}

const INTERESTS = rated('w_interests');

/** Interests of an occupation, strongest first. The summary has the high points only, with the interest code. */
export function interests(report: Report) {
  return occupationView('w_interests', 'Interests', (context, { code }) => {
    const rows = context.database.all(INTERESTS, code);
    const ratings = scored(rows, 'OI');
    if (ratings.length === 0) return noRows('interests', code);
    const highPoints = rows
      .filter(({ scale, value }) => scale === 'IH' && value > 0)
      .sort((a, b) => byCodeUnit(a.id, b.id))
      .map(({ value }) => RIASEC[value - 1] ?? '');
    const isDetails = report === 'details';
    const shown = isDetails
      ? ratings
      : ratings.filter((row) => highPoints.includes(RIASEC[interestPlace(row.id)] ?? ''));
    const show = elementRow(context, code, 'interests');
    const { element, ...head } = pageOf(context, 'element', shown, (row) => ({
      ...show(row),
      ...(isDetails && { occupational_interest: row.score }),
    })).data;
    return success({ ...head, ...(!isDetails && { interest_code: highPoints.join('') }), element });
  });
}

const WORK_VALUES = rated('w_work_values');

/** Work values, which releases before 30 have, strongest first. */
export function workValues(report: Report) {
  return occupationView('w_work_values', 'Work values', (context, { code }) => {
    const rows = scored(context.database.all(WORK_VALUES, code), 'EX');
    if (rows.length === 0) return noRows('work values', code);
    const show = elementRow(context, code, 'work_values');
    return pageOf(context, 'element', rows, (row) => ({
      ...show(row),
      ...(report === 'details' && { extent: row.score }),
    }));
  });
}

const CONTEXTS = rated('w_work_context');
const RESPONSES: Query<[string], { id: string; percent: number; title: string | null }> = {
  sql: `SELECT r.element AS id, r.value AS percent, c.title FROM w_work_context r
    LEFT JOIN w_context_category c ON c.element = r.element AND c.scale = r.scale AND c.category = r.category
    WHERE r.code = ? AND r.category IS NOT NULL AND r.value IS NOT NULL ORDER BY r.element, r.category DESC`,
};

/** Work contexts, most frequent first, each with what larger shares of the respondents answered. */
export function workContext(report: Report) {
  return occupationView('w_work_context', 'Work contexts', (context, { code }) => {
    const rows = scored(context.database.all(CONTEXTS, code), 'CX', 'CT');
    if (rows.length === 0) return noRows('work contexts', code);
    const shown = report === 'details' ? rows : rows.filter(({ score }) => score >= MIN_SUMMARY_SCORE);
    const responses = Map.groupBy(context.database.all(RESPONSES, code), ({ id }) => id);
    const show = elementRow(context, code, 'work_context');
    return pageOf(context, 'element', shown, (row) => ({
      ...show(row),
      ...(report === 'details' && { context: row.score }),
      response: (responses.get(row.id) ?? [])
        .map(({ percent, title }) => ({
          percentage_of_respondents: Math.round(percent),
          description: title ?? '',
        }))
        .filter((response) => response.percentage_of_respondents >= MIN_RESPONSE_PERCENT),
    }));
  });
}
