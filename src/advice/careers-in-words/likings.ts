import type { CueMatch } from './cue-index.ts';

/** What the best career for one of several likings has to reach of the best score to be named in its turn. */
const MIN_SHARE = 0.2;
/** The subject of what is done or told, beside those that are liked. */
const UNLIKED = -1;

/** Rows with the part of the text that says most for each, numbered by what somebody likes: parts that share a word are one. */
export function subjectsOf(
  rows: readonly { readonly row: number; readonly cues: readonly { readonly match: CueMatch }[] }[],
  isLiked: (token: number) => boolean,
): ReadonlyMap<number, number> {
  const subjects: { readonly start: number; readonly end: number }[] = [];
  const subjectOf = new Map<number, number>();
  for (const { row, cues } of rows) {
    const span = cues[0]?.match;
    if (span === undefined) continue;
    if (!isLiked(span.start)) {
      subjectOf.set(row, UNLIKED);
      continue;
    }
    const subject = subjects.findIndex(({ start, end }) => start < span.end && span.start < end);
    subjectOf.set(row, subject === -1 ? subjects.push(span) - 1 : subject);
  }
  return subjectOf;
}

/**
 * Puts careers, given best first, in the order in which somebody who likes several things should hear of them: the best
 * for each, then the second best… Those of no subject come last.
 */
export function inTurn<Found extends { readonly score: number; readonly subject: number | undefined }>(
  found: readonly Found[],
): readonly Found[] {
  const enough = (found[0]?.score ?? 0) * MIN_SHARE;
  const places = new Map<number, number>();
  const turns = new Map<Found, number>();
  for (const career of found) {
    const place = career.subject === undefined ? undefined : places.get(career.subject);
    const isHeard = career.subject !== undefined && (place !== undefined || career.score >= enough);
    if (isHeard) places.set(career.subject, (place ?? 0) + 1);
    turns.set(career, isHeard ? (place ?? 0) : found.length);
  }
  if (places.size < 2) return found;
  return found.toSorted((a, b) => (turns.get(a) ?? 0) - (turns.get(b) ?? 0));
}
