import { explainStoreError } from '../../store/errors.ts';
import type { RedisClient } from '../../store/adapters/redis.ts';
import { openStore } from '../../store/store.ts';
import { SILENT_LOG, type Check, type Finding } from './check.ts';

const subject = 'Store';

/** Whether the store opens, can be read and written, and is persistent. */
export const store: Check = async ({ store: url }) => {
  if (url.kind === 'memory') {
    const message = 'everything is forgotten at a restart; STORE_URL can name a store';
    return [{ status: 'note', subject, message }];
  }
  try {
    const opened = await openStore(url, SILENT_LOG);
    const lasting = opened.redis ? await checkRedis(opened.redis) : [];
    await opened.close();
    return [{ status: 'ok', subject, message: `${url.kind} opens and answers` }, ...lasting];
  } catch (error) {
    return [{ status: 'fix', subject, message: explainStoreError(error, url) }];
  }
};

/** Whether this Redis evicts keys when its memory is full, and whether it persists them. */
async function checkRedis(redis: RedisClient): Promise<readonly Finding[]> {
  const information = await redis.info();
  const [, policy = 'noeviction'] = /^maxmemory_policy:([\w-]+)/m.exec(information) ?? [];
  const findings: Finding[] = [];
  if (policy !== 'noeviction')
    findings.push({
      status: 'fix',
      subject,
      message: `this Redis removes what people saved when its memory is full (maxmemory-policy ${policy}); set noeviction`,
    });
  if (/^aof_enabled:0/m.test(information))
    findings.push({
      status: 'note',
      subject,
      message:
        'this Redis has no append-only file, so a crash loses what was saved last; set appendonly yes and appendfsync always',
    });
  return findings;
}
