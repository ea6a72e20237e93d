/** A ratio of two values measured in the same run on the same machine. */
export interface Measurement {
  readonly name: string;
  readonly ratio: number;
  /** What it is measured against. */
  readonly against: string;
  /** The target of the ratio, such as `>= 50`. */
  readonly target: string;
  readonly detail: string;
}

export type Bench = () => Promise<Measurement[]>;

/** The median. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
}

/** The value that this share of some numbers does not exceed. */
export const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? Number.NaN;

/** A time against a budget, both in milliseconds. */
export const budget = (name: string, milliseconds: number, allowed: number, detail: string): Measurement => ({
  name,
  ratio: milliseconds / allowed,
  against: `a budget of ${allowed} ms`,
  target: '<= 1',
  detail,
});

export const inMicroseconds = (milliseconds: number): string => `${(milliseconds * 1_000).toFixed(0)} µs`;

/** A seeded generator of numbers from 0 to 1, so that every run asks the same questions. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}
