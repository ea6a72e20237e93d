import { arrayOf, isObject, isPresent } from './json.ts';
import { LOCALES } from './limits.ts';
import type { FieldError, Found, Path, RuleEntry } from './rule.ts';
import { characterCount, errors, fieldError, formRules } from './rule.ts';
import { COMPONENT_KINDS, SCHEMAS, type FieldType, type Kind, type KindNames } from './schemas.ts';

const SNOWFLAKE = /^(0|[1-9]\d{0,19})$/;
/** Every permission that Discord has. */
const MAX_PERMISSIONS = (1n << 54n) - 1n;

type Limits = Readonly<Record<'min' | 'max', number>>;

type OfType<Type> = Extract<FieldType, { type: Type }>;

const isOutside = (count: number, { min, max }: Limits) => count < min || count > max;

const listed = (found: Found): readonly FieldError[] =>
  found === undefined || found === false ? [] : 'path' in found ? [found] : found;

function textError(value: unknown, limits: Limits, path: Path): Found {
  if (typeof value !== 'string') return fieldError(path, 'STRING_TYPE_CONVERT');
  const { min, max } = limits;
  // Discord trims displayed text, so blank text counts as empty.
  if (min > 0 && value.trim() === '') return errors.required(path);
  if (!isOutside(characterCount(value), limits)) return undefined;
  return min > 0 ? errors.length(path, min, max) : errors.maxLength(path, max);
}

function listError(value: unknown, limits: Limits, path: Path): FieldError | undefined {
  if (!Array.isArray(value)) return fieldError(path, 'LIST_TYPE_CONVERT');
  return isOutside(value.length, limits) ? errors.length(path, limits.min, limits.max) : undefined;
}

/** The kind of `value` among those a field may hold, or undefined when it is none of them. */
export function kindOf(value: unknown, of: KindNames): Kind | undefined {
  if (!isObject(value)) return undefined;
  if (typeof of === 'string' && of in SCHEMAS && !kindNumbers.has(of)) return of as Kind;
  const kind = componentKind(value['type']);
  return kind !== undefined && [of].flat().includes(kind) ? kind : undefined;
}

function nodeError(value: unknown, of: KindNames, path: Path): FieldError | undefined {
  if (!isObject(value)) return fieldError(path, 'MODEL_TYPE_CONVERT');
  if (kindOf(value, of) !== undefined) return undefined;
  if (!isPresent(value['type'])) return errors.required([...path, 'type']);
  const types = [of].flat().map((kind) => kindNumbers.get(kind) ?? 0);
  return errors.componentType(
    path,
    types.sort((a, b) => a - b),
  );
}

/** What is wrong with a value in a field of each type. */
const CHECKS: {
  readonly [Type in FieldType['type']]: (value: unknown, field: OfType<Type>, path: Path) => Found;
} = {
  string: textError,
  integer(value, { min, max }, path) {
    if (typeof value !== 'number' || !Number.isInteger(value))
      return fieldError(path, 'NUMBER_TYPE_COERCE', 'Must be a whole number.');
    if (value < min) return fieldError(path, 'NUMBER_TYPE_MIN', `Must be ${min} or more.`);
    return value > max && errors.max(path, max);
  },
  number: (value, _, path) => !Number.isFinite(value) && fieldError(path, 'NUMBER_TYPE_COERCE'),
  boolean: (value, _, path) => typeof value !== 'boolean' && fieldError(path, 'BOOLEAN_TYPE_CONVERT'),
  timestamp: (value, _, path) =>
    (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d/.test(value) || Number.isNaN(Date.parse(value))) &&
    fieldError(path, 'DATE_TIME_TYPE_PARSE', `Could not parse ${String(value)}. Should be ISO8601.`),
  permissions(value, _, path) {
    const digits = typeof value === 'number' && Number.isInteger(value) ? String(value) : value;
    const valid =
      typeof digits === 'string' && /^\d{1,20}$/.test(digits) && BigInt(digits) <= MAX_PERMISSIONS;
    return !valid && fieldError(path, 'PERMISSIONS_TYPE_INVALID');
  },
  snowflake: (value, { indexed }, path) =>
    !(typeof value === 'string' && SNOWFLAKE.test(value)) &&
    !(indexed === true && Number.isSafeInteger(value)) &&
    fieldError(path, 'NUMBER_TYPE_COERCE', 'Must be a snowflake.'),
  url(value, { max, schemes }, path) {
    if (typeof value !== 'string') return fieldError(path, 'STRING_TYPE_CONVERT');
    if (characterCount(value) > max) return errors.maxLength(path, max);
    const scheme = /^([a-z][a-z+.-]*):/i.exec(value)?.[1]?.toLowerCase();
    if (scheme !== undefined && !schemes.includes(scheme)) {
      const message = `Scheme "${scheme}" is not one of: ${schemes.join(', ')}.`;
      return fieldError(path, 'URL_TYPE_INVALID_SCHEME', message);
    }
    const wellFormed =
      /^[a-z]+:\/\/[^\s"<>\\^`{|}]+$/i.test(value) && (scheme === 'attachment' || URL.canParse(value));
    return !wellFormed && fieldError(path, 'URL_TYPE_INVALID_URL');
  },
  enum: (value, { of }, path) => !of.some((one) => one === value) && errors.choices(path, of),
  set(value, { of, ...limits }, path) {
    const error = listError(value, limits, path);
    if (error !== undefined) return error;
    const entries = arrayOf(value);
    if (new Set(entries).size !== entries.length) return fieldError(path, 'SET_TYPE_ALREADY_CONTAINS_VALUE');
    return entries.flatMap((entry, index) => {
      const at = [...path, index];
      if (of === 'snowflake') return typeErrors(entry, { type: 'snowflake' }, at);
      if (!(of instanceof RegExp)) return of.some((one) => one === entry) ? [] : [errors.choices(at, of)];
      return typeof entry === 'string' && of.test(entry) ? [] : [fieldError(at, 'FILE_TYPE_INVALID')];
    });
  },
  localizations(value, limits, path) {
    if (!isObject(value)) return fieldError(path, 'DICT_TYPE_CONVERT');
    return Object.entries(value).flatMap(([locale, text]) => {
      const at = [...path, locale];
      if (LOCALES.includes(locale)) return listed(textError(text, limits, at));
      return [fieldError(at, 'BASE_TYPE_CHOICES', 'Must be a locale that Discord knows.')];
    });
  },
  scalar: (value, _, path) =>
    typeof value !== 'string' &&
    typeof value !== 'number' &&
    fieldError(path, 'BASE_TYPE_CHOICES', 'Must be text or a number.'),
  node: (value, { of }, path) => nodeError(value, of, path),
  list: (value, { of, ...limits }, path) =>
    listError(value, limits, path) ??
    arrayOf(value).flatMap((entry, index) => nodeError(entry, of, [...path, index]) ?? []),
  unsupported: (value, _, path) =>
    value !== false &&
    !(Array.isArray(value) && value.length === 0) &&
    fieldError(path, 'PLAYGROUND_UNSERVED'),
};

// The check of a type takes fields of that type.
const typeErrors = (value: unknown, field: FieldType, path: Path): readonly FieldError[] =>
  listed(CHECKS[field.type](value, field as never, path));

/** A description of a field's type, for its rule. */
function contentOf(field: FieldType): string {
  if (field.type === 'unsupported') return 'is not served by the playground';
  const of = 'of' in field && !(field.of instanceof RegExp) ? ` of: ${[field.of].flat().join(', ')}` : '';
  const size =
    'min' in field ? ` (${field.min} to ${field.max})` : 'max' in field ? ` (up to ${field.max})` : '';
  return `is a ${field.type}${size}${of}`;
}

const kindNumbers = new Map<string, number>();
const kindsByNumber = new Map<unknown, Kind>();
for (const [number, kind] of Object.entries(COMPONENT_KINDS)) {
  kindNumbers.set(kind, Number(number));
  kindsByNumber.set(Number(number), kind);
}

/** The component kind of a type number, or undefined for one that Discord does not know. */
export const componentKind = (type: unknown): Kind | undefined => kindsByNumber.get(type);

const kinds = Object.keys(SCHEMAS) as Kind[];
/** Sent back as received from Discord, with more fields than a bot sets. */
const ECHOED: readonly Kind[] = ['media', 'file media', 'embed media'];

/** One rule for every field of every kind. */
export const FIELD_RULES = formRules(
  Object.fromEntries(
    kinds.flatMap((kind) =>
      Object.entries(SCHEMAS[kind]).map(([name, field]): [string, RuleEntry] => [
        `${kind}.${name}`,
        [
          kind,
          `The ${name} of a ${kind} ${field.required ? 'is required and' : 'may be left out;'} ${contentOf(field)}.`,
          ({ value: { [name]: value } }) => {
            if (isPresent(value)) return typeErrors(value, field, [name]);
            return field.required && errors.required([name]);
          },
        ],
      ]),
    ),
  ),
);

export const UNKNOWN_FIELD_RULES = formRules({
  'field.ignored': [
    kinds.filter((kind) => !ECHOED.includes(kind)),
    'The playground ignores fields that it does not know; Discord may not.',
    ({ kind, value, parent }) =>
      Object.keys(value)
        .filter((name) => SCHEMAS[kind][name] === undefined && !(name === 'type' && parent !== undefined))
        .map((name) => fieldError(name, 'PLAYGROUND_IGNORED')),
    { warning: true },
  ],
});
