import type { Field } from '../../src/rules/schemas.ts';
import { long, many } from './bodies.ts';

/** Invalid values of a field, each with Discord's error code. */
export function wrongValues(
  field: Field,
): readonly (readonly [what: string, value: unknown, code: string])[] {
  const missing = field.required ? ([['missing', undefined, 'BASE_TYPE_REQUIRED']] as const) : [];
  switch (field.type) {
    case 'string':
      return [
        ...missing,
        ['no text', 7, 'STRING_TYPE_CONVERT'],
        ['too long', long(field.max + 1), field.min > 0 ? 'BASE_TYPE_BAD_LENGTH' : 'BASE_TYPE_MAX_LENGTH'],
        ...(field.min > 0 ? ([['blank', ' ', 'BASE_TYPE_REQUIRED']] as const) : []),
      ];
    case 'integer':
      return [
        ...missing,
        ['no number', 'x', 'NUMBER_TYPE_COERCE'],
        ['a fraction', 0.5, 'NUMBER_TYPE_COERCE'],
        ['too small', field.min - 1, 'NUMBER_TYPE_MIN'],
        ['too big', field.max + 1, 'NUMBER_TYPE_MAX'],
      ];
    case 'number':
      return [...missing, ['no number', 'x', 'NUMBER_TYPE_COERCE']];
    case 'boolean':
      return [...missing, ['neither', 'true', 'BOOLEAN_TYPE_CONVERT']];
    case 'snowflake':
      return [...missing, ['no snowflake', 'x', 'NUMBER_TYPE_COERCE']];
    case 'url':
      return [
        ...missing,
        ['a script', 'javascript:alert(1)', 'URL_TYPE_INVALID_SCHEME'],
        ['no URL', 'notaurl', 'URL_TYPE_INVALID_URL'],
        ['no text', 7, 'STRING_TYPE_CONVERT'],
        ['too long', `${field.schemes[0] ?? ''}://${long(field.max)}`, 'BASE_TYPE_MAX_LENGTH'],
      ];
    case 'enum':
      return [...missing, ['not offered', 'none of them', 'BASE_TYPE_CHOICES']];
    case 'set': {
      const [one, code] =
        field.of === 'snowflake'
          ? ['1', 'NUMBER_TYPE_COERCE']
          : field.of instanceof RegExp
            ? ['.png', 'FILE_TYPE_INVALID']
            : [field.of[0], 'BASE_TYPE_CHOICES'];
      return [
        ...missing,
        ['no list', 7, 'LIST_TYPE_CONVERT'],
        ['nothing known', ['x'], code],
        ['one twice', [one, one], 'SET_TYPE_ALREADY_CONTAINS_VALUE'],
        ['too many', many(field.max + 1, String), 'BASE_TYPE_BAD_LENGTH'],
      ];
    }
    case 'timestamp':
      return [...missing, ['no date', 'yesterday', 'DATE_TIME_TYPE_PARSE']];
    case 'permissions':
      return [
        ...missing,
        ['no number', 'abc', 'PERMISSIONS_TYPE_INVALID'],
        ['negative', '-1', 'PERMISSIONS_TYPE_INVALID'],
        ['more than there are', String(2n ** 54n), 'PERMISSIONS_TYPE_INVALID'],
      ];
    case 'unsupported':
      return [...missing, ['anything', [1], 'PLAYGROUND_UNSERVED']];
    case 'localizations':
      return [
        ...missing,
        ['no object', 'x', 'DICT_TYPE_CONVERT'],
        ['an unknown locale', { xx: 'x' }, 'BASE_TYPE_CHOICES'],
        ['too long', { de: long(field.max + 1) }, 'BASE_TYPE_BAD_LENGTH'],
      ];
    case 'scalar':
      return [...missing, ['neither', true, 'BASE_TYPE_CHOICES']];
    case 'node':
      return [...missing, ['no object', 7, 'MODEL_TYPE_CONVERT']];
    case 'list':
      return [
        ...missing,
        ['no list', 'x', 'LIST_TYPE_CONVERT'],
        ['no objects', many(Math.max(field.min, 1), () => 7), 'MODEL_TYPE_CONVERT'],
        ['too many', many(field.max + 1, () => ({})), 'BASE_TYPE_BAD_LENGTH'],
        ...(field.min > 0 ? ([['too few', [], 'BASE_TYPE_BAD_LENGTH']] as const) : []),
      ];
  }
}
