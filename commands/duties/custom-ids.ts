import { choice, code, integer, restText, route, type Field } from '../../src/app/custom-id.ts';
import { PAGER_BUTTONS } from '../../src/views/lists/pager.ts';

/** Tasks are worded for one career; detailed work activities (DWA) are worded alike for all. */
export const KINDS = ['task', 'dwa'] as const;
export type Kind = (typeof KINDS)[number];

/** No career has half as many tasks. */
export const MAX_ITEMS = 80;

/** Limits the words searched for. */
export const MAX_QUERY_LENGTH = 40;

const DIGITS = Math.ceil(MAX_ITEMS / Math.log2(36));

/** Indexes in a list as one base-36 number with a bit for each. */
const indexes: Field<readonly number[]> = {
  write(ticked) {
    if (ticked.some((index) => index < 0 || index >= MAX_ITEMS)) throw new RangeError('index out of range');
    return ticked.reduce((bits, index) => bits | (1n << BigInt(index)), 0n).toString(36);
  },
  read(text) {
    if (text.length > DIGITS || !/^(0|[1-9a-z][0-9a-z]*)$/.test(text)) return undefined;
    const bits = Array.from(text).reduce(
      (number, digit) => number * 36n + BigInt(Number.parseInt(digit, 36)),
      0n,
    );
    const value = Array.from({ length: MAX_ITEMS }, (_, index) => index).filter(
      (index) => ((bits >> BigInt(index)) & 1n) === 1n,
    );
    return { value };
  },
  maxLength: DIGITS,
};

const via = choice('see', 'kind', ...PAGER_BUTTONS);
const kind = choice(...KINDS);
const career = code(10);

/** A checksum of the ticked items, by which a list that has changed since is recognized. */
const checksum = code(3);

/** What people do in a career, to tick. */
export const dutiesRoute = route('duties', {
  via,
  kind,
  code: career,
  page: integer(1, 99),
  checksum,
  indexes,
});

/** The menu of that screen: its choices are the indexes ticked on this page. */
export const menuRoute = route('duties.tick', {
  kind,
  code: career,
  page: integer(1, 99),
  checksum,
  indexes,
});

/** The careers that share what is ticked. */
export const resultsRoute = route('duties.in', {
  via,
  kind,
  page: integer(1, 999),
  code: career,
  checksum,
  indexes,
});

export const shareRoute = route('duties.share', {
  kind,
  page: integer(1, 999),
  code: career,
  checksum,
  indexes,
});

/** Careers that words find, to see what people do in them. */
export const findRoute = route('duties.find', {
  via,
  kind,
  page: integer(1, 999),
  query: restText(MAX_QUERY_LENGTH),
});

/** A menu of the same: its choice is a career's code. */
export const pickRoute = route('duties.pick', { kind });
