const notifies = (target: object): target is { readonly ariaNotify: (text: string) => void } =>
  'ariaNotify' in target;

/** Whether the browser supports ARIA notifications; otherwise the page uses a live region. */
export const announcesDirectly = notifies(document);

/** Announces a text to screen readers, without a second copy in the page. */
export function announce(text: string): void {
  if (text !== '' && notifies(document)) document.ariaNotify(text);
}
