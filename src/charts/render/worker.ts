import { constants, getPriority, setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { toPng, toSvg } from './draw.ts';
import type { RenderReply, RenderRequest } from './messages.ts';

/** Where cores are scarce, answers go before pictures. */
const PRIORITY = constants.priority.PRIORITY_BELOW_NORMAL;
// On Linux alone this is about the calling thread; nobody may raise a priority that is lower still.
if (process.platform === 'linux' && getPriority() < PRIORITY) setPriority(PRIORITY);

parentPort?.on('message', ({ id, chart }: RenderRequest) => {
  void render(chart).then((png) => {
    const reply: RenderReply = { id, png };
    parentPort?.postMessage(reply, png === undefined ? [] : [png.buffer]);
  });
});

/** Undefined for a picture that cannot be drawn. */
async function render(chart: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    // A copy, since memory of the renderer cannot be handed to another thread.
    return Uint8Array.from(toPng(await toSvg(JSON.parse(chart) as Parameters<typeof toSvg>[0])));
  } catch {
    return undefined;
  }
}
