import { constants, getPriority, setPriority } from 'node:os';
import type { Chart } from '../chart.ts';
import { toPng, toSvg } from './draw.ts';
import type { RenderReply, RenderRequest } from './worker-messages.ts';

/** Where cores are scarce, answers go before pictures. */
const PRIORITY = constants.priority.PRIORITY_BELOW_NORMAL;
// Nobody may raise a priority that is lower still.
if (getPriority() < PRIORITY) setPriority(PRIORITY);

process.on('disconnect', () => process.exit());
process.on('message', ({ id, chart }: RenderRequest) => {
  void render(chart).then((png) => {
    const reply: RenderReply = { id, png };
    process.send?.(reply);
  });
});

/** Undefined for a picture that cannot be drawn. */
async function render(chart: string): Promise<RenderReply['png']> {
  try {
    return Uint8Array.from(toPng(await toSvg(JSON.parse(chart) as Pick<Chart, 'root' | 'width'>)));
  } catch {
    return undefined;
  }
}
