const styles: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

const steps: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];

/** A timestamp in one of Discord's styles, `R` being "in 3 days"; `at` and `now` in milliseconds. */
export function discordTime(at: number, style: string | undefined, locale: string, now: number): string {
  if (Number.isNaN(new Date(at).getTime())) return '?';
  if (style !== 'R') return new Intl.DateTimeFormat(locale, styles[style ?? 'f'] ?? styles['f']).format(at);
  const seconds = Math.round((at - now) / 1_000);
  const [unit, size] = steps.find(([, each]) => Math.abs(seconds) >= each) ?? ['second', 1];
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.trunc(seconds / size), unit);
}
