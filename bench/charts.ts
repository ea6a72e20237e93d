import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { careerCard } from '../src/charts/career-card.ts';
import type { Chart } from '../src/charts/chart.ts';
import { toPng, toSvg } from '../src/charts/render/draw.ts';
import { createCharts } from '../src/charts/render/renderer.ts';
import { catalogues } from '../src/locales/locales.ts';
import { allCodes, cardData } from '../test/charts/sample-data.ts';
import { commandInteraction } from '../test/support/interactions.ts';
import { waymark } from '../test/support/waymark.ts';
import { median, percentile, type Bench } from './support/measurement.ts';

const WARM_UP = 20;
const ROUNDS = 100;
const STREAM_ROUNDS = 8;
const STREAM_MS = 1_500;
/** Concurrent pictures in the stream. */
const AT_ONCE = 4;
/** Milliseconds from one answer to the next. */
const PAUSE = 5;
const WARM_UP_ANSWERS = 3_000;

/** A picture from data to PNG in the worker against resvg alone, and the effect of a stream of pictures on answers. */
export const charts: Bench = async () => {
  const cards = allCodes.map((code) => careerCard(catalogues.es.charts, cardData('es', code)));
  const renderer = createCharts({ enabled: true, maxWait: 60_000, maxRenderTime: 60_000 });
  const next = (): Chart => {
    const card = cards.pop();
    if (card === undefined) throw new Error('There are no more careers, and every picture must be new.');
    return card;
  };

  const startedAt = performance.now();
  await renderer.png(next());
  const first = performance.now() - startedAt;

  const times: Record<'ours' | 'resvg', number[]> = { ours: [], resvg: [] };
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const card = next();
    const svg = await toSvg(card);
    const start = performance.now();
    const alone = toPng(svg);
    const between = performance.now();
    const ours = await renderer.png(card);
    const end = performance.now();
    if (ours === undefined || !Buffer.from(alone).equals(ours)) throw new Error('The two pictures differ.');
    if (round >= WARM_UP) {
      times.resvg.push(between - start);
      times.ours.push(end - between);
    }
  }

  const answer = careerReports();
  for (let at = 0; at < WARM_UP_ANSWERS; at++) {
    await answer();
    // Lets the engine finish optimizing in the background.
    if (at % 20 === 0) await wait(1);
  }
  const delays: Record<'quiet' | 'busy', number[]> = { quiet: [], busy: [] };
  let drawn = 0;
  const stream = async (end: number): Promise<void> => {
    while (performance.now() < end) {
      await renderer.png(next());
      drawn += 1;
    }
  };
  for (let round = 0; round < STREAM_ROUNDS; round++) {
    delays.quiet.push(...(await answersDuring(answer, async () => wait(STREAM_MS))));
    delays.busy.push(
      ...(await answersDuring(answer, async () => {
        const end = performance.now() + STREAM_MS;
        await Promise.all(Array.from({ length: AT_ONCE }, async () => stream(end)));
      })),
    );
  }
  renderer.close();

  const [ours, resvg] = [median(times.ours), median(times.resvg)];
  const [quiet, busy] = [percentile(delays.quiet, 0.99), percentile(delays.busy, 0.99)];
  return [
    {
      name: 'a picture, 50th percentile',
      ratio: ours / resvg,
      against: 'resvg alone, the same SVG',
      target: '<= 2.5',
      detail: `${ours.toFixed(1)} ms against ${resvg.toFixed(1)} ms; the first, which starts the worker, ${first.toFixed(0)} ms`,
    },
    {
      name: 'an answer under a stream of pictures, 99th percentile',
      ratio: busy / quiet,
      against: 'without pictures',
      target: '<= 1.5',
      detail: `${busy.toFixed(2)} ms against ${quiet.toFixed(2)} ms; ${drawn} pictures in ${(STREAM_ROUNDS * STREAM_MS) / 1_000} s`,
    },
  ];
};

/** Returns a function that requests a report and resolves with the response time in milliseconds. */
function careerReports(): () => Promise<number> {
  const { app } = waymark();
  let requests = 0;
  return async () => {
    requests += 1;
    const interaction = commandInteraction('career report', {
      career: allCodes[requests % allCodes.length] ?? '',
    });
    const start = performance.now();
    await app.handle(interaction);
    return performance.now() - start;
  };
}

/** The response times while `work` runs. */
async function answersDuring(answer: () => Promise<number>, work: () => Promise<void>): Promise<number[]> {
  const times: number[] = [];
  const done = new AbortController();
  const requesting = (async () => {
    while (!done.signal.aborted) {
      times.push(await answer());
      await wait(PAUSE);
    }
  })();
  await work();
  done.abort();
  await requesting;
  return times;
}
