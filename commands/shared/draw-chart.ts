import type { ReplyFile } from '../../src/app/reply.ts';
import type { Chart } from '../../src/charts/chart.ts';
import type { Picture } from '../../src/components/view.ts';
import type { PublicContext } from './context.ts';

/** A picture and the file to send with it; neither when it was not drawn in time. */
interface DrawnChart {
  readonly picture?: Picture;
  readonly files: readonly ReplyFile[];
}

/** How long to wait for a picture that the person asked for, in seconds. */
export const PICTURE_WAIT_SECONDS = 5;

/** Draws a chart, within a second by default. Never rejects: without a picture, the screen's text stands alone. */
export async function drawChart(
  { services }: PublicContext,
  chart: Chart | undefined,
  seconds = 1,
): Promise<DrawnChart> {
  if (chart === undefined) return { files: [] };
  let data = await services.charts.png(chart);
  for (let waited = 1; data === undefined && waited < seconds; waited++)
    data = await services.charts.png(chart);
  if (data === undefined) return { files: [] };
  const file = `${chart.name}.png`;
  return { picture: { file, description: chart.description }, files: [{ name: file, data }] };
}
