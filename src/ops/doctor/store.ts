import { explainStoreError } from '../../store/errors.ts';
import type { RedisClient } from '../../store/adapters/redis.ts';
import { openStore } from '../../store/store.ts';
import { SILENT_LOG, type Check, type Finding } from './check.ts';

const subject = 'Store';

/** Checks that the store can be opened, read and written, and that it is persistent. */
export const store: Check = async ({ store: url }) => {
  if (url.kind === 'memory') {
    const message = 'all data is lost at a restart; set STORE_URL to keep it';
    return [{ status: 'note', subject, message }];
  }
  try {
    const opened = await openStore(url, SILENT_LOG);
    const persistence = opened.redis ? await checkRedis(opened.redis) : [];
    await opened.close();
    return [{ status: 'ok', subject, message: `${url.kind} can be read and written` }, ...persistence];
  } catch (error) {
    return [{ status: 'fix', subject, message: explainStoreError(error, url) }];
  }
};

/** Checks that Redis does not evict keys when its memory is full, and that it persists them. */
async function checkRedis(redis: RedisClient): Promise<readonly Finding[]> {
  const information = await redis.info();
  const [, policy = 'noeviction'] = /^maxmemory_policy:([\w-]+)/m.exec(information) ?? [];
  const findings: Finding[] = [];
  if (policy !== 'noeviction')
    findings.push({
      status: 'fix',
      subject,
      message: `Redis deletes saved data when its memory is full (maxmemory-policy ${policy}); set noeviction`,
    });
  if (/^aof_enabled:0/m.test(information))
    findings.push({
      status: 'note',
      subject,
      message:
        'Redis has no append-only file, so a crash loses recent data; set appendonly yes and appendfsync always',
    });
  return findings;
}
