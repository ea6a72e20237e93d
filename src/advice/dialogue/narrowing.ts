import type { Narrowing } from '../preparation.ts';
import { fold, tidy } from './fold.ts';
import * as said from './patterns.ts';

/** How somebody asks for other careers than they see. */
export type NarrowingChange = 'less-school' | 'no-degree' | 'more-school' | 'more-pay' | 'growing';

const CHANGES: readonly (readonly [RegExp, NarrowingChange])[] = [
  [said.LESS_SCHOOL, 'less-school'],
  [said.NO_DEGREE, 'no-degree'],
  [said.MORE_SCHOOL, 'more-school'],
  [said.MORE_PAY, 'more-pay'],
  [said.GROWING, 'growing'],
];

/** Longer texts are stories: "I made the shop more money" asks for nothing. */
const MAX_WORDS = 18;
/** What a story may ask for by the way; the rest is more often part of it: "growing tomatoes". */
const WISHES: ReadonlySet<NarrowingChange> = new Set(['less-school', 'no-degree', 'more-pay']);

/** The changes that a text, folded, asks for. */
export const narrowingChangesIn = (folded: string): readonly NarrowingChange[] =>
  CHANGES.filter(([pattern]) => pattern.test(folded)).map(([, change]) => change);

/** Whether a text, folded, asks for some preparation, pay or outlook, and tells nothing else. */
export const saysOnlyNarrowing = (folded: string): boolean =>
  narrowingChangesIn(folded).length > 0 &&
  blanked(folded, folded, CHANGES).replaceAll(said.ASKING, ' ').trim() === '';

/** A text with spaces in place of what asks for these changes; `folded` is the same text, folded. */
function blanked(text: string, folded: string, changes: typeof CHANGES): string {
  let rest = text;
  for (const [pattern] of changes) {
    const match = pattern.exec(folded);
    if (match === null) continue;
    const end = match.index + match[0].length;
    rest = rest.slice(0, match.index) + ' '.repeat(match[0].length) + rest.slice(end);
  }
  return rest;
}

/** The preparation, pay and outlook that a text asks for. */
export const narrowingIn = (text: string): Narrowing =>
  changeNarrowing({}, narrowingChangesIn(fold(tidy(text))));

/** `before`, changed by the preparation and pay that somebody asks for in the same breath as telling what they like or can do. */
export const narrowingWished = (text: string, before: Narrowing = {}): Narrowing =>
  changeNarrowing(
    before,
    wishesIn(text).map(([, change]) => change),
  );

/** A text with spaces in place of what `narrowingWished` reads in it: "fixing phones" is told, "no college" only asked for. */
export const withoutWishes = (text: string): string => blanked(text, fold(text), wishesIn(text));

function wishesIn(text: string): typeof CHANGES {
  const folded = fold(text);
  if (folded.split(/\s+/).length > MAX_WORDS) return [];
  return CHANGES.filter(([pattern, change]) => WISHES.has(change) && pattern.test(folded));
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
      const more = leastPay === undefined ? FIRST_PAY : (Math.floor(leastPay / PAY_STEP) + 1) * PAY_STEP;
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
