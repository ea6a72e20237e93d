import type { Locale } from 'discord-api-types/v10';
import { catalogues, sentencesFor } from '../../src/locales/locales.ts';
import { type Answer, mnm, mpp } from 'waymark-onet';

type Profiler = typeof mnm.interestProfiler;

/** Asks in the person's language; where this machine has it in English alone, that is better than nothing. */
export async function callProfiler<T extends object>(
  locale: Locale,
  ask: (profiler: Profiler) => Promise<Answer<T>>,
): Promise<Answer<T>> {
  if (sentencesFor(locale) === catalogues.es) {
    const answer = await ask(mpp.interestProfiler);
    if (answer.ok || answer.reason !== 'not-available-locally') return answer;
  }
  return ask(mnm.interestProfiler);
}
