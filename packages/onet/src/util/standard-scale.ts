/**
 * O*NET's raw scales turned into the 0-100 that its services show, rounded half up. Ratings come in
 * hundredths of the raw scale, so all of this is exact whole-number arithmetic.
 */

/** Level 0-7, in hundredths, as a whole number 0-100: LV / 7 x 100. */
export function standardLevel(hundredths: number): number {
  return Math.floor((2 * hundredths + 7) / 14);
}

/** Importance 1-5, in hundredths, as a whole number 0-100: (IM - 1) / 4 x 100. */
export function standardImportance(hundredths: number): number {
  return Math.floor((hundredths - 98) / 4);
}
