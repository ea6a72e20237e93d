import { strings } from '../locales/strings.ts';

type Style = 'time' | 'date' | 'day' | 'moment';

const OPTIONS: Readonly<Record<Style, Intl.DateTimeFormatOptions>> = {
  time: { timeStyle: 'short' },
  date: { dateStyle: 'short' },
  day: { dateStyle: 'long' },
  moment: { dateStyle: 'full', timeStyle: 'medium' },
};
const ONE_DAY = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();

/** A moment in the page's language. */
export function formatDate(at: number, style: Style): string {
  const key = `${strings.locale} ${style}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(strings.locale, OPTIONS[style]);
  formats.set(key, format);
  return format.format(at);
}

/** "Today at 3:41 PM", as beside an author's name. */
export function whenSent(at: number, now = Date.now()): string {
  const time = formatDate(at, 'time');
  if (sameDay(at, now)) return strings.today(time);
  if (sameDay(at, now - ONE_DAY)) return strings.yesterday(time);
  return `${formatDate(at, 'date')}, ${time}`;
}

export const sameDay = (one: number, other: number): boolean =>
  formatDate(one, 'date') === formatDate(other, 'date');
