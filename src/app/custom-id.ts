import { MAX_CUSTOM_ID_LENGTH } from '../components/limits.ts';

const SEPARATOR = ':';

/** Encodes one value of a custom_id. Both functions are methods, so that a route can have fields of any type. */
export interface Field<T> {
  /** Throws RangeError on a value outside the field's bounds, which is a bug. */
  write(value: T): string;
  /** Decodes untrusted text; undefined for text that `write` never returns. */
  read(text: string): { readonly value: T } | undefined;
  /** The length of the longest text that `write` returns. */
  readonly maxLength: number;
  /** True for a value that may contain separators; only the last field can be one. */
  readonly rest?: true;
}

/** A route's fields by name, in the order they are written. */
export type Fields = Readonly<Record<string, Field<unknown>>>;

/** The state that a route's fields carry. */
export type StateOf<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never;
};

/** A kind of component, with the codec of its custom_ids. */
export interface Route<F extends Fields = Fields> {
  readonly name: string;
  /** Always 1 to 100 characters. Throws RangeError on a state outside its fields' bounds, which is a bug. */
  readonly id: (state: StateOf<F>) => string;
  /** The state, or undefined when the text was not written by this route. */
  readonly parse: (customId: string) => StateOf<F> | undefined;
}

/** The state of a route, without `via`, which only tells apart components that lead to the same screen. */
export type RouteState<R extends Pick<Route, 'name'> & { readonly parse: (customId: string) => unknown }> =
  Omit<NonNullable<ReturnType<R['parse']>>, 'via'>;

const rangeError = (value: unknown): RangeError =>
  new RangeError(`${String(value)} is not a value of this field`);

/** A whole number from `min` to `max`. */
export const integer = (min: number, max: number): Field<number> => ({
  write(value) {
    if (!Number.isInteger(value) || value < min || value > max) throw rangeError(value);
    return String(value);
  },
  read(text) {
    const value = /^(0|[1-9]\d*)$/.test(text) ? Number(text) : Number.NaN;
    return value >= min && value <= max ? { value } : undefined;
  },
  maxLength: String(max).length,
});

/** One of a few fixed words. */
export const choice = <const T extends string>(...words: readonly T[]): Field<T> => ({
  write(value) {
    if (!words.includes(value)) throw rangeError(value);
    return value;
  },
  read(text) {
    const value = words.find((word) => word === text);
    return value === undefined ? undefined : { value };
  },
  maxLength: Math.max(...words.map((word) => word.length)),
});

/** One of a few fixed words by its index, in base 36. Only append to the list: posted messages have the indexes. */
export const indexedChoice = <const T extends string>(words: readonly T[]): Field<T> => ({
  write(word) {
    return indexIn(words, word).toString(36);
  },
  read(text) {
    const value = NUMBER_36.test(text) ? words[Number.parseInt(text, 36)] : undefined;
    return value === undefined ? undefined : { value };
  },
  maxLength: (words.length - 1).toString(36).length,
});

function indexIn<T>(words: readonly T[], word: T): number {
  const index = words.indexOf(word);
  if (index < 0) throw rangeError(word);
  return index;
}

/** A whole number in base 36. */
const NUMBER_36 = /^(0|[1-9a-z][0-9a-z]*)$/;

/**
 * A subset of a fixed list, in the list's order, as a bit field in base 36. Only append to the list: posted messages have
 * the positions.
 */
export const subset = <const T extends string | number>(words: readonly T[]): Field<readonly T[]> => {
  const full = 1n << BigInt(words.length);
  return {
    write: (chosen) =>
      chosen.reduce((bits, word) => bits | (1n << BigInt(indexIn(words, word))), 0n).toString(36),
    read(text) {
      if (!NUMBER_36.test(text)) return undefined;
      const bits = parseBase36(text);
      return bits < full
        ? { value: words.filter((_, index) => ((bits >> BigInt(index)) & 1n) === 1n) }
        : undefined;
    },
    maxLength: (full - 1n).toString(36).length,
  };
};

/** A whole number written in base 36. */
export const parseBase36 = (text: string): bigint =>
  Array.from(text).reduce((number, digit) => number * 36n + BigInt(Number.parseInt(digit, 36)), 0n);

/** A value that may be absent. */
export const optional = <T>(field: Field<T>): Field<T | undefined> => ({
  write: (value) => (value === undefined ? '' : field.write(value)),
  read: (text) => (text === '' ? { value: undefined } : field.read(text)),
  maxLength: field.maxLength,
});

/** A text that matches a pattern. */
export const pattern = (form: RegExp, maxLength: number): Field<string> => {
  const fits = (text: string): boolean => text.length <= maxLength && form.test(text);
  return {
    write(value) {
      if (!fits(value)) throw rangeError(value);
      return value;
    },
    read: (text) => (fits(text) ? { value: text } : undefined),
    maxLength,
  };
};

/** A code of letters, digits, dots and dashes, such as an O*NET-SOC code or an element id. */
export const code = (maxLength: number): Field<string> => pattern(/^[\w.-]+$/, maxLength);

/** Typed text without colons, which separate fields. */
export const words = (maxLength: number): Field<string> => pattern(/^[^:]*$/, maxLength);

/** Any text, such as another component's custom_id; must be the last field. */
export const restText = (maxLength: number): Field<string> => ({ ...pattern(/^/, maxLength), rest: true });

/**
 * Declares a kind of component. Throws RangeError when its longest custom_id would exceed Discord's limit, so that no
 * state can. A field that is added later must be `optional` and last: posted messages have one part less.
 */
export function route<const F extends Fields>(name: string, fields: F): Route<F> {
  const entries = Object.entries(fields);
  const longest = entries.reduce((length, [, field]) => length + 1 + field.maxLength, name.length);
  if (!/^[a-z][a-z.-]*$/.test(name))
    throw new RangeError(`route name "${name}": use lower-case letters, dots and dashes`);
  if (entries.slice(0, -1).some(([, field]) => field.rest))
    throw new RangeError(`route "${name}": only the last field can take the rest`);
  if (longest > MAX_CUSTOM_ID_LENGTH) throw new RangeError(`route "${name}" can reach ${longest} characters`);

  return {
    name,
    id(state) {
      let written = name;
      for (const [key, field] of entries) written += SEPARATOR + field.write(state[key as keyof F]);
      return written;
    },
    parse(customId) {
      if (customId.length > MAX_CUSTOM_ID_LENGTH) return undefined;
      const [head, ...parts] = customId.split(SEPARATOR);
      if (head !== name) return undefined;
      if (entries.at(-1)?.[1].rest) parts.push(parts.splice(entries.length - 1).join(SEPARATOR));
      if (parts.length > entries.length) return undefined;
      const state: Record<string, unknown> = {};
      for (const [index, [key, field]] of entries.entries()) {
        const read = field.read(parts[index] ?? '');
        if (!read) return undefined;
        state[key] = read.value;
      }
      // Every field of F has just been read.
      return state as StateOf<F>;
    },
  };
}
