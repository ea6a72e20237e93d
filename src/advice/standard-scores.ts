/** Values as standard scores: less their mean, over their population standard deviation; all 0 where they are equal. */
export function standardScores(values: readonly number[]): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  return Float64Array.from(values, (value) => (deviation === 0 ? 0 : (value - mean) / deviation));
}
