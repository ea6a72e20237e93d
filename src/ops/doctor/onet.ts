import { createOnetClient, versionInfo } from 'waymark-onet';
import { openOnetOrExplain } from '../open-services.ts';
import { proxyOptions } from '../settings/proxy.ts';
import { errorFindings, SILENT_LOG, type Check, type Finding } from './check.ts';

/** Checks that the local data opens and, if configured, that O*NET Web Services respond. */
export const onet: Check = async ({ onet: settings, proxy }) => {
  const { apiKey, apiUrl, database } = settings;
  const findings: Finding[] = [];
  try {
    const opened = await openOnetOrExplain(
      { ...settings, apiUrl: undefined, apiKey: undefined },
      {},
      SILENT_LOG,
    );
    await opened.close();
    findings.push({
      status: 'ok',
      subject: 'O*NET data',
      message: database === undefined ? 'the local data can be read' : 'ONET_DATABASE can be read',
    });
  } catch (error) {
    findings.push(...errorFindings(error));
  }
  if (apiUrl === undefined) {
    const message = 'neither ONET_API_KEY nor ONET_API_URL is set, so local data is used';
    return [...findings, { status: 'note', subject: 'O*NET', message }];
  }
  const web = createOnetClient({ log: SILENT_LOG, apiKey, apiUrl, proxy: proxy && proxyOptions(proxy) });
  const answer = await web.call(versionInfo, {});
  await web.close();
  const status = answer.ok ? 'ok' : 'fix';
  const message = answer.ok
    ? 'O*NET Web Services respond'
    : answer.reason === 'unauthorized'
      ? 'O*NET Web Services reject ONET_API_KEY; copy it again from your account there'
      : 'O*NET Web Services cannot be reached, or send unexpected responses; check ONET_API_URL and the network';
  return [...findings, { status, subject: 'O*NET', message }];
};
