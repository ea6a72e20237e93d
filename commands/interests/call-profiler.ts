import type { Locale } from 'discord-api-types/v10';
import { isSpanish } from '../../src/locales/locales.ts';
import { type Answer, mnm, mpp } from 'waymark-onet';

type Profiler = typeof mnm.interestProfiler;

/** Calls the Interest Profiler in the person's language; in English where this machine has nothing else. */
export async function callProfiler<T extends object>(
  locale: Locale,
  ask: (profiler: Profiler) => Promise<Answer<T>>,
): Promise<Answer<T>> {
  if (isSpanish(locale)) {
    const answer = await ask(mpp.interestProfiler);
    if (answer.ok || answer.reason !== 'not-available-locally') return answer;
  }
  return ask(mnm.interestProfiler);
}
