import type { Clock } from './clock.ts';

const DISCORD_EPOCH = 1_420_070_400_000n;

/** The first snowflake of a time (milliseconds since the Unix epoch), plus `offset`. */
export const snowflakeAt = (time: number, offset = 0): string =>
  (((BigInt(Math.trunc(time)) - DISCORD_EPOCH) << 22n) + BigInt(offset)).toString();

/** Generates increasing snowflakes with the clock's time. */
export function createIds(clock: Clock): () => string {
  let last = 0n;
  return () => {
    const first = BigInt(snowflakeAt(clock.now()));
    last = first > last ? first : last + 1n;
    return last.toString();
  };
}
