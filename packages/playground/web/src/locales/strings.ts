import { en } from './en.ts';
import { es } from './es.ts';

/** The page's own text; what a bot says comes from the bot. */
export type Strings = typeof en;

/** The strings in the language of {@link setLanguage}. */
export let strings: Strings = en;

/** Sets the language of the page: Spanish for Spanish locales, otherwise English. */
export function setLanguage(locale: string): void {
  const chosen = locale.startsWith('es') ? es : en;
  // Setting it recomputes the style of every element, even if the value is the same.
  if (document.documentElement.lang !== chosen.locale) document.documentElement.lang = chosen.locale;
  strings = chosen;
}
