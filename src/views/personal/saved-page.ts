import { html, raw } from 'hono/html';
import { joinFacts } from '../../components/text.ts';
import type { Sentences } from '../../locales/types.ts';
import { careerFactsWords } from '../career/career-facts.ts';
import type { SavedRow } from './saved.ts';

const STYLE = `
  body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.45 system-ui, sans-serif; color: #14212b; }
  article { padding: 1rem 0; border-top: 1px solid #767d84; break-inside: avoid; }
  h1, h2, p { margin: 0 0 0.4rem; }
  h2 { font-size: 1.2rem; }
  .note { white-space: pre-wrap; border-left: 4px solid #0a5f5a; padding-left: 0.8rem; }
  small { color: #46525e; }
`;

/** The saved careers as a printable HTML page without external resources. */
export const savedPage = async (t: Sentences, rows: readonly SavedRow[], release: string): Promise<string> =>
  (
    await html`<!doctype html>
      <html lang="${t.language}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width" />
          <title>${t.saved.title}</title>
          <style>
            ${raw(STYLE)}
          </style>
        </head>
        <body>
          <h1>${t.saved.title}</h1>
          ${rows.map((row) => article(t, row))}
          <small>${t.charts.credit(release, true)}</small>
        </body>
      </html>`
  ).toString();

const article = (t: Sentences, row: SavedRow) => {
  const { name, code, title, savedAs, summary, note, state, facts, savedAt } = row;
  return html`<article>
    <h2>${name}</h2>
    ${summary === undefined ? '' : html`<p>${summary}</p>`}
    <p>${joinFacts(careerFactsWords(t, facts))}</p>
    <p>${t.saved.stateLabel} <b>${t.saved.states[state]}</b></p>
    ${note === undefined ? '' : html`<p class="note">${note}</p>`}
    <small>${joinFacts([title ?? savedAs, code, t.saved.savedOn(savedAt)])}</small>
  </article>`;
};
