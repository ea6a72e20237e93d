/** A map of bounded weight: what was used longest ago goes first when there is too much. */
export interface BoundedMap<T> {
  readonly get: (key: string) => T | undefined;
  readonly has: (key: string) => boolean;
  /** Keeps nothing that alone weighs more than all may. */
  readonly set: (key: string, value: T) => void;
  readonly delete: (key: string) => boolean;
  readonly clear: () => void;
}

/** `weigh` says what a value counts towards `most`; keys count their length. */
export function boundedMap<T>(most: number, weigh: (value: T) => number): BoundedMap<T> {
  const entries = new Map<string, { readonly value: T; readonly weight: number }>();
  let total = 0;

  function drop(key: string): boolean {
    total -= entries.get(key)?.weight ?? 0;
    return entries.delete(key);
  }

  return {
    get(key) {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      entries.delete(key);
      entries.set(key, entry);
      return entry.value;
    },
    has: (key) => entries.has(key),
    set(key, value) {
      drop(key);
      const weight = key.length + weigh(value);
      if (weight > most) return;
      entries.set(key, { value, weight });
      total += weight;
      for (const oldest of entries.keys()) {
        if (total <= most) break;
        drop(oldest);
      }
    },
    delete: drop,
    clear() {
      entries.clear();
      total = 0;
    },
  };
}
