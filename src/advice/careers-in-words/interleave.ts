import type { CueMatch } from './cue-index.ts';

/** The best career for one of several interests is interleaved if it has at least this share of the best score. */
const MIN_SHARE = 0.2;
/** The group of what is not an interest. */
const NO_INTEREST = -1;

/**
 * Numbers the interests in a text: the rows of cues are grouped by the words that match them best. Groups of overlapping
 * words are one interest.
 */
export function groupByInterest(
  rows: readonly { readonly row: number; readonly cues: readonly { readonly match: CueMatch }[] }[],
  isInterest: (token: number) => boolean,
): ReadonlyMap<number, number> {
  const spans: { readonly start: number; readonly end: number }[] = [];
  const groups = new Map<number, number>();
  for (const { row, cues } of rows) {
    const span = cues[0]?.match;
    if (span === undefined) continue;
    if (!isInterest(span.start)) {
      groups.set(row, NO_INTEREST);
      continue;
    }
    const group = spans.findIndex(({ start, end }) => start < span.end && span.start < end);
    groups.set(row, group === -1 ? spans.push(span) - 1 : group);
  }
  return groups;
}

/**
 * Interleaves careers, given best first, so that each interest of a person is represented: the best career of each group,
 * then the second best… Careers without a group are last.
 */
export function interleave<Found extends { readonly score: number; readonly group: number | undefined }>(
  found: readonly Found[],
): readonly Found[] {
  const minScore = (found[0]?.score ?? 0) * MIN_SHARE;
  const counts = new Map<number, number>();
  const ranks = new Map<Found, number>();
  for (const career of found) {
    const { group, score } = career;
    const count = group === undefined ? undefined : counts.get(group);
    const isRanked = group !== undefined && (count !== undefined || score >= minScore);
    if (isRanked) counts.set(group, (count ?? 0) + 1);
    ranks.set(career, isRanked ? (count ?? 0) : found.length);
  }
  if (counts.size < 2) return found;
  return found.toSorted((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
}
