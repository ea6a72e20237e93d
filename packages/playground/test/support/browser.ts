import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Client } from 'discord.js';
import { chromium, type Browser, type Page } from 'playwright-core';
import { startPlayground, type Playground } from 'waymark-playground';
import { startSampleBot } from './sample-bot.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The path of Chromium: CHROMIUM, or the first found on the PATH. */
export const chromiumPath =
  process.env['CHROMIUM'] ??
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));

/** Without Chromium the page's tests are skipped with a warning; in CI they must run. */
export const withoutBrowser = chromiumPath === undefined && process.env['CI'] !== 'true';
if (withoutBrowser) console.warn('No Chromium found (set CHROMIUM to its path): the page is not tested.');

export const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface BrowserSession {
  readonly playground: Playground;
  readonly browser: Browser;
  /** Errors in the pages, including violations of the content security policy. */
  readonly pageErrors: readonly string[];
  /** Opens a page in its own context. */
  readonly open: (width?: number, height?: number) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** Starts a playground with the sample bot, and a browser. */
export async function openBrowser(): Promise<BrowserSession> {
  let client: Client | undefined;
  const playground = await startPlayground({
    restartBot: async () => {
      await client?.destroy();
      client = await startSampleBot(playground.apiUrl, playground.token);
    },
  });
  client = await startSampleBot(playground.apiUrl, playground.token);
  const browser = await chromium.launch({ executablePath: chromiumPath ?? 'chromium', args: quiet });
  const pageErrors: string[] = [];
  return {
    playground,
    browser,
    pageErrors,
    open: async (width = 1280, height = 800) => {
      const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
      page.setDefaultTimeout(8_000);
      page.on('pageerror', (error) => pageErrors.push(error.message));
      page.on('console', (line) => {
        if (/Content.Security.Policy|Refused to/.test(line.text())) pageErrors.push(line.text());
      });
      await page.goto(playground.url);
      await page.getByRole('combobox', { name: /^Message/ }).waitFor();
      return page;
    },
    close: async () => {
      await browser.close();
      await client?.destroy();
      await playground.close();
    },
  };
}

/** Types a text into the composer and sends it. */
export async function send(page: Page, text: string): Promise<void> {
  const box = page.locator('#composer-box');
  await box.focus();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** The newest message of the channel. */
export const newest = (page: Page) => page.locator('.message').last();
