import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { ComponentType } from 'discord-api-types/v10';
import { expect, it, onTestFinished, vi } from 'vitest';
import type { AppResponse } from '../../src/app/response.ts';
import { createCharts } from '../../src/charts/render/renderer.ts';
import { createMetrics } from '../../src/ops/metrics.ts';
import { brokenRulesOf } from '../support/crawl/broken-rules.ts';
import { buttonId, componentsOf, menuOffering, textOf } from '../support/components.ts';
import { commandInteraction, pressInteraction } from '../support/interactions.ts';
import { startPlaygroundBot, TRANSPORTS } from '../support/playground-bot.ts';
import { waymark } from '../support/waymark.ts';

const INSTRUCTING = '2.B.1.e';
const NURSE = '29-1141.00';

/** Waymark with pictures, which are waited for however slow this machine is. */
function drawing() {
  const charts = createCharts({ enabled: true, maxWait: 60_000, maxRenderTime: 60_000 });
  onTestFinished(charts.close);
  return waymark({ charts });
}

const galleryOf = (response: AppResponse) =>
  componentsOf(response).find(({ type }) => type === ComponentType.MediaGallery);

/** The description of a response's one picture, which comes along as a PNG file. */
function pictureIn(response: AppResponse): string {
  expect(brokenRulesOf(response)).toEqual([]);
  const [file, ...others] = response.files ?? [];
  expect(others).toEqual([]);
  expect(
    Buffer.from(file?.data ?? '')
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
  const [item] = galleryOf(response)?.['items'] as { media: { url: string }; description: string }[];
  expect(item?.media.url).toBe(`attachment://${file?.name}`);
  return item?.description ?? '';
}

async function pickInstructing({ app }: ReturnType<typeof waymark>) {
  const picker = await app.handle(commandInteraction('skills pick'));
  const { id } = menuOffering(picker, INSTRUCTING);
  return app.handle(pressInteraction(id, { values: [INSTRUCTING] }));
}

it('a career’s page shows its card; the posted one says nothing of the person', async () => {
  const bot = drawing();
  await pickInstructing(bot);
  const page = await bot.app.handle(commandInteraction('career report', { career: NURSE }));
  expect(pictureIn(page)).toMatch(/^Career card: Nurse/);
  const posted = await bot.app.handle(pressInteraction(buttonId(page, 'Share')));
  expect(pictureIn(posted)).toMatch(/^Career card: Nurse/);
  expect(pictureIn(posted)).not.toContain('yours');
  const teacher = await bot.app.handle(commandInteraction('career report', { career: '25-2021.00' }));
  expect(pictureIn(teacher)).toMatch(/of these, yours: Instructing/);
  // A section without a picture takes the picture's place.
  const { id } = menuOffering(page, 'skills');
  const section = await bot.app.handle(pressInteraction(id, { values: ['skills'] }));
  expect(galleryOf(section)).toBeUndefined();
  expect('data' in section && section.data).toMatchObject({ attachments: [] });
});

it('a comparison, the skill profile and the map of careers are pictures too', async () => {
  const bot = drawing();
  const picker = await pickInstructing(bot);
  const compared = await bot.app.handle(
    commandInteraction('career compare', { first: NURSE, second: '53-7051.00' }),
  );
  expect(pictureIn(compared)).toMatch(/^Careers side by side: 1 Nurse/);
  expect(pictureIn(await bot.app.handle(pressInteraction(buttonId(compared, 'Share'))))).not.toMatch(
    /fits better|yours/,
  );
  const profile = await bot.app.handle(pressInteraction(buttonId(picker, 'My profile')));
  expect(pictureIn(profile)).toMatch(/^Soft skills: 1 of 14 picked\. .*Instructing/);
  const matches = await bot.app.handle(commandInteraction('skills matches'));
  const map = await bot.app.handle(pressInteraction(buttonId(matches, 'As a map')));
  expect(pictureIn(map)).toMatch(/^Map of 9 careers/);
});

it('without pictures the texts stand alone', async () => {
  const bot = waymark();
  const picker = await pickInstructing(bot);
  const matches = await bot.app.handle(commandInteraction('skills matches'));
  const screens = [
    await bot.app.handle(commandInteraction('career report', { career: NURSE })),
    await bot.app.handle(commandInteraction('career compare', { first: NURSE, second: '53-7051.00' })),
    await bot.app.handle(pressInteraction(buttonId(picker, 'My profile'))),
    await bot.app.handle(pressInteraction(buttonId(matches, 'As a map'))),
  ];
  for (const screen of screens) {
    expect(brokenRulesOf(screen)).toEqual([]);
    expect(screen.files).toBeUndefined();
    expect(galleryOf(screen)).toBeUndefined();
  }
  const [page, , profile, map] = screens.map(textOf);
  expect(page).toContain('half earn more than');
  expect(profile).toContain('**Working with people**: Instructing.');
  expect(map?.match(/fits better than (?:\d+ %|nearly all)/g)).toHaveLength(9);
});

it('an answer waits for its picture no longer than two seconds', async () => {
  const failures = createMetrics();
  const charts = createCharts({
    enabled: true,
    onFailure: failures.pictureMissing,
    worker: new URL('../charts/fake-worker.ts', import.meta.url),
    maxRenderTime: 20_000,
  });
  onTestFinished(charts.close);
  // The stand-in never answers this one.
  const root = { type: 'div', props: { style: {}, children: 'hang' } } as const;
  const bot = waymark({ charts: { png: async (chart) => charts.png({ ...chart, root }) } });
  const before = performance.now();
  const page = await bot.app.handle(commandInteraction('career report', { career: NURSE }));
  expect(performance.now() - before).toBeLessThan(5_000);
  expect(textOf(page)).toContain('half earn more than');
  expect(galleryOf(page)).toBeUndefined();
});

it.each(TRANSPORTS)('a picture arrives with its description, over the %s', async (transport) => {
  const onProcess = vi.fn();
  subscribe('child_process', onProcess);
  onTestFinished(() => {
    unsubscribe('child_process', onProcess);
  });
  const { playground } = await startPlaygroundBot(undefined, {}, transport, true);
  const ada = playground.person('Ada');
  // What draws starts when somebody begins, so that the first picture comes in time, and not before.
  expect(onProcess).not.toHaveBeenCalled();
  await ada.use('/help');
  await expect.poll(() => onProcess.mock.calls.length).toBe(1);
  // On a slow machine the first one may come too late to be shown all the same.
  await expect
    .poll(async () => (await ada.use('/career report', { career: NURSE })).message?.text(), {
      timeout: 20_000,
    })
    .toContain('Career card: Nurse');
});
