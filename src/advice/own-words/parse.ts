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

/** The numbers of the sentences that end in a question mark. */
function questionsIn(
  text: string,
  tokens: readonly Token[],
  clauses: readonly Clause[],
): ReadonlySet<number> {
  const questions = new Set<number>();
  for (const { end, sentence } of clauses) {
    const after = text.slice(tokens[end - 1]?.to, tokens[end]?.from ?? text.length);
    if (after.includes('?')) questions.add(sentence);
  }
  return questions;
}
