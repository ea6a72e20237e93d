import { join } from 'node:path';
import { readFactTable } from './local/fact-table.ts';

/** An occupation that a text being typed may mean. */
export interface TitleMatch {
  readonly code: string;
  readonly title: string;
  /** The other job title that matched, where it was not the occupation's own. */
  readonly also?: string;
}

/** The titles of occupations, known on this machine: looked up without asking anybody, as somebody types. */
export interface Titles {
  /** At most `limit` occupations, the likeliest first: exact titles, then how they begin, then words in them. */
  readonly search: (text: string, limit: number) => readonly TitleMatch[];
  /** The occupation's own title, where there is one of this code. */
  readonly of: (code: string) => string | undefined;
  /** Every code, in order. */
  readonly codes: () => readonly string[];
}

/** The facts that come with Waymark. */
const EMBEDDED_FACTS = join(import.meta.dirname, '../../data');

interface Entry {
  readonly folded: string;
  readonly title: string;
  readonly codes: readonly string[];
  /** 0 for an occupation's own title, 1 for another. */
  readonly other: 0 | 1;
}

/** Opens the titles of a folder made by `data:build`; they are read at the first question, then kept. */
export function openTitles(folder = EMBEDDED_FACTS): Titles {
  let own: ReadonlyMap<string, string> | undefined;
  let entries: readonly Entry[] | undefined;

  const titles = (): ReadonlyMap<string, string> =>
    (own ??= new Map(
      readFactTable(join(folder, 'occupations.tsv')).rows.map(([code = '', title = '']) => [code, title]),
    ));
  const all = (): readonly Entry[] => (entries ??= readEntries(folder, titles()));

  return {
    search(text, limit) {
      const wanted = fold(text);
      const ranked: { rank: number; entry: Entry }[] = [];
      for (const entry of all()) {
        const rank = rankOf(entry, wanted);
        if (rank !== undefined) ranked.push({ rank, entry });
      }
      ranked.sort((a, b) => a.rank - b.rank || a.entry.folded.length - b.entry.folded.length);
      const found = new Map<string, TitleMatch>();
      for (const { entry } of ranked) {
        for (const code of entry.codes) {
          const title = titles().get(code);
          if (title === undefined || found.has(code)) continue;
          found.set(code, { code, title, ...(entry.other === 1 && { also: entry.title }) });
          if (found.size === limit) return [...found.values()];
        }
      }
      return [...found.values()];
    },
    of: (code) => titles().get(code),
    codes: () => [...titles().keys()],
  };
}

/** Lower case, without accents and punctuation but the dots and dashes of codes. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9.+#-]+/g, ' ')
    .trim();

/** The lower, the likelier; undefined for no match. Every word wanted must begin a word of the title. */
function rankOf({ folded, codes, other }: Entry, wanted: string): number | undefined {
  if (folded === wanted) return other;
  if (folded.startsWith(wanted)) return 2 + other;
  if (other === 0 && codes.some((code) => wanted !== '' && code.startsWith(wanted))) return 2;
  const spaced = ` ${folded}`;
  if (wanted.split(' ').every((word) => spaced.includes(` ${word}`))) return 4 + other;
  return undefined;
}

function readEntries(folder: string, own: ReadonlyMap<string, string>): Entry[] {
  const entries: Entry[] = [...own].map(([code, title]) => ({
    folded: fold(title),
    title,
    codes: [code],
    other: 0,
  }));
  for (const [title = '', short = '', marked = ''] of readFactTable(join(folder, 'job-titles.tsv')).rows) {
    const codes = marked.split(' ').map((code) => code.replace(/[!*]$/, ''));
    entries.push({ folded: fold(title), title, codes, other: 1 });
    if (short !== '') entries.push({ folded: fold(short), title: short, codes, other: 1 });
  }
  return entries;
}
