/** Something about the installation that stops the start: which variable, and how to mend it. Never holds a secret. */
export interface Problem {
  readonly variable: string;
  readonly mend: string;
}

/** A start that can not go on, for reasons the operator can mend. */
export class StartupError extends Error {
  override readonly name = 'StartupError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ variable, mend }) => `${variable}: ${mend}`).join('\n'));
    this.problems = problems;
  }
}

export const startupError = (variable: string, mend: string): StartupError =>
  new StartupError([{ variable, mend }]);

/** The system's own word for an error (`EADDRINUSE`), where it has one. */
export const errorCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** Runs a program to its end or its start; what stops it is printed plainly, without a stack, and the exit code is 1. */
export async function run(program: () => Promise<void>): Promise<void> {
  try {
    await program();
  } catch (error) {
    if (!(error instanceof StartupError)) throw error;
    const lines = error.problems.map(({ variable, mend }) => `  ${variable}: ${mend}.`);
    process.stderr.write(`Waymark can not start. Please mend this first:\n${lines.join('\n')}\n`);
    process.exitCode = 1;
  }
}
