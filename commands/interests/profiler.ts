import type { Locale } from 'discord-api-types/v10';
import { catalogues, sentencesFor } from '../../src/locales/locales.ts';
import { type Answer, mnm, mpp } from 'waymark-onet';
import { mapAnswer } from '../shared/paging.ts';

type Profiler = typeof mnm.interestProfiler;

/**
 * Asks in the person's language; where this machine has it in English alone, it is better than nothing, and `titles`
 * says so.
 */
export async function inLanguage<T extends object>(
  locale: Locale,
  ask: (profiler: Profiler) => Promise<Answer<T>>,
): Promise<Answer<T & { readonly titles: 'en' | 'es' }>> {
  if (sentencesFor(locale) === catalogues.es) {
    const answer = await mapAnswer(ask(mpp.interestProfiler), (data) => ({ ...data, titles: 'es' as const }));
    if (answer.ok || answer.reason !== 'not-available-locally') return answer;
  }
  return mapAnswer(ask(mnm.interestProfiler), (data) => ({ ...data, titles: 'en' as const }));
}
