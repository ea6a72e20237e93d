import { button, buttons, type ButtonOptions } from '../components/controls.ts';
import { text, type Lines } from '../components/text.ts';
import { view, type View } from '../components/view.ts';

/** A sentence or a few lines, and buttons below. */
export const noticeView = (lines: Lines, links: readonly ButtonOptions[] = []): View =>
  view([text(lines), buttons(links.map(button))]);
