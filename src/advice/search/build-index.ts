import type { GuideEntry } from '../../guide/guide.ts';
import type { Topic } from '../../guide/topics.ts';
import { yieldToEventLoop } from '../event-loop.ts';
import type { CareerFacts } from '../facts.ts';
import { LANGUAGES, type Language } from '../text/language.ts';
import { isNegator } from '../text/negation.ts';
import { normalize, wordsWithEnye } from '../text/normalize.ts';
import { postings, type Postings } from '../text/postings.ts';
import { stem } from '../text/stem.ts';
import { GENERIC_WORD_WEIGHT, wordWeight } from '../text/word-lists.ts';
import { buildVocabulary, type Vocabulary } from './vocabulary.ts';

/** A job title of an occupation. */
export interface JobTitle {
  readonly title: string;
  /** An abbreviation or other short form. */
  readonly short?: string | undefined;
  /** Whether workers in the occupation reported it. */
  readonly reported: boolean;
}

/** What can be searched. */
export interface SearchSource {
  /** Every career, in code order. */
  readonly careers: readonly CareerFacts[];
  readonly guides: Readonly<Record<Language, ReadonlyMap<string, GuideEntry>>>;
  readonly jobTitles: (code: string) => readonly JobTitle[];
  readonly topics: readonly Topic[];
}

/** The fields of a career with the weights of their matches. */
export const FIELDS = {
  name: 1,
  title: 0.98,
  search: 0.95,
  topic: 0.8,
  reported: 0.85,
  other: 0.65,
} as const;
export type Field = keyof typeof FIELDS;
export const FIELD_NAMES = Object.keys(FIELDS) as readonly Field[];

/**
 * An inverted index. A phrase is one name, title or search phrase of one career; the phrases of a career are consecutive. A
 * term is the stem of a word in one language.
 */
export interface SearchIndex {
  readonly codes: readonly string[];
  /** The prior of each career by its number of jobs, from 0 to about 1. */
  readonly priors: Float32Array;
  readonly phrases: readonly string[];
  readonly careerOf: Uint16Array;
  /** The weight of a match of each phrase, by its field and, for a topic, the career's place in it. */
  readonly matchWeights: Float32Array;
  /** The index in `FIELD_NAMES` of each phrase's field. */
  readonly fieldOf: Uint8Array;
  /** 1 for a phrase with a negation: "no office". */
  readonly isNegated: Uint8Array;
  /** The sum of the weights of each phrase's terms. */
  readonly phraseWeights: Float32Array;
  readonly vocabulary: Vocabulary;
  /** The inverse document frequency of each term among careers; less for generic words. */
  readonly termWeights: Float32Array;
  readonly inPhrases: Postings;
  /** The careers with each term in their summary. */
  readonly inSummaries: Postings;
}

/** The number of careers between two yields to the event loop. */
const BATCH = 8;
/** The weight of the last career of a topic, where the first has 1. */
const LAST_OF_TOPIC = 0.8;

/** Builds the index. Yields to the event loop every few milliseconds. */
export async function buildIndex(source: SearchSource): Promise<SearchIndex> {
  const terms = createTerms();
  const phrases: { text: string; career: number; field: Field; weight: number; isNegated: boolean }[] = [];
  const inPhrases = { terms: [] as number[], entries: [] as number[] };
  const inSummaries = { terms: [] as number[], entries: [] as number[] };
  const topics = topicsByCareer(source);

  for (const [career, { code, title }] of source.careers.entries()) {
    const seen = new Set<string>();
    const addTerms = (to: typeof inPhrases, entry: number, words: readonly string[], language: Language) => {
      for (const term of new Set(words.map((word) => terms.idOf(word, language)))) {
        to.terms.push(term);
        to.entries.push(entry);
        terms.count(term, career);
      }
    };
    const add = (text: string, field: Field, language: Language, share = 1, shown = text): void => {
      const words = wordsWithEnye(text);
      const key = `${language} ${words.join(' ')}`;
      if (words.length === 0 || seen.has(key)) return;
      seen.add(key);
      addTerms(inPhrases, phrases.length, words, language);
      const weight = FIELDS[field] * share;
      phrases.push({ text: shown, career, field, weight, isNegated: words.some(isNegator) });
    };

    for (const language of LANGUAGES) {
      const entry = source.guides[language].get(code);
      if (entry === undefined) continue;
      add(entry.name, 'name', language);
      if (language === 'es')
        for (const form of genders(entry.name)) add(form, 'name', language, 1, entry.name);
      for (const phrase of entry.search) add(phrase, 'search', language);
      addTerms(inSummaries, career, wordsWithEnye(entry.summary), language);
    }
    add(title, 'title', 'en');
    for (const { title: other, short, reported } of source.jobTitles(code)) {
      for (const form of formsOf(other, short)) add(form, reported ? 'reported' : 'other', 'en');
    }
    for (const { phrase, language, share } of topics.get(code) ?? []) add(phrase, 'topic', language, share);
    if (career % BATCH === 0) await yieldToEventLoop();
  }

  const termWeights = terms.weights(source.careers.length);
  const phraseWeights = new Float32Array(phrases.length);
  for (const [index, phrase] of inPhrases.entries.entries())
    phraseWeights[phrase] = (phraseWeights[phrase] ?? 0) + (termWeights[inPhrases.terms[index] ?? 0] ?? 0);
  await yieldToEventLoop();
  return {
    codes: source.careers.map(({ code }) => code),
    priors: Float32Array.from(source.careers, ({ jobs = 0 }) => Math.log10(1 + jobs / 1000) / 3.5),
    phrases: phrases.map(({ text }) => text),
    careerOf: Uint16Array.from(phrases, ({ career }) => career),
    matchWeights: Float32Array.from(phrases, ({ weight }) => weight),
    fieldOf: Uint8Array.from(phrases, ({ field }) => FIELD_NAMES.indexOf(field)),
    isNegated: Uint8Array.from(phrases, ({ isNegated }) => Number(isNegated)),
    phraseWeights,
    vocabulary: await terms.vocabulary(),
    termWeights,
    inPhrases: postings(terms.size(), inPhrases.terms, inPhrases.entries),
    inSummaries: postings(terms.size(), inSummaries.terms, inSummaries.entries),
  };
}

/** Numbers the terms and counts the careers that have them. Careers are counted in their order. */
function createTerms() {
  const byStem: Record<Language, Map<string, number>> = { en: new Map(), es: new Map() };
  const byWord: Record<Language, Map<string, number>> = { en: new Map(), es: new Map() };
  const careers: number[] = [];
  const lastCareer: number[] = [];
  const factors: number[] = [];
  return {
    size: () => careers.length,
    idOf(word: string, language: Language): number {
      const known = byWord[language].get(word);
      if (known !== undefined) return known;
      const stemmed = stem(word, language);
      const id = byStem[language].get(stemmed) ?? careers.length;
      if (id === careers.length) {
        byStem[language].set(stemmed, id);
        careers.push(0);
        lastCareer.push(-1);
        factors.push(1);
      }
      factors[id] = Math.min(factors[id] ?? 1, wordWeight(normalize(word), language));
      byWord[language].set(word, id);
      return id;
    },
    count(term: number, career: number): void {
      if (lastCareer[term] === career) return;
      lastCareer[term] = career;
      careers[term] = (careers[term] ?? 0) + 1;
    },
    weights: (all: number): Float32Array =>
      Float32Array.from(careers, (some, term) => {
        const factor = factors[term] ?? 1;
        return factor < GENERIC_WORD_WEIGHT ? factor : factor * Math.log(1 + all / (some + 1));
      }),
    vocabulary: async () => buildVocabulary(byStem, byWord, careers),
  };
}

/** `Licensed Practical Nurse (LPN)` is found by both names. */
function formsOf(title: string, short: string | undefined): readonly string[] {
  const [, before, inside] = /^(.*?)\s*\((.*)\)$/.exec(title) ?? [];
  return [...(before === undefined || inside === undefined ? [title] : [before, inside]), short ?? []].flat();
}

/** `Enfermera o enfermero` is found by either. */
function genders(name: string): readonly string[] {
  const [, first, second, rest = ''] = /^(\S+) (?:o|u) (\S+)(.*)$/.exec(name) ?? [];
  return first === undefined || second === undefined ? [] : [first + rest, second + rest];
}

interface TopicPhrase {
  readonly phrase: string;
  readonly language: Language;
  readonly share: number;
}

function topicsByCareer({ topics }: SearchSource): ReadonlyMap<string, readonly TopicPhrase[]> {
  const byCareer = new Map<string, TopicPhrase[]>();
  for (const { codes, phrases } of topics) {
    codes.forEach((code, place) => {
      const share = 1 - ((1 - LAST_OF_TOPIC) * place) / Math.max(1, codes.length - 1);
      const own = byCareer.get(code) ?? [];
      byCareer.set(code, own);
      for (const language of LANGUAGES)
        for (const phrase of phrases[language]) own.push({ phrase, language, share });
    });
  }
  return byCareer;
}
