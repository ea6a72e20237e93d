import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What Waymark itself says of an occupation, in one language. */
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

const COLUMNS = 'code\tname\tsummary\tsearch';
const loaded = new Map<GuideLanguage, Guide>();

/**
 * The career guide in the language of a Discord locale: Spanish for `es-ES` and `es-419`, English for all others.
 * Read from `src/guide/<language>/` on first use (a few milliseconds), then kept.
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
    const [columns, ...rows] = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n');
    if (columns !== COLUMNS) throw new Error(`${file}: the first line must be ${JSON.stringify(COLUMNS)}.`);
    for (const row of rows) {
      const [code, name, summary, search, ...more] = row.split('\t');
      if (
        code === undefined ||
        name === undefined ||
        summary === undefined ||
        search === undefined ||
        more.length > 0
      )
        throw new Error(`${file}: not four tab-separated cells in ${JSON.stringify(row)}.`);
      entries.set(code, { name, summary, search: search.split('; ') });
    }
  }
  return entries;
}
