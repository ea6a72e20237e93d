const notifies = (target: object): target is { readonly ariaNotify: (text: string) => void } =>
  'ariaNotify' in target;

/** Whether screen readers can be told something directly; the page keeps a live region for browsers without. */
export const announcesDirectly = notifies(document);

/** Tells a screen reader, without a second copy of the text in the page. */
export function announce(text: string): void {
  if (text !== '' && notifies(document)) document.ariaNotify(text);
}
