import type { Answer } from 'waymark-onet';
import { englishWords } from '../career/career-option.ts';
import type { PublicContext } from '../shared/context.ts';

/** Searches for the query, and when that finds nothing in another language, for English words of the same meaning. */
export async function searchWithEnglishFallback<T extends { readonly total: number }>(
  context: PublicContext,
  query: string,
  ask: (keyword: string) => Promise<Answer<T>>,
): Promise<Answer<T>> {
  const typed = await ask(query);
  const isNothing = typed.ok ? typed.data.total === 0 : typed.reason === 'no-data';
  if (!isNothing || context.t.language === 'en' || /\d/.test(query)) return typed;
  for (const keyword of await englishWords(context, query)) {
    const answer = await ask(keyword);
    if (answer.ok && answer.data.total > 0) return answer;
  }
  return typed;
}
