import type { Clock } from '../util/clock.ts';
import type { OnetAbout } from '../answer.ts';
import type { Asker } from './retry.ts';

/** What is said of the release while O*NET has not told it. */
export const UNTOLD_RELEASE = 'current';

/** Releases come a few times a year. */
const FRESH_MS = 6 * 60 * 60 * 1_000;

/** After O*NET did not tell, it is asked again no sooner. */
const RETRY_MS = 60_000;

/** No answer waits longer than this to learn its release. */
const PATIENCE_MS = 2_000;

export interface Releases {
  /** The release that O*NET answers from now, asked when not known or no longer fresh. Never rejects. */
  readonly current: () => OnetAbout | Promise<OnetAbout>;
}

interface ReleasesOptions {
  readonly ask: Asker['ask'];
  /** Of the service that tells the versions. */
  readonly path: string;
  readonly clock: Clock;
}

export function createReleases({ ask, path, clock }: ReleasesOptions): Releases {
  let known: OnetAbout = { source: 'live', release: UNTOLD_RELEASE };
  let askAgainAt = Number.NEGATIVE_INFINITY;
  let asking: Promise<OnetAbout> | undefined;

  async function learn(): Promise<OnetAbout> {
    const reply = await ask(path, undefined);
    const release = 'ok' in reply || reply.status !== 200 ? undefined : releaseIn(reply.text);
    askAgainAt = clock.now() + (release === undefined ? RETRY_MS : FRESH_MS);
    if (release !== undefined) known = { source: 'live', release };
    asking = undefined;
    return known;
  }

  return {
    current() {
      if (clock.now() < askAgainAt) return known;
      asking ??= learn();
      if (known.release !== UNTOLD_RELEASE) return known;
      return Promise.race([
        asking,
        new Promise<OnetAbout>((resolve) => {
          const cancel = clock.after(PATIENCE_MS, () => {
            resolve(known);
          });
          void asking?.then(cancel);
        }),
      ]);
    },
  };
}

/**
 * The data release in what `/about` says. Only `api_version` is documented, so any other field whose name speaks of
 * the data counts, with the first number of a release's form in it.
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
