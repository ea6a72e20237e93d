/** One figure, always a ratio of two things measured in the same run on the same machine. */
export interface Measurement {
  readonly name: string;
  readonly ratio: number;
  /** What it is measured against. */
  readonly against: string;
  /** What we want the ratio to be, such as `>= 50`. */
  readonly target: string;
  readonly detail: string;
}

export type Bench = () => Promise<Measurement[]>;

/** The middle of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
}
