import { button, select, type SelectOption } from '../../components/controls.ts';
import { plain, text } from '../../components/text.ts';
import { file, view, type View } from '../../components/view.ts';
import type { Sentences } from '../../locales/types.ts';
import { csv } from '../csv.ts';
import { careerListView } from '../lists/career-list.ts';
import type { Pages } from '../lists/pager.ts';
import type { Provenance } from '../source.ts';

export interface SavedRow {
  readonly code: string;
  /** What it was called when it was saved. */
  readonly savedAs: string;
  /** What it is called now; undefined for a career that no longer exists. */
  readonly title: string | undefined;
  readonly savedAt: Date;
}

export interface SavedData extends Pages {
  /** Those of this page, and the number of the first. */
  readonly shown: readonly SavedRow[];
  readonly firstShown: number;
  readonly total: number;
  /** How many can be saved. */
  readonly max: number;
  /** Those to compare: at most 25, those of this page among them. And the number of the first. */
  readonly offered: readonly SavedRow[];
  readonly firstOffered: number;
  readonly openId: (code: string) => string;
  readonly removeId: string;
  readonly compareId: string;
  readonly exportId: string;
  readonly searchId: string;
  /** A sentence about what has just happened. */
  readonly note?: string | undefined;
  readonly provenance: Provenance;
}

/** How many can be compared at once. */
const MAX_COMPARED = 4;

/** A page of the saved careers, with menus to compare two and to remove some. */
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
      lines: [words.savedOn(career.savedAt), plain(changeSince(t, career))],
      openId: data.openId(career.code),
    })),
    controls: [
      total > 1
        ? select({
            id: data.compareId,
            placeholder: numbered(words.compare, firstOffered, offered),
            choose: [2, MAX_COMPARED],
            options: optionsOf(offered, firstOffered),
          })
        : undefined,
      select({
        id: data.removeId,
        placeholder: numbered(words.remove, firstShown, shown),
        choose: [1, shown.length],
        options: optionsOf(shown, firstShown),
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
    provenance: data.provenance,
  });
}

const optionsOf = (rows: readonly SavedRow[], first: number): SelectOption[] =>
  rows.map(({ code, title, savedAs }, index) => ({
    label: `${first + index}. ${title ?? savedAs}`,
    value: code,
    description: code,
  }));

/** What has become of a career since it was saved; empty where nothing has. */
function changeSince(t: Sentences, { savedAs, title }: SavedRow): string {
  if (title === undefined) return t.saved.retired;
  return title === savedAs ? '' : t.saved.renamed(savedAs);
}

/** The message that brings the file. */
export const exportedView = (t: Sentences, name: string): View => view([text(t.saved.exported), file(name)]);

/** Every saved career as comma-separated values. */
export function savedCsv(t: Sentences, rows: readonly SavedRow[]): string {
  const lines = rows.map((career) => [
    career.title ?? career.savedAs,
    career.code,
    career.savedAt.toISOString().slice(0, 10),
    changeSince(t, career),
  ]);
  return csv([t.saved.columns, ...lines]);
}
