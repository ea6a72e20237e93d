import { INTERESTS, onetData, type ContentTree } from 'waymark-onet';
import { type Screen } from '../../src/app/reply.ts';
import { select } from '../../src/components/controls.ts';
import { plain } from '../../src/components/text.ts';
import type { Sentences } from '../../src/locales/types.ts';
import { CHOICES_PER_PAGE } from '../../src/views/lists/choice-list.ts';
import type { PublicContext } from '../shared/context.ts';
import { onetError } from '../shared/error-screens.ts';
import { careerListScreen, choiceListScreen } from '../shared/list-screens.ts';
import { rowsOf } from '../shared/paging.ts';
import {
  elementRoute,
  hollandRoute,
  nextLetterRoute,
  ratedRoute,
  treeRoute,
  type Kind,
} from './custom-ids.ts';
import { sentenceNotice } from '../shared/notice.ts';

const rated = {
  abilities: onetData.abilities,
  knowledge: onetData.knowledge,
  skills_basic: onetData.basicSkills,
  skills_cf: onetData.crossFunctionalSkills,
  work_activities: onetData.workActivities,
  work_context: onetData.workContext,
  work_styles: onetData.workStyles,
} as const satisfies Record<Exclude<Kind, 'interests'>, unknown>;

/** The parts of the content model that can be browsed, by how their element ids begin. */
const ROOTS = [
  ['1.A.', 'abilities'],
  ['1.B.1.', 'interests'],
  ['1.C.', 'work_styles'],
  ['1.D.', 'work_styles'],
  ['2.A.', 'skills_basic'],
  ['2.B.', 'skills_cf'],
  ['2.C.', 'knowledge'],
  ['4.A.', 'work_activities'],
  ['4.C.', 'work_context'],
] as const satisfies (readonly [string, Kind])[];

/** The tree of an element. */
export const kindOf = (id: string): Kind | undefined => ROOTS.find(([root]) => id.startsWith(root))?.[1];

type Element = ContentTree[number];

/** An element of a tree with its ancestors, the nearest last. */
interface Position {
  readonly element: Element;
  readonly ancestors: readonly Element[];
}

function positionOf(
  tree: readonly Element[],
  id: string,
  ancestors: readonly Element[] = [],
): Position | undefined {
  for (const element of tree) {
    if (element.id === id) return { element, ancestors };
    const found = positionOf(element.child ?? [], id, [...ancestors, element]);
    if (found) return found;
  }
  return undefined;
}

const treeOf = async ({ services, signal }: PublicContext, kind: Kind) =>
  services.onet.call(kind === 'interests' ? onetData.interests.tree : rated[kind].tree, {}, { signal });

/** The custom_id of the page of the branch that has an element. */
function branchId(kind: Kind, tree: readonly Element[], position: Position | undefined): string {
  const parent = position?.ancestors.at(-1);
  const siblings = parent ? (parent.child ?? []) : tree;
  const index = position ? siblings.indexOf(position.element) : 0;
  const page = Math.floor(Math.max(0, index) / CHOICES_PER_PAGE) + 1;
  return treeRoute.id({ via: 'see', kind, page, node: parent?.id });
}

/** A branch of a tree, to choose an element. */
export async function branch(
  context: PublicContext,
  { kind, page, node }: { kind: Kind; page: number; node: string | undefined },
): Promise<Screen> {
  const tree = await treeOf(context, kind);
  if (!tree.ok) return onetError(context, tree);
  const position = node === undefined ? undefined : positionOf(tree.data, node);
  const elements = { ...tree, data: position ? (position.element.child ?? []) : tree.data };
  const { t } = context;
  const named = ({ id, name }: Element): string => t.skillName({ code: id, title: name });
  return choiceListScreen(context, {
    page,
    fetch: async (rows) => rowsOf(elements, rows),
    title: position ? plain(named(position.element)) : t.browse.kinds[kind],
    summary: node !== undefined && !position ? t.choices.gone : t.browse.elements,
    choices: ({ rows }) =>
      rows.map((element) => ({
        value: element.id,
        title: named(element),
        note: (element.child ?? []).length > 0 ? t.browse.hasParts : undefined,
      })),
    none: t.choices.none,
    titles: 'es',
    menuId: elementRoute.id({ kind }),
    placeholder: t.choices.choose,
    pageId: (via, target) => treeRoute.id({ via, kind, page: target, node: position?.element.id }),
    back: position && branchId(kind, tree.data, position),
  });
}

/** Opens the chosen element: its parts, or the careers for it. */
export async function chosenElement(context: PublicContext, kind: Kind, id: string): Promise<Screen> {
  const tree = await treeOf(context, kind);
  if (!tree.ok) return onetError(context, tree);
  const position = positionOf(tree.data, id);
  if (!position || (position.element.child ?? []).length > 0)
    return branch(context, { kind, page: 1, node: id });
  if (kind !== 'interests') return ratedCareers(context, { kind, page: 1, element: id });
  const letter = position.element.name.slice(0, 1).toUpperCase();
  return LETTERS.test(letter)
    ? hollandCareers(context, { page: 1, letters: letter })
    : branch(context, { kind, page: 1, node: undefined });
}

/** The careers rated in one element, the highest first, with their ratings of 0-100. */
export async function ratedCareers(
  context: PublicContext,
  { kind, page, element }: { kind: Kind; page: number; element: string },
): Promise<Screen> {
  if (kind === 'interests') return branch(context, { kind, page: 1, node: undefined });
  const tree = await treeOf(context, kind);
  const position = tree.ok ? positionOf(tree.data, element) : undefined;
  const { t } = context;
  const name = t.skillName({ code: element, title: position?.element.name ?? element });
  return careerListScreen(context, {
    page,
    fetch: async (rows, options) =>
      context.services.onet.call(rated[kind].occupations, { element, ...rows }, options),
    title: t.browse.ratedIn(plain(name)),
    summary: () => t.browse.highest,
    careers: ({ occupation }) =>
      occupation.map(({ code, title, importance, level }) => ({
        code,
        title,
        lines: [
          ...(importance === undefined ? [] : [t.browse.importance(importance)]),
          ...(level === undefined ? [] : [t.browse.level(level)]),
        ].join(' · '),
      })),
    pageId: (via, target) => ratedRoute.id({ via, kind, page: target, element }),
    back: branchId(kind, tree.ok ? tree.data : [], position),
  });
}

const MAX_LETTERS = 3;

/** One to three different interests. */
const LETTERS = /^(?!.*(.).*\1)[RIASEC]{1,3}$/;

/** The careers for one to three interests, the strongest first, with a menu to add the next one. */
export async function hollandCareers(
  context: PublicContext,
  { letters, page }: { letters: string; page: number },
): Promise<Screen> {
  const { t } = context;
  if (!LETTERS.test(letters)) return sentenceNotice(t.choices.gone);
  const options = interestOptions(t);
  const names = Array.from(
    letters,
    (letter) => options.find(({ value }) => value === letter)?.label ?? letter,
  );
  return careerListScreen(context, {
    page,
    fetch: async (rows, callOptions) =>
      context.services.onet.call(
        onetData.interests.hollandCode,
        { interests: letters, ...rows },
        callOptions,
      ),
    title: t.browse.holland(names),
    summary: () => t.browse.hollandIntro(names),
    careers: ({ occupation }) => occupation.map(({ code, title }) => ({ code, title })),
    controls: () =>
      letters.length < MAX_LETTERS
        ? select({
            id: nextLetterRoute.id({ letters }),
            placeholder: t.browse.thenInterest(letters.length),
            options: options.filter(({ value }) => !letters.includes(value)),
          })
        : undefined,
    pageId: (via, target) => hollandRoute.id({ via, page: target, letters }),
    back:
      letters.length > 1
        ? hollandRoute.id({ via: 'site', page: 1, letters: letters.slice(0, -1) })
        : treeRoute.id({ via: 'see', kind: 'interests', page: 1, node: undefined }),
  });
}

/** The six interests by their letters. */
const interestOptions = ({ interests: { names } }: Sentences) =>
  INTERESTS.map((interest) => ({ value: interest.charAt(0).toUpperCase(), label: names[interest] }));
