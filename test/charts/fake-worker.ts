import { parentPort } from 'node:worker_threads';
import type { RenderReply, RenderRequest } from '../../src/charts/render/messages.ts';

/** Stands in for the worker: does what the text of a chart says, and draws a picture of the bytes of its thread's age. */
let drawn = 0;

parentPort?.on('message', ({ id, chart }: RenderRequest) => {
  if (chart.includes('crash')) process.exit(1);
  if (chart.includes('hang')) for (;;);
  drawn += 1;
  const png = chart.includes('refuse') ? undefined : Uint8Array.from([drawn]);
  const reply = (): void => {
    parentPort?.postMessage({ id, png } satisfies RenderReply);
  };
  if (chart.includes('slow')) setTimeout(reply, 300);
  else reply();
});
