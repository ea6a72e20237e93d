import { strings } from './locales/strings.ts';

const ONE_DAY = 86_400_000;

/** Discord's styles of a timestamp, and two of the page's own. */
const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
  moment: { dateStyle: 'full', timeStyle: 'medium' },
};

const STEPS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];

const formats = new Map<string, Intl.DateTimeFormat>();

/** A moment (milliseconds) in one of {@link STYLES}, by default in the page's language. */
export function formatDate(at: number, style: string, locale = strings.locale): string {
  const key = `${locale} ${style}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, STYLES[style] ?? STYLES['f']);
  formats.set(key, format);
  return format.format(at);
}

/** A timestamp (seconds) in one of Discord's styles, `R` being "in 3 days". */
export function formatTimestamp(timestamp: string, style = 'f', locale: string): string {
  const at = Number(timestamp) * 1_000;
  if (Number.isNaN(new Date(at).getTime())) return '?';
  if (style !== 'R') return formatDate(at, style, locale);
  const seconds = Math.round((at - Date.now()) / 1_000);
  const [unit, size] = STEPS.find(([, each]) => Math.abs(seconds) >= each) ?? ['second', 1];
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.trunc(seconds / size), unit);
}

/** "Today at 3:41 PM", as beside an author's name. */
export function formatSentAt(at: number, now = Date.now()): string {
  const time = formatDate(at, 't');
  if (isSameDay(at, now)) return strings.today(time);
  if (isSameDay(at, now - ONE_DAY)) return strings.yesterday(time);
  return `${formatDate(at, 'd')}, ${time}`;
}

export const isSameDay = (one: number, other: number): boolean =>
  new Date(one).setHours(0, 0, 0, 0) === new Date(other).setHours(0, 0, 0, 0);
