import { join } from 'node:path';
import { phrasesOf, readTable } from './tsv.ts';

/** Words that hint at a kind of work: who does it, where, with what. */
export interface CueRow {
  /** O*NET-SOC codes of careers, the likeliest first. */
  readonly codes: readonly string[];
  /** Words and phrases by language. `+` before one marks that it names the work, `-` that it
   * is only a hint; capitals, that it is an abbreviation. */
  readonly phrases: { readonly en: readonly string[]; readonly es: readonly string[] };
}

let loaded: readonly CueRow[] | undefined;

/** The cues of the career guide. Loaded from `src/guide/cues.tsv` on first use. */
export const cues = (): readonly CueRow[] =>
  (loaded ??= readTable(join(import.meta.dirname, 'cues.tsv'), ['codes', 'en', 'es']).map(
    ([codes = '', en = '', es = '']) => ({
      codes: codes.split(' '),
      phrases: { en: phrasesOf(en), es: phrasesOf(es) },
    }),
  ));
