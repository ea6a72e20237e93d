import type { RuleView } from '../page/protocol.ts';
import { ERROR_MESSAGES } from './error-messages.ts';
import { isPresent, type JsonObject } from './json.ts';
import type { MessageTarget } from './limits.ts';
import type { Kind } from './schemas.ts';

export type Path = readonly (string | number)[];

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
  readonly target: MessageTarget;
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
export interface FormRule extends RuleView {
  readonly on: readonly Kind[];
  /** Discord accepts the body, and ignores what it says here. */
  readonly warning: boolean;
  readonly check: (node: Node) => readonly FieldError[];
}

export const INVALID_FORM = 50035;

/** A rule without its id: the kinds it is about, what it says, and its check. */
export type RuleEntry = readonly [
  on: Kind | readonly Kind[],
  description: string,
  check: (node: Node) => Found,
  more?: Partial<Pick<FormRule, 'status' | 'code' | 'warning'>>,
];

/** What a check finds: nothing, or errors with paths relative to the node. */
export type Found = readonly FieldError[] | FieldError | undefined | false;

/** Rules by id. */
export const formRules = (entries: Readonly<Record<string, RuleEntry>>): readonly FormRule[] =>
  Object.entries(entries).map(([id, [on, description, check, more]]) => ({
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
  }));

/** `at`: a field of the node, or the path to it. */
export const fieldError = (
  at: string | Path,
  code: string,
  message = ERROR_MESSAGES[code] ?? code,
): FieldError => ({
  path: typeof at === 'string' ? [at] : at,
  code,
  message,
});

/** Discord counts characters, not UTF-16 units. */
export const characterCount = (text: string): number => Array.from(text).length;

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
