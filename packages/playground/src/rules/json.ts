export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const arrayOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const objectsIn = (value: unknown): readonly JsonObject[] => arrayOf(value).filter(isObject);

/** The value as an object; an empty object for other values. */
export const objectOr = (value: unknown): JsonObject => (isObject(value) ? value : {});

export const numberOr = (value: unknown, otherwise: number): number =>
  typeof value === 'number' ? value : otherwise;

export const stringOr = (value: unknown, otherwise: string): string =>
  typeof value === 'string' ? value : otherwise;

/** Discord treats null like an absent optional field. */
export const isPresent = (value: unknown): boolean => value !== undefined && value !== null;

export const withoutNulls = (fields: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
