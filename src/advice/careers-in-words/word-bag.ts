import type { CueRow } from '../../guide/cues.ts';
import type { GuideEntry } from '../../guide/guide.ts';
import { LANGUAGES, type Language } from '../search/language.ts';
import { stem } from '../search/stem.ts';
import { wordList, type WordList } from '../search/word-list.ts';
import { isFunctionWord, wordWeight } from '../search/word-weight.ts';
import { wordsOf } from '../search/words.ts';
import { isOrdinary } from './ordinary-words.ts';
import type { Token } from './tokens.ts';

export type Guides = Readonly<Record<Language, ReadonlyMap<string, GuideEntry>>>;

/** What the words of a text say of a career, each by itself. */
export interface BagScore {
  readonly code: string;
  readonly score: number;
  /** The places of the tokens that say most, and what they say; ordinary words only add to the score. */
  readonly words: readonly { readonly token: number; readonly weight: number }[];
}

/** Scores careers by single words, best first. */
export type WordBag = (tokens: readonly Token[], languages: readonly Language[]) => readonly BagScore[];

/** How often a word counts that stands in a career's name, summary, search phrase or cue. */
const COUNT = { name: 5, summary: 3, search: 3, cue: 1, hint: 0.4 } as const;
/** What each place in a row of cues takes off. */
const PER_PLACE = 0.08;
/** Words of more careers than this share of all say nothing. */
const MAX_SHARE = 0.25;
/** The usual constants of BM25: how soon a word's count wears off, and how much long descriptions count less. */
const WEARS_OFF = 1.2;
const BY_LENGTH = 0.75;
/** Rare words count more than in BM25: stories are full of common ones. */
const RARE = 1.5;
const ORDINARY = 0.25;
const BEST_CAREERS = 30;
const CAREERS_A_TURN = 12;

/** The words of one language, with the careers that have them. */
interface Words {
  readonly stems: WordList;
  /** By the terms of `stems`: where the careers of a word begin. */
  readonly starts: Uint32Array;
  readonly careers: Uint16Array;
  readonly weights: Float32Array;
}

/** Prepares scoring by single words, in steps: BM25 over names, summaries, search phrases and cues of careers. */
export function* buildWordBag(cues: readonly CueRow[], guides: Guides): Generator<undefined, WordBag> {
  const codes = [...guides.en.keys()];
  const byLanguage = new Map<Language, Words>();
  for (const language of LANGUAGES) byLanguage.set(language, yield* wordsIn(language, cues, guides, codes));

  return (tokens, languages) => {
    const found = new Map<number, { score: number; words: { token: number; weight: number }[] }>();
    for (const language of languages) {
      const words = byLanguage.get(language);
      if (words === undefined) continue;
      const seen = new Set<number>();
      tokens.forEach(({ word }, token) => {
        const [term] = words.stems.termsOf(stem(word, language));
        if (term === undefined || seen.has(term) || isFunctionWord(word, language)) return;
        seen.add(term);
        const tells = !isOrdinary(word, language) && !/^\d+$/.test(word);
        const share = wordWeight(word, language) * (tells ? 1 : ORDINARY);
        for (let at = words.starts[term] ?? 0; at < (words.starts[term + 1] ?? 0); at++) {
          const weight = (words.weights[at] ?? 0) * share;
          const career = words.careers[at] ?? 0;
          const known = found.get(career) ?? { score: 0, words: [] };
          // "Pizza" is a word of both languages, and one all the same.
          if (known.words.some((other) => other.token === token)) continue;
          found.set(career, known);
          known.score += weight;
          if (tells) known.words.push({ token, weight });
        }
      });
    }
    return [...found]
      .filter(([, { words }]) => words.length > 0)
      .sort(([, a], [, b]) => b.score - a.score)
      .slice(0, BEST_CAREERS)
      .map(([career, { score, words }]) => ({
        code: codes[career] ?? '',
        score,
        words: words.sort((a, b) => b.weight - a.weight),
      }));
  };
}

function* wordsIn(
  language: Language,
  cues: readonly CueRow[],
  guides: Guides,
  codes: readonly string[],
): Generator<undefined, Words> {
  const terms = new Map<string, number>();
  /** How often each career has each word. */
  const counts = codes.map(() => new Map<number, number>());
  const add = (career: number, text: string, count: number): void => {
    for (const word of wordsOf(text)) {
      if (isFunctionWord(word, language)) continue;
      const stemmed = stem(word, language);
      const term = terms.get(stemmed) ?? terms.size;
      terms.set(stemmed, term);
      counts[career]?.set(term, (counts[career].get(term) ?? 0) + count);
    }
  };
  for (const [career, code] of codes.entries()) {
    const entry = guides[language].get(code);
    if (entry === undefined) continue;
    add(career, entry.name, COUNT.name);
    add(career, entry.summary, COUNT.summary);
    for (const phrase of entry.search) add(career, phrase, COUNT.search);
    if (career % CAREERS_A_TURN === 0) yield;
  }
  const careerOf = new Map(codes.map((code, career) => [code, career]));
  for (const [row, { codes: named, phrases }] of cues.entries()) {
    named.forEach((code, place) => {
      for (const phrase of phrases[language]) {
        const count = phrase.startsWith('-') ? COUNT.hint : COUNT.cue;
        add(careerOf.get(code) ?? -1, phrase, count * (1 - PER_PLACE * place));
      }
    });
    if (row % CAREERS_A_TURN === 0) yield;
  }
  yield;
  return pack(terms, counts);
}

function pack(terms: ReadonlyMap<string, number>, counts: readonly ReadonlyMap<number, number>[]): Words {
  const all = counts.length;
  const holders = new Uint32Array(terms.size);
  const lengths = counts.map((words) => [...words.values()].reduce((sum, count) => sum + count, 0));
  const usual = lengths.reduce((sum, length) => sum + length, 0) / all;
  for (const words of counts) for (const term of words.keys()) holders[term] = (holders[term] ?? 0) + 1;
  const starts = new Uint32Array(terms.size + 1);
  holders.forEach((some, term) => {
    starts[term + 1] = (starts[term] ?? 0) + (some > all * MAX_SHARE ? 0 : some);
  });
  const next = starts.slice();
  const size = starts[terms.size] ?? 0;
  const careers = new Uint16Array(size);
  const weights = new Float32Array(size);
  counts.forEach((words, career) => {
    const length = 1 - BY_LENGTH + (BY_LENGTH * (lengths[career] ?? 0)) / usual;
    for (const [term, count] of words) {
      const some = holders[term] ?? 0;
      if (some > all * MAX_SHARE) continue;
      const rarity = Math.log(1 + (all - some + 0.5) / (some + 0.5)) ** RARE;
      const at = next[term] ?? 0;
      next[term] = at + 1;
      careers[at] = career;
      weights[at] = (rarity * count * (WEARS_OFF + 1)) / (count + WEARS_OFF * length);
    }
  });
  return { stems: wordList(terms), starts, careers, weights };
}
