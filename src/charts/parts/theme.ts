/** In pixels. Discord shows pictures 300 to 550 pixels wide, so that body text is some 9 to 17 pixels high. */
export const WIDTH = 1_000;
export const PADDING = 44;
export const INNER_WIDTH = WIDTH - 2 * PADDING;

export const SIZE = {
  title: 58,
  large: 40,
  heading: 36,
  body: 34,
  medium: 32,
  small: 30,
  credit: 27,
} as const;

/** Dark text on the picture's own background, readable in Discord's dark and light themes and in print. */
export const COLOR = {
  paper: '#fbf8f1',
  ink: '#14212b',
  muted: '#46525e',
  rule: '#d3cdbd',
  accent: '#0a5f5a',
  band: '#a5d8d1',
} as const;
