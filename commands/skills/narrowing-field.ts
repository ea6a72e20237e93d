import { SOFT_SKILL_SORTS } from 'waymark-onet';
import { PREPARATIONS, type Narrowing } from '../../src/advice/preparation.ts';
import type { Field } from '../../src/app/custom-id.ts';

/** Waymark's own order, and O*NET's five. */
export const ORDERS = ['fit', ...SOFT_SKILL_SORTS] as const;

const PREPARATION_LETTERS = { little: 'l', some: 's', degree: 'd' } as const;
const NARROWING = /^(?:p([lsd]))?(?:f(\d\d))?(?:m(\d{1,3}))?(g)?$/;

/** A list's filters in at most ten characters: `pl` preparation, `f29` family, `m50` thousands a year, `g` growing. */
export const narrowingField: Field<Narrowing> = {
  write({ preparation, family, minPay, growing }) {
    return [
      preparation === undefined ? '' : `p${PREPARATION_LETTERS[preparation]}`,
      family === undefined ? '' : `f${family}`,
      minPay === undefined ? '' : `m${Math.round(minPay / 1_000)}`,
      growing === true ? 'g' : '',
    ].join('');
  },
  read(text) {
    const match = NARROWING.exec(text);
    if (!match) return undefined;
    const [, letter, family, thousands, growing] = match;
    const preparation = PREPARATIONS.find((each) => PREPARATION_LETTERS[each] === letter);
    return {
      value: {
        ...(preparation && { preparation }),
        ...(family !== undefined && { family }),
        ...(thousands !== undefined && { minPay: Number(thousands) * 1_000 }),
        ...(growing !== undefined && { growing: true }),
      },
    };
  },
  maxLength: 10,
};
