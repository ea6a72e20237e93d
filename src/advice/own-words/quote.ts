import { whoDid } from '../careers-in-words/tokens.ts';
import { isFirstPersonVerb, type Clause } from './clauses.ts';
import type { Parsed } from './parse.ts';

const MAX_QUOTE = 100;
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
/** No quote begins with these, or ends with them where it was cut. */
const JOINING = words(
  'and or but so then plus also that because cause y e o u pero porque pues que entonces',
);
/** No quote ends with these, also where its clause does. */
const LINKING = words('and or but y e o u pero');
/** No quote that was cut ends with these. */
const LEFT_OPEN = words(`
  before after until till if when while as than the a an of to in on at for with my your his her our their is are was
  antes de del al a en con por para sin si cuando mientras como el la los las un una mi mis tu su sus lo le les me se
`);
/** "If a dime is missing | I find it", "I never leave | till …": such clauses belong to the next, or to the one before. */
const WITH_NEXT = words('if when whenever once si cuando mientras');
const WITH_BEFORE = words('until till hasta');
/** A quote that has no room for a whole clause begins with one of these. */
const BEGINNING = words('i we when if who where how yo nosotros cuando si quien donde');

const AND = words('and y e');
/** "And then show", "y luego les explico". */
const BEFORE_DEED = words('then also always never luego tambien siempre nunca me te se lo la los las le les');
const MIN_DEED = 2;

/**
 * Clauses, parted where one writer does two things: "I fix cars | and show the new people how it is done". A deed begins with
 * a Spanish verb of the first person, or at one of `starts`.
 */
export function deedsIn(
  text: string,
  { tokens, clauses, language }: Parsed,
  starts: ReadonlySet<number> = new Set(),
): Clause[] {
  const isDeed = (at: number): boolean => {
    const { word = '', from, to } = tokens[at] ?? {};
    if (BEFORE_DEED.has(word)) return isDeed(at + 1);
    return (
      starts.has(at) ||
      (language === 'es' && (whoDid(text.slice(from, to)) === 'own' || isFirstPersonVerb(word, '')))
    );
  };
  return clauses.flatMap((clause) => {
    const parts = [clause];
    for (let at = clause.start + MIN_DEED; at + MIN_DEED < clause.end; at++) {
      const last = parts.at(-1) ?? clause;
      if (!AND.has(tokens[at]?.word ?? '') || at - last.start < MIN_DEED || !isDeed(at + 1)) continue;
      parts.splice(-1, 1, { ...last, end: at }, { ...last, start: at });
    }
    return parts;
  });
}

/**
 * The writer's own words that hold the characters `from` to `to`: their clauses, or where these are long a part of them
 * that begins at a natural place.
 */
export function quoteOf(
  text: string,
  { tokens, clauses }: Pick<Parsed, 'tokens' | 'clauses'>,
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
  const upTo = (first: number, last: number): string => text.slice(tokens[first]?.from, tokens[last]?.to);

  let first = clauses.find((clause) => start < clause.end)?.start ?? start;
  const final = clauses.findIndex((clause) => end < clause.end);
  let last = (clauses[final]?.end ?? end + 1) - 1;
  while (first < end && JOINING.has(word(first))) first++;
  const next = clauses[final + 1];
  const goesOn = WITH_NEXT.has(word(clauses[final]?.start ?? 0)) || WITH_BEFORE.has(word(last + 1));
  if (next?.sentence === clauses[final]?.sentence && next !== undefined && goesOn) {
    if (upTo(first, next.end - 1).length <= MAX_QUOTE) last = next.end - 1;
  }
  while (first < start && upTo(first, end).length > MAX_QUOTE) {
    do first++;
    while (first < start && tokens[first]?.boundary === 0 && !BEGINNING.has(word(first)));
  }
  while (last > end && upTo(first, last).length > MAX_QUOTE) last--;
  const isCut = (): boolean => tokens[last + 1]?.boundary === 0;
  const isOpen = (): boolean =>
    LINKING.has(word(last)) ||
    (isCut() && (JOINING.has(word(last)) || (last > end && LEFT_OPEN.has(word(last)))));
  while (last > first && isOpen()) last--;
  const quote = upTo(first, last);
  if (quote.length <= MAX_QUOTE) return quote;
  const short = quote.slice(0, MAX_QUOTE);
  return short.slice(0, Math.max(short.lastIndexOf(' '), 0)) || short;
}
