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

/** What `/help` says. */
export interface HelpWords {
  readonly title: string;
  readonly groups: Readonly<Record<HelpGroup, string>>;
  /** Above the commands that need a key, where there is none. */
  readonly unconnected: string;
  readonly unconnectedHint: string;
  readonly more: string;
}
