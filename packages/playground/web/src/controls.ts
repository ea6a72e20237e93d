import { html, nothing, type TemplateResult } from 'lit/html.js';

interface IconButton {
  readonly label: string;
  readonly icon: TemplateResult;
  /** Absent on the button that submits its form. */
  readonly click?: (event: Event) => unknown;
  readonly class?: string;
  /** The tooltip; default the label. */
  readonly title?: string;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
}

const optional = (value: boolean | undefined): unknown => (value === undefined ? nothing : String(value));

/** A button that shows an icon. */
export const iconButton = (one: IconButton): TemplateResult =>
  html`<button
    type=${one.click === undefined ? 'submit' : 'button'}
    class="icon-button centered ${one.class ?? ''}"
    title=${one.title ?? one.label}
    aria-label=${one.label}
    aria-pressed=${optional(one.pressed)}
    aria-expanded=${optional(one.expanded)}
    @click=${one.click ?? nothing}
  >
    ${one.icon}
  </button>`;

/** A handler of input events, called with the text. */
export const onTyped =
  (typed: (text: string) => void) =>
  ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLInputElement || currentTarget instanceof HTMLTextAreaElement)
      typed(currentTarget.value);
  };

/** A handler of submit events. */
export const onSubmit =
  (submit: () => void) =>
  (event: Event): void => {
    event.preventDefault();
    submit();
  };

/** A handler of clicks on the rows of a list, which have a `data-index`. */
export const onRow =
  (pick: (index: number) => void) =>
  ({ target }: Event): void => {
    const row = target instanceof Element ? target.closest('[data-index]') : null;
    if (row !== null) pick(Number(row.getAttribute('data-index')));
  };

/** A handler of mousedown events that keeps the focus where it is. */
export const keepFocus = (event: Event): void => {
  event.preventDefault();
};

interface TextButton {
  readonly class?: string;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
}

/** A button that shows text; by default a small grey one. */
export const textButton = (label: unknown, click: (event: Event) => unknown, more: TextButton = {}) =>
  html`<button
    type="button"
    class=${more.class ?? 'button secondary small'}
    dir="auto"
    ?disabled=${more.disabled ?? false}
    aria-pressed=${optional(more.pressed)}
    @click=${click}
  >
    ${label}
  </button>`;

/** A name, and a smaller description below it. */
export const twoLines = (name: string, description?: string): TemplateResult =>
  html`<span class="two-lines grow"
    ><strong class="title" dir="auto">${name}</strong>${
      description && html`<small dir="auto">${description}</small>`
    }</span
  >`;

/** The row that a navigation key leads to in a list of `count` rows, from `active`; undefined for other keys. */
export function rowAfter(key: string, active: number, count: number): number | undefined {
  const last = count - 1;
  const rows: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(last, active + 1),
    ArrowUp: Math.max(0, active - 1),
    Home: 0,
    End: last,
    PageDown: Math.min(last, active + 8),
    PageUp: Math.max(0, active - 8),
  };
  return rows[key];
}
