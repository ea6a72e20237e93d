import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { BrokenRule, RequestRecord, RequestView } from '../../../src/page/protocol.ts';
import { strings } from '../locales/strings.ts';

/** One request of the bot: opened, it shows both bodies. */
export function exchangeRow(
  view: RequestView,
  whole: RequestRecord | undefined,
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
          : html`${block(strings.requestBody, whole.body)} ${block(strings.responseBody, whole.response)}`
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
  return html`<ul class="broken" aria-label=${strings.broken}>
    ${broken.map(
      ({ rule, description, path, code, warning }) =>
        html`<li>
          <strong>${warning ? strings.warning : strings.errorCode(code)}</strong>
          <span dir="auto">${description}</span>
          <code>${rule}</code>
          ${path === '' ? nothing : html`<small>${strings.at(path)}</small>`}
        </li>`,
    )}
  </ul>`;
}

function shortRoute({ route, path }: RequestView): string {
  return route ?? path;
}
