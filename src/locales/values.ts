/** The name and description of a slash command, subcommand, option or choice. */
export interface Described {
  /** Lower case, 1 to 32 characters; choices may have any case. In English, the name in the declaration. */
  readonly name?: string;
  /** 1 to 100 characters; choices have none. */
  readonly description?: string;
}

/** Names and descriptions of the slash commands by path: `skills`, `skills matches`, `skills matches sort`, `skills matches sort title`. */
export type Commands = Readonly<Record<string, Described>>;

/** The change in the number of jobs over ten years. */
export type GrowthStep =
  'shrinking' | 'shrinking_little' | 'same' | 'growing_little' | 'growing' | 'growing_fast';

export type PayUnit = 'year' | 'hour';

/** A wage in U.S. dollars; `over` means that only a lower bound is published. */
export interface Wage {
  readonly dollars: number;
  readonly over: boolean;
}

/** The median, 10th and 90th percentile of pay, in U.S. dollars. */
export interface PayRange {
  readonly median: number;
  readonly low?: number;
  readonly high?: number;
}

/** How strong an interest is. */
export type Strength = 'strong' | 'some' | 'little';

/** Labels of a scale in five steps, from least to most. */
export type Steps = readonly [string, string, string, string, string];

/** The scales of ratings from 0 to 100. */
export interface ScaleSteps {
  readonly importance: Steps;
  readonly interest: Steps;
  readonly extent: Steps;
  readonly context: Steps;
  /** Of work styles, from hindering (-3) to helping (3). */
  readonly impact: Steps;
}

/** A person's progress with a saved career. */
export type SavedState = 'curious' | 'looking' | 'doing';

/** The groups of commands, in the order of `/help`. */
export const HELP_GROUPS = [
  'skills',
  'careers',
  'interests',
  'explore',
  'together',
  'personal',
  'data',
] as const;

export type HelpGroup = (typeof HELP_GROUPS)[number];
