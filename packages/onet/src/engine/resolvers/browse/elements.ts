import type { LocalContext } from '../../../services/service.ts';
import type { Query } from '../../database/database.ts';
import { byCodeUnit } from '../../../util/by-code-unit.ts';
import { standardScore } from '../../standard-score.ts';
import type { ViewName } from '../../database/views.ts';
import type { OccupationRow } from '../../database/occupations.ts';
import { refs } from '../occupation-list.ts';
import { fromView } from '../resolver.ts';
import { noData, notAvailable, pageOf, present, success } from '../results.ts';

/** The parts of the content model that can be browsed, by their names in paths. */
const PARTS = {
  abilities: { view: 'w_abilities', roots: ['1.A'] },
  interests: { view: 'w_interests', roots: ['1.B.1'] },
  knowledge: { view: 'w_knowledge', roots: ['2.C'] },
  skills_basic: { view: 'w_skills', roots: ['2.A'] },
  skills_cf: { view: 'w_skills', roots: ['2.B'] },
  work_activities: { view: 'w_work_activities', roots: ['4.A'] },
  work_context: { view: 'w_work_context', roots: ['4.C'] },
  // Since release 30 they are 1.D; before, 1.C.
  work_styles: { view: 'w_work_styles', roots: ['1.D', '1.C'] },
} as const satisfies Record<string, { view: ViewName; roots: readonly string[] }>;
export type Part = keyof typeof PARTS;
export type RatedPart = Exclude<Part, 'interests'>;

interface ElementRow {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
}

interface TreeElement {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly href?: string;
  child?: TreeElement[];
}

const BELOW: Query<[string], ElementRow> = {
  sql: `SELECT id, name, description FROM w_element WHERE id LIKE ? || '.%'`,
};

/** Intermediate and detailed work activities are not browsed, nor the places of interests in an occupation. */
const NOT_BROWSED = /^4\.A(\.[^.]+){4,}$|^1\.B\.1\.[g-i]$/;

/** The elements of one part, as a tree; those that occupations are rated in have a link. */
export function elementTree(part: Part) {
  const { roots } = PARTS[part];
  return fromView('w_element', 'The elements to browse', ({ database, baseUrl }: LocalContext) => {
    const rows = roots.map((root) => database.all(BELOW, root)).find(({ length }) => length > 0) ?? [];
    if (rows.length === 0) return notAvailable('These elements');
    return success(treeOf(rows, (id) => `${baseUrl}online/onet_data/${part}/${id}`));
  });
}

function treeOf(rows: readonly ElementRow[], link: (id: string) => string): TreeElement[] {
  const shown = rows.filter(({ id }) => !NOT_BROWSED.test(id)).sort((a, b) => byId(a.id, b.id));
  const parents = new Set(shown.map(({ id }) => parentOf(id)));
  const made = new Map<string, TreeElement>();
  const top: TreeElement[] = [];
  for (const { id, name, description } of shown) {
    const element: TreeElement = {
      id,
      name,
      ...present({ description }),
      ...(!parents.has(id) && { href: link(id) }),
    };
    made.set(id, element);
    const parent = made.get(parentOf(id));
    if (parent === undefined) top.push(element);
    else (parent.child ??= []).push(element);
  }
  return top;
}

const parentOf = (id: string): string => id.slice(0, id.lastIndexOf('.'));

/** Part by part, numbers as numbers: `2.C.9` comes before `2.C.10`. */
function byId(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

interface RatedRow extends OccupationRow {
  readonly scale: string;
  readonly value: number;
}

/**
 * The occupations rated in one element, highest first and equal ones by title; importance and level are 0-100. Scales
 * other than importance, such as the impact of work styles and the frequency of contexts, count as `importance`.
 */
export function occupationsForElement(part: RatedPart) {
  return fromView(PARTS[part].view, 'These ratings', (context, { element }: { element: string }) =>
    ratedOccupations(context, part, element),
  );
}

export function ratedOccupations(context: LocalContext, part: RatedPart, element: string) {
  const { view, roots } = PARTS[part];
  const query: Query<[string], RatedRow> = {
    sql: `SELECT o.code, o.title, r.scale, r.value FROM ${view} r JOIN w_occupation o USING (code)
      WHERE r.element = ? AND r.scale IN ('IM', 'LV', 'WI', 'CX', 'CT') AND r.value IS NOT NULL`,
  };
  const isOfPart = roots.some((root) => element.startsWith(`${root}.`));
  const found = new Map<string, OccupationRow & { importance?: number; level?: number }>();
  for (const { code, title, scale, value } of isOfPart ? context.database.all(query, element) : []) {
    const score = standardScore(scale, value);
    if (score === undefined) continue;
    const occupation = found.get(code) ?? { code, title };
    occupation[scale === 'LV' ? 'level' : 'importance'] = score;
    found.set(code, occupation);
  }
  if (found.size === 0) return noData(`No occupations are rated in ${element}.`);
  const highest = [...found.values()].sort(
    (a, b) => (b.importance ?? -1) - (a.importance ?? -1) || byCodeUnit(a.title, b.title),
  );
  const ref = refs(context);
  return pageOf(context, 'occupation', highest, ({ importance, level, ...occupation }) => ({
    ...ref(occupation),
    ...present({ importance, level }),
  }));
}

/** The part of the content model that a rated element belongs to. */
export function partOf(element: string): Part | undefined {
  return (Object.keys(PARTS) as Part[]).find((part) =>
    PARTS[part].roots.some((root) => element.startsWith(`${root}.`)),
  );
}
