import type { CareerFacts } from '../facts.ts';
import { fitsNarrowing, inTurnByPreparation, type Narrowing } from '../preparation.ts';

interface Coded {
  readonly code: string;
}

/**
 * Codes of careers, at most `size`: after those that words led to, the ones that fit the skills in the words, best first
 * and from each group of preparation in turn.
 */
export function fillWithFit(
  inWords: readonly Coded[],
  ranked: readonly Coded[],
  facts: ReadonlyMap<string, CareerFacts>,
  { narrowing, size }: { readonly narrowing: Narrowing; readonly size: number },
): readonly string[] {
  const fitting = ranked.filter(({ code }) => {
    const career = facts.get(code);
    return career !== undefined && fitsNarrowing(career, narrowing);
  });
  const codes = [...inWords.map(({ code }) => code), ...inTurnByPreparation(fitting, facts, size)];
  return [...new Set(codes)].slice(0, size);
}
