/** An inverted index: the entries of a term are `entries[starts[term]]` up to `entries[starts[term + 1]]`. */
export interface Postings {
  readonly starts: Uint32Array;
  readonly entries: Uint32Array;
}

/** Groups entries by their terms, which are numbers below `size`. */
export function postings(size: number, terms: readonly number[], entries: readonly number[]): Postings {
  const starts = new Uint32Array(size + 1);
  for (const term of terms) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let term = 0; term < size; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const next = starts.slice();
  const grouped = new Uint32Array(entries.length);
  for (const [index, term] of terms.entries()) {
    const at = next[term] ?? 0;
    grouped[at] = entries[index] ?? 0;
    next[term] = at + 1;
  }
  return { starts, entries: grouped };
}

/** The entries of a term. */
export const entriesOf = ({ starts, entries }: Postings, term: number): Uint32Array =>
  entries.subarray(starts[term], starts[term + 1]);
