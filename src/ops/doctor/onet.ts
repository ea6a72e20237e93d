import { createOnetClient, versionInfo } from 'waymark-onet';
import { openOnetOrExplain } from '../open-services.ts';
import { proxyOptions } from '../settings/proxy.ts';
import { findingsOf, NO_LOG, type Check, type Finding } from './check.ts';

/** Whether the local facts open and, if configured, O*NET Web Services answer. */
export const onet: Check = async ({ onet: settings, proxy }) => {
  const { apiKey, apiUrl, database } = settings;
  const findings: Finding[] = [];
  try {
    const opened = await openOnetOrExplain({ ...settings, apiUrl: undefined, apiKey: undefined }, {}, NO_LOG);
    await opened.close();
    findings.push({
      verdict: 'good',
      subject: 'O*NET facts',
      sentence:
        database === undefined ? 'the facts on this machine can be read' : 'ONET_DATABASE can be read',
    });
  } catch (error) {
    findings.push(...findingsOf(error));
  }
  if (apiUrl === undefined) {
    const sentence = 'neither ONET_API_KEY nor ONET_API_URL is set, so this machine answers; that is fine';
    return [...findings, { verdict: 'note', subject: 'O*NET', sentence }];
  }
  const web = createOnetClient({ log: NO_LOG, apiKey, apiUrl, proxy: proxy && proxyOptions(proxy) });
  const answer = await web.call(versionInfo, {});
  await web.close();
  const verdict = answer.ok ? 'good' : 'bad';
  const sentence = answer.ok
    ? 'O*NET Web Services answer'
    : answer.reason === 'unauthorized'
      ? 'O*NET Web Services do not accept ONET_API_KEY; copy it again from your account there'
      : 'O*NET Web Services cannot be reached, or do not answer as they should; check ONET_API_URL and the network';
  return [...findings, { verdict, subject: 'O*NET', sentence }];
};
