import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { phrasesOf, readTable } from './tsv.ts';

/** Waymark's own text about an occupation, in one language. */
export interface GuideEntry {
  /** The everyday name, at most 40 characters. */
  readonly name: string;
  /** What people in it do, in 60 to 220 characters. */
  readonly summary: string;
  /** What people type when they look for it. */
  readonly search: readonly string[];
}

export type GuideLanguage = 'en' | 'es';

/** The entries of one language by O*NET-SOC code, in code order. */
export type Guide = ReadonlyMap<string, GuideEntry>;

const COLUMNS = ['code', 'name', 'summary', 'search'];
const loaded = new Map<GuideLanguage, Guide>();

/**
 * The career guide in the language of a Discord locale: Spanish for `es-ES` and `es-419`, English for all others.
 * Loaded from `src/guide/<language>/` on first use, which takes a few milliseconds.
 */
export function guide(locale: string): Guide {
  const language = locale.startsWith('es') ? 'es' : 'en';
  const known = loaded.get(language);
  if (known !== undefined) return known;
  const entries = readGuide(join(import.meta.dirname, language));
  loaded.set(language, entries);
  return entries;
}

function readGuide(folder: string): Guide {
  const entries = new Map<string, GuideEntry>();
  for (const file of readdirSync(folder).sort()) {
    for (const [code = '', name = '', summary = '', search = ''] of readTable(join(folder, file), COLUMNS))
      entries.set(code, { name, summary, search: phrasesOf(search) });
  }
  return entries;
}
