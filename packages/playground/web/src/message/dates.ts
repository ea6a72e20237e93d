import { strings } from '../locales/en.ts';

const time = new Intl.DateTimeFormat('en', { timeStyle: 'short' });
const date = new Intl.DateTimeFormat('en', { dateStyle: 'short' });
const day = new Intl.DateTimeFormat('en', { dateStyle: 'long' });
const full = new Intl.DateTimeFormat('en', { dateStyle: 'full', timeStyle: 'medium' });

const oneDay = 86_400_000;

/** "Today at 3:41 PM", as beside an author's name. */
export function whenSent(at: number, now = Date.now()): string {
  if (sameDay(at, now)) return strings.today(time.format(at));
  if (sameDay(at, now - oneDay)) return strings.yesterday(time.format(at));
  return `${date.format(at)}, ${time.format(at)}`;
}

export function clockTime(at: number): string {
  return time.format(at);
}

export function dayName(at: number): string {
  return day.format(at);
}

export function wholeMoment(at: number): string {
  return full.format(at);
}

export function sameDay(one: number, other: number): boolean {
  return date.format(one) === date.format(other);
}
