import { en } from './en.ts';
import { es } from './es.ts';

/** The page's own text; what a bot says comes from the bot. */
export type Strings = typeof en;

/** In the language of {@link setLanguage}. */
export let strings: Strings = en;

/** Shows the page in Spanish to those who read Discord in Spanish, and else in English. */
export function setLanguage(locale: string): void {
  strings = locale.startsWith('es') ? es : en;
  document.documentElement.lang = strings.locale;
}
