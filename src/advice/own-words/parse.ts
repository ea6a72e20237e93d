import { clausesOf, type Clause } from './clauses.ts';
import { languageOf, type Language } from './language.ts';
import { stancesOf, type Stance } from './stance.ts';
import { rawWords, tokenize, type Token } from './tokens.ts';

/** A text in words, with how its writer stands to each. */
export interface Parsed {
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  /** The stance of each token. */
  readonly stances: readonly Stance[];
  /** How many words were compared. */
  readonly steps: number;
}

/** `locale` only decides the language of a text whose words do not. */
export function parse(text: string, locale?: string): Parsed {
  const raw = rawWords(text);
  const language = languageOf(
    text,
    raw.map(({ folded }) => folded),
    locale,
  );
  const tokens = tokenize(raw, language);
  const clauses = clausesOf(tokens, language);
  const { stances, steps } = stancesOf(tokens, clauses, questionsIn(text, tokens, clauses), language);
  return { language, tokens, clauses, stances, steps };
}

/** Openings of questions whose mark is left out. */
const ASKS =
  /^(?:(?:what|where|who|how) (?:does|do|is|are|much|many|can|made)|(?:do|are|can|is) (?:you|there|this)|(?:que|cuanto|donde|quien|como) (?:es|son|significa|cuesta|puedo|funciona|te))$/;

/** The numbers of the sentences that ask: by a question mark, or by how they begin. */
function questionsIn(
  text: string,
  tokens: readonly Token[],
  clauses: readonly Clause[],
): ReadonlySet<number> {
  const questions = new Set<number>();
  let last = -1;
  for (const { start, end, sentence } of clauses) {
    const after = text.slice(tokens[end - 1]?.to, tokens[end]?.from ?? text.length);
    const opening = `${tokens[start]?.word ?? ''} ${tokens[start + 1]?.word ?? ''}`;
    if (after.includes('?') || (sentence !== last && ASKS.test(opening))) questions.add(sentence);
    last = sentence;
  }
  return questions;
}
