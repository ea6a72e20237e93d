import { z } from 'zod';

/** Discord's limit on a custom_id, in characters. */
export const CUSTOM_ID_LIMIT = 100;

const SEPARATOR = ':';

/** One value that rides in a custom_id: how it is written, read back (as untrusted text) and how long it can get. */
export interface Field<T> {
  readonly codec: z.ZodType<T, string>;
  readonly maxLength: number;
  /** True for a value that may hold separators itself; it can only stand last. */
  readonly rest?: true;
}

/** A route's fields by name, in the order they are written. */
export type Fields = Readonly<Record<string, Field<unknown>>>;

/** The state that a route's fields carry. */
export type StateOf<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never;
};

/** A kind of component: its custom_ids are written by `id` and read by `parse`, and by nothing else. */
export interface Route<F extends Fields = Fields> {
  readonly name: string;
  /** Always 1 to 100 characters. Throws on a state outside its fields' bounds: that is a bug here, not input. */
  readonly id: (state: StateOf<F>) => string;
  /** The state, or undefined when the text was not written by this route. */
  readonly parse: (customId: string) => StateOf<F> | undefined;
}

/** A whole number from `min` to `max`. */
export const integer = (min: number, max: number): Field<number> => ({
  codec: z.codec(z.string().regex(/^(0|[1-9]\d*)$/), z.int().min(min).max(max), {
    decode: Number,
    encode: String,
  }),
  maxLength: String(max).length,
});

/** One of a few fixed words. */
export const choice = <const T extends string>(...words: readonly T[]): Field<T> => ({
  codec: z.enum(words),
  maxLength: Math.max(...words.map((word) => word.length)),
});

/** One of a few fixed words by its place among them, in base 36: short. Only append to a list that is in use. */
export const nth = <const T extends string>(words: readonly T[]): Field<T> => ({
  codec: z.codec(z.string().regex(/^(0|[1-9a-z][0-9a-z]*)$/), z.enum(words), {
    decode(text, context) {
      const word = words[Number.parseInt(text, 36)];
      if (word !== undefined) return word;
      context.issues.push({ code: 'custom', input: text, message: 'is the place of no word' });
      return z.NEVER;
    },
    encode: (word) => words.indexOf(word).toString(36),
  }),
  maxLength: (words.length - 1).toString(36).length,
});

/**
 * A subset of a fixed list, in the list's order, as one base-36 number with a bit for each word. Only append to a
 * list that is in use: a position is what old messages remember.
 */
export const subset = <const T extends string>(words: readonly T[]): Field<readonly T[]> => {
  if (words.length > 50)
    throw new RangeError('a subset field holds at most 50 words: its number must stay exact');
  const full = 2 ** words.length;
  return {
    codec: z.codec(z.string().regex(/^(0|[1-9a-z][0-9a-z]*)$/), z.array(z.enum(words)).readonly(), {
      decode(text, context) {
        const bits = Number.parseInt(text, 36);
        if (bits < full) return words.filter((_, index) => Math.floor(bits / 2 ** index) % 2 === 1);
        context.issues.push({ code: 'custom', input: text, message: 'names a word that does not exist' });
        return z.NEVER;
      },
      encode: (chosen) =>
        words.reduce((bits, word, index) => bits + (chosen.includes(word) ? 2 ** index : 0), 0).toString(36),
    }),
    maxLength: (full - 1).toString(36).length,
  };
};

/** A value that may be absent. */
export const optional = <T>(field: Field<T>): Field<T | undefined> => ({
  codec: z.codec(
    z.string(),
    z.custom<T | undefined>(() => true),
    {
      decode(text, context) {
        if (text === '') return undefined;
        const parsed = field.codec.safeDecode(text);
        if (parsed.success) return parsed.data;
        context.issues.push({ code: 'custom', input: text, message: 'is not a value of this field' });
        return z.NEVER;
      },
      encode: (value) => (value === undefined ? '' : field.codec.encode(value)),
    },
  ),
  maxLength: field.maxLength,
});

/** A code of letters, digits, dots and dashes, such as an O*NET-SOC code or an element id. */
export const code = (maxLength: number): Field<string> => ({
  codec: z.codec(
    z
      .string()
      .regex(/^[\w.-]+$/)
      .max(maxLength),
    z
      .string()
      .regex(/^[\w.-]+$/)
      .max(maxLength),
    {
      decode: (text) => text,
      encode: (value) => value,
    },
  ),
  maxLength,
});

/** What somebody typed, kept short and without colons, which would end it. */
export const words = (maxLength: number): Field<string> => {
  const text = z
    .string()
    .regex(/^[^:]*$/)
    .max(maxLength);
  return { codec: z.codec(text, text, { decode: (typed) => typed, encode: (typed) => typed }), maxLength };
};

/** Another component's custom_id, carried along so that a screen knows its way back. Always the last field. */
export const origin = (maxLength: number): Field<string> => ({
  codec: z.codec(z.string().max(maxLength), z.string().max(maxLength), {
    decode: (text) => text,
    encode: (value) => value,
  }),
  maxLength,
  rest: true,
});

/**
 * Declares a kind of component. Throws when its longest custom_id would pass Discord's limit, so that no state can.
 * A field added later must be `optional` and last: messages of the release before it have one part less.
 */
export function route<const F extends Fields>(name: string, fields: F): Route<F> {
  const entries = Object.entries(fields);
  const longest = entries.reduce((length, [, field]) => length + 1 + field.maxLength, name.length);
  if (!/^[a-z][a-z.-]*$/.test(name))
    throw new RangeError(`route name "${name}": lower-case letters, dots and dashes`);
  if (entries.slice(0, -1).some(([, field]) => field.rest))
    throw new RangeError(`route "${name}": the rest stands last`);
  if (longest > CUSTOM_ID_LIMIT) throw new RangeError(`route "${name}" can reach ${longest} characters`);

  return {
    name,
    id(state) {
      const parts = entries.map(([key, field]) => field.codec.encode(state[key as keyof F]));
      return [name, ...parts].join(SEPARATOR);
    },
    parse(customId) {
      if (customId.length > CUSTOM_ID_LIMIT) return undefined;
      const [head, ...parts] = customId.split(SEPARATOR);
      if (head !== name) return undefined;
      if (entries.at(-1)?.[1].rest) parts.push(parts.splice(entries.length - 1).join(SEPARATOR));
      if (parts.length > entries.length) return undefined;
      const state: Record<string, unknown> = {};
      for (const [index, [key, field]] of entries.entries()) {
        const parsed = field.codec.safeDecode(parts[index] ?? '');
        if (!parsed.success) return undefined;
        state[key] = parsed.data;
      }
      // Every field of F has just been decoded by its own codec.
      return state as StateOf<F>;
    },
  };
}
