import type { Locale } from 'discord-api-types/v10';
import { guide } from '../../src/guide/guide.ts';
import { sentencesFor } from '../../src/locales/locales.ts';
import { careerFactsWords } from '../../src/views/career/career-facts.ts';
import { publishedFacts } from '../career/published-facts.ts';
import type { Listing } from './listing.ts';

export const nameOf = (locale: Locale, code: string): string => guide(locale).get(code)?.name ?? code;

/** What a career pays, as a sentence. */
export function pays({ services, locale }: Listing, code: string): string {
  const t = sentencesFor(locale);
  const nothingElse = { growth: undefined, education: undefined, experience: undefined, training: undefined };
  const [pay] = careerFactsWords(t, { ...publishedFacts(services.careers(), code), ...nothingElse });
  const name = nameOf(locale, code);
  return pay === undefined ? t.ask.payUnknown(name) : t.ask.pays(name, pay);
}

/** How people get into a career, as a sentence. */
export function needs({ services, locale }: Listing, code: string): string {
  const t = sentencesFor(locale);
  const nothingElse = { pay: undefined, growth: undefined };
  const facts = { ...publishedFacts(services.careers(), code), ...nothingElse };
  const preparation = careerFactsWords(t, facts).join(', ');
  const name = nameOf(locale, code);
  return preparation === '' ? t.ask.needsUnknown(name) : t.ask.needs(name, preparation);
}
