/** A soft skill in our own words. */
export interface Skill {
  /** One line, at most 100 characters. */
  readonly description: string;
  /** What someone at level 28, 57 and 85 (of 100) can do. */
  readonly examples: readonly [string, string, string];
}
