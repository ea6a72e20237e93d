import { expect, it } from 'vitest';
import { crawlPlayground } from '../support/crawl/crawl-playground.ts';

it.each(['en-US', 'es-ES'])(
  'everything that can be pressed leads somewhere, with the facts that come with Waymark: %s',
  async (locale) => {
    const { screens, problems } = await crawlPlayground(locale, { depth: 5, maxPerKind: 1 });
    expect(problems).toEqual([]);
    expect(screens).toBeGreaterThan(300);
  },
  300_000,
);
