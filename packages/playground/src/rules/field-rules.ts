import { LOCALES } from './limits.ts';
import type { FieldError, FormRule, Path } from './rule.ts';
import { fieldError, formRule, isPresent, isObject, characterCount, arrayOf } from './rule.ts';
import type { Field, Kind, FieldType } from './schemas.ts';
import { COMPONENT_KINDS, SCHEMAS } from './schemas.ts';

const KNOWN_LOCALES: ReadonlySet<string> = new Set(LOCALES);
const SNOWFLAKE = /^(0|[1-9]\d{0,19})$/;

const required = (path: Path) => fieldError(path, 'BASE_TYPE_REQUIRED', 'This field is required');
const oneOf = (values: readonly (string | number)[]) => values.join(', ');

function textBreach(value: unknown, min: number, max: number, path: Path): FieldError | undefined {
  if (typeof value !== 'string') return fieldError(path, 'STRING_TYPE_CONVERT', 'Must be text.');
  // Discord trims what people read, so blank text counts as none.
  if (min > 0 && value.trim() === '') return required(path);
  const length = characterCount(value);
  if (length >= min && length <= max) return undefined;
  return min > 0
    ? fieldError(path, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`)
    : fieldError(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`);
}

function wholeBreach(value: unknown, min: number, max: number, path: Path): FieldError | undefined {
  if (typeof value !== 'number' || !Number.isInteger(value)) {
    return fieldError(path, 'NUMBER_TYPE_COERCE', 'Must be a whole number.');
  }
  if (value < min) return fieldError(path, 'NUMBER_TYPE_MIN', `Must be ${min} or more.`);
  if (value > max) return fieldError(path, 'NUMBER_TYPE_MAX', `Must be ${max} or less.`);
  return undefined;
}

function urlBreach(
  value: unknown,
  max: number,
  schemes: readonly string[],
  path: Path,
): FieldError | undefined {
  if (typeof value !== 'string') return fieldError(path, 'STRING_TYPE_CONVERT', 'Must be text.');
  if (characterCount(value) > max)
    return fieldError(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`);
  const scheme = /^([a-z]+):\/\/[^\s"<>\\^`{|}]+$/i.exec(value)?.[1]?.toLowerCase();
  const wellFormed = scheme !== undefined && (scheme === 'attachment' || URL.canParse(value));
  if (wellFormed && schemes.includes(scheme)) return undefined;
  return fieldError(path, 'URL_TYPE_INVALID_SCHEME', `Must be a well-formed URL: ${schemes.join(', ')}.`);
}

function scalarsBreaches(
  value: unknown,
  shape: Extract<FieldType, { is: 'scalars' }>,
  path: Path,
): readonly FieldError[] {
  if (!Array.isArray(value)) return [fieldError(path, 'LIST_TYPE_CONVERT', 'Must be a list.')];
  const entries: readonly unknown[] = value;
  if (entries.length < shape.min || entries.length > shape.max) {
    return [
      fieldError(path, 'BASE_TYPE_BAD_LENGTH', `Must be between ${shape.min} and ${shape.max} in length.`),
    ];
  }
  if (new Set(entries).size !== entries.length) {
    return [fieldError(path, 'SET_TYPE_ALREADY_CONTAINS_VALUE', 'Must name nothing twice.')];
  }
  const wanted = shape.of;
  return entries.flatMap((entry, index) => {
    if (wanted === 'id') return shapeBreaches(entry, { is: 'id' }, [...path, index]);
    const known = (typeof entry === 'string' || typeof entry === 'number') && wanted.includes(entry);
    return known
      ? []
      : [fieldError([...path, index], 'BASE_TYPE_CHOICES', `Must be one of: ${oneOf(wanted)}.`)];
  });
}

function wordsBreaches(value: unknown, min: number, max: number, path: Path): readonly FieldError[] {
  if (!isObject(value)) return [fieldError(path, 'DICT_TYPE_CONVERT', 'Must be an object.')];
  return Object.entries(value).flatMap(([locale, words]) => {
    if (!KNOWN_LOCALES.has(locale)) {
      return [fieldError([...path, locale], 'BASE_TYPE_CHOICES', 'Must be a locale that Discord knows.')];
    }
    return textBreach(words, min, max, [...path, locale]) ?? [];
  });
}

/** The kind of `value` among those a field may hold, or undefined when it is none of them. */
export function kindOf(value: unknown, of: Kind | readonly Kind[]): Kind | undefined {
  if (!isObject(value)) return undefined;
  if (typeof of === 'string' && !isComponent(of)) return of;
  const kind = componentKind(value['type']);
  if (kind === undefined) return undefined;
  return (typeof of === 'string' ? of === kind : of.includes(kind)) ? kind : undefined;
}

function partBreach(value: unknown, of: Kind | readonly Kind[], path: Path): FieldError | undefined {
  if (!isObject(value)) return fieldError(path, 'MODEL_TYPE_CONVERT', 'Must be an object.');
  if (kindOf(value, of) !== undefined) return undefined;
  const types = (typeof of === 'string' ? [of] : of).map(typeNumber).sort((a, b) => a - b);
  if (!isPresent(value['type'])) return required([...path, 'type']);
  return fieldError(
    [...path, 'type'],
    'UNION_TYPE_CHOICES',
    `Value of field "type" must be one of (${oneOf(types)}).`,
  );
}

const listed = (found: FieldError | undefined): readonly FieldError[] => (found === undefined ? [] : [found]);

function shapeBreaches(value: unknown, shape: FieldType, path: Path): readonly FieldError[] {
  switch (shape.is) {
    case 'text':
      return listed(textBreach(value, shape.min, shape.max, path));
    case 'whole':
      return listed(wholeBreach(value, shape.min, shape.max, path));
    case 'number':
      return typeof value === 'number' && Number.isFinite(value)
        ? []
        : [fieldError(path, 'NUMBER_TYPE_COERCE', 'Must be a number.')];
    case 'truth':
      return typeof value === 'boolean'
        ? []
        : [fieldError(path, 'BOOLEAN_TYPE_CONVERT', 'Must be true or false.')];
    case 'id':
      return (typeof value === 'string' && SNOWFLAKE.test(value)) ||
        (shape.numbered === true && Number.isSafeInteger(value))
        ? []
        : [fieldError(path, 'NUMBER_TYPE_COERCE', 'Must be a snowflake.')];
    case 'url':
      return listed(urlBreach(value, shape.max, shape.schemes, path));
    case 'choice':
      return (typeof value === 'string' || typeof value === 'number') && shape.of.includes(value)
        ? []
        : [fieldError(path, 'BASE_TYPE_CHOICES', `Must be one of: ${oneOf(shape.of)}.`)];
    case 'scalars':
      return scalarsBreaches(value, shape, path);
    case 'words':
      return wordsBreaches(value, shape.min, shape.max, path);
    case 'value':
      return typeof value === 'string' || typeof value === 'number'
        ? []
        : [fieldError(path, 'BASE_TYPE_CHOICES', 'Must be text or a number.')];
    case 'part':
      return listed(partBreach(value, shape.of, path));
    case 'list': {
      if (!Array.isArray(value)) return [fieldError(path, 'LIST_TYPE_CONVERT', 'Must be a list.')];
      if (value.length < shape.min || value.length > shape.max) {
        return [
          fieldError(
            path,
            'BASE_TYPE_BAD_LENGTH',
            `Must be between ${shape.min} and ${shape.max} in length.`,
          ),
        ];
      }
      return arrayOf(value).flatMap((entry, index) => partBreach(entry, shape.of, [...path, index]) ?? []);
    }
  }
}

const size = (min: number, max: number, unit: string) =>
  min > 0 ? `${min} to ${max} ${unit}` : `at most ${max} ${unit}`;
const named = (of: Kind | readonly Kind[]) => (typeof of === 'string' ? of : of.join(', '));

function sentence(kind: Kind, name: string, field: Field): string {
  const what = `The ${name} of a ${kind}`;
  const is = field.required ? 'is required and' : 'may be left out;';
  switch (field.is) {
    case 'text':
      return `${what} ${is} has ${size(field.min, field.max, 'characters')}.`;
    case 'whole':
      return `${what} ${is} is a whole number from ${field.min} to ${field.max}.`;
    case 'number':
      return `${what} ${is} is a number.`;
    case 'truth':
      return `${what} ${is} is true or false.`;
    case 'id':
      return `${what} ${is} is a snowflake.`;
    case 'url':
      return `${what} ${is} is a URL (${field.schemes.join(', ')}) of at most ${field.max} characters.`;
    case 'choice':
      return `${what} ${is} is one of: ${oneOf(field.of)}.`;
    case 'scalars':
      return `${what} ${is} lists ${size(field.min, field.max, 'different entries')}${field.of === 'id' ? '' : ` of: ${oneOf(field.of)}`}.`;
    case 'words':
      return `${what} ${is} gives known locales a text of ${size(field.min, field.max, 'characters')}.`;
    case 'value':
      return `${what} ${is} is text or a number.`;
    case 'part':
      return `${what} ${is} is one of: ${named(field.of)}.`;
    case 'list':
      return `${what} ${is} lists ${size(field.min, field.max, 'entries')} of: ${named(field.of)}.`;
  }
}

const kindNumbers = new Map<Kind, number>();
const kindsByNumber = new Map<number, Kind>();
for (const [number, kind] of Object.entries(COMPONENT_KINDS)) {
  kindNumbers.set(kind, Number(number));
  kindsByNumber.set(Number(number), kind);
}

const isComponent = (kind: Kind) => kindNumbers.has(kind);
const typeNumber = (kind: Kind) => kindNumbers.get(kind) ?? 0;

/** The component kind of a type number, or undefined for one that Discord does not know. */
export const componentKind = (type: unknown): Kind | undefined =>
  typeof type === 'number' ? kindsByNumber.get(type) : undefined;

/** One rule for every field of every kind. */
export const FIELD_RULES: readonly FormRule[] = (
  Object.entries(SCHEMAS) as [Kind, Readonly<Record<string, Field>>][]
).flatMap(([kind, fields]) =>
  Object.entries(fields).map(([name, field]) =>
    formRule(`${kind}.${name}`, kind, sentence(kind, name, field), ({ value }) => {
      const held = value[name];
      if (isPresent(held)) return shapeBreaches(held, field, [name]);
      return field.required ? required([name]) : undefined;
    }),
  ),
);
