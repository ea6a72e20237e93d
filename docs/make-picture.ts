import path from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumPath, newest, quiet, send } from '../packages/playground/test/support/browser.ts';
import { program } from '../test/support/program.ts';

// npm run docs:picture: takes the README's picture of the playground, as a newcomer sees it after choosing three skills.
const waymark = program('src/main.ts', { PORT: '0', STORE_URL: 'memory:' });
const [, address = ''] = await waymark.prints(/Open (\S+) /);
const browser = await chromium.launch({ executablePath: chromiumPath ?? 'chromium', args: quiet });
const page = await browser.newPage({ viewport: { width: 1180, height: 900 }, reducedMotion: 'reduce' });
await page.goto(address);
await page.getByRole('combobox', { name: /^Message/ }).waitFor();
await send(page, '/skills pick');
await newest(page).getByRole('combobox').first().click();
for (const name of [/^Negotiation/, /^Persuasion/, /^Social Perceptiveness/]) {
  await page.getByRole('option', { name }).click();
}
await page.keyboard.press('Escape');
await page.getByText('303 careers').waitFor();
await newest(page).getByRole('button', { name: 'See careers' }).click();
await page.getByRole('heading', { name: 'Careers that fit you' }).scrollIntoViewIfNeeded();
await page.screenshot({ path: path.join(import.meta.dirname, 'playground.png') });
await browser.close();
await waymark.kill('SIGTERM');
