import { expect, it } from 'vitest';
import { everyOnet } from '../../packages/onet/test/support/every-service.ts';
import { crawlPlayground } from '../support/crawl/crawl-playground.ts';

it.each(['en-US', 'es-ES'])(
  'everything that can be pressed leads somewhere, when O*NET has everything: %s',
  async (locale) => {
    const at = (baseUrl: string) => everyOnet(undefined, baseUrl);
    const { screens, problems } = await crawlPlayground(locale, { at, depth: 4, maxPerKind: 1 });
    expect(problems).toEqual([]);
    expect(screens).toBeGreaterThan(300);
  },
  300_000,
);
