import { INTERESTS } from 'waymark-onet';
import { select } from '../../components/controls.ts';
import { plain } from '../../components/text.ts';
import type { View } from '../../components/view.ts';
import type { Sentences } from '../../locales/types.ts';
import { careerListView } from '../lists/career-list.ts';
import { choiceListView } from '../lists/choice-list.ts';
import type { Pages } from '../lists/pager.ts';
import type { Provenance } from '../source.ts';

export interface TreeData extends Pages {
  readonly kind: keyof Sentences['browse']['kinds'];
  /** The element whose parts these are; undefined at the top of the tree. */
  readonly branch: string | undefined;
  /** A sentence about what has just happened. */
  readonly note?: string | undefined;
  readonly total: number;
  readonly elements: readonly { readonly id: string; readonly name: string; readonly hasParts: boolean }[];
  readonly elementId: string;
  readonly back: string | undefined;
  readonly provenance: Provenance;
}

/** A branch of the content model: the elements that O*NET rates careers in. */
export function treeView(t: Sentences, data: TreeData): View {
  const { kind, branch, note, total, elements, elementId, ...rest } = data;
  return choiceListView(t, {
    title: branch === undefined ? t.browse.kinds[kind] : plain(branch),
    summary: [note ?? t.browse.elements, t.choices.count(total, rest.page, rest.pages)],
    choices: elements.map(({ id, name, hasParts }) => ({
      value: id,
      title: t.skillName({ code: id, title: name }),
      note: hasParts ? t.browse.hasParts : undefined,
    })),
    none: t.choices.none,
    titles: 'es',
    menuId: elementId,
    placeholder: t.choices.choose,
    ...rest,
  });
}

interface CareersData extends Pages {
  readonly total: number;
  readonly openId: (code: string) => string;
  readonly back: string | undefined;
  readonly provenance: Provenance;
}

export interface RatedData extends CareersData {
  readonly element: string;
  readonly careers: readonly {
    readonly code: string;
    readonly title: string;
    readonly importance?: number | undefined;
    readonly level?: number | undefined;
  }[];
}

/** The careers rated in one element, each with its ratings of 0-100. */
export function ratedView(t: Sentences, data: RatedData): View {
  const { element, total, careers, openId, ...rest } = data;
  return careerListView(t, {
    title: t.browse.ratedIn(plain(element)),
    summary: [t.browse.highest, t.list.count(total, rest.page, rest.pages)],
    careers: careers.map(({ code, title, importance, level }) => ({
      code,
      title,
      lines: [
        ...(importance === undefined ? [] : [t.browse.importance(importance)]),
        ...(level === undefined ? [] : [t.browse.level(level)]),
      ].join(' · '),
      openId: openId(code),
    })),
    ...rest,
  });
}

export interface HollandData extends CareersData {
  /** One to three letters of RIASEC, the strongest first. */
  readonly letters: string;
  readonly careers: readonly { readonly code: string; readonly title: string }[];
  readonly thenId: string;
}

/** The careers for one to three interests, with a menu of what may come next. */
export function hollandView(t: Sentences, data: HollandData): View {
  const { letters, total, careers, openId, thenId, ...rest } = data;
  const names = INTERESTS.map(
    (interest) => [interest.charAt(0).toUpperCase(), t.interests.names[interest]] as const,
  );
  const nameOf = (letter: string): string => names.find(([known]) => known === letter)?.[1] ?? letter;
  const next = names.filter(([letter]) => !letters.includes(letter));
  const interests = Array.from(letters, nameOf);
  return careerListView(t, {
    title: t.browse.holland(interests),
    summary: [t.browse.hollandIntro(interests), t.list.count(total, rest.page, rest.pages)],
    careers: careers.map(({ code, title }) => ({ code, title, openId: openId(code) })),
    controls:
      letters.length < 3
        ? select({
            id: thenId,
            placeholder: t.browse.thenInterest(letters.length),
            options: next.map(([value, label]) => ({ value, label })),
          })
        : undefined,
    ...rest,
  });
}
