import type { APIMessage } from 'discord-api-types/v10';
import type { RuleView } from '../page/protocol.ts';
import { isPresent, type JsonObject } from './json.ts';
import { LIMITS, type MessageTarget } from './limits.ts';
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

/** The context for the validation of a body. */
export interface ValidationContext {
  /** The message before an edit; undefined for a new one. */
  readonly existing: APIMessage | undefined;
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
  /** Discord accepts the body but ignores this value. */
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

/** Discord's messages, by error code, where they do not depend on the value. */
const ERROR_MESSAGES: Readonly<Record<string, string>> = {
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
  INVALID_ATTACHMENT_REFERENCE: 'No file of that name came with the message.',
  FILE_TYPE_INVALID: 'Must be a file extension with its dot.',
  PERMISSIONS_TYPE_INVALID: 'Must be a permissions bit set.',
  REPLIES_UNKNOWN_MESSAGE: 'Unknown message',
  APPLICATION_COMMAND_DESCRIPTION_NOT_ALLOWED: 'Context menu commands have no description.',
  APPLICATION_COMMAND_INVALID_NAME: 'Command name is invalid',
  APPLICATION_COMMAND_OPTION_FIELD_NOT_ALLOWED: 'Not allowed on an option of this type.',
  APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID: 'Required options must be placed before non-required options',
  APPLICATION_COMMAND_OPTIONS_TYPE_INVALID: 'Subcommands and other options exclude each other.',
  APPLICATION_COMMANDS_DUPLICATE_NAME: 'Application command names must be unique',
  MESSAGE_EMPTY: 'Cannot send an empty message',
  FILE_TOO_LARGE: 'Request entity too large',
  NONCE_TYPE_TOO_LONG: `Must be ${LIMITS.nonce} or fewer in length.`,
  MESSAGE_COMPONENTS_V2_FLAG_REMOVED: 'The Components V2 flag cannot be removed.',
  COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED: `The total number of components cannot exceed ${LIMITS.components}.`,
  COMPONENT_MAX_TOTAL_TEXT_EXCEEDED: `The total text cannot exceed ${LIMITS.layoutText} characters.`,
  MAX_EMBED_SIZE_EXCEEDED: `Embeds have up to ${LIMITS.embedText} characters in all.`,
  MESSAGE_FLAGS_IGNORED: 'Some flags are ignored.',
  PLAYGROUND_IGNORED: 'Ignored.',
  PLAYGROUND_UNSERVED: 'The playground does not serve this.',
  TEXT_INPUT_LABEL_NOT_ALLOWED: 'The label around it has the text.',
  COMPONENT_DISABLED_NOT_ALLOWED: 'Cannot be disabled in a modal.',
  BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED: 'A label or an emoji is required.',
  SELECT_COMPONENT_OPTION_VALUE_DUPLICATED: 'The value is taken.',
  SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES: 'Too many options are preselected.',
  APPLICATION_COMMAND_OPTIONS_NOT_ALLOWED: 'Context menu commands have no options.',
  APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES: 'Choices and autocomplete exclude each other.',
  APPLICATION_COMMAND_TOO_LARGE: `Command exceeds maximum size (${LIMITS.commandText})`,
};

/** `at`: a field of the node, or the path to it. */
export const fieldError = (at: string | Path, code: string, message = ERROR_MESSAGES[code] ?? code) => ({
  path: typeof at === 'string' ? [at] : at,
  code,
  message,
});

type At = string | Path;

/** The errors that more than one rule finds. */
export const errors = {
  required: (at: At) => fieldError(at, 'BASE_TYPE_REQUIRED'),
  length: (at: At, min: number, max: number) =>
    fieldError(at, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`),
  maxLength: (at: At, max: number) =>
    fieldError(at, 'BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`),
  max: (at: At, max: number) => fieldError(at, 'NUMBER_TYPE_MAX', `Must be ${max} or less.`),
  choices: (at: At, of: readonly (string | number)[]) =>
    fieldError(at, 'BASE_TYPE_CHOICES', `Must be one of: ${of.join(', ')}.`),
  /** The type of a component is not allowed there. */
  componentType(path: Path, types: readonly number[]) {
    const message = `Value of field "type" must be one of (${types.join(', ')}).`;
    return fieldError([...path, 'type'], 'UNION_TYPE_CHOICES', message);
  },
} as const;

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
