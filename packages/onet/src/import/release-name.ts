/** Which O*NET release something comes from. */
export interface ReleaseName {
  /** Such as `30.3`. */
  readonly number: string;
  /** Year and month, such as `2026-05`; empty where the release does not say. */
  readonly date: string;
}

/** Parses the Read Me of a release; undefined if it is not one. */
export function readMeName(text: string): ReleaseName | undefined {
  const number = /O\*NET (\d+\.\d+) Database/.exec(text)?.[1];
  if (number === undefined) return undefined;
  const month = /(\w+ \d{4}) Release/.exec(text)?.[1];
  const date = month === undefined ? Number.NaN : Date.parse(`1 ${month} UTC`);
  return { number, date: Number.isNaN(date) ? '' : new Date(date).toISOString().slice(0, 7) };
}
