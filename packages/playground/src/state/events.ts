import type { PlaygroundEvent } from '../page/protocol.ts';

/** A change of the state. */
export type StateEvent = Exclude<PlaygroundEvent, { readonly type: 'snapshot' }>;
export type Events = ReturnType<typeof createEvents>;

export function createEvents() {
  const listeners = new Set<(event: StateEvent) => void>();
  return {
    emit(event: StateEvent): void {
      for (const listener of listeners) listener(event);
    },
    /** Calls the listener with every event; the returned function removes it. */
    on(listener: (event: StateEvent) => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
