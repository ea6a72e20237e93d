import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildData } from '../../src/data-build/build-data.ts';
import { extracts } from '../../src/data-build/release-extracts.ts';
import { buildPublishedFacts } from '../../src/data-build/published-extracts.ts';

const shared = process.env['WAYMARK_SHARED'] ?? '';
const onet = join(shared, 'onet');
const DATA = join(import.meta.dirname, '../../data');

it('makes data/ again from the official releases, byte for byte', () => {
  const folders = ['30.3', '30.0', '29.0'].map((release) => join(onet, release));
  const { files: built, leftOut } = buildData(folders, extracts);
  expect(leftOut).toEqual([]);
  expect(built.length).toBeGreaterThan(extracts.length);
  for (const { file, content } of built) {
    expect(content === readFileSync(join(DATA, file), 'utf8'), file).toBe(true);
  }
});

it('makes the files of published facts again, byte for byte', () => {
  for (const { file, content } of buildPublishedFacts(join(shared, 'facts'))) {
    expect(content === readFileSync(join(DATA, file), 'utf8'), file).toBe(true);
  }
});

it('reads the older layout too', () => {
  const { files, leftOut } = buildData([join(onet, '29.0')], extracts);
  expect(Object.fromEntries(files.map(({ file, rows }) => [file, rows]))).toEqual({
    'occupations.tsv': 1016,
    'job-zones.tsv': 5,
    'elements.tsv': 627,
    'skills.tsv': 879,
    'work-styles.tsv': 879,
    'interests.tsv': 923,
    'related.tsv': 923,
    'job-titles.tsv': 45_077,
    'scales.tsv': 29,
    'software-categories.tsv': 135,
    'releases.tsv': 9,
  });
  expect(leftOut.map(({ file }) => file)).toEqual([
    'knowledge.tsv',
    'abilities.tsv',
    'education.tsv',
    'categories.tsv',
    'software.tsv',
    'element-links.tsv',
  ]);
});
