import type { Narrowing } from '../preparation.ts';
import { normalizeInPlace, toSingleLine } from '../text/normalize.ts';
import * as patterns from './patterns.ts';

/** A request for other careers than those shown. */
export type NarrowingChange = 'less-school' | 'no-degree' | 'more-school' | 'more-pay' | 'growing';

const CHANGES: readonly (readonly [RegExp, NarrowingChange])[] = [
  [patterns.LESS_SCHOOL, 'less-school'],
  [patterns.NO_DEGREE, 'no-degree'],
  [patterns.MORE_SCHOOL, 'more-school'],
  [patterns.MORE_PAY, 'more-pay'],
  [patterns.GROWING, 'growing'],
];

/** A longer text is a story: "I made the shop more money" is no request. */
const MAX_WORDS = 18;
/** Requests that a story may include. Others are usually a part of it: "growing tomatoes". */
const WISHES: ReadonlySet<NarrowingChange> = new Set(['less-school', 'no-degree', 'more-pay']);

/** The changes that a normalized text asks for. */
export const narrowingChangesIn = (normalized: string): readonly NarrowingChange[] =>
  CHANGES.filter(([pattern]) => pattern.test(normalized)).map(([, change]) => change);

/** Whether a normalized text asks for preparation, pay or outlook, and says nothing else. */
export const isOnlyNarrowing = (normalized: string): boolean =>
  narrowingChangesIn(normalized).length > 0 &&
  withoutChanges(normalized, normalized, CHANGES).replaceAll(patterns.ASKING, ' ').trim() === '';

/** A text with spaces in place of the requests for these changes. */
function withoutChanges(text: string, normalized: string, changes: typeof CHANGES): string {
  let rest = text;
  for (const [pattern] of changes) {
    const match = pattern.exec(normalized);
    if (match === null) continue;
    const end = match.index + match[0].length;
    rest = rest.slice(0, match.index) + ' '.repeat(match[0].length) + rest.slice(end);
  }
  return rest;
}

/** The preparation, pay and outlook that a text asks for. */
export const narrowingIn = (text: string): Narrowing =>
  changeNarrowing({}, narrowingChangesIn(normalizeInPlace(toSingleLine(text))));

/** `before`, changed by the preparation and pay that a story asks for besides what it tells. */
export const narrowingWished = (text: string, before: Narrowing = {}): Narrowing =>
  changeNarrowing(
    before,
    wishesIn(text).map(([, change]) => change),
  );

/** A text without the requests of `narrowingWished`: "fixing phones" is the story, "no college" a request. */
export const withoutWishes = (text: string): string =>
  withoutChanges(text, normalizeInPlace(text), wishesIn(text));

function wishesIn(text: string): typeof CHANGES {
  const normalized = normalizeInPlace(text);
  if (normalized.split(/\s+/).length > MAX_WORDS) return [];
  return CHANGES.filter(([pattern, change]) => WISHES.has(change) && pattern.test(normalized));
}

/** The pay in U.S. dollars a year for "more pay" if no careers were shown, and its increments. */
const DEFAULT_PAY = 50_000;
const PAY_STEP = 10_000;

/** Applies changes to a narrowing. `leastPay` is the lowest pay of the careers shown. */
export const changeNarrowing = (
  narrowing: Narrowing,
  changes: readonly NarrowingChange[],
  leastPay?: number,
): Narrowing => changes.reduce<Narrowing>((before, change) => changed(before, change, leastPay), narrowing);

function changed(
  { noDegree, preparation, ...others }: Narrowing,
  change: NarrowingChange,
  leastPay: number | undefined,
): Narrowing {
  switch (change) {
    case 'less-school':
      return { ...others, preparation: preparation === 'degree' ? 'some' : 'little' };
    case 'no-degree':
      return { ...others, ...(preparation === 'little' ? { preparation } : { noDegree: true }) };
    case 'more-school':
      return { ...others, preparation: preparation === 'little' ? 'some' : 'degree' };
    case 'more-pay': {
      const more = leastPay === undefined ? DEFAULT_PAY : (Math.floor(leastPay / PAY_STEP) + 1) * PAY_STEP;
      return {
        ...others,
        noDegree,
        preparation,
        minPay: Math.max(more, (others.minPay ?? 0) + PAY_STEP),
      };
    }
    case 'growing':
      return { ...others, noDegree, preparation, growing: true };
  }
}
