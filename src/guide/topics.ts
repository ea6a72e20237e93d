import { join } from 'node:path';
import { phrasesOf, readTable } from './tsv.ts';

/** Something people search for that fits many careers. */
export interface Topic {
  /** O*NET-SOC codes of careers, the likeliest first. */
  readonly codes: readonly string[];
  /** What people say, by language. */
  readonly phrases: { readonly en: readonly string[]; readonly es: readonly string[] };
}

const readTopics = (file: string): readonly Topic[] =>
  readTable(join(import.meta.dirname, file), ['codes', 'en', 'es']).map(([codes = '', en = '', es = '']) => ({
    codes: codes.split(' '),
    phrases: { en: phrasesOf(en), es: phrasesOf(es) },
  }));

let loadedTopics: readonly Topic[] | undefined;
let loadedScenes: readonly Topic[] | undefined;

/** The topics of the career guide: what people search for. Loaded from `src/guide/topics.tsv` on first use. */
export const topics = (): readonly Topic[] => (loadedTopics ??= readTopics('topics.tsv'));

/**
 * Elements of people's stories and hobbies, with the careers that they may lead to; `-` marks a hint. Loaded from
 * `src/guide/scenes.tsv` on first use.
 */
export const scenes = (): readonly Topic[] => (loadedScenes ??= readTopics('scenes.tsv'));
