import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extracts } from '../../src/data-build/release-extracts.ts';

const folder = join(import.meta.dirname, '../../data');
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const rowsOf = (file: string): string[][] =>
  read(file)
    .replace(/\n$/, '')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .slice(1)
    .map((line) => line.split('\t'));

describe.each([...extracts.map(({ file }) => file), 'releases.tsv'])('%s', (file) => {
  const lines = read(file).split('\n');

  it('has a header with its release, licence, credit and how it was made', () => {
    const header = lines.filter((line) => line.startsWith('#')).join('\n');
    expect(lines[0]).toMatch(/^# Waymark: /);
    expect(header).toMatch(/Creative Commons Attribution 4.0/);
    expect(header).toMatch(/\(USDOL\/ETA\)/);
    expect(header).toMatch(/O\*NET is a trademark of USDOL\/ETA/);
    expect(header).toMatch(/npm run data:build/);
    if (file !== 'releases.tsv') {
      expect(header).toMatch(
        /O\*NET (30\.3 Database \(2026-05\)|30\.0 Database|29\.0 Database \(2024-08\)), modified/,
      );
      expect(header).toMatch(/Changed: /);
    }
  });

  it('has a cell for each column, a unique key in each row, and no carriage returns', () => {
    const table = lines.filter((line) => line !== '' && !line.startsWith('#'));
    const width = table[0]?.split('\t').length;
    expect(table.filter((line) => line.split('\t').length !== width)).toEqual([]);
    const keys = table.map((line) => line.split('\t')[0]);
    expect(new Set(keys).size).toBe(keys.length);
    expect(read(file)).not.toContain('\r');
    expect(read(file).endsWith('\n')).toBe(true);
  });
});

it('has 1,016 occupations, 923 with a Job Zone, 894 with ratings', () => {
  const occupations = rowsOf('occupations.tsv');
  expect(occupations).toHaveLength(1016);
  expect(occupations.filter(([, , zone]) => zone !== '')).toHaveLength(923);
  expect(rowsOf('skills.tsv')).toHaveLength(894);
  expect(rowsOf('elements.tsv')).toHaveLength(587);
  expect(rowsOf('job-zones.tsv').map(([zone]) => zone)).toEqual(['2', '3', '4', '5']);
});

it('has importance and level within their scales in every cell', () => {
  for (const [, ...cells] of rowsOf('skills.tsv')) {
    expect(cells).toHaveLength(35);
    for (const cell of cells) {
      const [importance = 0, level = -1] = cell.split('/').map(Number);
      if (!(importance >= 100 && importance <= 500 && level >= 0 && level <= 700)) expect.fail(cell);
    }
  }
});
