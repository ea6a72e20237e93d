/** The shards that one process runs, of all there are. */
export interface Shards {
  readonly ids: readonly number[];
  readonly count: number;
}

/** Discord allows no more. */
const MAX_SHARDS = 16_384;

/** `0-3/8` is shards 0 to 3 of 8, `2/4` is shard 2 of 4; undefined for anything else. */
export function parseShards(text: string): Shards | undefined {
  const [, from = '', to = from, of = ''] = /^(\d{1,5})(?:-(\d{1,5}))?\/(\d{1,5})$/.exec(text) ?? [];
  const [first, last, count] = [from, to, of].map(Number) as [number, number, number];
  if (of === '' || first > last || last >= count || count > MAX_SHARDS) return undefined;
  return { ids: Array.from({ length: last - first + 1 }, (_, index) => first + index), count };
}
