import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromium, type Browser, type Page } from 'playwright-core';
import { startProgram, type Program } from '../support/program.ts';
import {
  chromiumPath,
  newest,
  quiet,
  send,
  withoutBrowser,
} from '../../packages/playground/test/support/browser.ts';

// Skipped without Chromium, with a warning from browser.ts; CI has one.
describe.skipIf(withoutBrowser)('a newcomer with nothing but this repository', () => {
  let waymark: Program;
  let browser: Browser;
  let page: Page;
  const pageErrors: string[] = [];

  beforeAll(async () => {
    waymark = startProgram('src/main.ts', { PORT: '0', STORE_URL: 'memory:' });
    const [, address = ''] = await waymark.waitForOutput(/Open (\S+) /);
    browser = await chromium.launch({ executablePath: chromiumPath ?? 'chromium', args: quiet });
    page = await browser.newPage({ viewport: { width: 1280, height: 860 }, reducedMotion: 'reduce' });
    page.setDefaultTimeout(8_000);
    page.on('pageerror', (error) => pageErrors.push(error.message));
    await page.goto(address);
    await page.getByRole('combobox', { name: /^Message/ }).waitFor();
  });
  afterAll(async () => {
    await browser.close();
    await waymark.kill('SIGTERM');
    expect(pageErrors).toEqual([]);
  });

  const button = (name: string) => newest(page).getByRole('button', { name, exact: true });

  /** Opens a menu of the newest message and picks these of its options. */
  async function choose(menu: number, options: readonly (string | RegExp)[]): Promise<void> {
    await newest(page).getByRole('combobox').nth(menu).click();
    for (const name of options) await page.getByRole('option', { name }).click();
    await page.keyboard.press('Escape');
  }

  async function become(person: RegExp, language?: string): Promise<void> {
    await page.getByRole('button', { name: /^(You are|Eres) / }).click();
    await page.getByRole('radio', { name: person }).check();
    if (language !== undefined)
      await page.getByRole('combobox', { name: /language|idioma/i }).selectOption(language);
    await page.keyboard.press('Escape');
  }

  const says = async (words: string | RegExp): Promise<void> => {
    await expect.poll(async () => newest(page).innerText()).toMatch(words);
  };

  it('reads what to do first', async () => {
    expect(await page.locator('.first-commands li').allInnerTexts()).toEqual([
      expect.stringMatching(/^\/start\s+\w/),
      expect.stringMatching(/^\/ask\s+\w/),
      expect.stringMatching(/^\/skills pick\s+\w/),
      expect.stringMatching(/^\/help\s+\w/),
    ]);
  });

  it('picks skills from both menus and sees how many careers use them', async () => {
    await send(page, '/skills pick');
    await says('Your soft skills');
    await choose(0, [/^Negotiation/, /^Persuasion/, /^Social Perceptiveness/]);
    await says('303 careers');
    await choose(1, [/^Active Listening/]);
    await says('4 skills');
    await choose(1, [/^Active Listening/]);
    await says('303 careers');
  });

  it('sees the careers by preparation, and pages one group to the last', async () => {
    await button('See careers').click();
    await says('Careers that fit you');
    await button('All: degree').click();
    await says('page 1 of 74');
    expect(await button('Previous').isDisabled()).toBe(true);
    await button('Next').click();
    await says('page 2 of 74');
    await button('Last').click();
    await says('page 74 of 74');
    expect(await button('Next').isDisabled()).toBe(true);
  });

  it('goes back to the first page, and shares it', async () => {
    await button('First').click();
    await says('page 1 of 74');
    await button('Share').click();
    await expect.poll(async () => page.locator('.message').count()).toBe(2);
    await says('Careers that fit these skills');
  });

  it('as another person, in another language, gets a private copy of the shared page', async () => {
    await become(/Lucía/, 'es-ES');
    await expect.poll(async () => page.locator('.message').count()).toBe(1);
    await button('Next').click();
    await says('página 2 de 74');
    await says('Solo tú puedes ver esto');
    await button('Descartar mensaje').click();
    await expect.poll(async () => page.locator('.message').count()).toBe(1);
    await become(/Ada/);
  });

  it('restarts the bot and presses again on a message from before', async () => {
    await page.getByRole('button', { name: 'Show inspector' }).click();
    await page.getByRole('button', { name: 'Restart bot' }).click();
    await waymark.waitForOutput(/registered(?:.|\n)*registered/);
    await page.keyboard.press('Escape');
    await button('Next').click();
    await says('page 2 of 74');
  });
});
