import type { Kind } from './schemas.ts';

export type Path = readonly (string | number)[];
export type JsonObject = Readonly<Record<string, unknown>>;

/** One thing of a body: the message itself, a button in it, an option of a menu. */
export interface Node {
  readonly kind: Kind;
  readonly value: JsonObject;
  readonly path: Path;
  readonly within: Node | undefined;
  readonly root: ValidationContext;
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
export interface ValidationContext {
  /** The message before an edit; undefined for a new one. */
  readonly editing: Before | undefined;
  /** Names that `attachment://` may refer to. */
  readonly files: readonly string[];
  /** The type of the option being completed (3 string, 4 integer, 10 number). */
  readonly optionType: number | undefined;
  /** Every part, in reading order. */
  readonly parts: () => readonly Node[];
}

/** One place where a rule is broken, as Discord details it inside an Invalid Form Body. */
export interface FieldError {
  readonly path: Path;
  readonly code: string;
  readonly message: string;
}

/** A rule about the form of a body. */
export interface FormRule {
  /** Stable and unique, such as `button.label`. */
  readonly id: string;
  readonly description: string;
  readonly status: number;
  /** Discord's JSON error code. */
  readonly code: number;
  readonly on: readonly Kind[];
  /** Discord lets it pass and does something else than asked. */
  readonly warning: boolean;
  readonly check: (part: Node) => readonly FieldError[];
}

export const INVALID_FORM = 50035;

/** A rule about the parts of these kinds, its breaches relative to the part. */
export function formRule(
  id: string,
  on: Kind | readonly Kind[],
  description: string,
  check: (part: Node) => readonly FieldError[] | FieldError | undefined,
  more: { readonly code?: number; readonly warning?: boolean } = {},
): FormRule {
  return {
    id,
    description,
    status: 400,
    code: more.code ?? INVALID_FORM,
    on: typeof on === 'string' ? [on] : on,
    warning: more.warning ?? false,
    check(part) {
      const found = check(part);
      if (found === undefined) return [];
      const errors = 'path' in found ? [found] : found;
      return errors.map((fieldError) => ({ ...fieldError, path: [...part.path, ...fieldError.path] }));
    },
  };
}

export const fieldError = (path: Path, code: string, message: string): FieldError => ({
  path,
  code,
  message,
});

/** Discord counts characters, not UTF-16 units. */
export const characterCount = (text: string): number => Array.from(text).length;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const arrayOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Absent and null are the same to Discord in an optional field. */
export const isPresent = (value: unknown): boolean => value !== undefined && value !== null;

export const numberOr = (value: unknown, otherwise: number): number =>
  typeof value === 'number' ? value : otherwise;

export const stringOr = (value: unknown, otherwise: string): string =>
  typeof value === 'string' ? value : otherwise;

/** Indexes of the entries whose key came before, for rules about uniqueness. */
export function duplicates(keys: readonly unknown[]): readonly number[] {
  const seen = new Set<unknown>();
  return keys.flatMap((key, index) => {
    if (key === undefined || key === null) return [];
    if (seen.has(key)) return [index];
    seen.add(key);
    return [];
  });
}
