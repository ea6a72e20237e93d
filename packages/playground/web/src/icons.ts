import { svg, html, type TemplateResult } from 'lit/html.js';

const icon = (paths: TemplateResult) => (): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${paths}</svg>`;

const line = (d: string) =>
  icon(
    svg`<path d=${d} fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" />`,
  );
const solid = (d: string) => icon(svg`<path d=${d} fill="currentColor" fill-rule="evenodd" />`);

export const icons = {
  hash: line('M10 3 8 21M16 3l-2 18M4 8.5h17M3 15.5h17'),
  at: line('M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0v1.5a2.5 2.5 0 0 0 5 0V12a9 9 0 1 0-3.5 7.1'),
  chat: solid('M4 3h16a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2h-6l-5 4v-4H4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2Z'),
  group: solid(
    'M9 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7 9c0-4 3-7 7-7s7 3 7 7v1H2v-1Zm14-9a3.5 3.5 0 1 0-1.6-6.6 6 6 0 0 1 0 6.2c.5.3 1 .4 1.6.4Zm2 10h4v-1c0-3.3-2-6-5.2-6.6A9 9 0 0 1 18 20v1Z',
  ),
  menu: line('M4 6h16M4 12h16M4 18h16'),
  close: line('M6 6l12 12M18 6 6 18'),
  eye: solid(
    'M12 5c5 0 8.6 4 10 7-1.4 3-5 7-10 7S3.4 15 2 12c1.4-3 5-7 10-7Zm0 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm0-2.2a1.8 1.8 0 1 1 0-3.6 1.8 1.8 0 0 1 0 3.6Z',
  ),
  code: line('m8 7-5 5 5 5M16 7l5 5-5 5M13.5 4l-3 16'),
  chevron: line('m5 9 7 7 7-7'),
  check: line('m4 13 5 5L20 6'),
  launch: line('M14 4h6v6M20 4l-9 9M18 14v5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1h5'),
  file: line('M6 2h8l5 5v15H6zM14 2v5h5M9 13h7M9 17h7'),
  warning: solid(
    'M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20Zm-1.2 5 .3 7h1.8l.3-7h-2.4Zm1.2 8.8a1.3 1.3 0 1 0 0 2.6 1.3 1.3 0 0 0 0-2.6Z',
  ),
  send: solid('M3 3.5 22 12 3 20.5 5.5 13 14 12l-8.5-1L3 3.5Z'),
  slash: line('M16 4 8 20M3 3h18v18H3z'),
  reply: line('M10 6 4 12l6 6M4 12h10a6 6 0 0 1 6 6'),
  more: line('M5 12h.01M12 12h.01M19 12h.01'),
} as const;
