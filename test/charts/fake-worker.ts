import type { RenderReply, RenderRequest } from '../../src/charts/render/worker-messages.ts';

/** Stands in for the worker: does what the text of a chart says, and draws a picture of the number of those it has drawn. */
let drawn = 0;

process.on('disconnect', () => process.exit());
process.on('message', ({ id, chart }: RenderRequest) => {
  if (chart.includes('crash')) process.exit(1);
  if (chart.includes('hang')) for (;;);
  drawn += 1;
  const png = chart.includes('refuse') ? undefined : Uint8Array.from([drawn]);
  const reply = (): void => {
    process.send?.({ id, png } satisfies RenderReply);
  };
  if (chart.includes('slow')) setTimeout(reply, 300);
  else reply();
});
