import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { newest, openBrowser, send, withoutBrowser, type BrowserSession } from '../support/browser.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Serious axe violations, each with its element. */
async function barriers(page: Page): Promise<readonly string[]> {
  const { violations } = await page.evaluate<AxeResults>('axe.run()');
  return violations
    .filter(({ id, impact }) => impact === 'serious' || impact === 'critical' || id === 'heading-order')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

// Needs Chromium; in CI there is one.
describe.skipIf(withoutBrowser)('the page’s accessibility', () => {
  let session: BrowserSession;
  let page: Page;

  beforeAll(async () => {
    session = await openBrowser();
    page = await session.open();
    await page.addInitScript({ path: axe });
    await page.addInitScript('heard = []; document.ariaNotify = (text) => heard.push(text)');
    await page.reload();
    await page.locator('#composer-box').waitFor();
  });

  afterAll(async () => {
    await session.close();
    expect(session.pageErrors).toEqual([]);
  });

  const focused = () => page.evaluate<string>('document.activeElement?.textContent.trim()');

  it('has no axe violations: every component, an open menu, the inspector, a modal', async () => {
    expect(await barriers(page)).toEqual([]);
    await send(page, '/show all');
    await page.getByText('A section with a button').waitFor();
    await send(page, '/show private');
    await page.getByText('Between us').waitFor();
    expect(await barriers(page)).toEqual([]);

    await page.getByRole('combobox', { name: /^Several/ }).click();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');

    await page.locator('#composer-box').focus();
    await page.keyboard.type('/');
    await page.getByRole('option').first().waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');

    await newest(page).focus();
    await newest(page).getByRole('button', { name: 'Inspect' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Interaction sent').waitFor();
    expect(await barriers(page)).toEqual([]);

    await send(page, '/show form');
    await page.getByRole('dialog').getByRole('button', { name: 'Submit' }).click();
    await page.getByText('This field is required.').first().waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: /You are Ada/ }).click();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');

    await send(page, 'Hello everybody');
    await newest(page).getByText('Hello everybody').click({ button: 'right' });
    await page.getByRole('menu').waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('menuitem', { name: 'Reply' }).click();
    await page.keyboard.type('@');
    await page.getByRole('option').first().waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  it('keeps the focus on a paging button, and moves it to the next one when that is disabled', async () => {
    await send(page, '/show pages');
    const next = newest(page).getByRole('button', { name: 'Next' });
    await next.focus();
    await page.keyboard.press('Enter');
    await page.getByText('Page 2 of 3').waitFor();
    expect(await focused()).toBe('Next');
    await page.keyboard.press('Enter');
    await page.getByText('Page 3 of 3').waitFor();
    expect(await focused()).toBe('Previous');
  });

  it('focuses the message when an update removes the focused button', async () => {
    await newest(page).getByRole('button', { name: 'Close' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Closed').waitFor();
    expect(await page.evaluate<string>('document.activeElement?.id')).toMatch(/^message-/);
    expect(await barriers(page)).toEqual([]);
  });

  it('describes an accessory button by its text, and marks the language of a response', async () => {
    const own = await session.open();
    const beside = own.getByRole('button', { name: 'Beside' }).first();
    const about = (await beside.getAttribute('aria-describedby')) ?? '';
    expect(await own.locator(`[id="${about}"]`).innerText()).toBe('A section with a button');
    expect(await newest(own).locator('.body').getAttribute('lang')).toBeNull();
    await own.getByRole('button', { name: /You are Ada/ }).click();
    await own.getByRole('combobox', { name: 'Language' }).selectOption('es-ES');
    await send(own, '/show private');
    await expect.poll(async () => newest(own).locator('.body').getAttribute('lang')).toBe('es-ES');
    const dismiss = await newest(own).getByRole('button', { name: 'Descartar mensaje' }).boundingBox();
    expect(dismiss?.height).toBeGreaterThanOrEqual(24);
    await own.close();
  });

  it('works with the keyboard alone: typing anywhere, arrows in lists, Tab in a modal', async () => {
    await page.keyboard.type('/find');
    await page.keyboard.press('Tab');
    await page.keyboard.type('m');
    await expect.poll(() => page.getByRole('option').allInnerTexts()).toEqual(['Mango']);
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByText('Found: fruit=mango ripe=true').waitFor();

    await page.keyboard.type('/show form');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('Mary');
    await page.keyboard.press('Tab');
    await page.keyboard.type('None');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Submit');
    await page.keyboard.press('Enter');
    await page.getByText('Filled in: name=Mary story=None letter=beta one=alpha').waitFor();
    await expect.poll(() => page.evaluate<string>('document.activeElement?.id')).toBe('composer-box');
  });

  it('announces responses to screen readers', async () => {
    await send(page, '/show plain');
    await expect
      .poll(() => page.evaluate<string[]>('heard'))
      .toContain('Waymark: Plain content An embed With words');
  });

  it('works at 360 pixels: nothing overflows, and the drawer opens', async () => {
    const narrow = await session.open(360, 740);
    await send(narrow, '/show all');
    await newest(narrow).getByText('A section with a button').waitFor();
    const sticksOut = await narrow.evaluate<string[]>(
      `[...document.querySelectorAll('.chat *')]
        .filter((one) => one.getBoundingClientRect().right > innerWidth + 1 && one.checkVisibility())
        .map((one) => one.outerHTML.slice(0, 120))`,
    );
    expect(sticksOut).toEqual([]);
    // A code is on one line, and stands out of nothing.
    const lines = await narrow.evaluate<number[]>(
      "[...document.querySelectorAll('.md code')].map((one) => one.getClientRects().length)",
    );
    expect(new Set(lines)).toEqual(new Set([1]));
    await narrow.getByRole('button', { name: 'Show places and people' }).click();
    await narrow.getByRole('button', { name: 'Direct Messages' }).click();
    await narrow.getByRole('combobox', { name: 'Message Waymark' }).waitFor();

    await narrow.getByRole('button', { name: 'Show places and people' }).click();
    await narrow.getByRole('button', { name: /You are Ada/ }).click();
    await narrow.getByRole('radio', { name: /Lucía/ }).check();
    await expect
      .poll(async () => narrow.evaluate('document.activeElement.ariaLabel'))
      .toBe('Mostrar lugares y personas');
    await narrow.close();
  });
});
