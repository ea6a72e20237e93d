import { LOCALES } from './limits.ts';
import type { FieldError, Found, Path, RuleEntry } from './rule.ts';
import { characterCount, fieldError, formRules } from './rule.ts';
import { COMPONENT_KINDS, SCHEMAS, type Field, type FieldType, type Kind } from './schemas.ts';
import { arrayOf, isObject, isPresent } from './json.ts';

const SNOWFLAKE = /^(0|[1-9]\d{0,19})$/;
/** Every permission that Discord has. */
const MAX_PERMISSIONS = (1n << 54n) - 1n;

type OfType<Type extends FieldType['type']> = Extract<FieldType, { type: Type }>;

const required = (path: Path) => fieldError(path, 'BASE_TYPE_REQUIRED');
const lengthError = (path: Path, min: number, max: number) =>
  min > 0
    ? fieldError(path, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`)
    : fieldError(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`);
const listLengthError = (path: Path, { min, max }: { readonly min: number; readonly max: number }) =>
  fieldError(path, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
const choicesError = (path: Path, of: readonly (string | number)[]) =>
  fieldError(path, 'BASE_TYPE_CHOICES', `Must be one of: ${of.join(', ')}.`);
const outside = (count: number, { min, max }: { readonly min: number; readonly max: number }) =>
  count < min || count > max;

function textError(value: unknown, { min, max }: Pick<OfType<'string'>, 'min' | 'max'>, path: Path): Found {
  if (typeof value !== 'string') return fieldError(path, 'STRING_TYPE_CONVERT');
  // Discord trims what people read, so blank text counts as none.
  if (min > 0 && value.trim() === '') return required(path);
  return outside(characterCount(value), { min, max }) && lengthError(path, min, max);
}

function integerError(value: unknown, { min, max }: OfType<'integer'>, path: Path): Found {
  if (typeof value !== 'number' || !Number.isInteger(value))
    return fieldError(path, 'NUMBER_TYPE_COERCE', 'Must be a whole number.');
  if (value < min) return fieldError(path, 'NUMBER_TYPE_MIN', `Must be ${min} or more.`);
  return value > max && fieldError(path, 'NUMBER_TYPE_MAX', `Must be ${max} or less.`);
}

function urlError(value: unknown, { max, schemes }: OfType<'url'>, path: Path): Found {
  if (typeof value !== 'string') return fieldError(path, 'STRING_TYPE_CONVERT');
  if (characterCount(value) > max) return lengthError(path, 0, max);
  const scheme = /^([a-z][a-z+.-]*):/i.exec(value)?.[1]?.toLowerCase();
  if (scheme !== undefined && !schemes.includes(scheme))
    return fieldError(
      path,
      'URL_TYPE_INVALID_SCHEME',
      `Scheme "${scheme}" is not one of: ${schemes.join(', ')}.`,
    );
  const wellFormed =
    /^[a-z]+:\/\/[^\s"<>\\^`{|}]+$/i.test(value) && (scheme === 'attachment' || URL.canParse(value));
  return !wellFormed && fieldError(path, 'URL_TYPE_INVALID_URL');
}

function setError(value: unknown, set: OfType<'set'>, path: Path): Found {
  if (!Array.isArray(value)) return fieldError(path, 'LIST_TYPE_CONVERT');
  const entries: readonly unknown[] = value;
  if (outside(entries.length, set)) return listLengthError(path, set);
  if (new Set(entries).size !== entries.length) return fieldError(path, 'SET_TYPE_ALREADY_CONTAINS_VALUE');
  const { of } = set;
  return entries.flatMap((entry, index) => {
    const at = [...path, index];
    if (of === 'snowflake') return typeErrors(entry, { type: 'snowflake' }, at);
    if (of instanceof RegExp)
      return typeof entry === 'string' && of.test(entry)
        ? []
        : [fieldError(at, 'FILE_TYPE_INVALID', 'Must be a file extension with its dot.')];
    return of.some((one) => one === entry) ? [] : [choicesError(at, of)];
  });
}

function localizationsError(value: unknown, limits: OfType<'localizations'>, path: Path): Found {
  if (!isObject(value)) return fieldError(path, 'DICT_TYPE_CONVERT');
  return Object.entries(value).flatMap(([locale, text]) => {
    const at = [...path, locale];
    if (!LOCALES.includes(locale))
      return [fieldError(at, 'BASE_TYPE_CHOICES', 'Must be a locale that Discord knows.')];
    return listed(textError(text, limits, at));
  });
}

/** The kind of `value` among those a field may hold, or undefined when it is none of them. */
export function kindOf(value: unknown, of: Kind | readonly Kind[]): Kind | undefined {
  if (!isObject(value)) return undefined;
  if (typeof of === 'string' && !kindNumbers.has(of)) return of;
  const kind = componentKind(value['type']);
  return kind !== undefined && [of].flat().includes(kind) ? kind : undefined;
}

function nodeError(value: unknown, of: Kind | readonly Kind[], path: Path): FieldError | undefined {
  if (!isObject(value)) return fieldError(path, 'MODEL_TYPE_CONVERT');
  if (kindOf(value, of) !== undefined) return undefined;
  if (!isPresent(value['type'])) return required([...path, 'type']);
  const types = [of]
    .flat()
    .map((kind) => kindNumbers.get(kind) ?? 0)
    .sort((a, b) => a - b);
  return fieldError(
    [...path, 'type'],
    'UNION_TYPE_CHOICES',
    `Value of field "type" must be one of (${types.join(', ')}).`,
  );
}

function listErrors(value: unknown, list: OfType<'list'>, path: Path): Found {
  if (!Array.isArray(value)) return fieldError(path, 'LIST_TYPE_CONVERT');
  if (outside(value.length, list)) return listLengthError(path, list);
  return arrayOf(value).flatMap((entry, index) => nodeError(entry, list.of, [...path, index]) ?? []);
}

function isPermissions(value: unknown): boolean {
  const digits = typeof value === 'number' && Number.isInteger(value) ? String(value) : value;
  return typeof digits === 'string' && /^\d{1,20}$/.test(digits) && BigInt(digits) <= MAX_PERMISSIONS;
}

const listed = (found: Found): readonly FieldError[] =>
  found === undefined || found === false ? [] : 'path' in found ? [found] : found;

const typeErrors = (value: unknown, type: FieldType, path: Path): readonly FieldError[] =>
  listed(typeError(value, type, path));

function typeError(value: unknown, field: FieldType, path: Path): Found {
  switch (field.type) {
    case 'string':
      return textError(value, field, path);
    case 'integer':
      return integerError(value, field, path);
    case 'number':
      return !Number.isFinite(value) && fieldError(path, 'NUMBER_TYPE_COERCE');
    case 'boolean':
      return typeof value !== 'boolean' && fieldError(path, 'BOOLEAN_TYPE_CONVERT');
    case 'timestamp':
      return (
        (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d/.test(value) || Number.isNaN(Date.parse(value))) &&
        fieldError(path, 'DATE_TIME_TYPE_PARSE', `Could not parse ${String(value)}. Should be ISO8601.`)
      );
    case 'permissions':
      return (
        !isPermissions(value) &&
        fieldError(path, 'PERMISSIONS_TYPE_INVALID', 'Must be a permissions bit set.')
      );
    case 'snowflake':
      return (
        !(typeof value === 'string' && SNOWFLAKE.test(value)) &&
        !(field.indexed === true && Number.isSafeInteger(value)) &&
        fieldError(path, 'NUMBER_TYPE_COERCE', 'Must be a snowflake.')
      );
    case 'url':
      return urlError(value, field, path);
    case 'enum':
      return !field.of.some((one) => one === value) && choicesError(path, field.of);
    case 'set':
      return setError(value, field, path);
    case 'localizations':
      return localizationsError(value, field, path);
    case 'scalar':
      return (
        typeof value !== 'string' &&
        typeof value !== 'number' &&
        fieldError(path, 'BASE_TYPE_CHOICES', 'Must be text or a number.')
      );
    case 'node':
      return nodeError(value, field.of, path);
    case 'list':
      return listErrors(value, field, path);
    case 'unserved':
      return (
        value !== false &&
        !(Array.isArray(value) && value.length === 0) &&
        fieldError(path, 'PLAYGROUND_UNSERVED')
      );
  }
}

/** What a field holds, for its rule's description. */
function contentOf(field: Field): string {
  if (field.type === 'unserved') return 'is not served by the playground';
  const of = 'of' in field && !(field.of instanceof RegExp) ? ` of: ${[field.of].flat().join(', ')}` : '';
  const size =
    'min' in field ? ` (${field.min} to ${field.max})` : 'max' in field ? ` (up to ${field.max})` : '';
  return `is a ${field.type}${size}${of}`;
}

const kindNumbers = new Map<Kind, number>();
const kindsByNumber = new Map<unknown, Kind>();
for (const [number, kind] of Object.entries(COMPONENT_KINDS)) {
  kindNumbers.set(kind, Number(number));
  kindsByNumber.set(Number(number), kind);
}

/** The component kind of a type number, or undefined for one that Discord does not know. */
export const componentKind = (type: unknown): Kind | undefined => kindsByNumber.get(type);

const kinds = Object.keys(SCHEMAS) as Kind[];
/** Sent back as Discord handed them out, with more fields than a bot sets. */
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
            return field.required && required([name]);
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
