import type { CueRow } from '../../guide/cues.ts';
import type { GuideEntry } from '../../guide/guide.ts';
import { yieldToEventLoop } from '../event-loop.ts';
import { LANGUAGES, type Language } from '../text/language.ts';
import { wordsOf } from '../text/normalize.ts';
import { entriesOf, postings, type Postings } from '../text/postings.ts';
import { stem } from '../text/stem.ts';
import { termDictionary, type TermDictionary } from '../text/term-dictionary.ts';
import { isEverydayWord, isFunctionWord, wordWeight } from '../text/word-lists.ts';
import type { Token } from './tokens.ts';

export type Guides = Readonly<Record<Language, ReadonlyMap<string, GuideEntry>>>;

/** The score of a career by the single words of a text. */
export interface WordScore {
  readonly code: string;
  readonly score: number;
  /** The tokens with the highest weights; everyday words add to the score only. */
  readonly words: readonly { readonly token: number; readonly weight: number }[];
}

/** Scores careers by single words, best first. */
export type ScoreWords = (tokens: readonly Token[], languages: readonly Language[]) => readonly WordScore[];

/** The counts of a word in a career's name, summary, search phrases and cues. */
const COUNT = { name: 5, summary: 3, search: 3, cue: 1, hint: 0.4 } as const;
/** The share that the second, third… career of a row of cues loses for each place. */
const LOSS_PER_PLACE = 0.08;
/** Words of more careers than this share are ignored. */
const MAX_SHARE = 0.25;
/** The parameters of BM25: saturation by count and normalization by length. */
const K1 = 1.2;
const B = 0.75;
/** The power of the idf: rare words count more than in BM25, because stories have many common ones. */
const IDF_POWER = 1.5;
const EVERYDAY_WORD_WEIGHT = 0.25;
const MAX_CAREERS = 30;
/** The number of careers or rows between two yields to the event loop. */
const BATCH = 12;

interface LanguageIndex {
  readonly stems: TermDictionary;
  /** The entries of each term of `stems`: a career and its BM25 weight. */
  readonly postings: Postings;
  readonly careers: Uint16Array;
  readonly weights: Float32Array;
}

/** Builds a BM25 index of the names, summaries, search phrases and cues of careers. */
export async function buildBm25Index(cues: readonly CueRow[], guides: Guides): Promise<ScoreWords> {
  const codes = [...guides.en.keys()];
  const byLanguage = new Map<Language, LanguageIndex>();
  for (const language of LANGUAGES)
    byLanguage.set(language, await buildLanguageIndex(language, cues, guides, codes));

  return (tokens, languages) => {
    const found = new Map<number, { score: number; words: { token: number; weight: number }[] }>();
    for (const language of languages) {
      const index = byLanguage.get(language);
      if (index === undefined) continue;
      const seen = new Set<number>();
      tokens.forEach(({ word }, token) => {
        const [term] = index.stems.termsOf(stem(word, language));
        if (term === undefined || seen.has(term) || isFunctionWord(word, language)) return;
        seen.add(term);
        const isSpecific = !isEverydayWord(word, language) && !/^\d+$/.test(word);
        const factor = wordWeight(word, language) * (isSpecific ? 1 : EVERYDAY_WORD_WEIGHT);
        for (const entry of entriesOf(index.postings, term)) {
          const weight = (index.weights[entry] ?? 0) * factor;
          const career = index.careers[entry] ?? 0;
          const known = found.get(career) ?? { score: 0, words: [] };
          // "Pizza" is a word of both languages.
          if (known.words.some((other) => other.token === token)) continue;
          found.set(career, known);
          known.score += weight;
          if (isSpecific) known.words.push({ token, weight });
        }
      });
    }
    return [...found]
      .filter(([, { words }]) => words.length > 0)
      .sort(([, a], [, b]) => b.score - a.score)
      .slice(0, MAX_CAREERS)
      .map(([career, { score, words }]) => ({
        code: codes[career] ?? '',
        score,
        words: words.sort((a, b) => b.weight - a.weight),
      }));
  };
}

async function buildLanguageIndex(
  language: Language,
  cues: readonly CueRow[],
  guides: Guides,
  codes: readonly string[],
): Promise<LanguageIndex> {
  const termOf = new Map<string, number>();
  /** The count of each term in each career. */
  const counts = codes.map(() => new Map<number, number>());
  const add = (career: number, text: string, count: number): void => {
    for (const word of wordsOf(text)) {
      if (isFunctionWord(word, language)) continue;
      const stemmed = stem(word, language);
      const term = termOf.get(stemmed) ?? termOf.size;
      termOf.set(stemmed, term);
      counts[career]?.set(term, (counts[career].get(term) ?? 0) + count);
    }
  };
  for (const [career, code] of codes.entries()) {
    const entry = guides[language].get(code);
    if (entry === undefined) continue;
    add(career, entry.name, COUNT.name);
    add(career, entry.summary, COUNT.summary);
    for (const phrase of entry.search) add(career, phrase, COUNT.search);
    if (career % BATCH === 0) await yieldToEventLoop();
  }
  const careerOf = new Map(codes.map((code, career) => [code, career]));
  for (const [row, { codes: named, phrases }] of cues.entries()) {
    named.forEach((code, place) => {
      for (const phrase of phrases[language]) {
        const count = phrase.startsWith('-') ? COUNT.hint : COUNT.cue;
        add(careerOf.get(code) ?? -1, phrase, count * (1 - LOSS_PER_PLACE * place));
      }
    });
    if (row % BATCH === 0) await yieldToEventLoop();
  }
  await yieldToEventLoop();

  const careersWith = new Uint32Array(termOf.size);
  for (const words of counts)
    for (const term of words.keys()) careersWith[term] = (careersWith[term] ?? 0) + 1;
  const lengths = counts.map((words) => [...words.values()].reduce((sum, count) => sum + count, 0));
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / codes.length;
  const entries = counts.flatMap((words, career) => {
    const length = 1 - B + (B * (lengths[career] ?? 0)) / meanLength;
    return [...words].flatMap(([term, count]) => {
      const having = careersWith[term] ?? 0;
      if (having > codes.length * MAX_SHARE) return [];
      const idf = Math.log(1 + (codes.length - having + 0.5) / (having + 0.5)) ** IDF_POWER;
      return { term, career, weight: (idf * count * (K1 + 1)) / (count + K1 * length) };
    });
  });
  return {
    stems: termDictionary(termOf),
    postings: postings(
      termOf.size,
      entries.map(({ term }) => term),
      [...entries.keys()],
    ),
    careers: Uint16Array.from(entries, ({ career }) => career),
    weights: Float32Array.from(entries, ({ weight }) => weight),
  };
}
