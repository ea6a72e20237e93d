import { en } from './en.ts';
import { es } from './es.ts';

/** The page's own text; what a bot says comes from the bot. */
export type Strings = typeof en;

/** In the language of {@link setLanguage}. */
export let strings: Strings = en;

/** Shows the page in Spanish to those who read Discord in Spanish, and else in English. */
export function setLanguage(locale: string): void {
  const chosen = locale.startsWith('es') ? es : en;
  // Every element's style depends on it, and is computed again even where it is set to what it was.
  if (document.documentElement.lang !== chosen.locale) document.documentElement.lang = chosen.locale;
  strings = chosen;
}
