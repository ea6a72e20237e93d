/**
 * The replies to messages without a story, by their intent: a sentence of `t.ask`, and whether the question what people thank
 * the person for follows.
 */
export const REPLIES = {
  distress: { sentence: 'distress', asks: false },
  reassured: { sentence: 'reassured', asks: false },
  abuse: { sentence: 'calm', asks: false },
  thanks: { sentence: 'thanks', asks: false },
  next: { sentence: 'next', asks: false },
  hello: { sentence: 'hello', asks: true },
  who: { sentence: 'who', asks: true },
  privacy: { sentence: 'kept', asks: true },
  prompt: { sentence: 'prompt', asks: true },
  'soft-skills': { sentence: 'softSkills', asks: true },
  'nothing-shown': { sentence: 'nothingShown', asks: true },
  help: { sentence: 'help', asks: true },
  confused: { sentence: 'help', asks: true },
} as const;
