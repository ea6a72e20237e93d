/** Pictures by key, as many as fit into so many bytes; what was used longest ago goes first. */
export interface PngCache {
  readonly get: (key: string) => Uint8Array | undefined;
  readonly set: (key: string, png: Uint8Array) => void;
}

export function pngCache(maxBytes: number): PngCache {
  const kept = new Map<string, Uint8Array>();
  let bytes = 0;
  return {
    get(key) {
      const png = kept.get(key);
      if (png === undefined) return undefined;
      kept.delete(key);
      kept.set(key, png);
      return png;
    },
    set(key, png) {
      kept.set(key, png);
      bytes += png.length;
      for (const [oldest, { length }] of kept) {
        if (bytes <= maxBytes) break;
        kept.delete(oldest);
        bytes -= length;
      }
    },
  };
}
