import type { CareerFacts } from '../facts.ts';
import { byPreparation, fitsNarrowing, PREPARATIONS, type Narrowing } from '../preparation.ts';

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
  const groups = byPreparation(
    ranked.filter(({ code }) => {
      const career = facts.get(code);
      return career !== undefined && fitsNarrowing(career, narrowing);
    }),
    facts,
  );
  const inTurn = Array.from({ length: size }, (_, place) =>
    PREPARATIONS.flatMap((preparation) => groups[preparation][place] ?? []),
  ).flat();
  return [...new Set([...inWords, ...inTurn].map(({ code }) => code))].slice(0, size);
}
