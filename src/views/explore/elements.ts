import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { BrowseWords } from '../../locales/words/browse.ts';
import type { Sentences } from '../../locales/types.ts';
import { menu, plain, row } from '../blocks.ts';
import { careerListView } from '../lists/career-list.ts';
import { choiceListView } from '../lists/choice-list.ts';
import type { Pages } from '../lists/pager.ts';
import type { Provenance } from '../source.ts';

export interface TreeData extends Pages {
  readonly kind: keyof BrowseWords['kinds'];
  /** The element whose parts these are; undefined at the top of the tree. */
  readonly branch: string | undefined;
  /** A word about what has just happened. */
  readonly note?: string;
  readonly total: number;
  readonly elements: readonly { readonly id: string; readonly name: string; readonly hasParts: boolean }[];
  readonly elementId: string;
  readonly back: string | undefined;
  readonly provenance: Provenance;
}

/** A branch of what O*NET rates careers in. */
export function treeView(t: Sentences, data: TreeData): APIMessageTopLevelComponent[] {
  const { kind, branch, note, total, elements, elementId, ...rest } = data;
  const { page, pages } = rest;
  return choiceListView(t, {
    title: branch === undefined ? t.browse.kinds[kind] : plain(branch),
    summary: [note ?? t.browse.elements, t.choices.count(total, page, pages)],
    choices: elements.map(({ id, name, hasParts }) => ({
      value: id,
      title: name,
      ...(hasParts && { note: t.browse.hasParts }),
    })),
    none: t.choices.none,
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
export function ratedView(t: Sentences, data: RatedData): APIMessageTopLevelComponent[] {
  const { element, total, careers, openId, ...rest } = data;
  return careerListView(t, {
    title: t.browse.ratedIn(plain(element)),
    summary: [t.browse.highest, t.list.count(total, rest.page, rest.pages)].join('\n'),
    careers: careers.map(({ code, title, importance, level }) => ({
      code,
      title,
      lines: [
        [
          ...(importance === undefined ? [] : [t.browse.importance(importance)]),
          ...(level === undefined ? [] : [t.browse.level(level)]),
        ].join(' · '),
      ].filter((line) => line !== ''),
      openId: openId(code),
    })),
    ...rest,
  });
}

export interface HollandData extends CareersData {
  /** One to three letters out of RIASEC, the strongest first. */
  readonly letters: string;
  readonly careers: readonly { readonly code: string; readonly title: string }[];
  readonly thenId: string;
}

/** The careers for one to three interests, and a menu of what may come next. */
export function hollandView(t: Sentences, data: HollandData): APIMessageTopLevelComponent[] {
  const { letters, total, careers, openId, thenId, ...rest } = data;
  const names = Object.entries(t.browse.interests);
  const nameOf = (letter: string): string => names.find(([known]) => known === letter)?.[1] ?? letter;
  const next = names.filter(([letter]) => !letters.includes(letter));
  const interests = Array.from(letters, nameOf);
  return careerListView(t, {
    title: t.browse.holland(interests),
    summary: [t.browse.hollandIntro(interests), t.list.count(total, rest.page, rest.pages)].join('\n'),
    careers: careers.map(({ code, title }) => ({ code, title, openId: openId(code) })),
    controls:
      letters.length < 3
        ? [
            row([
              menu({
                id: thenId,
                placeholder: t.browse.thenInterest(letters.length),
                options: next.map(([value, label]) => ({ value, label })),
              }),
            ]),
          ]
        : [],
    ...rest,
  });
}
