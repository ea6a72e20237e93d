/** Lowest and highest value of the raw scales that services show as 0-100. */
const RANGES: Readonly<Record<string, readonly [least: number, most: number]>> = {
  IM: [1, 5],
  LV: [0, 7],
  WI: [-3, 3],
  OI: [1, 7],
  EX: [1, 7],
  CX: [1, 5],
  CT: [1, 3],
};

/**
 * A raw rating as a whole number 0-100, rounded half up; undefined for a scale that is not shown so. The same
 * as `scales.ts` gives for importance and level. O*NET does not say how it shows the impact of work styles, -3
 * to 3: taking its whole range is Waymark's choice.
 */
export function standardScore(scale: string, value: number): number | undefined {
  const range = RANGES[scale];
  if (range === undefined) return undefined;
  const [least, most] = range;
  const width = most - least;
  return Math.floor((2 * (Math.round(value * 100) - 100 * least) + width) / (2 * width));
}
