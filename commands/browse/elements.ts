import { notice, publicScreen, type Screen } from '../../src/app/reply.ts';
import { sentencesFor } from '../../src/locales/locales.ts';
import { onetData, type ContentTree } from 'waymark-onet';
import { CAREERS_PER_PAGE } from '../../src/views/lists/career-list.ts';
import { CHOICES_PER_PAGE } from '../../src/views/lists/choice-list.ts';
import { hollandView, ratedView, treeView } from '../../src/views/explore/elements.ts';
import { noticeView } from '../../src/views/notices.ts';
import { careerRoute } from '../career/custom-ids.ts';
import { fetchPage, slicePage } from '../shared/paging.ts';
import type { PublicContext } from '../shared/context.ts';
import { onetError } from '../shared/errors.ts';
import { elementRoute, hollandRoute, ratedRoute, thenRoute, treeRoute, type Kind } from './custom-ids.ts';

type RatedKind = Exclude<Kind, 'interests'>;

const rated = {
  abilities: onetData.abilities,
  knowledge: onetData.knowledge,
  skills_basic: onetData.basicSkills,
  skills_cf: onetData.crossFunctionalSkills,
  work_activities: onetData.workActivities,
  work_context: onetData.workContext,
  work_styles: onetData.workStyles,
} as const satisfies Record<RatedKind, unknown>;

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
  readonly above: readonly Element[];
}

function positionOf(
  tree: readonly Element[],
  id: string,
  above: readonly Element[] = [],
): Position | undefined {
  for (const element of tree) {
    if (element.id === id) return { element, above };
    const found = positionOf(element.child ?? [], id, [...above, element]);
    if (found) return found;
  }
  return undefined;
}

const treeOf = async ({ services, signal }: PublicContext, kind: Kind) =>
  services.onet.call(kind === 'interests' ? onetData.interests.tree : rated[kind].tree, {}, { signal });

/** The custom_id of the page of the branch on which an element is. */
function branchOf(kind: Kind, tree: readonly Element[], position: Position | undefined): string {
  const parent = position?.above.at(-1);
  const siblings = parent ? (parent.child ?? []) : tree;
  const index = position ? siblings.indexOf(position.element) : 0;
  const page = Math.floor(Math.max(0, index) / CHOICES_PER_PAGE) + 1;
  return treeRoute.id({ via: 'see', kind, page, node: parent?.id });
}

/** A branch of a tree to choose from. */
export async function branch(
  context: PublicContext,
  { kind, page, node }: { kind: Kind; page: number; node: string | undefined },
): Promise<Screen> {
  const answer = await treeOf(context, kind);
  if (!answer.ok) return onetError(context, answer);
  const position = node === undefined ? undefined : positionOf(answer.data, node);
  const elements = position ? (position.element.child ?? []) : answer.data;
  const shown = slicePage(elements, page, CHOICES_PER_PAGE);
  const t = sentencesFor(context.locale);
  return publicScreen(
    treeView(t, {
      kind,
      branch: position && t.skillName({ code: position.element.id, title: position.element.name }),
      note: node !== undefined && !position ? t.choices.gone : undefined,
      total: elements.length,
      elements: shown.rows.map(({ id, name, child = [] }) => ({ id, name, hasParts: child.length > 0 })),
      page: shown.page,
      pages: shown.pages,
      pagerId: (via, target) => treeRoute.id({ via, kind, page: target, node: position?.element.id }),
      elementId: elementRoute.id({ kind }),
      back: position && branchOf(kind, answer.data, position),
      provenance: answer,
    }),
  );
}

/** What a chosen element leads to: its parts, or the careers for it. */
export async function chosenElement(context: PublicContext, kind: Kind, id: string): Promise<Screen> {
  const answer = await treeOf(context, kind);
  if (!answer.ok) return onetError(context, answer);
  const position = positionOf(answer.data, id);
  if (!position || (position.element.child ?? []).length > 0)
    return branch(context, { kind, page: 1, node: id });
  if (kind !== 'interests') return ratedCareers(context, { kind, page: 1, element: id });
  const letter = position.element.name.slice(0, 1).toUpperCase();
  return LETTERS.test(letter)
    ? hollandCareers(context, { page: 1, letters: letter })
    : branch(context, { kind, page: 1, node: undefined });
}

/** The careers rated in one element, the highest first. */
export async function ratedCareers(
  context: PublicContext,
  wanted: { kind: Kind; page: number; element: string },
): Promise<Screen> {
  const { kind, element } = wanted;
  if (kind === 'interests') return branch(context, { kind, page: 1, node: undefined });
  const { services, signal, locale } = context;
  const [tree, answer] = await Promise.all([
    treeOf(context, kind),
    fetchPage(
      async (rows, options) => services.onet.call(rated[kind].occupations, { element, ...rows }, options),
      { page: wanted.page, size: CAREERS_PER_PAGE, signal },
    ),
  ]);
  const position = tree.ok ? positionOf(tree.data, element) : undefined;
  const back = branchOf(kind, tree.ok ? tree.data : [], position);
  if (!answer.ok) return onetError(context, answer, { back });
  const { page, pages } = answer;
  const here = ratedRoute.id({ via: 'see', kind, page, element });
  const t = sentencesFor(locale);
  return publicScreen(
    ratedView(t, {
      element: t.skillName({ code: element, title: position?.element.name ?? element }),
      total: answer.data.total,
      careers: answer.data.occupation,
      page,
      pages,
      pagerId: (via, target) => ratedRoute.id({ via, kind, page: target, element }),
      openId: (code) => careerRoute.id({ code, section: 'overview', page: 1, back: here }),
      back,
      provenance: answer,
    }),
  );
}

/** One to three different interests. */
const LETTERS = /^(?!.*(.).*\1)[RIASEC]{1,3}$/;

/** The careers for one to three interests, the strongest first. */
export async function hollandCareers(
  context: PublicContext,
  { letters, page: wanted }: { letters: string; page: number },
): Promise<Screen> {
  const { services, signal, locale } = context;
  const t = sentencesFor(locale);
  const back =
    letters.length > 1
      ? hollandRoute.id({ via: 'site', page: 1, letters: letters.slice(0, -1) })
      : treeRoute.id({ via: 'see', kind: 'interests', page: 1, node: undefined });
  if (!LETTERS.test(letters)) return notice(noticeView(t.choices.gone));
  const answer = await fetchPage(
    async (rows, options) =>
      services.onet.call(onetData.interests.hollandCode, { interests: letters, ...rows }, options),
    { page: wanted, size: CAREERS_PER_PAGE, signal },
  );
  if (!answer.ok) return onetError(context, answer, { back });
  const { page, pages } = answer;
  const here = hollandRoute.id({ via: 'see', page, letters });
  return publicScreen(
    hollandView(t, {
      letters,
      total: answer.data.total,
      careers: answer.data.occupation,
      page,
      pages,
      pagerId: (via, target) => hollandRoute.id({ via, page: target, letters }),
      openId: (code) => careerRoute.id({ code, section: 'overview', page: 1, back: here }),
      thenId: thenRoute.id({ letters }),
      back,
      provenance: answer,
    }),
  );
}
