import type { PlaygroundEvent } from '../page/protocol.ts';

export type StateEvent = Exclude<PlaygroundEvent, { readonly type: 'snapshot' }>;

/** Tells whoever listens of everything that changes. */
export interface Events {
  readonly emit: (event: StateEvent) => void;
  /** The returned function stops listening. */
  readonly on: (listener: (event: StateEvent) => void) => () => void;
}

export function createEvents(): Events {
  const listeners = new Set<(event: StateEvent) => void>();
  return {
    emit(event) {
      for (const listener of listeners) listener(event);
    },
    on(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
