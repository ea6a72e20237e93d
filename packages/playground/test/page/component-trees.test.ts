import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { LAYOUT } from '../support/bodies.ts';
import { request } from '../support/bots.ts';
import { validTree } from '../support/component-trees.ts';
import { openStage, withoutBrowser, type Stage } from '../support/browser.ts';

// Needs Chromium; in CI there is one.
describe.skipIf(withoutBrowser)('the page, given any tree of components', () => {
  let stage: Stage;
  let page: Page;
  let messages: string;

  beforeAll(async () => {
    stage = await openStage();
    page = await stage.open();
    const { playground } = stage;
    const { list } = await request(playground, 'GET', `/guilds/${playground.guildId}/channels`);
    messages = `/channels/${String(list[0]?.['id'])}/messages`;
  });

  afterAll(async () => {
    await stage.close();
  });

  it('draws what the rules accept, without an error', async () => {
    await fc.assert(
      fc.asyncProperty(validTree, async (components) => {
        const sent = await request(stage.playground, 'POST', messages, { flags: LAYOUT, components });
        await page.locator(`#message-${String(sent.body['id'])} .components`).waitFor({ state: 'attached' });
        expect(stage.pageErrors).toEqual([]);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });
});
