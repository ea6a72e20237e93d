import type { Language } from './language.ts';
import { LANGUAGES } from './language.ts';
import { stem } from './stem.ts';
import { isNegator } from './negation.ts';
import type { SearchSource } from './source.ts';
import { buildVocabulary, type Vocabulary } from './vocabulary.ts';
import { FRAME_WEIGHT, wordWeight } from './word-weight.ts';
import { fold, wordsWithEnye } from './words.ts';

/** What a phrase is to its career, and how much a match of it counts. */
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

/** Where each term is found: the places `starts[term]` to `starts[term + 1]` of `places`. */
export interface Postings {
  readonly starts: Uint32Array;
  readonly places: Uint32Array;
}

/**
 * Everything that is searched. A phrase is one name, title or search phrase of one career; a term is the stem of a
 * word in one language. Phrases of a career stand together.
 */
export interface SearchIndex {
  readonly codes: readonly string[];
  /** How likely a career is meant, whatever the words: from the number of its jobs, 0 to about 1. */
  readonly likelihood: Float32Array;
  /** How many phrases there are. */
  readonly size: number;
  /** The text of a phrase. */
  readonly textOf: (phrase: number) => string;
  readonly careerOf: Uint16Array;
  /** How much a match counts, from its field and, in topics, the career's place. */
  readonly worth: Float32Array;
  /** The place in `FIELD_NAMES` of a phrase's field. */
  readonly fieldOf: Uint8Array;
  /** 1 where a phrase says what is not wanted: "no office". */
  readonly negative: Uint8Array;
  /** What the terms of a phrase weigh together. */
  readonly weightOf: Float32Array;
  readonly vocabulary: Vocabulary;
  /** What a term weighs: the rarer among careers, the more. */
  readonly termWeight: Float32Array;
  readonly phrases: Postings;
  /** The careers whose summary holds a term. */
  readonly summaries: Postings;
}

/** Careers between two chances for the rest of the program to go on: some milliseconds. */
const CAREERS_A_TURN = 8;
/** What the last career of a topic counts, beside the first. */
const LAST_OF_TOPIC = 0.8;

/** A list of numbers that grows, without boxing them. */
class Numbers {
  #values = new Uint32Array(1 << 16);
  length = 0;
  add(value: number): void {
    if (this.length === this.#values.length) {
      const wider = new Uint32Array(this.length * 2);
      wider.set(this.#values);
      this.#values = wider;
    }
    this.#values[this.length++] = value;
  }
  all(): Uint32Array {
    return this.#values.subarray(0, this.length);
  }
}

/** Builds the index in steps; yields now and then, so that whoever drives it can let other work go on. */
export function* buildIndex(source: SearchSource): Generator<undefined, SearchIndex> {
  const terms = termsOf();
  const texts: string[] = [];
  const careerOf = new Numbers();
  const fieldOf = new Numbers();
  const negative = new Numbers();
  const worth: number[] = [];
  /** The terms of all phrases, one after another, and where each phrase's begin. */
  const held = new Numbers();
  const begins = new Numbers();
  const inSummary = { terms: new Numbers(), careers: new Numbers() };
  const topics = topicsByCareer(source);

  const codes = source.careers.map(({ code }) => code);
  let many = 0;
  for (const [career, { code, title }] of source.careers.entries()) {
    const seen = new Set<string>();
    const add = (text: string, field: Field, language: Language, share = 1, shown = text): void => {
      const words = wordsWithEnye(text);
      const key = `${language} ${words.join(' ')}`;
      if (words.length === 0 || seen.has(key)) return;
      seen.add(key);
      texts.push(shown);
      negative.add(words.some(isNegator) ? 1 : 0);
      careerOf.add(career);
      fieldOf.add(FIELD_NAMES.indexOf(field));
      worth.push(FIELDS[field] * share);
      begins.add(held.length);
      for (const term of new Set(words.map((word) => terms.idOf(word, language)))) {
        held.add(term);
        terms.countIn(term, career);
      }
    };

    for (const language of LANGUAGES) {
      const entry = source.guides[language].get(code);
      if (entry === undefined) continue;
      add(entry.name, 'name', language);
      if (language === 'es')
        for (const form of genders(entry.name)) add(form, 'name', language, 1, entry.name);
      for (const phrase of entry.search) add(phrase, 'search', language);
      for (const term of new Set(wordsWithEnye(entry.summary).map((word) => terms.idOf(word, language)))) {
        inSummary.terms.add(term);
        inSummary.careers.add(career);
        terms.countIn(term, career);
      }
    }
    add(title, 'title', 'en');
    const jobTitles = source.jobTitles(code);
    for (const { title: other, short, reported } of jobTitles) {
      const field = reported ? 'reported' : 'other';
      for (const form of formsOf(other, short)) add(form, field, 'en');
    }
    for (const { phrase, language, share } of topics.get(code) ?? []) add(phrase, 'topic', language, share);
    if (++many % CAREERS_A_TURN === 0) yield;
  }
  begins.add(held.length);
  yield;

  const termWeight = terms.weights(codes.length);
  const weightOf = new Float32Array(texts.length);
  const heldTerms = held.all();
  const holders = new Uint32Array(heldTerms.length);
  const beginnings = begins.all();
  for (let phrase = 0; phrase < texts.length; phrase++) {
    for (let at = beginnings[phrase] ?? 0; at < (beginnings[phrase + 1] ?? 0); at++) {
      holders[at] = phrase;
      weightOf[phrase] = (weightOf[phrase] ?? 0) + (termWeight[heldTerms[at] ?? 0] ?? 0);
    }
  }
  yield;
  const phrases = postings(terms.size(), heldTerms, holders);
  yield;
  const summaries = postings(terms.size(), inSummary.terms.all(), inSummary.careers.all());
  yield;
  const vocabulary = yield* terms.vocabulary();
  const likelihood = Float32Array.from(
    source.careers,
    ({ jobs }) => Math.log10(1 + (jobs ?? 0) / 1000) / 3.5,
  );
  return {
    codes,
    likelihood,
    size: texts.length,
    textOf: packed(texts),
    careerOf: Uint16Array.from(careerOf.all()),
    worth: Float32Array.from(worth),
    fieldOf: Uint8Array.from(fieldOf.all()),
    negative: Uint8Array.from(negative.all()),
    weightOf,
    vocabulary,
    termWeight,
    phrases,
    summaries,
  };
}

/** Numbers the terms while they come in. */
function termsOf() {
  const ids: Record<Language, Map<string, number>> = { en: new Map(), es: new Map() };
  /** The term of each word as written. */
  const wordTerms: Record<Language, Map<string, number>> = { en: new Map(), es: new Map() };
  const careers: number[] = [];
  const lastCareer: number[] = [];
  const scale: number[] = [];
  return {
    size: () => careers.length,
    idOf(word: string, language: Language): number {
      const known = wordTerms[language].get(word);
      if (known !== undefined) return known;
      const stemmed = stem(word, language);
      const id = ids[language].get(stemmed) ?? careers.length;
      if (id === careers.length) {
        ids[language].set(stemmed, id);
        careers.push(0);
        lastCareer.push(-1);
        scale.push(1);
      }
      scale[id] = Math.min(scale[id] ?? 1, wordWeight(fold(word), language));
      wordTerms[language].set(word, id);
      return id;
    },
    countIn(term: number, career: number): void {
      if (lastCareer[term] === career) return;
      lastCareer[term] = career;
      careers[term] = (careers[term] ?? 0) + 1;
    },
    weights: (all: number): Float32Array =>
      Float32Array.from(careers, (some, term) => {
        const share = scale[term] ?? 1;
        return share < FRAME_WEIGHT ? share : share * Math.log(1 + all / (some + 1));
      }),
    vocabulary: () => buildVocabulary(ids, wordTerms, careers),
  };
}

/** Turns pairs of a term and a place into the places by term. */
function postings(terms: number, held: Uint32Array, holders: Uint32Array): Postings {
  const starts = new Uint32Array(terms + 1);
  for (const term of held) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let term = 0; term < terms; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const next = starts.slice();
  const places = new Uint32Array(held.length);
  held.forEach((term, at) => {
    const place = next[term] ?? 0;
    places[place] = holders[at] ?? 0;
    next[term] = place + 1;
  });
  return { starts, places };
}

/** Texts in one string, which takes twice the memory for a single letter beyond Latin. */
const TEXTS_TOGETHER = 1_000;

/** Many short texts as a few long ones: half of the memory. */
function packed(texts: readonly string[]): (place: number) => string {
  const ends = new Uint32Array(texts.length);
  const blocks: string[] = [];
  for (let from = 0; from < texts.length; from += TEXTS_TOGETHER) {
    const block = texts.slice(from, from + TEXTS_TOGETHER);
    let end = 0;
    block.forEach((text, at) => {
      end += text.length;
      ends[from + at] = end;
    });
    blocks.push(block.join(''));
  }
  return (place) => {
    const start = place % TEXTS_TOGETHER === 0 ? 0 : ends[place - 1];
    return blocks[Math.floor(place / TEXTS_TOGETHER)]?.slice(start, ends[place]) ?? '';
  };
}

/** `Licensed Practical Nurse (LPN)` is looked for by both names. */
function formsOf(title: string, short: string | undefined): readonly string[] {
  const [, before, inside] = /^(.*?)\s*\((.*)\)$/.exec(title) ?? [];
  const forms = before === undefined || inside === undefined ? [title] : [before, inside];
  return short === undefined ? forms : [...forms, short];
}

/** `Enfermera o enfermero` is looked for as either. */
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
