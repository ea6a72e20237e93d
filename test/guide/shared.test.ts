import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guide } from '../../src/guide/guide.ts';

const shared = process.env['WAYMARK_SHARED'];
const RUN = 6;

const runsOf = (text: string): string[] => {
  const words =
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{N}']+/gu) ?? [];
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
};

/** The guide is ours: it must not repeat the sentences of the release that it was checked against. */
describe.runIf(shared !== undefined)('the career guide beside the official texts', () => {
  it('has no run of six words in common with them', () => {
    const official = new Set<string>();
    for (const file of ['Occupation Data.txt', 'Task Statements.txt']) {
      for (const row of readFileSync(join(shared ?? '', 'onet/30.3', file), 'utf8')
        .split(/\r?\n/)
        .slice(1))
        for (const run of runsOf(row.split('\t')[2] ?? '')) official.add(run);
    }
    expect(official.size).toBeGreaterThan(100_000);
    const copied = ['en', 'es'].flatMap((language) =>
      [...guide(language)].flatMap(([code, { summary }]) =>
        runsOf(summary)
          .filter((run) => official.has(run))
          .map((run) => `${language} ${code}: ${run}`),
      ),
    );
    expect(copied).toEqual([]);
  });
});
