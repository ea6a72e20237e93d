import { isSmallTalk } from '../dialogue/intent.ts';
import type { Clause } from './clauses.ts';
import type { Language } from './language.ts';
import { CUE_INDEX } from './lexicon.ts';
import { parse } from './parse.ts';
import { deedsIn, quoteOf } from './quote.ts';
import { MAX_SKILLS, scoreSkills, type ScoredSkill, type Span } from './score.ts';
import { SKILLS, type SkillCode } from './skills.ts';
import { readWords, storedModel, type WordModel } from './word-model.ts';
import { meaningFrom, type Meaning } from './word-vectors.ts';

export interface ShownSkill {
  readonly code: SkillCode;
  /** The words of the text that show it, as they stand there; the strongest first. */
  readonly quotes: readonly string[];
  /** How likely it is right less how likely it is plainly wrong, from 0 to 1. */
  readonly score: number;
}

export interface SkillsReading {
  readonly language: Language;
  /** At most three, best first; none where nothing is shown. */
  readonly skills: readonly ShownSkill[];
  /** How many words were compared: the work that the text made, whatever the machine. */
  readonly steps: number;
}

/** Longer texts are read up to here. */
export const MAX_TEXT = 10_000;
const MAX_QUOTES = 2;
/** People tell of several things: each of so many sentences, of so many words, may show what the text as a whole hides. */
const MAX_SENTENCES = 8;
const MIN_SENTENCE = 5;
/** A sentence of so few words that opens a text and shows nothing is only said in passing: "ah ok.", "hola!" */
const MAX_OPENING = 2;
const MIN_OF_SENTENCE = 0.6;

/**
 * Reads the soft skills that a person's own words show, in English or Spanish. `locale` only decides the language of a
 * text whose words do not.
 */
export type ReadSkills = (text: string, locale?: string) => SkillsReading;

/** What English words mean together: two megabytes, which are loaded when words are first read. */
export async function englishMeaning(): Promise<Meaning> {
  const { default: vectors } = await import('./weights/en-vectors.json', { with: { type: 'json' } });
  return meaningFrom(vectors);
}

/** Opens the reader with the models that the project ships. */
export async function openSkills(): Promise<ReadSkills> {
  const models = { en: storedModel('en', await englishMeaning()), es: storedModel('es', undefined) };
  return (text, locale) => readSkills(text, locale, (language) => models[language]);
}

/** The soft skills that a text shows, with the word model of its language. */
export function readSkills(
  text: string,
  locale: string | undefined,
  modelOf: (language: Language) => WordModel,
): SkillsReading {
  const read = text.slice(0, MAX_TEXT);
  const parsed = parse(read, locale);
  const { language, tokens, clauses, stances, steps } = parsed;
  if (isSmallTalk(read)) return { language, skills: [], steps };
  const found = CUE_INDEX[language]().match(tokens);
  /** The skills of a part of the text, and what the words of it say. */
  const readPart = ({ start, end }: Span) => {
    const words = readWords(modelOf(language), tokens.slice(start, end), stances.slice(start, end), language);
    const matches = found.matches.filter((match) => start <= match.start && match.end <= end);
    return { words, skills: scoreSkills(matches, tokens, stances, words) };
  };
  const opening = openingOf(clauses, found.matches);
  const { words, skills: ofAll } = readPart({ start: opening, end: tokens.length });
  const sentences = ofAll.length === 0 ? [] : sentencesOf(clauses);
  const ofSentences = sentences
    .flatMap((sentence) => readPart(sentence).skills[0] ?? [])
    .filter(({ score, evidence }) => score >= MIN_OF_SENTENCE && evidence.length > 0);
  const deeds = deedsIn(read, parsed, new Set(found.matches.map(({ start }) => start)));
  const quotesOf = ({ skill, evidence }: ScoredSkill): readonly string[] => {
    const spans =
      evidence.length > 0
        ? evidence
        : [strongestClause(deeds, [...new Array<number>(opening).fill(0), ...words.evidence(skill)])];
    const quotes = spans.map(({ start, end }) =>
      quoteOf(read, { tokens, clauses: deeds }, tokens[start]?.from ?? 0, tokens[end - 1]?.to ?? 0),
    );
    return [...new Set(quotes)].slice(0, MAX_QUOTES);
  };
  const skills = firstOfEach([...ofSentences, ...ofAll].sort((a, b) => b.score - a.score))
    .slice(0, MAX_SKILLS)
    .map((shown): ShownSkill => ({ code: SKILLS[shown.skill], quotes: quotesOf(shown), score: shown.score }));
  return { language, skills, steps: found.steps + steps };
}

/** Where a text begins to tell something. */
function openingOf(clauses: readonly Clause[], matches: readonly Span[]): number {
  const first = spansOf(clauses).find(
    ({ start, end }) => end - start > MAX_OPENING || matches.some((match) => match.start < end),
  );
  return first?.start ?? 0;
}

const spansOf = (clauses: readonly Clause[]): readonly Span[] =>
  [...Map.groupBy(clauses, ({ sentence }) => sentence).values()].map((those) => ({
    start: those[0]?.start ?? 0,
    end: those.at(-1)?.end ?? 0,
  }));

/** The sentences of a text that are also read by themselves. */
function sentencesOf(clauses: readonly Clause[]): readonly Span[] {
  const sentences = spansOf(clauses);
  if (sentences.length < 2) return [];
  return sentences.filter(({ start, end }) => end - start >= MIN_SENTENCE).slice(0, MAX_SENTENCES);
}

const firstOfEach = (skills: readonly ScoredSkill[]): readonly ScoredSkill[] =>
  skills.filter(({ skill }, at) => skills.findIndex((other) => other.skill === skill) === at);

/** The clause whose words speak most for a skill, given what each token does. */
function strongestClause(clauses: readonly Clause[], shares: readonly number[]): Span {
  const force = ({ start, end }: Span): number =>
    shares.slice(start, end).reduce((sum, share) => sum + share, 0);
  return clauses.reduce((best, clause) => (force(clause) > force(best) ? clause : best));
}
