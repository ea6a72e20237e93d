/** The open context menu: what it is about, and where it opens. */
export interface ContextMenu {
  readonly kind: 'message' | 'user';
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Gets the keyboard back. */
  readonly opener: Element | null;
}
