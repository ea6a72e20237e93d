import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { afterEach, expect, it, vi } from 'vitest';
import type { Chart } from '../../src/charts/chart.ts';
import { column, text } from '../../src/charts/parts/elements.ts';
import {
  createCharts,
  MAX_QUEUED,
  type Charts,
  type ChartsOptions,
} from '../../src/charts/render/renderer.ts';

const chartOf = (content: string): Chart => ({
  name: 'skills',
  width: 1_000,
  root: column({ fontFamily: 'Inter', fontSize: 30 }, [text(content)]),
  description: content,
});

const failures: string[] = [];
let charts: Charts | undefined;

function create(options: Partial<ChartsOptions> = {}): Charts {
  charts = createCharts({ enabled: true, onFailure: (failure) => failures.push(failure), ...options });
  return charts;
}

/** With a worker that does what a chart says; see there. */
const createFake = (options: Partial<ChartsOptions> = {}): Charts =>
  create({ worker: new URL('./fake-worker.ts', import.meta.url), maxWait: 10_000, ...options });

/** The worker that drew a picture says how many it has drawn. */
const drawnBy = async (ours: Charts, content: string): Promise<number | undefined> =>
  (await ours.png(chartOf(content)))?.[0];

afterEach(async () => {
  vi.useRealTimers();
  charts?.close();
  failures.length = 0;
});

it('draws in a process of its own, and once what is asked for twice', async () => {
  const ours = create({ maxWait: 15_000 });
  const [first, same] = await Promise.all([ours.png(chartOf('Hola')), ours.png(chartOf('Hola'))]);
  expect(
    Buffer.from(first ?? [])
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
  expect(same).toBe(first);
  expect(await ours.png(chartOf('Hola'))).toBe(first);
  expect(await ours.png(chartOf('Adiós'))).not.toEqual(first);
  expect(failures).toEqual([]);
});

it('tells of a picture that cannot be drawn, and goes on', async () => {
  const ours = createFake();
  expect(await drawnBy(ours, 'refuse')).toBeUndefined();
  expect(failures).toEqual(['not_drawn']);
  expect(await drawnBy(ours, 'next')).toBe(2);
});

it('starts no process before the first picture, and one for all that follow', async () => {
  const onProcess = vi.fn();
  subscribe('child_process', onProcess);
  const ours = createFake();
  expect(onProcess).not.toHaveBeenCalled();
  await Promise.all(['one', 'two'].map(async (content) => drawnBy(ours, content)));
  await drawnBy(ours, 'three');
  unsubscribe('child_process', onProcess);
  expect(onProcess).toHaveBeenCalledOnce();
});

it('draws ahead of the first picture when told to, once for each worker', async () => {
  const ours = createFake();
  ours.warmUp();
  ours.warmUp();
  expect(await drawnBy(ours, 'one')).toBe(2);
  ours.warmUp();
  expect(await drawnBy(ours, 'two')).toBe(3);
  expect(await drawnBy(ours, 'crash')).toBeUndefined();
  ours.warmUp();
  expect(await drawnBy(ours, 'three')).toBe(2);
});

it('draws nothing when switched off', async () => {
  const ours = createFake({ enabled: false });
  ours.warmUp();
  expect(await drawnBy(ours, 'one')).toBeUndefined();
  expect(failures).toEqual([]);
});

it('starts another worker after one has ended', async () => {
  const ours = createFake();
  expect(await drawnBy(ours, 'one')).toBe(1);
  expect(await Promise.all(['crash', 'two', 'three'].map(async (content) => drawnBy(ours, content)))).toEqual(
    [undefined, 1, 2],
  );
  expect(failures).toEqual(['worker_ended']);
});

it('ends a worker that takes too long', async () => {
  const ours = createFake({ maxRenderTime: 1_000 });
  expect(await drawnBy(ours, 'one')).toBe(1);
  expect(await Promise.all(['hang', 'two'].map(async (content) => drawnBy(ours, content)))).toEqual([
    undefined,
    1,
  ]);
  expect(failures).toEqual(['time_limit']);
});

it('ends a worker that has nothing to draw for three minutes', async () => {
  const ours = createFake();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  expect(await drawnBy(ours, 'one')).toBe(1);
  vi.advanceTimersByTime(2 * 60_000);
  expect(await drawnBy(ours, 'two')).toBe(2);
  vi.advanceTimersByTime(3 * 60_000);
  expect(await drawnBy(ours, 'three')).toBe(1);
});

it('stops for a while after three workers in a row have ended', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const ours = createFake();
  const crashing = ['crash 1', 'crash 2', 'crash 3', 'one'];
  expect(await Promise.all(crashing.map(async (content) => drawnBy(ours, content)))).toEqual(
    crashing.map(() => undefined),
  );
  expect(failures).toHaveLength(3);
  expect(await drawnBy(ours, 'two')).toBeUndefined();
  vi.setSystemTime(Date.now() + 6 * 60_000);
  expect(await drawnBy(ours, 'two')).toBe(1);
});

it('lets an answer go on without a picture that is late, which is there the next time', async () => {
  const ours = createFake();
  expect(await drawnBy(ours, 'one')).toBe(1);
  const hasty = createFake({ maxWait: 20 });
  await vi.waitUntil(async () => (await drawnBy(hasty, 'started')) !== undefined, { timeout: 10_000 });
  expect(await drawnBy(hasty, 'slow')).toBeUndefined();
  await vi.waitUntil(async () => (await drawnBy(hasty, 'slow')) !== undefined, { timeout: 10_000 });
  expect(failures).toEqual([]);
  ours.close();
});

it('refuses pictures when many wait already', async () => {
  const ours = createFake({ maxWait: 15_000 });
  const contents = Array.from({ length: MAX_QUEUED + 3 }, (_, at) => `picture ${at}`);
  const drawn = await Promise.all(contents.map(async (content) => drawnBy(ours, content)));
  expect(drawn.filter((number) => number !== undefined)).toHaveLength(MAX_QUEUED);
  expect(failures).toEqual(['queue_full', 'queue_full', 'queue_full']);
});

it('lets nobody wait when it is closed', async () => {
  const ours = createFake();
  const waiting = drawnBy(ours, 'slow');
  ours.close();
  expect(await waiting).toBeUndefined();
});
