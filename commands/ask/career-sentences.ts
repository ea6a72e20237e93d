import { sentencesFor } from '../../src/locales/locales.ts';
import { careerFactsWords } from '../../src/views/career/career-facts.ts';
import { careerName } from '../career/career-summary.ts';
import { publishedFacts } from '../career/published-facts.ts';
import type { ListContext } from './listing.ts';

/** A sentence with the pay of a career. */
export function paySentence({ services, locale }: ListContext, code: string): string {
  const t = sentencesFor(locale);
  const nothingElse = { growth: undefined, education: undefined, experience: undefined, training: undefined };
  const [pay] = careerFactsWords(t, { ...publishedFacts(services.careers(), code), ...nothingElse });
  const name = careerName({ services, locale }, code);
  return pay === undefined ? t.ask.payUnknown(name) : t.ask.pays(name, pay);
}

/** A sentence with the preparation for a career. */
export function preparationSentence({ services, locale }: ListContext, code: string): string {
  const t = sentencesFor(locale);
  const nothingElse = { pay: undefined, growth: undefined };
  const facts = { ...publishedFacts(services.careers(), code), ...nothingElse };
  const preparation = careerFactsWords(t, facts).join(', ');
  const name = careerName({ services, locale }, code);
  return preparation === '' ? t.ask.needsUnknown(name) : t.ask.needs(name, preparation);
}
