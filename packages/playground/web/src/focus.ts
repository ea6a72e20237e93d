/** Remembers where the keyboard is before a change is drawn, by what a person would call it. */
export function rememberFocus() {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return undefined;
  const message = element.closest('.message')?.id;
  return { element, message, label: labelOf(element), row: element.closest('.row, .section') };
}

/**
 * Keeps the keyboard in a message that was redrawn: on the same button when it is still there, and else on one
 * beside it, or, where the message has become another altogether, at its beginning. From a drawer that has closed it
 * goes to the button that opens it.
 */
export function keepFocus(spot: ReturnType<typeof rememberFocus>): void {
  if (spot?.element.closest('.drawer')?.checkVisibility({ visibilityProperty: true }) === false)
    document.querySelector<HTMLElement>('.head [aria-expanded]')?.focus();
  if (spot?.message === undefined) return;
  const { element, label } = spot;
  const stands = element.isConnected && !disabled(element);
  if (stands && labelOf(element) === label) return;
  const message = document.getElementById(spot.message);
  if (message === null) {
    if (document.activeElement === document.body) document.getElementById('composer-box')?.focus();
    return;
  }
  const controls = [...message.querySelectorAll<HTMLElement>('.body :is(button, a[href])')].filter(
    (one) => !disabled(one),
  );
  const same = controls.find((one) => labelOf(one) === label);
  const beside = controls.find((one) => spot.row?.contains(one));
  (same ?? (stands ? element : undefined) ?? beside ?? message).focus();
}

function labelOf(element: HTMLElement): string {
  // A menu is called by its place: its words change with what is chosen.
  if (element.getAttribute('role') === 'combobox') return element.id;
  return element.getAttribute('aria-label') ?? element.textContent.trim();
}

function disabled(element: HTMLElement): boolean {
  return element instanceof HTMLButtonElement && element.disabled;
}
