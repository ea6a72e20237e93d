import type { Config } from '../../config.ts';

/** `bad` must be fixed; `note` is only worth knowing. The sentence has no full stop and never holds a secret. */
export interface Finding {
  readonly verdict: 'good' | 'note' | 'bad';
  readonly subject: string;
  readonly sentence: string;
}

/** One look at the installation that changes nothing in it. Rejects only for bugs. */
export type Check = (config: Config, commandNames: readonly string[]) => Promise<readonly Finding[]>;
