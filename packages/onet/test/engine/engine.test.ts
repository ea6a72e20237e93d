import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLocal, type LocalOnet } from '../../src/engine/engine.ts';
import { details } from '../../src/services/online/occupation-report.ts';
import { search } from '../../src/services/online/search.ts';
import { softSkillsResults } from '../../src/services/online/soft-skills.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const now = (): number => 0;
const ask = async (onet: LocalOnet) => [
  await onet.call(search, { keyword: 'nurse' }),
  await onet.call(details.knowledge, { code: '29-1141.00' }),
  await onet.call(details.education, { code: '29-1141.00' }),
];

describe('the database of the facts that come with Waymark', () => {
  it('is made on the first call that needs it, told, and kept for the next start', async () => {
    const told: string[] = [];
    const tell = (message: string): void => void told.push(message);
    const keepIn = join(folder, 'kept');
    const first = openLocal({ keepIn, tell, now });
    expect((await first.call(softSkillsResults, { skills: ['2.B.1.a'] })).ok).toBe(true);
    expect(told).toEqual([]);

    const [answers, again] = await Promise.all([ask(first), ask(first)]);
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(again).toEqual(answers);
    expect(told).toEqual(['making the local O*NET database from the facts that come with Waymark, once']);
    expect(readdirSync(keepIn)).toEqual([expect.stringMatching(/^facts-\d+-[0-9a-f]{16}\.sqlite$/)]);

    expect(await ask(openLocal({ keepIn, tell, now }))).toEqual(answers);
    expect(told).toHaveLength(1);
  });

  it('is made anew when its file is damaged, and takes earlier ones away', async () => {
    const keepIn = join(folder, 'kept');
    const answers = await ask(openLocal({ keepIn, now }));
    const [file = ''] = readdirSync(keepIn);
    writeFileSync(join(keepIn, file), 'scribble');
    writeFileSync(join(keepIn, `facts-1-${'0'.repeat(16)}.sqlite`), 'of earlier facts');
    writeFileSync(join(keepIn, 'store.sqlite'), 'of somebody else');
    expect(await ask(openLocal({ keepIn, now }))).toEqual(answers);
    expect(readdirSync(keepIn).sort()).toEqual([file, 'store.sqlite']);
  });

  it('lives in memory where no file can be written, which is told', async () => {
    const told: string[] = [];
    writeFileSync(join(folder, 'file'), '');
    const keepIn = join(folder, 'file/kept');
    const onet = openLocal({ keepIn, now, tell: (message) => void told.push(message) });
    const answers = await ask(onet);
    expect(told[1]).toContain(`cannot be kept in ${keepIn} (ENOTDIR); it is made in memory`);
    expect(answers).toEqual(await ask(openLocal({ keepIn: join(folder, 'kept'), now })));
  });

  it('may be made by several at once', async () => {
    mkdirSync(join(folder, 'kept'));
    const both = [1, 2].map(() => openLocal({ keepIn: join(folder, 'kept'), now }));
    const [a, b] = await Promise.all(both.map(ask));
    expect(a).toEqual(b);
  });

  it('lets a signal end the wait', async () => {
    const stop = new AbortController();
    const waiting = openLocal({ keepIn: join(folder, 'kept') }).call(
      search,
      { keyword: 'nurse' },
      { signal: stop.signal },
    );
    stop.abort(new Error('too late'));
    await expect(waiting).rejects.toThrow('too late');
  });
});
