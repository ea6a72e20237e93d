import type { Language } from '../../text/language.ts';
import { isFirstPersonVerb } from '../../text/spanish-verbs.ts';
import { wordSet } from '../../text/word-lists.ts';
import type { Token } from './tokens.ts';

/** Tokens with about one verb; `end` is exclusive. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** The number of its sentence. */
  readonly sentence: number;
}

type WordsByLanguage = Readonly<Record<Language, ReadonlySet<string>>>;

const SUBORDINATORS: WordsByLanguage = {
  en: wordSet(
    'but because although though while until when whenever if unless except whereas once yet since cause',
  ),
  es: wordSet('pero porque aunque sino mientras cuando si hasta entonces salvo excepto pues conque'),
};
const COORDINATORS: WordsByLanguage = {
  en: wordSet('and or so then plus'),
  es: wordSet('y e o u'),
};
const SUBJECTS: WordsByLanguage = {
  en: wordSet('i he she they we my people now everybody everyone nobody then it'),
  es: wordSet('yo el ella ellos nosotros ahora me mi les le los no nadie todos'),
};
/** Words after which "I" starts no clause: "I don't think I can". */
const BEFORE_SAME_CLAUSE = wordSet(`
  that what how as than who where think guess say says said know do did can am have was should could would everything
  thing things all time person one people nothing anything something believe sure why wish whatever
`);
const CLITICS = wordSet('les le lo la los las me se te');

/** Splits tokens into clauses: at punctuation, at conjunctions, and before a new subject. */
export function splitClauses(tokens: readonly Token[], language: Language): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let sentence = 0;
  const close = (end: number): void => {
    if (end > start) clauses.push({ start, end, sentence });
    start = end;
  };
  tokens.forEach((token, at) => {
    if (at === 0) return;
    if (token.boundary > 0 || startsClause(tokens, at, start, language)) close(at);
    if (token.boundary === 2) sentence++;
  });
  close(tokens.length);
  return clauses;
}

function startsClause(tokens: readonly Token[], at: number, start: number, language: Language): boolean {
  const word = tokens[at]?.word ?? '';
  const next = tokens[at + 1]?.word ?? '';
  const previous = tokens[at - 1]?.word ?? '';
  // "And when": a conjunction alone is no clause.
  if (at - start === 1 && COORDINATORS[language].has(previous)) return false;
  if (SUBORDINATORS[language].has(word)) return true;
  if (language === 'es' && word === 'asi' && next === 'que') return true;
  if (COORDINATORS[language].has(word)) return SUBJECTS[language].has(next);
  if (language === 'en') return word === 'i' && at - start > 1 && !BEFORE_SAME_CLAUSE.has(previous);
  if (word === 'yo') return at - start > 1 && previous !== 'que';
  // "cuando no entienden | les explico": the condition ends before the verb in the first person.
  const first = tokens[start]?.word ?? '';
  if (at - start < 2 || !SUBORDINATORS.es.has(first) || CLITICS.has(previous)) return false;
  return isFirstPersonVerb(word, previous) || (CLITICS.has(word) && isFirstPersonVerb(next, word));
}
