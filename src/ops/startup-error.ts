import { safeError } from './log/redact.ts';

/** A configuration problem: the variable and its fix. Never contains a secret. */
export interface Problem {
  readonly variable: string;
  readonly fix: string;
}

/** The start failed for a reason that the operator can fix. */
export class StartupError extends Error {
  override readonly name = 'StartupError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ variable, fix }) => `${variable}: ${fix}`).join('\n'));
    this.problems = problems;
  }
}

export const startupError = (variable: string, fix: string): StartupError =>
  new StartupError([{ variable, fix }]);

/** The system's code of an error (`EADDRINUSE`), if it has one. */
export const errorCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** Runs a program. Prints a StartupError without a stack and other errors in safe form, with exit code 1. */
export async function run(program: () => Promise<void>): Promise<void> {
  try {
    await program();
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof StartupError) {
      const lines = error.problems.map(({ variable, fix }) => `  ${variable}: ${fix}.`);
      process.stderr.write(`Waymark cannot start. Fix this first:\n${lines.join('\n')}\n`);
    } else {
      process.stderr.write(
        `Waymark failed unexpectedly: ${JSON.stringify(safeError(error), undefined, 2)}\n`,
      );
    }
  }
}
