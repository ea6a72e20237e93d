import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createEngine, type Engine } from '../../src/engine/engine.ts';
import { details } from '../../src/services/online/occupation-report.ts';
import { search } from '../../src/services/online/search.ts';
import { softSkillsResults } from '../../src/services/online/soft-skills.ts';
import { recordingLog } from '../support/log.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let folder = '';
beforeEach(() => {
  folder = temporaryFolder();
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const call = async (engine: Engine) => [
  await engine.call(search, { keyword: 'nurse' }),
  await engine.call(details.knowledge, { code: '29-1141.00' }),
  await engine.call(details.education, { code: '29-1141.00' }),
];

describe('the database of the built-in facts', () => {
  it('is created by the first call that needs it, logged, and kept for the next start', async () => {
    const log = recordingLog();
    const databaseFolder = join(folder, 'databases');
    const first = createEngine({ databaseFolder, log });
    expect((await first.call(softSkillsResults, { skills: ['2.B.1.a'] })).ok).toBe(true);
    expect(log.lines).toEqual([]);

    const [answers, again] = await Promise.all([call(first), call(first)]);
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(again).toEqual(answers);
    expect(log.lines).toMatchObject([
      { level: 'info', message: 'creating the local O*NET database from the built-in facts' },
    ]);
    expect(readdirSync(databaseFolder)).toEqual([expect.stringMatching(/^facts-\d+-[0-9a-f]{16}\.sqlite$/)]);

    expect(await call(createEngine({ databaseFolder, log }))).toEqual(answers);
    expect(log.lines).toHaveLength(1);
  });

  it('is created again if its file is damaged, and replaces those of earlier facts', async () => {
    const databaseFolder = join(folder, 'databases');
    const answers = await call(createEngine({ databaseFolder }));
    const [file = ''] = readdirSync(databaseFolder);
    writeFileSync(join(databaseFolder, file), 'scribble');
    writeFileSync(join(databaseFolder, `facts-1-${'0'.repeat(16)}.sqlite`), 'of earlier facts');
    writeFileSync(join(databaseFolder, 'store.sqlite'), 'of another program');
    expect(await call(createEngine({ databaseFolder }))).toEqual(answers);
    expect(readdirSync(databaseFolder).sort()).toEqual([file, 'store.sqlite']);
  });

  it('is created in memory if its file cannot be written, with a warning', async () => {
    const log = recordingLog();
    writeFileSync(join(folder, 'file'), '');
    const engine = createEngine({ databaseFolder: join(folder, 'file/databases'), log });
    const answers = await call(engine);
    expect(log.lines).toMatchObject([{ level: 'info' }, { level: 'warn', fields: { reason: 'ENOTDIR' } }]);
    expect(answers).toEqual(await call(createEngine({ databaseFolder: join(folder, 'databases') })));
  });

  it('can be created by several engines at once', async () => {
    const databaseFolder = join(folder, 'databases');
    mkdirSync(databaseFolder);
    const both = [1, 2].map(() => createEngine({ databaseFolder }));
    const [a, b] = await Promise.all(both.map(call));
    expect(a).toEqual(b);
  });

  it('is not waited for by an aborted call', async () => {
    const stop = new AbortController();
    const waiting = createEngine({ databaseFolder: join(folder, 'databases') }).call(
      search,
      { keyword: 'nurse' },
      { signal: stop.signal },
    );
    stop.abort(new Error('too late'));
    await expect(waiting).rejects.toThrow('too late');
  });
});
