import { isSmallTalk } from '../conversation/intent.ts';
import type { Language } from '../text/language.ts';
import { CUE_INDEX } from './lexicon/lexicon.ts';
import { sentenceEmbedder, type SentenceEmbedder } from './model/sentence-embedding.ts';
import { loadModel, predict, type WordModel } from './model/word-model.ts';
import type { Clause } from './parser/clauses.ts';
import { parseText } from './parser/parse.ts';
import { quoteOf, splitActions } from './quote.ts';
import { MAX_SKILLS, scoreSkills, type ScoredSkill, type Span } from './score-skills.ts';
import { SKILLS, type SkillCode } from './skills.ts';

export interface RecognizedSkill {
  readonly code: SkillCode;
  /** Quotes from the text that show it, the strongest first. */
  readonly quotes: readonly string[];
  /** See `ScoredSkill`. */
  readonly score: number;
}

export interface RecognizedSkills {
  readonly language: Language;
  /** At most three, best first. */
  readonly skills: readonly RecognizedSkill[];
}

/** The rest of a longer text is ignored. */
export const MAX_TEXT = 10_000;
const MAX_QUOTES = 2;
/** Each of the first sentences with enough words is also analyzed alone: a long text may hide what one of them shows. */
const MAX_SENTENCES = 8;
const MIN_SENTENCE_WORDS = 5;
const MIN_SENTENCE_SCORE = 0.6;
/** First sentences with so few words and without cues are skipped: "ah ok.", "hola!" */
const MAX_GREETING_WORDS = 2;

/**
 * Recognizes the soft skills that a person shows in their own words, in English or Spanish. `locale` decides the language
 * only if the words do not.
 */
export type RecognizeSkills = (text: string, locale?: string) => RecognizedSkills;

/** Loads the English word embeddings, two megabytes. */
export async function loadEnglishEmbedder(): Promise<SentenceEmbedder> {
  const { default: embeddings } = await import('./model/weights/en-vectors.json', { with: { type: 'json' } });
  return sentenceEmbedder(embeddings);
}

/** Creates the recognizer with the models of the project. */
export async function createSkillRecognizer(): Promise<RecognizeSkills> {
  const models = { en: loadModel('en', await loadEnglishEmbedder()), es: loadModel('es', undefined) };
  return (text, locale) => recognizeSkills(text, locale, (language) => models[language]);
}

/** Recognizes skills with the word model of the text's language. */
export function recognizeSkills(
  text: string,
  locale: string | undefined,
  modelOf: (language: Language) => WordModel,
): RecognizedSkills {
  const analyzed = text.slice(0, MAX_TEXT);
  const parsed = parseText(analyzed, locale);
  const { language, tokens, clauses, assertions } = parsed;
  if (isSmallTalk(analyzed)) return { language, skills: [] };
  const matches = CUE_INDEX[language]().match(tokens);
  const analyzePart = ({ start, end }: Span) => {
    const part = [tokens.slice(start, end), assertions.slice(start, end)] as const;
    const prediction = predict(modelOf(language), ...part, language);
    const within = matches.filter((match) => start <= match.start && match.end <= end);
    return { prediction, skills: scoreSkills(within, tokens, assertions, prediction) };
  };
  const sentences = sentencesOf(clauses);
  const start =
    sentences.find(
      (sentence) =>
        sentence.end - sentence.start > MAX_GREETING_WORDS ||
        matches.some((match) => match.start < sentence.end),
    )?.start ?? 0;
  const { prediction, skills: ofText } = analyzePart({ start, end: tokens.length });
  const ofSentences =
    ofText.length === 0 || sentences.length < 2
      ? []
      : sentences
          .filter((sentence) => sentence.end - sentence.start >= MIN_SENTENCE_WORDS)
          .slice(0, MAX_SENTENCES)
          .flatMap((sentence) => analyzePart(sentence).skills[0] ?? [])
          .filter(({ score, evidence }) => score >= MIN_SENTENCE_SCORE && evidence.length > 0);
  const actions = splitActions(analyzed, parsed, new Set(matches.map((match) => match.start)));
  const quotesOf = ({ skill, evidence }: ScoredSkill): readonly string[] => {
    const spans =
      evidence.length > 0
        ? evidence
        : [strongestClause(actions, [...new Array<number>(start).fill(0), ...prediction.evidence(skill)])];
    const quotes = spans.map((span) =>
      quoteOf(
        analyzed,
        { tokens, clauses: actions },
        tokens[span.start]?.from ?? 0,
        tokens[span.end - 1]?.to ?? 0,
      ),
    );
    return [...new Set(quotes)].slice(0, MAX_QUOTES);
  };
  const byScore = [...ofSentences, ...ofText].sort((a, b) => b.score - a.score);
  const skills = byScore
    .filter(({ skill }, at) => byScore.findIndex((other) => other.skill === skill) === at)
    .slice(0, MAX_SKILLS)
    .map((scored) => ({ code: SKILLS[scored.skill], quotes: quotesOf(scored), score: scored.score }));
  return { language, skills };
}

const sentencesOf = (clauses: readonly Clause[]): readonly Span[] =>
  [...Map.groupBy(clauses, ({ sentence }) => sentence).values()].map((those) => ({
    start: those[0]?.start ?? 0,
    end: those.at(-1)?.end ?? 0,
  }));

/** The clause with the highest sum of evidence, given the evidence of each token. */
function strongestClause(clauses: readonly Clause[], evidence: readonly number[]): Span {
  const sumOf = ({ start, end }: Span): number =>
    evidence.slice(start, end).reduce((sum, share) => sum + share, 0);
  return clauses.reduce((best, clause) => (sumOf(clause) > sumOf(best) ? clause : best));
}
