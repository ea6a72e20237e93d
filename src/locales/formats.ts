export interface Format<T> {
  readonly format: (value: T) => string;
}

/** Texts of one format that are kept: pages are full of the same small numbers and few names. */
const MAX_KEPT = 1_000;

/**
 * Formats of numbers, lists and dates, with the language's own rules. Making one is slow enough to be felt at a
 * start, and there are many, so each is made when it is first used; using one is slow enough to be felt on a page, so
 * what numbers and lists became is kept.
 */
export function numberFormat(language: string, options?: Intl.NumberFormatOptions): Format<number> {
  let made: Intl.NumberFormat | undefined;
  const texts = new Map<number, string>();
  return {
    format: (value) =>
      kept(texts, value, () => (made ??= new Intl.NumberFormat(language, options)).format(value)),
  };
}

/**
 * Numbers in Spanish with a thin space between thousands, as the academies recommend: a point or a comma there means a
 * decimal in one country or another.
 */
export function spacedNumberFormat(options?: Intl.NumberFormatOptions): Format<number> {
  const plain = numberFormat('es-US', options);
  return { format: (value) => plain.format(value).replaceAll(',', '\u202f') };
}

export function listFormat(language: string, options?: Intl.ListFormatOptions): Format<readonly string[]> {
  let made: Intl.ListFormat | undefined;
  const texts = new Map<string, string>();
  return {
    format: (values) =>
      kept(texts, values.join('\0'), () => (made ??= new Intl.ListFormat(language, options)).format(values)),
  };
}

function kept<K>(texts: Map<K, string>, key: K, make: () => string): string {
  const known = texts.get(key);
  if (known !== undefined) return known;
  const text = make();
  if (texts.size >= MAX_KEPT) texts.clear();
  texts.set(key, text);
  return text;
}

export function dateFormat(language: string, options: Intl.DateTimeFormatOptions): Format<Date> {
  let made: Intl.DateTimeFormat | undefined;
  return { format: (date) => (made ??= new Intl.DateTimeFormat(language, options)).format(date) };
}
