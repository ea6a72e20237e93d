import { z } from 'zod';

/**
 * The kinds of parameters that services take. Each is a two-way schema: `z.decode` turns the text of a
 * query string into a typed value, `z.encode` checks a typed value and turns it back into that text.
 * Messages are what follows the parameter's name in a sentence.
 */

const required =
  (otherwise: string) =>
  (issue: { readonly input: unknown }): string =>
    issue.input === undefined ? 'is required' : otherwise;

/** A whole number of at least `least`. */
export function wholeNumber(least: number) {
  const message = `must be a whole number, ${least} or more`;
  return z.codec(
    z.string({ error: required(message) }),
    z.int({ error: required(message) }).min(least, { error: message }),
    {
      decode(text) {
        return /^\d+$/.test(text) ? Number(text) : Number.NaN;
      },
      encode: String,
    },
  );
}

/** One of a few fixed words. */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, { error: required(`must be one of ${words.join(', ')}`) });
}

/** One or more different codes out of `known`, separated by commas; `kind` is what a code stands for. */
export function codeList(known: readonly string[], kind: string) {
  const codes = new Set(known);
  const message = `must be a list of ${kind} codes`;
  return z.codec(
    z.string({ error: required(message) }),
    z.array(z.string({ error: message }), { error: required(message) }).check(({ value, issues }) => {
      const fail = (text: string): void => {
        issues.push({ code: 'custom', input: value, message: text });
      };
      if (value.length === 0) fail(`needs at least one ${kind} code`);
      const seen = new Set<string>();
      for (const code of value) {
        if (!codes.has(code)) fail(`holds "${code.slice(0, 40)}", which is not a ${kind} code`);
        else if (seen.has(code)) fail(`holds ${code} more than once`);
        seen.add(code);
      }
    }),
    {
      decode: (text) => (text === '' ? [] : text.split(',')),
      encode: (list) => list.join(','),
    },
  );
}
