import { isFirstPersonVerb, preteritePerson } from '../text/spanish-verbs.ts';
import { wordSet } from '../text/word-lists.ts';
import type { Clause } from './parser/clauses.ts';
import type { ParsedText } from './parser/parse.ts';

const MAX_QUOTE_LENGTH = 100;
/** Words that no quote starts with, and no shortened quote ends with. */
const CONJUNCTIONS = wordSet(
  'and or but so then plus also that because cause y e o u pero porque pues que entonces',
);
/** Words that no quote ends with. */
const COORDINATORS = wordSet('and or but y e o u pero');
/** Words that no shortened quote ends with. */
const OPEN_WORDS = wordSet(`
  before after until till if when while as than the a an of to in on at for with my your his her our their is are was
  antes de del al a en con por para sin si cuando mientras como el la los las un una mi mis tu su sus lo le les me se
`);
/** "If a dime is missing | I find it", "I never leave | till …": these join a clause with the next or the previous one. */
const JOINS_NEXT = wordSet('if when whenever once si cuando mientras');
const JOINS_PREVIOUS = wordSet('until till hasta');
/** The first words of a quote that has no space for a whole clause. */
const QUOTE_STARTS = wordSet('i we when if who where how yo nosotros cuando si quien donde');

const AND = wordSet('and y e');
/** "And then show", "y luego les explico". */
const BEFORE_VERB = wordSet(
  'then also always never luego tambien siempre nunca me te se lo la los las le les',
);
const MIN_PART = 2;

/**
 * The clauses of a text, split where the writer does a second thing: "I fix cars | and show the new people how it is done".
 * The second part starts with a Spanish verb in the first person, or with a token of `starts`.
 */
export function splitActions(
  text: string,
  { tokens, clauses, language }: ParsedText,
  starts: ReadonlySet<number> = new Set(),
): Clause[] {
  const startsAction = (at: number): boolean => {
    const { word = '', from, to } = tokens[at] ?? {};
    if (BEFORE_VERB.has(word)) return startsAction(at + 1);
    if (starts.has(at)) return true;
    return (
      language === 'es' && (preteritePerson(text.slice(from, to)) === 'first' || isFirstPersonVerb(word, ''))
    );
  };
  return clauses.flatMap((clause) => {
    const parts = [clause];
    for (let at = clause.start + MIN_PART; at + MIN_PART < clause.end; at++) {
      const last = parts.at(-1) ?? clause;
      if (!AND.has(tokens[at]?.word ?? '') || at - last.start < MIN_PART || !startsAction(at + 1)) continue;
      parts.splice(-1, 1, { ...last, end: at }, { ...last, start: at });
    }
    return parts;
  });
}

/**
 * A quote with the characters `from` to `to`: their clauses, or the part of long clauses that fits into 100 characters and
 * starts with a suitable word.
 */
export function quoteOf(
  text: string,
  { tokens, clauses }: Pick<ParsedText, 'tokens' | 'clauses'>,
  from: number,
  to: number,
): string {
  const start = Math.max(
    0,
    tokens.findIndex((token) => token.to > from),
  );
  const end = Math.max(
    start,
    tokens.findLastIndex((token) => token.from < to),
  );
  const word = (at: number): string => tokens[at]?.word ?? '';
  const written = (first: number, last: number): string => text.slice(tokens[first]?.from, tokens[last]?.to);
  const isTooLong = (first: number, last: number): boolean => written(first, last).length > MAX_QUOTE_LENGTH;

  let first = clauses.find((clause) => start < clause.end)?.start ?? start;
  const final = clauses.findIndex((clause) => end < clause.end);
  let last = (clauses[final]?.end ?? end + 1) - 1;
  while (first < end && CONJUNCTIONS.has(word(first))) first++;
  const next = clauses[final + 1];
  const isJoined =
    next !== undefined &&
    next.sentence === clauses[final]?.sentence &&
    (JOINS_NEXT.has(word(clauses[final].start)) || JOINS_PREVIOUS.has(word(last + 1)));
  if (isJoined && !isTooLong(first, next.end - 1)) last = next.end - 1;
  while (first < start && isTooLong(first, end)) {
    do first++;
    while (first < start && tokens[first]?.boundary === 0 && !QUOTE_STARTS.has(word(first)));
  }
  while (last > end && isTooLong(first, last)) last--;
  const isShortened = (): boolean => tokens[last + 1]?.boundary === 0;
  const isOpen = (): boolean =>
    COORDINATORS.has(word(last)) ||
    (isShortened() && (CONJUNCTIONS.has(word(last)) || (last > end && OPEN_WORDS.has(word(last)))));
  while (last > first && isOpen()) last--;
  const quote = written(first, last);
  if (quote.length <= MAX_QUOTE_LENGTH) return quote;
  const short = quote.slice(0, MAX_QUOTE_LENGTH);
  return short.slice(0, Math.max(short.lastIndexOf(' '), 0)) || short;
}
