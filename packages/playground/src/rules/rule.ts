import type { Kind } from './schemas.ts';

export type Path = readonly (string | number)[];
export type JsonObject = Readonly<Record<string, unknown>>;

/** One object of a body: the message itself, a button in it, an option of a menu. */
export interface Node {
  readonly kind: Kind;
  readonly value: JsonObject;
  readonly path: Path;
  readonly parent: Node | undefined;
  readonly context: ValidationContext;
}

/** A message before an edit, as far as rules ask. */
export interface ExistingMessage {
  readonly flags: number;
  readonly content: string;
  /** How many there are. */
  readonly embeds: number;
  readonly components: number;
}

/** What a body is validated against besides itself. */
export interface ValidationContext {
  /** The message before an edit; undefined for a new one. */
  readonly existing: ExistingMessage | undefined;
  /** Names that `attachment://` may refer to. */
  readonly files: readonly string[];
  /** Sizes in bytes of the files that come with the body. */
  readonly sizes: readonly number[];
  /** The type of the option being completed (3 string, 4 integer, 10 number). */
  readonly optionType: number | undefined;
  /** Every node, in reading order. */
  readonly nodes: () => readonly Node[];
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
  /** Discord accepts the body, and ignores what it says here. */
  readonly warning: boolean;
  readonly check: (node: Node) => readonly FieldError[];
}

export const INVALID_FORM = 50035;

/** What a check finds: nothing, or errors with paths relative to the node. */
export type Found = readonly FieldError[] | FieldError | undefined | false;

/** A rule about nodes of these kinds. */
export function formRule(
  id: string,
  on: Kind | readonly Kind[],
  description: string,
  check: (node: Node) => Found,
  more: Partial<Pick<FormRule, 'status' | 'code' | 'warning'>> = {},
): FormRule {
  return {
    id,
    description,
    status: 400,
    code: INVALID_FORM,
    warning: false,
    ...more,
    on: typeof on === 'string' ? [on] : on,
    check(node) {
      const found = check(node);
      if (found === undefined || found === false) return [];
      const errors = 'path' in found ? [found] : found;
      return errors.map((error) => ({ ...error, path: [...node.path, ...error.path] }));
    },
  };
}

/** Discord's messages where they do not depend on the value. */
const MESSAGES: Readonly<Record<string, string>> = {
  BASE_TYPE_REQUIRED: 'This field is required',
  MODEL_TYPE_CONVERT: 'Must be an object.',
  LIST_TYPE_CONVERT: 'Must be a list.',
  DICT_TYPE_CONVERT: 'Must be an object.',
  STRING_TYPE_CONVERT: 'Must be text.',
  BOOLEAN_TYPE_CONVERT: 'Must be true or false.',
  NUMBER_TYPE_COERCE: 'Must be a number.',
  SET_TYPE_ALREADY_CONTAINS_VALUE: 'Must contain nothing twice.',
  URL_TYPE_INVALID_URL: 'Not a well formed URL.',
  COMPONENT_LAYOUT_WIDTH_EXCEEDED: 'The width of the layout is exceeded.',
  COMPONENT_INVALID_EMOJI: 'Invalid emoji',
  APPLICATION_COMMAND_INVALID_NAME: 'Command name is invalid',
  APPLICATION_COMMAND_OPTION_FIELD_NOT_ALLOWED: 'Not allowed on an option of this type.',
};

/** `at`: a field of the node, or the path to it. */
export const fieldError = (
  at: string | Path,
  code: string,
  message = MESSAGES[code] ?? code,
): FieldError => ({
  path: typeof at === 'string' ? [at] : at,
  code,
  message,
});

/** Discord counts characters, not UTF-16 units. */
export const characterCount = (text: string): number => Array.from(text).length;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const arrayOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const objectsIn = (value: unknown): readonly JsonObject[] => arrayOf(value).filter(isObject);

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
    if (!isPresent(key)) return [];
    if (seen.has(key)) return [index];
    seen.add(key);
    return [];
  });
}
