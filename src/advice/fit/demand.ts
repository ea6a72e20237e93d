import type { DomainRatings, Rating } from '../facts.ts';
import { standardScores } from './standard-scores.ts';

/**
 * The demand of an occupation for an element, from 0 to 100: half from its importance (1-5), half from its level (0-7).
 * Undefined without both ratings.
 */
export function demandOf({ importance, level }: Rating): number | undefined {
  if (importance === undefined || level === undefined) return undefined;
  return (50 * (importance / 100 - 1)) / 4 + (50 * (level / 100)) / 7;
}

export type Domain = 'skills' | 'knowledge' | 'abilities';
export const DOMAINS: readonly Domain[] = ['skills', 'knowledge', 'abilities'];

/** The demands of the occupations with ratings in all domains: a row for each occupation, a column for each element. */
export interface DemandTable {
  readonly codes: readonly string[];
  readonly elements: readonly string[];
  readonly domainOf: readonly Domain[];
  /** Demands from 0 to 100, row by row. */
  readonly demand: Float32Array;
  /** The standard scores of the demands for each element. */
  readonly z: Float32Array;
}

/** Builds the table from the ratings of all domains, without elements that some occupation has no rating for. */
export function demandTable(domains: Readonly<Record<Domain, DomainRatings>>): DemandTable {
  const rated = DOMAINS.map((domain) => new Set(domains[domain].codes));
  const codes = domains.skills.codes.filter((code) => rated.every((some) => some.has(code)));
  const columns = DOMAINS.flatMap((domain) => {
    const ratings = domains[domain];
    const rowOf = new Map(ratings.codes.map((code, row) => [code, row]));
    return ratings.elements.flatMap((element) => {
      const all = ratings.of(element) ?? [];
      const demands = codes.flatMap((code) => {
        const rating = all[rowOf.get(code) ?? -1];
        return (rating && demandOf(rating)) ?? [];
      });
      return demands.length === codes.length
        ? [{ element, domain, demands, z: standardScores(demands) }]
        : [];
    });
  });
  const table: DemandTable = {
    codes,
    elements: columns.map(({ element }) => element),
    domainOf: columns.map(({ domain }) => domain),
    demand: new Float32Array(codes.length * columns.length),
    z: new Float32Array(codes.length * columns.length),
  };
  columns.forEach(({ demands, z }, column) => {
    codes.forEach((_, row) => {
      table.demand[row * columns.length + column] = demands[row] ?? 0;
      table.z[row * columns.length + column] = z[row] ?? 0;
    });
  });
  return table;
}
