import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildData } from '../../src/onet/build/build.ts';
import { extracts } from '../../src/onet/build/extracts.ts';

const onet = join(process.env['WAYMARK_SHARED'] ?? '', 'onet');

it('makes data/ again from the official releases, byte for byte', () => {
  const built = buildData([join(onet, '30.3'), join(onet, '30.0')], extracts);
  expect(built.length).toBeGreaterThan(extracts.length);
  for (const { file, content } of built) {
    expect(content === readFileSync(join(import.meta.dirname, '../../data', file), 'utf8'), file).toBe(true);
  }
});

it('reads the older layout too', () => {
  const rows = buildData([join(onet, '29.0')], extracts).map(({ file, rows }) => [file, rows]);
  expect(Object.fromEntries(rows)).toEqual({
    'occupations.tsv': 1016,
    'job-zones.tsv': 5,
    'elements.tsv': 35,
    'skills.tsv': 879,
    'releases.tsv': 4,
  });
});
