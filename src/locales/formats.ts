export interface Format<T> {
  readonly format: (value: T) => string;
}

/** The cached texts of a format: pages repeat the same numbers and names. */
const MAX_CACHED = 1_000;

/**
 * Formats of numbers, lists and dates in a language. Creating one is slow enough to delay a start, so each is created
 * on first use; using one is slow enough to delay a page, so the texts of numbers and lists are cached.
 */
export function numberFormat(language: string, options?: Intl.NumberFormatOptions): Format<number> {
  let made: Intl.NumberFormat | undefined;
  const texts = new Map<number, string>();
  return {
    format: (value) =>
      cached(texts, value, () => (made ??= new Intl.NumberFormat(language, options)).format(value)),
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
      cached(texts, values.join('\0'), () =>
        (made ??= new Intl.ListFormat(language, options)).format(values),
      ),
  };
}

/**
 * A career's name inside a sentence: without its initial capital. Abbreviations keep theirs, and so do O*NET's titles,
 * which capitalize every word.
 */
export const midSentence = (name: string): string =>
  /^(?!English)\p{Lu}\p{Ll}/u.test(name) && !/ (?!English|Tierra)\p{Lu}\p{Ll}/u.test(name)
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;

/** A list of careers inside a sentence; with semicolons if a name contains a comma. */
export function careerListFormat(language: string): Format<readonly string[]> {
  const list = listFormat(language);
  return {
    format: (names) =>
      names.some((name) => name.includes(','))
        ? list
            .format(names.map((name) => midSentence(name).replaceAll(',', '\0')))
            .replaceAll(',', ';')
            .replaceAll('\0', ',')
        : list.format(names.map(midSentence)),
  };
}

function cached<K>(texts: Map<K, string>, key: K, make: () => string): string {
  const known = texts.get(key);
  if (known !== undefined) return known;
  const text = make();
  if (texts.size >= MAX_CACHED) texts.clear();
  texts.set(key, text);
  return text;
}

export function dateFormat(language: string, options: Intl.DateTimeFormatOptions): Format<Date> {
  let made: Intl.DateTimeFormat | undefined;
  return { format: (date) => (made ??= new Intl.DateTimeFormat(language, options)).format(date) };
}
