import { join } from 'node:path';
import { phrasesOf, readTable } from './table.ts';

/** What people say they look for when many careers would do. */
export interface Topic {
  /** O*NET-SOC codes of careers, the likeliest first. */
  readonly codes: readonly string[];
  /** What people say, by language. */
  readonly phrases: { readonly en: readonly string[]; readonly es: readonly string[] };
}

let loaded: readonly Topic[] | undefined;

/** The topics of the career guide; read from `src/guide/topics.tsv` on first use, then kept. */
export const topics = (): readonly Topic[] =>
  (loaded ??= readTable(join(import.meta.dirname, 'topics.tsv'), ['codes', 'en', 'es']).map(
    ([codes = '', en = '', es = '']) => ({
      codes: codes.split(' '),
      phrases: { en: phrasesOf(en), es: phrasesOf(es) },
    }),
  ));
