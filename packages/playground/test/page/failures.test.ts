import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { newest, openBrowser, send, withoutBrowser, type BrowserSession } from '../support/browser.ts';

// Needs Chromium; in CI there is one.
describe.skipIf(withoutBrowser)('the page, on failures', () => {
  let session: BrowserSession;
  let page: Page;

  beforeAll(async () => {
    session = await openBrowser();
    page = await session.open();
  });

  afterAll(async () => {
    await session.close();
    expect(session.pageErrors).toEqual([]);
  });

  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).last();

  const inspector = () => page.getByRole('complementary', { name: 'Inspector' });

  async function openInspector(): Promise<void> {
    if ((await inspector().count()) === 0) await button('Show inspector').click();
    await inspector().waitFor();
  }

  it('shows a deferred answer as thinking until it comes', async () => {
    await send(page, '/show slow');
    await page.getByText('Waymark is thinking…').first().waitFor();
    await expect.poll(() => newest(page).innerText()).toContain('There you are');
    expect(await newest(page).innerText()).not.toContain('thinking');
  });

  it('shows a press without a response as failed, on its message', async () => {
    await send(page, '/show all');
    await button('No answer').click();
    await expect.poll(() => button('Primary').getAttribute('aria-disabled')).toBe('true');
    const message = page.locator('.message', { hasText: 'A section with a button' });
    await message.getByText('This interaction failed').waitFor();
    expect(await button('Primary').getAttribute('aria-disabled')).toBeNull();
  });

  it('shows what Discord would refuse, with the error code and path', async () => {
    await send(page, '/show refused');
    await openInspector();
    await inspector().getByText('Discord error 50035').first().waitFor();
    await inspector().getByText('at data.components[0].components[0].label').first().waitFor();
    await expect.poll(() => newest(page).innerText()).toContain('This interaction failed');
  });

  it('inspects the interaction of a message, its response and response time', async () => {
    await send(page, '/show plain');
    await expect.poll(() => newest(page).innerText()).toContain('Plain content');
    await newest(page).hover();
    await newest(page).getByRole('button', { name: 'Inspect' }).click();
    await inspector().getByRole('heading', { name: '/show plain' }).waitFor();
    await inspector()
      .getByText(/^\d+ ms of 3,000 ms$/)
      .waitFor();
    await inspector().getByText('Interaction sent').click();
    expect(await inspector().locator('pre:visible').innerText()).toContain('"application_id"');
  });

  it('drops the connection, after which the bot reconnects and responds', async () => {
    await openInspector();
    await button('Drop connection').click();
    await page.getByText(/It came back 1 time/).waitFor();
    await send(page, '/show pages');
    await button('Next').click();
    await page.getByText('Page 2 of 3').waitFor();
  });

  it('restarts the bot, and a button from before the restart still works', async () => {
    await openInspector();
    const registered = () => session.playground.requests.filter(({ method }) => method === 'PUT').length;
    const before = registered();
    await button('Restart bot').click();
    await expect.poll(registered).toBe(before + 1);
    await expect.poll(() => inspector().innerText()).toContain('Waymark · Online');
    await button('Next').click();
    await page.getByText('Page 3 of 3').waitFor();
  });

  it('delays the next response until it times out', async () => {
    await openInspector();
    await button('Delay next response').click();
    await button(/^Next response delayed/).waitFor();
    await send(page, '/show private');
    const failed = page.locator('.message', { hasText: '/show private' });
    await failed.getByText('This interaction failed').waitFor();
    await button('Delay next response').waitFor();
    expect(await page.getByText('Between us').count()).toBe(0);
  });

  it('renders markup, many components and long text as text', async () => {
    await send(page, '/show hostile');
    const message = page.locator('.message', { hasText: 'mirrored' });
    await message.getByRole('button', { name: '<b>5.3</b>' }).waitFor();
    expect(await message.locator('script, b, i, .md img').count()).toBe(0);
    expect(await page.title()).not.toBe('1');
    expect(await message.locator('a').count()).toBe(0);
    expect(await message.getByRole('heading').last().innerText()).toContain('<script>');
    const fits = await page.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth');
    expect(fits).toBe(true);
  });

  it('renders fifty messages at once and keeps the scroll position', async () => {
    await send(page, '/flood 50');
    await page.getByText('Message 50 of 50').waitFor();
    await page.evaluate("document.querySelector('#scroller').scrollTop = -600");
    await send(page, '/show pages');
    await page.getByText('Page 1 of 3').waitFor();
    expect(await page.evaluate("Math.round(document.querySelector('#scroller').scrollTop)")).toBe(0);
  });
});
