import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { BrokenRule, Exchange, ExchangeView } from '../../../src/page/protocol.ts';
import { words } from '../words.ts';

/** One request of the bot: opened, it shows both bodies. */
export function exchangeRow(
  view: ExchangeView,
  whole: Exchange | undefined,
  opened?: () => void,
): TemplateResult {
  const refused = view.status >= 400;
  return html`<li class="exchange ${refused ? 'refused' : ''}">
    <details
      @toggle=${({ currentTarget }: Event) => {
        if (currentTarget instanceof HTMLDetailsElement && currentTarget.open) opened?.();
      }}
    >
      <summary>
        <span class="method">${view.method}</span>
        <span class="route">${shortRoute(view)}</span>
        <span class="status">${view.status}</span>
        <span class="took">${Math.round(view.milliseconds)} ms</span>
      </summary>
      ${
        whole === undefined
          ? nothing
          : html`${block(words.requestBody, whole.body)} ${block(words.responseBody, whole.response)}`
      }
    </details>
    ${view.broken.length === 0 ? nothing : brokenRules(view.broken)}
  </li>`;
}

/** A value as JSON, folded away under a word. */
export function block(title: string, value: unknown, open = false): TemplateResult {
  return html`<details class="json" ?open=${open}>
    <summary>${title}</summary>
    <pre tabindex="0">${value === undefined ? '—' : JSON.stringify(value, null, 2)}</pre>
  </details>`;
}

function brokenRules(broken: readonly BrokenRule[]): TemplateResult {
  return html`<ul class="broken" aria-label=${words.broken}>
    ${broken.map(
      ({ rule, says, path, code, silent }) =>
        html`<li>
          <strong>${silent ? words.silentRule : words.errorCode(code)}</strong>
          <span dir="auto">${says}</span>
          <code>${rule}</code>
          ${path === '' ? nothing : html`<small>${words.at(path)}</small>`}
        </li>`,
    )}
  </ul>`;
}

function shortRoute({ route, path }: ExchangeView): string {
  return route ?? path;
}
