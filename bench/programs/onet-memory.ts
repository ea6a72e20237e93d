import { createEngine } from '../../packages/onet/src/engine/engine.ts';
import { details } from '../../packages/onet/src/services/online/occupation-report.ts';
import { search } from '../../packages/onet/src/services/online/search.ts';

/** Prints the process's memory, in bytes: with the local database in use where a folder is named, or without. */
const [keepIn] = process.argv.slice(2);

if (keepIn !== undefined) {
  const onet = createEngine({ databaseFolder: keepIn });
  await onet.ready();
  const words = ['nurse', 'software developer', 'manager', 'teacher', 'electrician', 'sales', 'truck driver'];
  for (let round = 0; round < 100; round++) {
    for (const keyword of words) await onet.call(search, { keyword });
    await onet.call(details.skills, { code: '15-1252.00' });
    await onet.call(details.technologySkills, { code: '15-1252.00' });
  }
}
process.stdout.write(String(process.memoryUsage().rss));
