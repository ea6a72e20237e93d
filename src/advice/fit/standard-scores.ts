/** Standard scores of values: minus their mean, divided by their population standard deviation; 0 for equal values. */
export function standardScores(values: readonly number[]): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  return Float64Array.from(values, (value) => (deviation === 0 ? 0 : (value - mean) / deviation));
}
