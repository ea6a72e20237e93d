import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Config } from '../../config.ts';
import type { Log } from '../log/log.ts';
import { StartupError, type Problem } from '../startup-error.ts';

/** `fix` has to be fixed, `note` is information. The message has no full stop and never contains a secret. */
export interface Finding {
  readonly status: 'ok' | 'note' | 'fix';
  readonly subject: string;
  readonly message: string;
}

/** Runs one step of a start and undoes it. Rejects only for bugs. */
export type Check = (config: Config, commands: Commands) => Promise<readonly Finding[]>;

/** The declarations of the commands. */
export type Commands = readonly RESTPostAPIApplicationCommandsJSONBody[];

/** Problems as findings. */
export const toFindings = (problems: readonly Problem[], status: Finding['status']): Finding[] =>
  problems.map(({ variable, fix }) => ({ status, subject: variable, message: fix }));

/** The problems of a StartupError as findings; rethrows any other error. */
export function errorFindings(error: unknown): Finding[] {
  if (!(error instanceof StartupError)) throw error;
  return toFindings(error.problems, 'fix');
}

const noop = (): void => undefined;

/** Discards the steps' log lines; their problems become findings. */
export const SILENT_LOG: Log = { debug: noop, info: noop, warn: noop, error: noop };
