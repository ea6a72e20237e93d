import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { LAYOUT } from '../support/bodies.ts';
import { request } from '../support/bots.ts';
import { validTree } from '../support/component-trees.ts';
import { openBrowser, withoutBrowser, type BrowserSession } from '../support/browser.ts';

// Needs Chromium; in CI there is one.
describe.skipIf(withoutBrowser)('the page, with random component trees', () => {
  let session: BrowserSession;
  let page: Page;
  let messages: string;

  beforeAll(async () => {
    session = await openBrowser();
    page = await session.open();
    const { playground } = session;
    const { list } = await request(playground, 'GET', `/guilds/${playground.guildId}/channels`);
    messages = `/channels/${String(list[0]?.['id'])}/messages`;
  });

  afterAll(async () => {
    await session.close();
  });

  it('renders every valid tree without an error', async () => {
    await fc.assert(
      fc.asyncProperty(validTree, async (components) => {
        const sent = await request(session.playground, 'POST', messages, { flags: LAYOUT, components });
        await page.locator(`#message-${String(sent.body['id'])} .components`).waitFor({ state: 'attached' });
        expect(session.pageErrors).toEqual([]);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });
});
