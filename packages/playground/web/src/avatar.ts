import { html } from 'lit/html.js';

const colours = ['#5865f2', '#757e8a', '#2a8352', '#b8662b', '#c03c4f', '#b8478f', '#3a7cb8'];

const letters = new Intl.Segmenter();

/** An avatar with the initial of a name. */
export function avatar(name: string, app: boolean, size: 'small' | 'medium' | 'large' = 'large') {
  const colour = app ? colours[0] : colours[1 + (sum(name) % (colours.length - 1))];
  return html`<span
    class="avatar centered ${size} ${app ? 'of-app' : ''}"
    aria-hidden="true"
    .style=${`--own: ${colour ?? ''}`}
    >${initial(name)}</span
  >`;
}

/** The letters on a server's icon: the first of each word, as on Discord. */
export function acronym(name: string): string {
  return name
    .split(/\s+/)
    .map((word) => initial(word))
    .join('')
    .slice(0, 4);
}

function initial(name: string): string {
  const [first] = letters.segment(name);
  return first?.segment.toUpperCase() ?? '?';
}

function sum(name: string): number {
  return new TextEncoder().encode(name).reduce((total, byte) => (total * 31 + byte) % 9_973, 7);
}
