import { Resvg } from '@resvg/resvg-js';
import satori, { type SatoriNode } from 'satori';
import type { Chart } from '../chart.ts';
import { readFonts } from './fonts.ts';

const fonts = readFonts();

/** A picture as SVG: text has become paths, so that no fonts are needed to draw it. */
export async function toSvg(
  { root, width }: Pick<Chart, 'root' | 'width'>,
  /** Sees each element where it was placed. */
  onNode?: (node: SatoriNode) => void,
): Promise<string> {
  return satori(root, { width, fonts, ...(onNode && { onNodeDetected: onNode }) });
}

/** Pixels a picture may have: for one that is far too large, the renderer would end the whole process. */
const MAX_PIXELS = 4_000_000;

/** An SVG as PNG. Throws a RangeError if it is too large. */
export function toPng(svg: string): Uint8Array {
  const drawing = new Resvg(svg, { font: { loadSystemFonts: false } });
  if (!(drawing.width * drawing.height <= MAX_PIXELS)) throw new RangeError('The picture is too large.');
  return drawing.render().asPng();
}
