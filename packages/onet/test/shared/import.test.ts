import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import type { AnyService } from '../../src/services/service.ts';
import { database } from '../../src/services/database.ts';
import { details, summary } from '../../src/services/online/occupation-report.ts';
import { onetData } from '../../src/services/online/onet-data.ts';
import { softSkills, softSkillsResults } from '../../src/services/online/soft-skills.ts';
import { jobDuties, relatedActivities } from '../../src/services/online/job-duties.ts';
import { importAll, runImport } from '../support/import-release.ts';

const shared = join(process.env['WAYMARK_SHARED'] ?? '', 'onet');
const all = { start: 1, end: 2000 };

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Lines of a file without its header. */
function linesOf(release: string, file: string): number {
  return readFileSync(join(shared, release, file), 'utf8').split('\n').length - 2;
}

describe.each(['30.3', '29.0'])('release %s', (release) => {
  it('is imported whole: a row for each line of each file', () => {
    const {
      files: imported,
      missing,
      extra,
      skipped,
    } = importAll(join(shared, release), join(folder, `${release}.sqlite`));
    const files = readdirSync(join(shared, release)).filter((file) => file !== 'Read Me.txt');
    expect(imported.map(({ file }) => file).sort()).toEqual(files.sort());
    expect({ extra, skipped }).toEqual({ extra: [], skipped: [] });
    expect(missing).toContain('Task Ratings.txt');
    for (const { file, rows } of imported) expect(rows, file).toBe(linesOf(release, file));
  });

  it('answers', async () => {
    const onet = createEngine({ database: join(folder, `${release}.sqlite`) });
    const baker = { code: '51-3011.00' };
    expect(await onet.about()).toMatchObject({ source: 'local', release });
    expect(await onet.call(details.tasks, baker)).toMatchObject({ ok: true, data: { start: 1, end: 10 } });
    expect(await onet.call(details.technologySkills, baker)).toMatchObject({ ok: true });
    expect(await onet.call(summary.jobZone, baker)).toMatchObject({
      data: { job_training: expect.any(String) as string },
    });
    const skills = await onet.call(softSkills, {});
    if (!skills.ok) expect.fail();
    for (const skill of [...skills.data.social, ...skills.data.thinking]) {
      expect(skill.example.map(({ level }) => level)).toEqual([28, 57, 85]);
      expect(skill.description).toMatch(/\.$/);
    }
    const tables = await onet.call(database.tables, {});
    expect(tables.ok && tables.data.map(({ table_id }) => table_id)).toContain('task_statements');
  });
});

it('an import brings the built-in ratings that a copy of the release lacks, and says which release they are of', async () => {
  const out = join(folder, 'completed.sqlite');
  expect((await runImport([join(shared, '30.3'), '--out', out])).code).toBe(0);
  const onet = createEngine({ database: out });
  for (const service of [details.knowledge, details.abilities]) {
    expect(await onet.call(service, { code: '51-3011.00' })).toMatchObject({
      ok: true,
      factsRelease: '30.0',
      data: { total: expect.any(Number) as number },
    });
  }
});

it('30.3 gives the same answers as the built-in facts made from it', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const imported = createEngine({ database: join(folder, '30.3.sqlite') });
  const builtIn = createEngine({ databaseFolder: folder });
  const picks = { skills: ['2.B.1.d', '2.B.1.c', '2.B.1.a'] };
  expect(await imported.call(softSkillsResults, { ...picks, ...all })).toEqual(
    await builtIn.call(softSkillsResults, { ...picks, ...all }),
  );
  const same = [details.relatedOccupations, details.technologySkills] as const;
  const undescribed = [details.skills, details.workStyles, details.interests] as const;
  for (const code of ['15-1252.00', '29-1141.00', '11-1011.00', '53-7121.00', '55-3019.00']) {
    const ask = async (service: AnyService) =>
      Promise.all([imported, builtIn].map(async (onet) => onet.call(service, { code, ...all })));
    for (const service of same) {
      const [a, b] = await ask(service);
      expect(a).toEqual(b);
    }
    for (const service of undescribed) {
      const [a, b] = (await ask(service)).map((answer) =>
        JSON.stringify(answer, (key, value: unknown) => (key === 'description' ? undefined : value)),
      );
      expect(a).toBe(b);
    }
  }
  const element = { element: '2.A.1.a', ...all };
  expect(await imported.call(onetData.basicSkills.occupations, element)).toEqual(
    await builtIn.call(onetData.basicSkills.occupations, element),
  );
});

it('job duties and related activities lead from one occupation to others like it', async () => {
  const onet = createEngine({ database: join(folder, '30.3.sqlite') });
  const tasks = await onet.call(jobDuties.tasks, { code: '51-3011.00' });
  if (!tasks.ok) expect.fail();
  const like = await onet.call(jobDuties.results, { tasks: tasks.data.task.map(({ id }) => id), ...all });
  if (!like.ok) expect.fail();
  expect(like.data.occupation[0]?.code).toBe('51-3011.00');
  expect(like.data.occupation.length).toBeGreaterThan(5);
  const activities = await onet.call(relatedActivities.activities, { code: '51-3011.00', ...all });
  if (!activities.ok) expect.fail();
  const doing = await onet.call(relatedActivities.results, {
    activities: activities.data.activity.map(({ id }) => id),
  });
  expect(doing.ok && doing.data.occupation[0]?.code).toBe('51-3011.00');
});

it('a .zip of 30.3 makes the same database as its folder', () => {
  const files = readdirSync(join(shared, '30.3'));
  const zip = join(folder, 'db_30_3_text.zip');
  const packed = files.map(
    (file) => [`db_30_3_text/${file}`, readFileSync(join(shared, '30.3', file))] as const,
  );
  writeFileSync(zip, zipSync(Object.fromEntries(packed), { level: 1 }));
  importAll(zip, join(folder, 'zipped.sqlite'));
  const [fromZip, fromFolder] = ['zipped', '30.3'].map((name) =>
    readFileSync(join(folder, `${name}.sqlite`)),
  );
  expect(fromFolder !== undefined && fromZip?.equals(fromFolder)).toBe(true);
});

it('an import killed on the way leaves the old database answering', async () => {
  const out = join(folder, '29.0.sqlite');
  const before = readFileSync(out);
  await runImport([join(shared, '30.3'), '--out', out], {
    text: 'Transferable Skills.txt',
    act: (kill) => {
      kill('SIGKILL');
    },
  });
  expect(readFileSync(out).equals(before)).toBe(true);
  expect(await createEngine({ database: out }).about()).toMatchObject({ release: '29.0' });
});
