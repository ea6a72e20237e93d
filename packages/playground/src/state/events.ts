import type { PlaygroundEvent } from '../page/protocol.ts';

export type Change = Exclude<PlaygroundEvent, { readonly type: 'snapshot' }>;

/** Tells whoever listens of everything that changes. */
export interface Changes {
  readonly emit: (change: Change) => void;
  /** The returned function stops listening. */
  readonly on: (listener: (change: Change) => void) => () => void;
}

export function createChanges(): Changes {
  const listeners = new Set<(change: Change) => void>();
  return {
    emit(change) {
      for (const listener of listeners) listener(change);
    },
    on(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
