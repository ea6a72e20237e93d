import { detectLanguage } from '../../text/detect-language.ts';
import type { Language } from '../../text/language.ts';
import { assertionsOf, type Assertion } from './assertion.ts';
import { splitClauses, type Clause } from './clauses.ts';
import { splitWords, toTokens, type Token } from './tokens.ts';

export interface ParsedText {
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  /** The assertion status of each token. */
  readonly assertions: readonly Assertion[];
}

/** Parses a text. `locale` decides the language only if the words do not. */
export function parseText(text: string, locale?: string): ParsedText {
  const words = splitWords(text);
  const language = detectLanguage(
    text,
    words.map(({ word }) => word),
    locale,
  );
  const tokens = toTokens(words, language);
  const clauses = splitClauses(tokens, language);
  const assertions = assertionsOf(tokens, clauses, questionsIn(text, tokens, clauses), language);
  return { language, tokens, clauses, assertions };
}

/** The first words of questions without a question mark. */
const QUESTION_START =
  /^(?:(?:what|where|who|how) (?:does|do|is|are|much|many|can|made)|(?:do|are|can|is) (?:you|there|this)|(?:que|cuanto|donde|quien|como) (?:es|son|significa|cuesta|puedo|funciona|te))$/;

/** The numbers of the sentences that are questions. */
function questionsIn(
  text: string,
  tokens: readonly Token[],
  clauses: readonly Clause[],
): ReadonlySet<number> {
  const questions = new Set<number>();
  let last = -1;
  for (const { start, end, sentence } of clauses) {
    const after = text.slice(tokens[end - 1]?.to, tokens[end]?.from ?? text.length);
    const firstWords = `${tokens[start]?.word ?? ''} ${tokens[start + 1]?.word ?? ''}`;
    if (after.includes('?') || (sentence !== last && QUESTION_START.test(firstWords)))
      questions.add(sentence);
    last = sentence;
  }
  return questions;
}
