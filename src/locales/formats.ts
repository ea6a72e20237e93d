export interface Format<T> {
  readonly format: (value: T) => string;
}

/**
 * Formats of numbers, lists and dates, with the language's own rules. Making one is slow enough to be felt at a
 * start, and there are many, so each is made when it is first used.
 */
export function numberFormat(language: string, options?: Intl.NumberFormatOptions): Format<number> {
  let made: Intl.NumberFormat | undefined;
  return { format: (value) => (made ??= new Intl.NumberFormat(language, options)).format(value) };
}

export function listFormat(language: string, options?: Intl.ListFormatOptions): Format<Iterable<string>> {
  let made: Intl.ListFormat | undefined;
  return { format: (values) => (made ??= new Intl.ListFormat(language, options)).format(values) };
}

export function dateFormat(language: string, options: Intl.DateTimeFormatOptions): Format<Date> {
  let made: Intl.DateTimeFormat | undefined;
  return { format: (date) => (made ??= new Intl.DateTimeFormat(language, options)).format(date) };
}
