import { readdir, readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright-core';
import { startPlayground, type Playground } from 'waymark-playground';
import { pageFolder } from '../packages/playground/scripts/build-page.ts';
import { startSampleBot } from '../packages/playground/test/support/sample-bot.ts';
import { chromiumPath, send } from '../packages/playground/test/support/browser.ts';
import { median, percentile, type Bench, type Measurement } from './support/measurement.ts';

const ROUNDS = 5;
const PRESSES = 20;
const MESSAGES = 1_000;
const FRAME = 1_000 / 60;
const READY = 1_000;

/** The playground's page in a real browser: start, rendering of an answer, scrolling, and size. */
export const page: Bench = async () => {
  const size = await bundleSize();
  if (chromiumPath === undefined) {
    console.warn('No Chromium found (set CHROMIUM to its path): only the size of the page is measured.');
    return [size];
  }
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const ready = await untilReady(browser);
  const playground = await startPlayground();
  const bot = await startSampleBot(playground.apiUrl, playground.token);
  const shown = await eventToRender(browser, playground);
  const scrolled = await scrolling(browser, playground);
  await browser.close();
  await bot.destroy();
  await playground.close();
  return [ready, shown, scrolled, size];
};

async function untilReady(browser: Browser): Promise<Measurement> {
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const context = await browser.newContext();
    const tab = await context.newPage();
    const startedAt = performance.now();
    const playground = await startPlayground();
    await tab.goto(playground.url);
    await tab.locator('#composer-box').waitFor();
    if (round > 0) times.push(performance.now() - startedAt);
    await context.close();
    await playground.close();
  }
  return {
    name: 'page ready after the playground starts',
    ratio: median(times) / READY,
    against: 'one second',
    target: '<= 1',
    detail: `${median(times).toFixed(0)} ms, start included`,
  };
}

/** Measures the time from a server-sent event to the change of the page's elements. */
const watchEvents = `
  costs = [];
  const Source = EventSource;
  EventSource = class extends Source {
    constructor(...given) {
      super(...given);
      this.addEventListener('message', ({ data }) => {
        if (!data.startsWith('{"type":"message"')) return;
        const receivedAt = performance.now();
        const observer = new MutationObserver(() => {
          costs.push(performance.now() - receivedAt);
          observer.disconnect();
        });
        observer.observe(document.getElementById('page'), { subtree: true, childList: true, characterData: true, attributes: true });
      });
    }
  };`;

async function eventToRender(browser: Browser, { url }: Playground): Promise<Measurement> {
  // Playwright's own waiting needs eval, which the page's policy forbids.
  const tab = await browser.newPage({ bypassCSP: true });
  await tab.addInitScript(watchEvents);
  await open(tab, url);
  await send(tab, '/show pages');
  const label = (press: number) => (Math.floor(press / 2) % 2 === 0 ? 'Next' : 'Previous');
  for (let press = 0; press < PRESSES; press += 1) {
    const before = await tab.evaluate<number>('costs.length');
    await tab.getByRole('button', { name: label(press) }).click();
    await tab.waitForFunction(`costs.length > ${String(before)}`);
  }
  const costs = await tab.evaluate<number[]>('costs');
  await tab.close();
  return {
    name: 'from the bot’s answer to the page’s elements',
    ratio: median(costs) / FRAME,
    against: 'one frame at 60 Hz',
    target: '<= 1',
    detail: `${median(costs).toFixed(2)} ms, worst ${Math.max(...costs).toFixed(2)} ms`,
  };
}

/** Frame times while the page scrolls up by `step` pixels a frame; 0 for a still page. */
const frames = (step: number) => `new Promise((done) => {
  const scroller = document.getElementById('scroller');
  const times = [];
  let last;
  const frame = (now) => {
    if (last !== undefined) times.push(now - last);
    last = now;
    scroller.scrollTop -= ${String(step)};
    if (times.length < 240) requestAnimationFrame(frame);
    else done(times);
  };
  requestAnimationFrame(frame);
})`;

async function scrolling(browser: Browser, playground: Playground): Promise<Measurement> {
  const ada = playground.person('Ada');
  for (let sent = 0; sent < MESSAGES; sent += 1)
    void ada.say(`Message **${String(sent)}** with a few \`words\` in it.`, { quiet: 0 });
  await ada.use('/show all');
  const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await open(tab, playground.url);
  const still = await tab.evaluate<number[]>(frames(0));
  const moving = await tab.evaluate<number[]>(frames(120));
  const seen = await tab.locator('.message').count();
  await tab.close();
  const slowest = percentile(moving, 0.95);
  return {
    name: `scrolling through ${MESSAGES.toLocaleString('en')} messages, 95 of 100 frames`,
    ratio: slowest / median(still),
    against: 'the same page without scrolling',
    target: '<= 2',
    detail: `${slowest.toFixed(1)} ms against ${median(still).toFixed(1)} ms, ${String(seen)} messages drawn on the way`,
  };
}

async function bundleSize(): Promise<Measurement> {
  const folder = `${pageFolder}/assets`;
  const files = (await readdir(folder)).filter((name) => /\.(js|css)$/.test(name));
  const whole = await Promise.all(
    files.map(async (name) => gzipSync(await readFile(`${folder}/${name}`)).length),
  );
  const ours = whole.reduce((sum, bytes) => sum + bytes, 0);
  const libraries = await build({
    stdin: {
      contents: `export * from 'lit/html.js'; export * from 'discord-markdown-parser';`,
      resolveDir: fileURLToPath(new URL('..', import.meta.url)),
    },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  const theirs = gzipSync(libraries.outputFiles[0]?.contents ?? new Uint8Array()).length;
  return {
    name: 'size of the page, script and style',
    ratio: ours / theirs,
    against: 'its two libraries alone',
    target: '<= 4',
    detail: `${(ours / 1_024).toFixed(1)} KiB against ${(theirs / 1_024).toFixed(1)} KiB, compressed`,
  };
}

async function open(tab: Page, url: string): Promise<void> {
  await tab.goto(url);
  await tab.locator('#composer-box').waitFor();
}
