/** Saves the focused element, with its label and message, before the page is rendered. */
export function saveFocus() {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return undefined;
  const message = element.closest('.message')?.id;
  return { element, message, label: labelOf(element), row: element.closest('.row, .section') };
}

/**
 * Keeps the focus in a message that was rendered again: on the button with the same label, otherwise on one in the
 * same row, otherwise on the message. From a drawer that has closed, the focus moves to the button that opens it.
 */
export function restoreFocus(saved: ReturnType<typeof saveFocus>): void {
  if (saved?.element.closest('.drawer')?.checkVisibility({ visibilityProperty: true }) === false)
    document.querySelector<HTMLElement>('.channel-header [aria-expanded]')?.focus();
  if (saved?.message === undefined) return;
  const { element, label } = saved;
  const remains = element.isConnected && !disabled(element);
  if (remains && labelOf(element) === label) return;
  const message = document.getElementById(saved.message);
  if (message === null) {
    if (document.activeElement === document.body) document.getElementById('composer-box')?.focus();
    return;
  }
  const controls = [...message.querySelectorAll<HTMLElement>('.body :is(button, a[href])')].filter(
    (one) => !disabled(one),
  );
  const same = controls.find((one) => labelOf(one) === label);
  const beside = controls.find((one) => saved.row?.contains(one));
  (same ?? (remains ? element : undefined) ?? beside ?? message).focus();
}

function labelOf(element: HTMLElement): string {
  // The label of a menu changes with the selection.
  if (element.getAttribute('role') === 'combobox') return element.id;
  return element.getAttribute('aria-label') ?? element.textContent.trim();
}

function disabled(element: HTMLElement): boolean {
  return element instanceof HTMLButtonElement && element.disabled;
}
