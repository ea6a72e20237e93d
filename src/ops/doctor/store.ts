import { explainStoreError } from '../../store/errors.ts';
import { openStore } from '../../store/store.ts';
import type { Check } from './check.ts';

const quiet = (): void => undefined;

/** Whether the store opens, and can be written to and read, as a start would. */
export const store: Check = async ({ store: url }) => {
  const subject = 'Store';
  if (url.kind === 'memory') {
    const sentence = 'everything is forgotten at a restart; STORE_URL can name a store';
    return [{ verdict: 'note', subject, sentence }];
  }
  try {
    const opened = await openStore(url, { debug: quiet, info: quiet, warn: quiet, error: quiet });
    await opened.close();
    return [{ verdict: 'good', subject, sentence: `${url.kind} opens and answers` }];
  } catch (error) {
    return [{ verdict: 'bad', subject, sentence: explainStoreError(error, url) }];
  }
};
