import { createOnetClient, versionInfo } from 'waymark-onet';
import type { Check } from './check.ts';

const quiet = (): void => undefined;

/** Whether O*NET Web Services takes the key; without one there is nothing to ask. */
export const onetKey: Check = async ({ onet: { apiKey, apiUrl } }) => {
  const subject = 'O*NET';
  if (apiKey === undefined) {
    return [
      {
        verdict: 'note',
        subject,
        sentence: 'no ONET_API_KEY, so the facts on this machine answer; that is fine',
      },
    ];
  }
  const web = createOnetClient({
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    apiKey,
    apiUrl,
  });
  const answer = await web.call(versionInfo, {});
  await web.close();
  if (answer.ok) return [{ verdict: 'good', subject, sentence: 'O*NET Web Services takes the key' }];
  const sentence =
    answer.reason === 'unauthorized'
      ? 'O*NET Web Services does not take ONET_API_KEY; copy it again from your account there'
      : 'O*NET Web Services cannot be reached or made no sense; check ONET_API_URL and the network';
  return [{ verdict: 'bad', subject, sentence }];
};
