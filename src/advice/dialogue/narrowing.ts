import type { Narrowing } from '../preparation.ts';
import { fold, tidy } from './fold.ts';
import * as said from './patterns.ts';

/** How somebody asks for other careers than they see. */
export type NarrowingChange = 'less-school' | 'more-school' | 'more-pay' | 'growing';

const CHANGES: readonly (readonly [RegExp, NarrowingChange])[] = [
  [said.LESS_SCHOOL, 'less-school'],
  [said.MORE_SCHOOL, 'more-school'],
  [said.MORE_PAY, 'more-pay'],
  [said.GROWING, 'growing'],
];

/** Longer texts are stories: "I made the shop more money" asks for nothing. */
const MAX_WORDS = 18;
/** What a story may ask for by the way; the rest is more often part of it: "growing tomatoes". */
const WISHES: ReadonlySet<NarrowingChange> = new Set(['less-school', 'more-pay']);

/** The changes that a text, folded, asks for. */
export const narrowingChangesIn = (folded: string): readonly NarrowingChange[] =>
  CHANGES.filter(([pattern]) => pattern.test(folded)).map(([, change]) => change);

/** Whether a text, folded, asks for some preparation, pay or outlook, and tells nothing else. */
export function saysOnlyNarrowing(folded: string): boolean {
  if (narrowingChangesIn(folded).length === 0) return false;
  const rest = CHANGES.reduce((text, [pattern]) => text.replace(pattern, ' '), folded);
  return rest.replaceAll(said.ASKING, ' ').trim() === '';
}

/** The preparation, pay and outlook that a text asks for. */
export const narrowingIn = (text: string): Narrowing =>
  changeNarrowing({}, narrowingChangesIn(fold(tidy(text))));

/** The preparation and pay that somebody asks for in the same breath as telling what they like or can do. */
export function narrowingWished(text: string): Narrowing {
  const folded = fold(tidy(text));
  if (folded.split(' ').length > MAX_WORDS) return {};
  return changeNarrowing(
    {},
    narrowingChangesIn(folded).filter((change) => WISHES.has(change)),
  );
}

/** Pay in U.S. dollars a year that "more pay" asks for where nothing was shown, and its steps. */
const FIRST_PAY = 50_000;
const PAY_STEP = 10_000;

/** The narrowing after changes that somebody asked for; `leastPay` is the least of what they saw. */
export const changeNarrowing = (
  narrowing: Narrowing,
  changes: readonly NarrowingChange[],
  leastPay?: number,
): Narrowing => changes.reduce<Narrowing>((before, change) => changed(before, change, leastPay), narrowing);

function changed(narrowing: Narrowing, change: NarrowingChange, leastPay: number | undefined): Narrowing {
  switch (change) {
    case 'less-school':
      return { ...narrowing, preparation: narrowing.preparation === 'degree' ? 'some' : 'little' };
    case 'more-school':
      return { ...narrowing, preparation: narrowing.preparation === 'little' ? 'some' : 'degree' };
    case 'more-pay': {
      const more = leastPay === undefined ? FIRST_PAY : (Math.floor(leastPay / PAY_STEP) + 1) * PAY_STEP;
      return { ...narrowing, minPay: Math.max(more, (narrowing.minPay ?? 0) + PAY_STEP) };
    }
    case 'growing':
      return { ...narrowing, growing: true };
  }
}
