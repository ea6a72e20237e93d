import { openStore } from '../../store/open.ts';
import { errorCode } from '../startup-error.ts';
import type { Check } from './check.ts';

const quiet = (): void => undefined;

/** Nobody has this id: reading their picks only shows whether the store answers. */
const NOBODY = '0';

/** Whether the store opens and answers. SQLite makes its file, as a start would. */
export const store: Check = async ({ store: url }) => {
  const subject = 'Store';
  if (url.kind === 'memory') {
    return [
      {
        verdict: 'note',
        subject,
        sentence: 'everything is forgotten at a restart; STORE_URL can name a store',
      },
    ];
  }
  try {
    const opened = await openStore(url, { debug: quiet, info: quiet, warn: quiet, error: quiet });
    const { ok } = await opened.picks.read(NOBODY, ['doctor']);
    await opened.close();
    return ok
      ? [{ verdict: 'good', subject, sentence: `${url.kind} opens and answers` }]
      : [{ verdict: 'bad', subject, sentence: `${url.kind} opens, but cannot be read` }];
  } catch (error) {
    const reason = errorCode(error) ?? 'it does not answer';
    const sentence =
      url.kind === 'redis'
        ? `no Redis could be used at STORE_URL (${reason}); check that it runs, and its host, port and password`
        : `the file of STORE_URL cannot be opened (${reason}); check that its folder can be written to`;
    return [{ verdict: 'bad', subject, sentence }];
  }
};
