import type { Clause } from './clauses.ts';
import type { Token } from './tokens.ts';

const MAX_QUOTE = 100;

/** The writer's own words that hold tokens `start` to `end`: their clauses, or as much of these as is short. */
export function quoteOf(
  text: string,
  tokens: readonly Token[],
  clauses: readonly Clause[],
  start: number,
  end: number,
): string {
  let first = clauses.find((clause) => start < clause.end)?.start ?? start;
  let last = (clauses.find((clause) => end <= clause.end)?.end ?? end) - 1;
  const cut = (): string => text.slice(tokens[first]?.from, tokens[last]?.to);
  while (cut().length > MAX_QUOTE && (first < start || last > end - 1)) {
    if (last - (end - 1) >= start - first) last--;
    else first++;
  }
  const quote = cut();
  if (quote.length <= MAX_QUOTE) return quote;
  const short = quote.slice(0, MAX_QUOTE);
  return short.slice(0, Math.max(short.lastIndexOf(' '), 0)) || short;
}
