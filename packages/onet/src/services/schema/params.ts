import { z } from 'zod';

/**
 * The kinds of parameters that services take. Each is a two-way schema: `z.decode` turns the text of a
 * query string into a typed value, `z.encode` checks a typed value and turns it back into that text.
 * Messages are what follows the parameter's name in a sentence.
 */

/** The message for a missing value, or `otherwise` for an invalid one. */
export const required =
  (otherwise: string) =>
  (issue: { readonly input: unknown }): string =>
    issue.input === undefined ? 'is required' : otherwise;

/** A whole number of at least `least` and, where there is a limit, at most `most`. */
export function wholeNumber(least: number, most = Number.MAX_SAFE_INTEGER) {
  const range = most === Number.MAX_SAFE_INTEGER ? `${least} or more` : `${least} to ${most}`;
  const message = `must be a whole number, ${range}`;
  return z.codec(
    z.string({ error: required(message) }),
    z
      .int({ error: required(message) })
      .min(least, { error: message })
      .max(most, { error: message }),
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

/** A boolean, written `true` or `false`. */
export function flag() {
  const message = 'must be true or false';
  return z.codec(z.enum(['true', 'false'], { error: message }), z.boolean({ error: message }), {
    decode: (text) => text === 'true',
    encode: (value) => (value ? 'true' : 'false'),
  });
}

/** A text of one form; `what` names the form, as in "an O*NET-SOC code, such as 15-1252.00". */
export function textLike(form: RegExp, what: string) {
  const message = `must be ${what}`;
  return z
    .string({ error: required(message) })
    .regex(form, { error: message })
    .describe(what);
}

/** Any text that is not blank. */
export function anyText() {
  return textLike(/\S/, 'a text that is not blank');
}

/** One or more different codes out of `known`, separated by commas; `kind` is what a code stands for. */
export function codeList(known: readonly string[], kind: string) {
  const codes = new Set(known);
  return listOf((code) => codes.has(code), kind);
}

/** One or more different codes of one form, separated by commas; `kind` is what a code stands for. */
export function codeListLike(form: RegExp, kind: string) {
  return listOf((code) => form.test(code), kind);
}

function listOf(isCode: (code: string) => boolean, kind: string) {
  const message = `must be a list of ${kind} codes`;
  const codes = z.codec(
    z.string({ error: required(message) }),
    z.array(z.string({ error: message }), { error: required(message) }).check(({ value, issues }) => {
      const fail = (text: string): void => {
        issues.push({ code: 'custom', input: value, message: text });
      };
      if (value.length === 0) fail(`needs at least one ${kind} code`);
      const seen = new Set<string>();
      for (const code of value) {
        if (!isCode(code)) fail(`holds "${code.slice(0, 40)}", which is not a ${kind} code`);
        else if (seen.has(code)) fail(`holds ${code} more than once`);
        seen.add(code);
      }
    }),
    {
      decode: (text) => (text === '' ? [] : text.split(',')),
      encode: (list) => list.join(','),
    },
  );
  return codes.describe(`one or more ${kind} codes, separated by commas`);
}
