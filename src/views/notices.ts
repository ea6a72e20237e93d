import { button, buttons, type ButtonOptions } from '../components/controls.ts';
import { text, type Lines } from '../components/text.ts';
import { file, view, type View } from '../components/view.ts';

/** A sentence or a few lines; files, by their names, and buttons below. */
export const noticeView = (
  lines: Lines,
  links: readonly ButtonOptions[] = [],
  files: readonly string[] = [],
): View => view([text(lines), files.map((name) => file(name)), buttons(links.map(button))]);
