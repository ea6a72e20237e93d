import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Config } from '../../config.ts';
import type { Log } from '../log.ts';
import { StartupError } from '../startup-error.ts';

/** `bad` has to be fixed; `note` is only worth knowing. The sentence has no full stop and never holds a secret. */
export interface Finding {
  readonly verdict: 'good' | 'note' | 'bad';
  readonly subject: string;
  readonly sentence: string;
}

/** One step of a start, taken back at once. Rejects only for bugs. */
export type Check = (config: Config, commands: Commands) => Promise<readonly Finding[]>;

/** The declarations of the commands. */
export type Commands = readonly RESTPostAPIApplicationCommandsJSONBody[];

/** What stopped a step of a start; rethrows any other error. */
export function findingsOf(error: unknown): readonly Finding[] {
  if (!(error instanceof StartupError)) throw error;
  return error.problems.map(({ variable, fix }) => ({ verdict: 'bad', subject: variable, sentence: fix }));
}

const quiet = (): void => undefined;

/** For the steps: what they log is told as findings. */
export const NO_LOG: Log = { debug: quiet, info: quiet, warn: quiet, error: quiet };
