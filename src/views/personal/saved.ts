import { bold, subtext } from '@discordjs/formatters';
import { button, select, type SelectOption } from '../../components/controls.ts';
import { modal, selectInput, textInput, type Modal } from '../../components/modal.ts';
import { cut, joinFacts, plain } from '../../components/text.ts';
import type { View } from '../../components/view.ts';
import type { Sentences } from '../../locales/types.ts';
import type { SavedState } from '../../locales/values.ts';
import { careerFactsWords, type CareerFactsData } from '../career/career-facts.ts';
import { csv } from '../csv.ts';
import { MIN_SAID_FIT } from '../career/profile-lines.ts';
import { careerListView } from '../lists/career-list.ts';
import type { Pages } from '../lists/pager.ts';
import type { Provenance } from '../source-line.ts';

export interface SavedRow {
  readonly code: string;
  /** The title when it was saved. */
  readonly savedAs: string;
  /** The current title; undefined for a career that no longer exists. */
  readonly title: string | undefined;
  /** The everyday name. */
  readonly name: string;
  /** What people in it do. */
  readonly summary: string | undefined;
  readonly savedAt: Date;
  readonly state: SavedState;
  readonly note: string | undefined;
  readonly facts: CareerFactsData;
  /** Whole percent of careers that fit the person less well; undefined when not known. */
  readonly betterThan: number | undefined;
}

interface SavedData extends Pages {
  /** Those of this page, and the number of the first. */
  readonly shown: readonly SavedRow[];
  readonly firstShown: number;
  readonly total: number;
  /** How many can be saved. */
  readonly max: number;
  /** Those in the menu to compare: at most 25, including those of this page; and the number of the first. */
  readonly offered: readonly SavedRow[];
  readonly firstOffered: number;
  readonly openId: (code: string) => string;
  readonly removeId: string;
  readonly compareId: string;
  readonly editId: string;
  readonly exportId: string;
  readonly searchId: string;
  /** A sentence about what has just happened. */
  readonly note?: string | undefined;
  readonly provenance: Provenance;
}

/** How many can be compared at once. */
const MAX_COMPARED = 4;

/** A page of the saved careers, with menus to compare, edit and remove them. */
export function savedView(t: Sentences, data: SavedData): View {
  const { shown, firstShown, total, max, offered, firstOffered, page, pages } = data;
  const words = t.saved;
  const numbered = (label: string, first: number, rows: readonly SavedRow[]): string =>
    rows.length < total ? words.numbers(label, first, first + rows.length - 1) : label;
  return careerListView(t, {
    title: words.title,
    summary: [data.note, total > 0 ? words.count(total, max, page, pages) : undefined],
    none: words.none,
    careers: shown.map((career, index) => ({
      code: career.code,
      title: career.title ?? career.savedAs,
      rank: firstShown + index,
      lines: cardLines(t, career),
      openId: data.openId(career.code),
    })),
    controls: [
      total > 1
        ? select({
            id: data.compareId,
            placeholder: numbered(words.compare, firstOffered, offered),
            choose: [2, MAX_COMPARED],
            options: optionsOf(t, offered, firstOffered),
          })
        : undefined,
      select({
        id: data.editId,
        placeholder: numbered(words.edit, firstShown, shown),
        options: optionsOf(t, shown, firstShown),
      }),
      select({
        id: data.removeId,
        placeholder: numbered(words.remove, firstShown, shown),
        choose: [1, shown.length],
        options: optionsOf(t, shown, firstShown),
      }),
    ],
    buttons: [
      total > 0
        ? button({ id: data.exportId, label: words.export })
        : button({ id: data.searchId, label: t.career.search.ask, primary: true }),
    ],
    page,
    pages,
    pagerId: data.pagerId,
    sources: t.fit.sources,
    provenance: data.provenance,
  });
}

const optionsOf = (t: Sentences, rows: readonly SavedRow[], first: number): SelectOption[] =>
  rows.map(({ code, name, title, savedAs }, index) => {
    const official = t.careerName({ code, title: title ?? savedAs });
    return {
      label: `${first + index}. ${name}`,
      value: code,
      description: official === name ? code : `${code} ${official}`,
    };
  });

/** A note of this length leaves room for four other careers. */
const MAX_SHOWN_NOTE = 80;

function cardLines(t: Sentences, career: SavedRow) {
  const { state, note, facts, betterThan = 0, savedAt } = career;
  const words = t.saved;
  // A low fit would only discourage, as on the career's page.
  const fit = betterThan < MIN_SAID_FIT ? undefined : t.fit.betterThan(betterThan);
  return [
    joinFacts([words.state(bold(words.states[state])), fit]),
    note && words.note(plain(cut(note.replaceAll(/\s+/g, ' '), MAX_SHOWN_NOTE))),
    plain(changeSince(t, career)),
    subtext(joinFacts([words.savedOn(savedAt), ...careerFactsWords(t, facts)])),
  ];
}

interface EditData extends Pick<SavedRow, 'name' | 'state' | 'note'> {
  readonly id: string;
  /** Characters that a note can have. */
  readonly maxNote: number;
}

/** The modal for a career's note and state. */
export const editModal = (t: Sentences, { id, name, state, note = '', maxNote }: EditData): Modal =>
  modal({
    id,
    title: name,
    fields: [
      selectInput({
        id: STATE_FIELD,
        label: t.saved.stateLabel,
        options: Object.entries(t.saved.states).map(([value, label]) => ({
          value,
          label,
          default: value === state,
        })),
      }),
      textInput({
        id: NOTE_FIELD,
        label: t.saved.noteLabel,
        maxLength: maxNote,
        paragraph: true,
        placeholder: t.saved.notePlaceholder,
        value: note,
        required: false,
      }),
    ],
  });

export const STATE_FIELD = 'state';
export const NOTE_FIELD = 'note';

/** How a career has changed since it was saved; empty when it has not. */
function changeSince(t: Sentences, { savedAs, title }: SavedRow): string {
  if (title === undefined) return t.saved.retired;
  return title === savedAs ? '' : t.saved.renamed(savedAs);
}

/** Every saved career as comma-separated values. */
export function savedCsv(t: Sentences, rows: readonly SavedRow[]): string {
  const lines = rows.map((career): (string | number | undefined)[] => [
    career.name,
    career.title ?? career.savedAs,
    career.code,
    career.betterThan,
    career.facts.pay?.unit === 'year' ? career.facts.pay.dollars : undefined,
    career.facts.growth,
    t.fit.education[career.facts.education ?? ''],
    t.saved.states[career.state],
    career.note,
    career.savedAt.toISOString().slice(0, 10),
    changeSince(t, career),
  ]);
  return csv([t.saved.columns, ...lines]);
}
