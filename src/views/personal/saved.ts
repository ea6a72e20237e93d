import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Sentences } from '../../locales/types.ts';
import { MAX_OPTION_TEXT, button, container, cut, file, menu, plain, row, text } from '../blocks.ts';
import { careerListView } from '../lists/career-list.ts';
import type { Pages } from '../lists/pager.ts';
import type { Provenance } from '../source.ts';

export interface SavedRow {
  readonly code: string;
  /** What it was called when it was saved. */
  readonly savedAs: string;
  /** What it is called now; undefined for a career that is no more. */
  readonly title: string | undefined;
  readonly savedAt: Date;
}

export interface SavedData extends Pages {
  /** Those of this page, and the number of the first of them. */
  readonly shown: readonly SavedRow[];
  readonly firstShown: number;
  readonly total: number;
  readonly most: number;
  /** Those to compare, at most 25 and those of this page among them, and the number of the first. */
  readonly offered: readonly SavedRow[];
  readonly firstOffered: number;
  readonly openId: (code: string) => string;
  readonly removeId: string;
  readonly compareId: string;
  readonly exportId: string;
  readonly searchId: string;
  /** A word about what has just happened. */
  readonly note?: string;
  readonly provenance: Provenance;
}

/** A page of the saved careers, with menus to remove some and to compare two. */
export function savedView(t: Sentences, data: SavedData): APIMessageTopLevelComponent[] {
  const { shown, firstShown, total, most, offered, firstOffered, page, pages, provenance } = data;
  const words = t.saved;
  const numbered = (label: string, first: number, rows: readonly SavedRow[]): string =>
    rows.length < total ? words.numbers(label, first, first + rows.length - 1) : label;
  const compareMenu = menu({
    id: data.compareId,
    placeholder: numbered(words.compare, firstOffered, offered),
    choose: [2, 2],
    options: optionsOf(offered, firstOffered),
  });
  const removeMenu = menu({
    id: data.removeId,
    placeholder: numbered(words.remove, firstShown, shown),
    choose: [1, Math.max(1, shown.length)],
    options: optionsOf(shown, firstShown),
  });
  const count = total > 0 ? [words.count(total, most, page, pages)] : [];
  return careerListView(t, {
    title: words.title,
    summary: [...(data.note === undefined ? [] : [data.note]), ...count].join('\n'),
    none: words.none,
    careers: shown.map((career, index) => ({
      code: career.code,
      title: career.title ?? career.savedAs,
      rank: firstShown + index,
      lines: [words.savedOn(career.savedAt), ...sinceThen(t, career).map(plain)],
      openId: data.openId(career.code),
    })),
    controls: [...(total > 1 ? [row([compareMenu])] : []), ...(total > 0 ? [row([removeMenu])] : [])],
    buttons: [
      total > 0
        ? button({ id: data.exportId, label: words.export })
        : button({ id: data.searchId, label: t.career.search.ask, primary: true }),
    ],
    page,
    pages,
    pagerId: data.pagerId,
    provenance,
  });
}

const optionsOf = (rows: readonly SavedRow[], first: number) =>
  rows.map(({ code, title, savedAs }, index) => ({
    label: cut(`${first + index}. ${title ?? savedAs}`, MAX_OPTION_TEXT),
    value: code,
    description: code,
  }));

/** What has become of a career since it was saved: nothing, or one sentence. */
function sinceThen(t: Sentences, { savedAs, title }: SavedRow): string[] {
  if (title === undefined) return [t.saved.retired];
  return title === savedAs ? [] : [t.saved.renamed(savedAs)];
}

/** The message that brings the file. */
export const exportedView = (t: Sentences, name: string): APIMessageTopLevelComponent[] => [
  container([text(t.saved.exported), file(name)]),
];

/** Every saved career as comma-separated values, in UTF-8 with a mark that spreadsheets know it by. */
export function savedCsv(t: Sentences, rows: readonly SavedRow[]): string {
  const lines = rows.map((career) => [
    career.title ?? career.savedAs,
    career.code,
    career.savedAt.toISOString().slice(0, 10),
    ...(sinceThen(t, career).length > 0 ? sinceThen(t, career) : ['']),
  ]);
  return `\uFEFF${[t.saved.columns, ...lines].map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** A cell in quotes; one that a spreadsheet would take for a formula begins with an apostrophe. */
const cell = (value: string): string =>
  `"${(/^[=+\-@\t\r]/.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;
