import type { Kind } from './shapes.ts';

export type Path = readonly (string | number)[];
export type Fields = Readonly<Record<string, unknown>>;

/** One thing of a body: the message itself, a button in it, an option of a menu. */
export interface Part {
  readonly kind: Kind;
  readonly value: Fields;
  readonly path: Path;
  readonly within: Part | undefined;
  readonly root: Root;
}

/** A message before an edit, as far as rules ask. */
export interface Before {
  readonly flags: number;
  readonly content: string;
  /** How many there are. */
  readonly embeds: number;
  readonly components: number;
}

/** What a body is judged against beside itself. */
export interface Root {
  /** The message before an edit; undefined for a new one. */
  readonly editing: Before | undefined;
  /** Names that `attachment://` may refer to. */
  readonly files: readonly string[];
  /** The type of the option being completed (3 string, 4 integer, 10 number). */
  readonly optionType: number | undefined;
  /** Every part, in reading order. */
  readonly parts: () => readonly Part[];
}

/** One place where a rule is broken, as Discord details it inside an Invalid Form Body. */
export interface Breach {
  readonly path: Path;
  readonly code: string;
  readonly message: string;
}

/** A rule about the form of a body. */
export interface FormRule {
  /** Stable and unique, such as `button.label`. */
  readonly id: string;
  readonly says: string;
  readonly status: number;
  /** Discord's JSON error code. */
  readonly code: number;
  readonly on: readonly Kind[];
  /** Discord lets it pass and does something else than asked. */
  readonly silent: boolean;
  readonly check: (part: Part) => readonly Breach[];
}

export const INVALID_FORM = 50035;

/** A rule about the parts of these kinds, its breaches relative to the part. */
export function formRule(
  id: string,
  on: Kind | readonly Kind[],
  says: string,
  check: (part: Part) => readonly Breach[] | Breach | undefined,
  more: { readonly code?: number; readonly silent?: boolean } = {},
): FormRule {
  return {
    id,
    says,
    status: 400,
    code: more.code ?? INVALID_FORM,
    on: typeof on === 'string' ? [on] : on,
    silent: more.silent ?? false,
    check(part) {
      const found = check(part);
      if (found === undefined) return [];
      const breaches = 'path' in found ? [found] : found;
      return breaches.map((breach) => ({ ...breach, path: [...part.path, ...breach.path] }));
    },
  };
}

export const breach = (path: Path, code: string, message: string): Breach => ({ path, code, message });

/** Discord counts characters, not UTF-16 units. */
export const lengthOf = (text: string): number => Array.from(text).length;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Absent and null are the same to Discord in an optional field. */
export const given = (value: unknown): boolean => value !== undefined && value !== null;

export const numberOr = (value: unknown, otherwise: number): number =>
  typeof value === 'number' ? value : otherwise;

export const textOr = (value: unknown, otherwise: string): string =>
  typeof value === 'string' ? value : otherwise;

/** Indexes of the entries whose key came before, for rules about uniqueness. */
export function repeats(keys: readonly unknown[]): readonly number[] {
  const seen = new Set<unknown>();
  return keys.flatMap((key, index) => {
    if (key === undefined || key === null) return [];
    if (seen.has(key)) return [index];
    seen.add(key);
    return [];
  });
}
