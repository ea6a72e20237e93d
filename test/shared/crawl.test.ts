import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createEngine } from '../../packages/onet/src/engine/engine.ts';
import { importAll } from '../../packages/onet/test/support/import-release.ts';
import { crawlPlayground } from '../support/crawl/crawl-playground.ts';

const RELEASE = join(process.env['WAYMARK_SHARED'] ?? '', 'onet', '30.3');

it.each(['en-US', 'es-ES'])(
  'everything that can be pressed leads somewhere, with an imported release served as O*NET: %s',
  async (locale) => {
    const folder = mkdtempSync(join(tmpdir(), 'waymark-crawl-'));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    const database = join(folder, 'onet.sqlite');
    importAll(RELEASE, database);
    const local = createEngine({ database });
    await local.ready();
    const { screens, problems } = await crawlPlayground(locale, {
      at: local.withBaseUrl,
      depth: 4,
      maxPerKind: 1,
    });
    expect(problems).toEqual([]);
    expect(screens).toBeGreaterThan(300);
  },
  600_000,
);
