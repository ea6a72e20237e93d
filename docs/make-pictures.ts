import path from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumPath, newest, quiet, send } from '../packages/playground/test/support/browser.ts';
import { startProgram } from '../test/support/program.ts';

// npm run docs:picture: takes the README's pictures, as a newcomer sees the playground after a first sentence.
const waymark = startProgram('src/main.ts', { PORT: '0', STORE_URL: 'memory:' });
const [, address = ''] = await waymark.waitForOutput(/Open (\S+) /);
const browser = await chromium.launch({ executablePath: chromiumPath ?? 'chromium', args: quiet });
const page = await browser.newPage({ viewport: { width: 1180, height: 900 }, reducedMotion: 'reduce' });
const take = async (name: string): Promise<void> => {
  // The page has come to rest at the newest message by then.
  await page.waitForTimeout(1_000);
  await page.evaluate("[...document.querySelectorAll('.message')].at(-1).scrollIntoView()");
  await page.mouse.move(0, 0);
  await page.screenshot({ path: path.join(import.meta.dirname, name) });
};

await page.goto(address);
await page.getByRole('combobox', { name: /^Message/ }).waitFor();
await send(page, '/ask words:I calm people down and explain things');
await newest(page).getByRole('button', { name: 'Open' }).first().waitFor();
await take('playground.png');
await newest(page).getByRole('button', { name: 'Open' }).first().click();
await newest(page).locator('.gallery img').first().waitFor();
await page.setViewportSize({ width: 1180, height: 1100 });
await take('career.png');
await browser.close();
await waymark.kill('SIGTERM');
