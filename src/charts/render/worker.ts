import { constants, getPriority, setPriority } from 'node:os';
import type { Chart } from '../chart.ts';
import { toPng, toSvg } from './draw.ts';
import type { RenderReply, RenderRequest } from './worker-messages.ts';

/** Below that of the bot: answers are more important than pictures. */
const PRIORITY = constants.priority.PRIORITY_BELOW_NORMAL;
// A lower priority is left as it is: raising it needs privileges.
if (getPriority() < PRIORITY) setPriority(PRIORITY);

process.on('disconnect', () => process.exit());
process.on('message', ({ id, chart }: RenderRequest) => {
  void render(chart).then((png) => {
    const reply: RenderReply = { id, png };
    process.send?.(reply);
  });
});

/** The PNG; undefined if the picture cannot be drawn. */
async function render(chart: string): Promise<RenderReply['png']> {
  try {
    return Uint8Array.from(toPng(await toSvg(JSON.parse(chart) as Pick<Chart, 'root' | 'width'>)));
  } catch {
    return undefined;
  }
}
