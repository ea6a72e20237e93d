import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { BrokenRule, RequestRecord, RequestView } from '../../../src/page/protocol.ts';
import { strings } from '../locales/strings.ts';

/** One request of the bot: opened, it shows both bodies. */
export function requestRow(
  { method, route, path, status, milliseconds, broken }: RequestView,
  whole: RequestRecord | undefined,
  opened?: () => void,
): TemplateResult {
  const toggled = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLDetailsElement && currentTarget.open) opened?.();
  };
  return html`<li class="request ${status >= 400 ? 'refused' : ''}">
    <details @toggle=${toggled}>
      <summary>
        <span class="method">${method}</span>
        <span class="route grow">${route ?? path}</span>
        <span class="status">${status}</span>
        <span class="took fine">${Math.round(milliseconds)} ms</span>
      </summary>
      ${
        whole &&
        html`${jsonBlock(strings.requestBody, whole.body)} ${jsonBlock(strings.responseBody, whole.response)}`
      }
    </details>
    ${
      broken.length === 0
        ? nothing
        : html`<ul class="broken" aria-label=${strings.broken}>
            ${broken.map(brokenRule)}
          </ul>`
    }
  </li>`;
}

/** A value as JSON, folded away under a word. */
export const jsonBlock = (title: string, value: unknown): TemplateResult =>
  html`<details class="json">
    <summary>${title}</summary>
    <pre tabindex="0">${value === undefined ? '—' : JSON.stringify(value, null, 2)}</pre>
  </details>`;

const brokenRule = ({ rule, description, path, code, warning }: BrokenRule): TemplateResult =>
  html`<li>
    <strong>${warning ? strings.warning : strings.errorCode(code)}</strong>
    <span dir="auto">${description}</span>
    <code>${rule}</code>
    ${path && html`<small>${strings.at(path)}</small>`}
  </li>`;
