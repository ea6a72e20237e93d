import { setTimeout as sleep } from 'node:timers/promises';
import type { OnetAbout } from '../answer.ts';
import type { Requester } from './resilience.ts';

/** The release while O*NET has not named it. */
export const UNKNOWN_RELEASE = 'current';

/** Releases are published a few times a year. */
const FRESH_MS = 6 * 60 * 60 * 1_000;
const RETRY_MS = 60_000;

/** No answer waits longer than this to learn its release. */
const MAX_WAIT_MS = 2_000;

export interface DataRelease {
  /** The release that O*NET answers from now; requested if unknown or out of date. Never rejects. */
  readonly current: () => OnetAbout | Promise<OnetAbout>;
}

/** `path` is the path of the service with the versions. */
export function createDataRelease(get: Requester['get'], path: string): DataRelease {
  let known: OnetAbout = { source: 'live', release: UNKNOWN_RELEASE };
  let requestAgainAt = Number.NEGATIVE_INFINITY;
  let requesting: Promise<OnetAbout> | undefined;

  async function request(): Promise<OnetAbout> {
    const response = await get(path);
    const release = 'ok' in response || response.status !== 200 ? undefined : releaseIn(response.text);
    requestAgainAt = Date.now() + (release === undefined ? RETRY_MS : FRESH_MS);
    if (release !== undefined) known = { source: 'live', release };
    requesting = undefined;
    return known;
  }

  return {
    current() {
      if (Date.now() < requestAgainAt) return known;
      requesting ??= request();
      if (known.release !== UNKNOWN_RELEASE) return known;
      return Promise.race([requesting, sleep(MAX_WAIT_MS, known, { ref: false })]);
    },
  };
}

/**
 * The data release in the body of `/about`: the first release number in a field whose name is about the data.
 */
export function releaseIn(text: string): string | undefined {
  let about: unknown;
  try {
    about = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof about !== 'object' || about === null) return undefined;
  for (const [name, value] of Object.entries(about)) {
    if (!/database|release|onet|data/i.test(name) || /api|taxonomy|date$/i.test(name)) continue;
    const [number] = /\b\d{2}\.\d\b/.exec(typeof value === 'string' ? value : '') ?? [];
    if (number !== undefined) return number;
  }
  return undefined;
}
