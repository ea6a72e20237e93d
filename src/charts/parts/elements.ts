import type { Chart, ChartElement, Style } from '../chart.ts';
import { drawableText } from './drawable-text.ts';
import { COLOR, PADDING, SIZE, WIDTH } from './theme.ts';

/** Widths include padding and borders. */
const FLEX = { display: 'flex', boxSizing: 'border-box' } as const;

/** Children one below the other. */
export const column = (style: Style, children: readonly ChartElement[]): ChartElement => ({
  type: 'div',
  props: { style: { ...FLEX, flexDirection: 'column', ...style }, children },
});

/** Children side by side. */
export const row = (style: Style, children: readonly ChartElement[]): ChartElement => ({
  type: 'div',
  props: { style: { ...FLEX, ...style }, children },
});

/** An empty box: bars, dots and lines. */
export const shape = (style: Style): ChartElement => ({
  type: 'div',
  props: { style: { ...FLEX, flexShrink: 0, ...style } },
});

/** Text that wraps between words, and inside of one that is longer than a line. */
export const text = (content: string, style: Style = {}): ChartElement => ({
  type: 'div',
  props: {
    style: {
      display: 'block',
      boxSizing: 'border-box',
      overflowWrap: 'anywhere',
      lineHeight: 1.25,
      ...style,
    },
    children: drawableText(content),
  },
});

/** Text of at most `lines` lines; the last one ends in an ellipsis if there is more. */
export const clampedText = (content: string, lines: number, style: Style = {}): ChartElement =>
  text(content, { ...style, overflow: 'hidden', lineClamp: lines });

export const bold = (content: string, style: Style = {}): ChartElement =>
  text(content, { fontWeight: 700, ...style });

export const small = (content: string, style: Style = {}): ChartElement =>
  text(content, { fontSize: SIZE.small, color: COLOR.muted, ...style });

/** A check mark made of borders: the font has none. */
export const check = (color: string): ChartElement =>
  row({ width: 30, height: 30, alignItems: 'center', justifyContent: 'center', flexShrink: 0 }, [
    shape({
      width: 13,
      height: 24,
      marginTop: -7,
      borderRight: `5px solid ${color}`,
      borderBottom: `5px solid ${color}`,
      transform: 'rotate(42deg)',
    }),
  ]);

/** A number in a circle. */
export const numberBadge = (number: number, size = 48): ChartElement =>
  row(
    {
      width: size,
      height: size,
      borderRadius: size / 2,
      background: COLOR.accent,
      alignItems: 'center',
      justifyContent: 'center',
      flexShrink: 0,
    },
    [bold(String(number), { color: 'white', fontSize: SIZE.small, lineHeight: 1 })],
  );

/** The meaning of a check mark. */
export const legend = (meaning: string): ChartElement =>
  row({ alignItems: 'center', gap: 8 }, [check(COLOR.accent), small(meaning)]);

/** A complete picture: its parts in a frame, with the credit line below. */
export function page(
  name: Chart['name'],
  parts: readonly ChartElement[],
  credit: string,
  description: string,
): Chart {
  const root = column(
    {
      width: WIDTH,
      padding: PADDING - FRAME,
      paddingBottom: PADDING / 2,
      gap: 28,
      background: COLOR.paper,
      border: `${FRAME}px solid ${COLOR.accent}`,
      color: COLOR.ink,
      fontFamily: 'Inter',
      fontSize: SIZE.body,
    },
    [
      ...parts,
      small(credit, {
        fontSize: SIZE.credit,
        borderTop: `2px solid ${COLOR.rule}`,
        paddingTop: 14,
      }),
    ],
  );
  return { name, width: WIDTH, root, description };
}

/** The width of the frame, which makes the edge visible on white. */
const FRAME = 8;
