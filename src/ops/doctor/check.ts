import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Config } from '../../config.ts';
import type { Log } from '../log.ts';
import { StartupError, type Problem } from '../startup-error.ts';

/** `bad` has to be fixed, `note` is information. The sentence has no full stop and never contains a secret. */
export interface Finding {
  readonly verdict: 'good' | 'note' | 'bad';
  readonly subject: string;
  readonly sentence: string;
}

/** Runs one step of a start and undoes it. Rejects only for bugs. */
export type Check = (config: Config, commands: Commands) => Promise<readonly Finding[]>;

/** The declarations of the commands. */
export type Commands = readonly RESTPostAPIApplicationCommandsJSONBody[];

/** Problems as findings. */
export const findingsFrom = (problems: readonly Problem[], verdict: Finding['verdict']): Finding[] =>
  problems.map(({ variable, fix }) => ({ verdict, subject: variable, sentence: fix }));

/** The problems of a StartupError as findings; rethrows any other error. */
export function findingsOf(error: unknown): Finding[] {
  if (!(error instanceof StartupError)) throw error;
  return findingsFrom(error.problems, 'bad');
}

const quiet = (): void => undefined;

/** Discards the steps' log lines; their problems become findings. */
export const NO_LOG: Log = { debug: quiet, info: quiet, warn: quiet, error: quiet };
