import { expect, it } from 'vitest';
import { linePages } from '../../src/views/career/report-lines.ts';

it.each([['. '], [' '], ['words, '], ['👩‍🚀']])(
  'a line too long for a page is broken, and nothing of it is lost: %j',
  (beginning) => {
    const line = `${beginning}${'W'.repeat(250)}: ${'👩‍🚀'.repeat(60)}`;
    const pages = linePages([line], 100);
    for (const page of pages) {
      expect(page.length).toBeLessThanOrEqual(100);
      expect(page.isWellFormed()).toBe(true);
    }
    expect(pages.join('').replaceAll(/\s/g, '')).toBe(line.replaceAll(/\s/g, ''));
  },
);
