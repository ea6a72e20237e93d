/**
 * The raw values shown as 0 and as 100, by scale. The impact of work styles runs from -3 to 3; O*NET shows impact / 3 x
 * 100 and leaves negative ones out (103 of 103 recorded rows).
 */
const RANGES: Readonly<Record<string, readonly [zero: number, hundred: number]>> = {
  IM: [1, 5],
  LV: [0, 7],
  WI: [0, 3],
  OI: [1, 7],
  EX: [1, 7],
  CX: [1, 5],
  CT: [1, 3],
};

/** A raw rating as the 0-100 that services show, rounded half up; undefined for other scales and for a negative impact. */
export function standardScore(scale: string, value: number): number | undefined {
  const range = RANGES[scale];
  if (range === undefined) return undefined;
  const [zero, hundred] = range;
  const width = hundred - zero;
  // Ratings have two decimals: hundredths are whole numbers, so this is exact.
  const score = Math.floor((2 * (Math.round(value * 100) - 100 * zero) + width) / (2 * width));
  return value < zero ? undefined : score;
}
