import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Client } from 'discord.js';
import { chromium, type Browser, type Page } from 'playwright-core';
import { startPlayground, type Playground } from 'waymark-playground';
import { startSampleBot } from './sample-bot.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Where this machine's Chromium is: what CHROMIUM says, or the first found on the PATH. */
export const chromiumPath =
  process.env['CHROMIUM'] ??
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));

/** On a machine without Chromium the page's tests say so and are left out; in CI they must run. */
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

export interface Stage {
  readonly playground: Playground;
  readonly browser: Browser;
  /** What went wrong inside the pages: errors thrown, and what the content policy refused. */
  readonly pageErrors: readonly string[];
  /** A page of its own: no cookie, no seat shared with another. */
  readonly open: (width?: number, height?: number) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** A playground, the sample bot in it, and a browser to look at it with. */
export async function openStage(): Promise<Stage> {
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

/** Types into the composer and sends it, as one does without thinking. */
export async function send(page: Page, text: string): Promise<void> {
  const box = page.locator('#composer-box');
  await box.focus();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** The newest message of the channel. */
export const newest = (page: Page) => page.locator('.message').last();
