import { Resvg } from '@resvg/resvg-js';
import satori, { type SatoriNode } from 'satori';
import type { Chart } from '../chart.ts';
import { readFonts } from './fonts.ts';

const fonts = readFonts();

/** A picture as SVG, with text as paths, so that drawing it needs no fonts. */
export async function toSvg(
  { root, width }: Pick<Chart, 'root' | 'width'>,
  /** Called with the layout of each element. */
  onNode?: (node: SatoriNode) => void,
): Promise<string> {
  return satori(root, { width, fonts, ...(onNode && { onNodeDetected: onNode }) });
}

/** In pixels. Resvg ends the whole process for pictures that are far too large. */
const MAX_PIXELS = 4_000_000;

/** An SVG as PNG. Throws a RangeError if it is too large. */
export function toPng(svg: string): Uint8Array {
  const drawing = new Resvg(svg, { font: { loadSystemFonts: false } });
  if (!(drawing.width * drawing.height <= MAX_PIXELS)) throw new RangeError('The picture is too large.');
  return drawing.render().asPng();
}
