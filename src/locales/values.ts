/** The name and description of a slash command, subcommand, option or choice. */
export interface Described {
  /** Lower case, 1 to 32 characters; a choice's may have any case. In English it is the declaration's own name. */
  readonly name?: string;
  /** 1 to 100 characters; choices have none. */
  readonly description?: string;
}

/** Words of the slash commands by path: `skills`, `skills matches`, `skills matches sort`, `skills matches sort title`. */
export type Commands = Readonly<Record<string, Described>>;

/** How the number of jobs changes over ten years, from the least to the most. */
export type GrowthStep =
  'shrinking' | 'shrinking_little' | 'same' | 'growing_little' | 'growing' | 'growing_fast';

export type PayUnit = 'year' | 'hour';

/** A wage in US dollars; `over` is true where it is only known to be more. */
export interface Wage {
  readonly dollars: number;
  readonly over: boolean;
}

/** What most people earn, in US dollars: the 10th percentile, the median, the 90th percentile. */
export interface PayRange {
  readonly median: number;
  readonly low?: number;
  readonly high?: number;
}

/** How strong an interest is. */
export type Strength = 'strong' | 'some' | 'little';

/** How much, in five steps from least to most. */
export type Steps = readonly [string, string, string, string, string];

/** What ratings of 0-100 are about. */
export interface ScaleSteps {
  readonly importance: Steps;
  readonly interest: Steps;
  readonly extent: Steps;
  readonly context: Steps;
  /** Of work styles: how much each helps or hinders, from -3 to 3. */
  readonly impact: Steps;
}

/** How far somebody has come with a saved career. */
export type SavedState = 'curious' | 'looking' | 'doing';

/** What commands are about, in the order of `/help`. */
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
