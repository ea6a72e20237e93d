import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildData } from '../../src/data-build/build-data.ts';
import { extracts } from '../../src/data-build/release-extracts.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { results } from '../support/ask.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let folder = '';
beforeEach(() => {
  folder = temporaryFolder();
});

const RATINGS = 'O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value';
const release = {
  'Read Me.txt': 'O*NET 31.5 Database\nFebruary 2027 Release\n',
  'Occupation Data.txt': 'O*NET-SOC Code\tTitle\n11-2222.00\tBakers of Bread\n11-1111.00\tKeepers of Bees\n',
  'Job Zones.txt': 'O*NET-SOC Code\tJob Zone\n11-2222.00\t3\n',
  'Job Zone Reference.txt': 'Job Zone\tName\tSVP Range\n3\tThree\t(6.0 to < 7.0)\n',
  'Scales Reference.txt': 'Scale ID\tScale Name\tMinimum\tMaximum\nIM\tImportance\t1\t5\nLV\tLevel\t0\t7\n',
  'Content Model Reference.txt': [
    'Element ID\tElement Name\tDescription',
    '2.A.2.a\tCritical Thinking\tn/a',
    '2.B.1.a\tSocial Perceptiveness\tn/a',
    '4.A.1.a.1.a.1\tTaste bread.\tn/a',
    '',
  ].join('\n'),
  'Essential Skills.txt': `${RATINGS}\n11-2222.00\t2.A.2.a\tCritical Thinking\tLV\t3.50\n`,
  'Transferable Skills.txt': [
    RATINGS,
    '11-1111.00\t2.B.1.a\tSocial Perceptiveness\tIM\t3.1',
    '11-1111.00\t2.B.1.a\tSocial Perceptiveness\tLV\t5',
    '11-2222.00\t2.B.1.a\tSocial Perceptiveness\tIM\tn/a',
    '11-2222.00\t2.B.1.a\tSocial Perceptiveness\tLV\t3.49',
    '',
  ].join('\n'),
};

function write(files: Readonly<Record<string, string>>, name = 'release'): string {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  for (const [file, content] of Object.entries(files)) writeFileSync(join(path, file), content);
  return path;
}

/** The built files by name, without their header lines. */
function build(...folders: readonly string[]): Record<string, string[]> {
  return Object.fromEntries(
    buildData(folders, extracts).files.map(({ file, content }) => [
      file,
      content.split('\n').filter((line) => line !== '' && !line.startsWith('#')),
    ]),
  );
}

describe('a release', () => {
  it('gives the files of facts', () => {
    expect(build(write(release))).toEqual({
      'occupations.tsv': [
        'Code\tTitle\tJob Zone',
        '11-1111.00\tKeepers of Bees\t',
        '11-2222.00\tBakers of Bread\t3',
      ],
      'job-zones.tsv': ['Job Zone\tName\tSVP Range', '3\tThree\t(6.0 to < 7.0)'],
      'elements.tsv': ['Element\tName', '2.A.2.a\tCritical Thinking', '2.B.1.a\tSocial Perceptiveness'],
      'skills.tsv': ['Code\t2.A.2.a\t2.B.1.a', '11-1111.00\t\t310/500', '11-2222.00\t/350\t/349'],
      'scales.tsv': ['Scale\tName\tMinimum\tMaximum', 'IM\tImportance\t1\t5', 'LV\tLevel\t0\t7'],
      'releases.tsv': [
        'File\tRelease\tDate',
        ...['occupations', 'job-zones', 'elements', 'skills', 'scales'].map(
          (name) => `${name}.tsv\t31.5\t2027-02`,
        ),
      ],
    });
  });

  it('can have CRLF, columns in any order and additional columns', () => {
    const other = {
      ...release,
      'Job Zones.txt': 'Date\tJob Zone\tO*NET-SOC Code\r\n08/2023\t3\t11-2222.00\r\n',
      'Occupation Data.txt': release['Occupation Data.txt'].replaceAll('\n', '\r\n'),
    };
    expect(build(write(other, 'other'))).toEqual(build(write(release)));
  });

  it('can have one file of skills, as before release 30', () => {
    const { 'Essential Skills.txt': essential, 'Transferable Skills.txt': transferable, ...rest } = release;
    const older = { ...rest, 'Skills.txt': essential + transferable.replace(`${RATINGS}\n`, '') };
    expect(build(write(older, 'older'))).toEqual(build(write(release)));
  });

  it('can be in several folders; the first folder that has a file is used', () => {
    const { 'Job Zone Reference.txt': reference, ...most } = release;
    const rest = write({ 'Job Zone Reference.txt': reference, 'Job Zones.txt': 'unread' }, '31.5');
    expect(build(write(most), rest)['job-zones.tsv']).toEqual([
      'Job Zone\tName\tSVP Range',
      '3\tThree\t(6.0 to < 7.0)',
    ]);
  });

  it('is served by the engine, also without a Job Zone or an importance', async () => {
    const data = join(folder, 'data');
    mkdirSync(data);
    for (const { file, content } of buildData([write(release)], extracts).files)
      writeFileSync(join(data, file), content);
    const local = createEngine({ dataFolder: data, databaseFolder: folder });
    expect(await local.about()).toEqual({ source: 'local', release: '31.5', releaseDate: '2027-02' });
    const page = await results({ skills: ['2.B.1.a', '2.A.2.a'], sort: 'zone' }, local);
    expect(page.occupation.map(({ code, job_zone }) => [code, job_zone])).toEqual([
      ['11-2222.00', { code: 3, title: 'Three' }],
      ['11-1111.00', undefined],
    ]);
    expect(page.occupation[0]?.skills_matched).toEqual([
      { code: '2.A.2.a', title: 'Critical Thinking', level: 50 },
    ]);
  });
});

describe('an invalid release is rejected with file, line and column', () => {
  const ratings = release['Transferable Skills.txt'];
  it.each<[string, Partial<Record<keyof typeof release, string>>, string]>([
    [
      'a missing column',
      { 'Job Zones.txt': 'O*NET-SOC Code\tZone\n' },
      'Job Zones.txt, line 1: the column "Job Zone" is missing.',
    ],
    [
      'a rating twice',
      { 'Transferable Skills.txt': `${ratings}11-1111.00\t2.B.1.a\tSocial Perceptiveness\tLV\t4\n` },
      'Transferable Skills.txt, line 6, column "Scale ID": 11-1111.00, 2.B.1.a, LV is a duplicate.',
    ],
    [
      'a column that only the facts need',
      { 'Job Zone Reference.txt': 'Job Zone\tName\n3\tThree\n' },
      'job-zones.tsv cannot be made from Job Zone Reference.txt: no such column: svp_range.',
    ],
    [
      'a Job Zone without a name',
      { 'Job Zones.txt': 'O*NET-SOC Code\tJob Zone\n11-2222.00\t4\n' },
      'Job Zones.txt: zone 4 of 11-2222.00 is not in Job Zone Reference.txt.',
    ],
  ])('%s', (_, damage, message) => {
    const path = write({ ...release, ...damage });
    expect(() => build(path)).toThrow(message);
  });

  it('an unknown tier of related occupations', () => {
    const related =
      'O*NET-SOC Code\tRelated O*NET-SOC Code\tRelatedness Tier\tIndex\n11-1111.00\t11-2222.00\tDistant\t1\n';
    const path = write({ ...release, 'Related Occupations.txt': related });
    expect(() => build(path)).toThrow('Related Occupations.txt: the tier "Distant" is unknown.');
  });

  it('a folder that does not exist, is not a release, or lacks a file', () => {
    expect(() => build(join(folder, 'nowhere'))).toThrow('nowhere is not a folder.');
    expect(() => build(write({}, 'empty'))).toThrow('does not say which release it is');
    expect(() => build(write({ 'Read Me.txt': release['Read Me.txt'] }, 'bare'))).toThrow(
      'For occupations.tsv the release folders must hold Occupation Data.txt + Job Zones.txt + Job Zone Reference.txt.',
    );
  });

  it('files of one table from two releases', () => {
    const { 'Transferable Skills.txt': transferable, ...most } = release;
    const other = write({ 'Transferable Skills.txt': transferable }, '30.9');
    expect(() => build(write(most), other)).toThrow(
      'skills.tsv would mix releases: Essential Skills.txt and Transferable Skills.txt must come from the same one.',
    );
  });
});

describe('data:build reports an error in one sentence, without a stack', () => {
  const run = (...args: readonly string[]) => {
    const program = join(import.meta.dirname, '../../scripts/build-data.ts');
    return spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
  };

  it.each<[string, () => string[], string]>([
    ['no folder', () => [], 'Which release?'],
    ['an unknown option', () => [folder, '--fast'], "Unknown option '--fast'"],
    ['a folder that is not a release', () => [folder, '--out', folder], 'does not say which release it is'],
    [
      'a target that cannot be written',
      () => {
        writeFileSync(join(folder, 'file'), '');
        return [write(release), '--out', join(folder, 'file/data')];
      },
      'file/data cannot be written (ENOTDIR): please choose another folder with --out.',
    ],
  ])('%s', (_, args, message) => {
    const { status, stderr } = run(...args());
    expect(status).toBe(1);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('prints the files that it writes and leaves out', () => {
    const { status, stdout } = run(write(release), '--out', join(folder, 'data'));
    expect(status).toBe(0);
    expect(stdout).toContain('occupations.tsv: 2 rows\n');
    expect(stdout).toContain('related.tsv: left out. For related.tsv the release folders must hold');
  });
});
