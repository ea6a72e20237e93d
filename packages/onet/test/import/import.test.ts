import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { importReport } from '../../src/cli/import-report.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { database } from '../../src/services/database.ts';
import { jobDuties } from '../../src/services/online/job-duties.ts';
import { occupationOverview } from '../../src/services/online/occupation.ts';
import { details } from '../../src/services/online/occupation-report.ts';
import { search } from '../../src/services/online/search.ts';
import { softSkills } from '../../src/services/online/soft-skills.ts';
import { importAll, RELEASE, write, type ReleaseFiles } from '../support/import-release.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let folder = '';
let out = '';
beforeEach(() => {
  folder = temporaryFolder();
  out = join(folder, 'made/onet.sqlite');
});

const release = (files: ReleaseFiles = RELEASE): string => write(join(folder, 'release'), files);
const without = (file: string): ReleaseFiles =>
  Object.fromEntries(Object.entries(RELEASE).filter(([name]) => name !== file));
const rowsOf = async (table_id: string): Promise<Record<string, unknown>[]> => {
  const answer = await createEngine({ database: out }).call(database.rows, { table_id, start: 1, end: 2000 });
  if (!answer.ok) throw new Error(answer.message);
  return answer.data.row;
};

describe('an imported release', () => {
  it('is reported, and the engine answers from all its files', async () => {
    const imported = importAll(release(), out);
    expect(imported.release).toEqual({ number: '31.5', date: '2027-02' });
    expect(imported.files.find(({ file }) => file === 'Job Titles.txt')).toEqual({
      file: 'Job Titles.txt',
      table: 'job_titles',
      rows: 2,
    });
    expect(importReport(imported, out)).toMatch(/Job Titles\.txt +job_titles +2\n/);
    expect(importReport(imported, out)).toMatch(
      /Missing in this copy of the release:\n(.*\n)* {2}Abilities\.txt/,
    );

    const onet = createEngine({ database: out });
    expect(await onet.about()).toEqual({
      source: 'local',
      release: '31.5',
      releaseDate: '2027-02',
      imported: true,
    });
    expect(await onet.call(occupationOverview, { code: '11-2222.00' })).toMatchObject({
      ok: true,
      source: 'local',
      release: '31.5',
      data: { title: 'Bakers', description: 'Bake bread.' },
    });
    expect(await onet.call(details.tasks, { code: '11-2222.00' })).toMatchObject({
      data: { total: 1, task: [{ id: '7', title: 'Knead dough.', category: 'Core' }] },
    });
    expect(await onet.call(details.detailedWorkActivities, { code: '11-2222.00' })).toMatchObject({
      data: { activity: [{ id: '4.A.1.a.1.a.1', title: 'Taste bread.' }] },
    });
    expect(await onet.call(details.jobZone, { code: '11-2222.00' })).toMatchObject({
      data: { code: 3, title: 'Three', related_experience: 'Some years.' },
    });
    expect(await onet.call(jobDuties.results, { tasks: ['7'] })).toMatchObject({
      data: { occupation: [{ code: '11-2222.00', task: [{ id: '7', title: 'Knead dough.' }] }] },
    });
    expect(await onet.call(search, { keyword: 'honey' })).toMatchObject({
      data: { occupation: [{ code: '11-1111.00' }] },
    });
  });

  it('gives descriptions of soft skills; the built-in ones replace missing ones', async () => {
    importAll(release(), out);
    const answer = await createEngine({ database: out }).call(softSkills, {});
    if (!answer.ok) throw new Error(answer.message);
    const of = (code: string) =>
      [...answer.data.social, ...answer.data.thinking].find((skill) => skill.code === code);
    expect(of('2.B.1.a')).toMatchObject({
      description: 'Seeing how others feel.',
      example: [{ level: 28, description: 'Notice a smile' }],
    });
    expect(of('2.A.2.a')?.example).toHaveLength(3);
  });

  it('can have CRLF, columns in any order, and additional columns and files', async () => {
    importAll(release(), out);
    const plain = await rowsOf('job_zones');
    const imported = importAll(
      write(join(folder, 'other'), {
        ...RELEASE,
        'Occupation Data.txt': `\uFEFF${RELEASE['Occupation Data.txt'].replaceAll('\n', '\r\n')}`,
        'Job Zones.txt': 'Mood\tDate\tJob Zone\tO*NET-SOC Code\r\nhappy\t08/2026\t3\t11-2222.00',
        'Hive Sizes.txt': 'O*NET-SOC Code\tSize\n11-1111.00\tlarge\n',
        'notes.txt': 'Buy flour.\n',
      }),
      out,
    );
    expect(imported).toMatchObject({ extra: ['Hive Sizes.txt'], skipped: ['notes.txt'] });
    expect(await rowsOf('job_zones')).toEqual(plain.map((row) => ({ ...row, mood: 'happy' })));
    expect(await rowsOf('hive_sizes')).toEqual([{ onetsoc_code: '11-1111.00', size: 'large' }]);
  });

  it('can be a .zip with its files in a folder', async () => {
    const bytes = Object.entries(RELEASE).map(([name, text]) => [
      `db_31_5_text/${name}`,
      new TextEncoder().encode(text),
    ]);
    const zip = join(folder, 'db.zip');
    writeFileSync(zip, zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>));
    importAll(release(), out);
    const fromFolder = await rowsOf('transferable_skills');
    expect(importAll(zip, out).files).toHaveLength(Object.keys(RELEASE).length - 1);
    expect(await rowsOf('transferable_skills')).toEqual(fromFolder);
  });

  it('can have the older layout', async () => {
    const { 'Essential Skills.txt': essential, 'Transferable Skills.txt': other, ...rest } = RELEASE;
    const { 'Job Titles.txt': titles, 'Software Skills.txt': software, ...older } = rest;
    importAll(
      release({
        ...older,
        'Skills.txt': essential + other.slice(other.indexOf('\n') + 1),
        'Tasks to DWAs.txt': RELEASE['Tasks to DWAs.txt'].replace('DWA Element ID', 'DWA ID'),
        'Alternate Titles.txt': titles.replace('Job Title', 'Alternate Title'),
        'Technology Skills.txt': software
          .replace('Workplace Example\tElement ID\tElement Name', 'Example\tCommodity Code\tCommodity Title')
          .replace('2.E.5.b', '43232306'),
      }),
      out,
    );
    const onet = createEngine({ database: out });
    expect(await onet.call(search, { keyword: 'apiarist' })).toMatchObject({
      data: { occupation: [{ code: '11-1111.00' }] },
    });
    expect(await onet.call(details.technologySkills, { code: '11-2222.00' })).toMatchObject({
      data: { category: [{ code: 43_232_306, title: 'Oven software' }] },
    });
    expect(await onet.call(details.skills, { code: '11-1111.00' })).toMatchObject({
      data: { element: [{ id: '2.B.1.a', importance: 53 }] },
    });
  });

  it('has names of elements without a content model', async () => {
    importAll(release(without('Content Model Reference.txt')), out);
    expect(await createEngine({ database: out }).call(details.skills, { code: '11-1111.00' })).toMatchObject({
      data: { element: [{ id: '2.B.1.a', name: 'Social Perceptiveness' }] },
    });
  });

  it('gets its number from --release if it has none', () => {
    const nameless = release(without('Read Me.txt'));
    expect(() => importAll(nameless, out)).toThrow('such as --release 30.3');
    expect(importAll(nameless, out, '31.5').release).toEqual({ number: '31.5', date: '' });
  });

  it('keeps any text unchanged', async () => {
    const text = fc
      .string({ unit: 'binary', minLength: 1 })
      .map((line) => line.replace(/[\t\r\n\uD800-\uDFFF\uFEFF]/gu, ''))
      .filter((line) => line !== '' && line !== 'n/a' && !line.includes('\u0000'));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 40 }), async (titles) => {
        const codes = titles.map((_, i) => `11-${String(i).padStart(4, '0')}.00`);
        const lines = titles.map((title, i) => `${codes[i] ?? ''}\t${title}`);
        release({
          'Read Me.txt': RELEASE['Read Me.txt'],
          'Occupation Data.txt': `O*NET-SOC Code\tTitle\n${lines.join('\n')}\n`,
        });
        importAll(join(folder, 'release'), out);
        expect(await rowsOf('occupation_data')).toEqual(
          titles.map((title, i) => ({ onetsoc_code: codes[i], title })),
        );
      }),
      { numRuns: 20 },
    );
  });
});

describe('an invalid release is rejected with file, line and column, and the old database is kept', () => {
  const ratings = RELEASE['Transferable Skills.txt'];
  it.each<[string, Partial<Record<keyof typeof RELEASE, string>>, string]>([
    [
      'a missing column',
      { 'Job Zones.txt': 'O*NET-SOC Code\tZone\n' },
      'Job Zones.txt, line 1: the column "Job Zone" is missing.',
    ],
    [
      'a column twice',
      { 'Job Zones.txt': 'O*NET-SOC Code\tJob Zone\tJob Zone\n' },
      'Job Zones.txt, line 1: column 3 has the name of another column.',
    ],
    [
      'a short row',
      { 'Transferable Skills.txt': `${ratings}11-1111.00\t2.B.1.a\n` },
      'Transferable Skills.txt, line 5: 2 cells where the header has 7 columns.',
    ],
    [
      'a rating beyond its scale',
      { 'Transferable Skills.txt': ratings.replace('\t5\t', '\t7.5\t') },
      'Transferable Skills.txt, line 3, column "Data Value": "7.5" is outside scale LV, 0 to 7.',
    ],
    [
      'a word for a rating',
      { 'Transferable Skills.txt': ratings.replace('\t5\t', '\thigh\t') },
      'Transferable Skills.txt, line 3, column "Data Value": "high" is not a number.',
    ],
    [
      'an unknown scale',
      { 'Transferable Skills.txt': ratings.replace('\tIM\tn/a', '\tXX\tn/a') },
      'Transferable Skills.txt, line 4, column "Scale ID": "XX" is not in Scales Reference.txt.',
    ],
    [
      'an unknown element',
      { 'Transferable Skills.txt': ratings.replace('2.B.1.a', '2.B.1.z') },
      'Transferable Skills.txt, line 2, column "Element ID": "2.B.1.z" is not in Content Model Reference.txt.',
    ],
    [
      'an invalid code',
      { 'Occupation Data.txt': 'O*NET-SOC Code\tTitle\n11-1111\tKeepers of Bees\n' },
      'Occupation Data.txt, line 2, column "O*NET-SOC Code": "11-1111" is not an O*NET-SOC code.',
    ],
    [
      'an occupation twice',
      { 'Occupation Data.txt': `${RELEASE['Occupation Data.txt']}11-1111.00\tKeepers of Bees\t\n` },
      'Occupation Data.txt, line 4, column "O*NET-SOC Code": 11-1111.00 is a duplicate.',
    ],
    [
      'ratings of an unknown occupation',
      { 'Transferable Skills.txt': ratings.replaceAll('11-1111.00', '99-9999.00') },
      'Transferable Skills.txt, line 2, column "O*NET-SOC Code": "99-9999.00" is not in Occupation Data.txt.',
    ],
    [
      'an occupation without a title',
      { 'Occupation Data.txt': 'O*NET-SOC Code\tTitle\n11-1111.00\tn/a\n' },
      'Occupation Data.txt, line 2, column "Title": required.',
    ],
    [
      'an invalid month',
      { 'Job Zones.txt': 'O*NET-SOC Code\tJob Zone\tDate\n11-2222.00\t3\t13/2026\n' },
      'Job Zones.txt, line 2, column "Date": "13/2026" is not a month as MM/YYYY.',
    ],
  ])('%s', async (_, damage, message) => {
    importAll(release(), out);
    const before = readFileSync(out);
    expect(() => importAll(write(join(folder, 'damaged'), { ...RELEASE, ...damage }), out)).toThrow(message);
    expect(readFileSync(out).equals(before)).toBe(true);
    expect(readdirSync(join(folder, 'made'))).toEqual(['onet.sqlite']);
    expect(await rowsOf('occupation_data')).toHaveLength(2);
  });

  it('text that is not UTF-8', () => {
    const path = release();
    writeFileSync(
      join(path, 'Job Zones.txt'),
      Buffer.concat([Buffer.from('O*NET-SOC Code\tJob Zone\n11-2222.00\t'), Buffer.from([0xff, 0x0a])]),
    );
    expect(() => importAll(path, out)).toThrow('Job Zones.txt, line 2: not UTF-8 text.');
  });

  it('files that are not a release', () => {
    const zip = join(folder, 'half.zip');
    writeFileSync(zip, zipSync({ 'Occupation Data.txt': new Uint8Array(10_000) }).slice(0, 60));
    const other = join(folder, 'other.zip');
    writeFileSync(other, zipSync({ 'story.txt': new TextEncoder().encode('Once') }));
    expect(() => importAll(join(folder, 'nowhere'), out)).toThrow('nowhere does not exist.');
    expect(() => importAll(write(join(folder, 'empty'), {}), out)).toThrow('it has no "Occupation Data.txt"');
    expect(() => importAll(zip, out)).toThrow('is not a complete .zip file');
    expect(() => importAll(other, out)).toThrow('other.zip is not an O*NET text release');
    expect(() => createEngine({ database: zip })).toThrow(
      'half.zip is not an O*NET database of this version',
    );
    expect(() => createEngine({ database: join(folder, 'nowhere') })).toThrow('npm run onet:import');
  });
});
