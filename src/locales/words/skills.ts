/** The job families by the first two digits of their codes, and the Job Zones, in few words of our own. */
export interface FilterWords {
  readonly anyZone: string;
  readonly anyFamily: string;
  readonly families: Readonly<Record<string, string>>;
  readonly zone: string;
  readonly family: string;
  readonly none: string;
}

/** What one more skill would open. */
export interface NextWords {
  readonly button: string;
  readonly title: string;
  readonly have: (names: readonly string[]) => string;
  /** How many careers a skill would bring among the best-fitting tenth, and the best of them. */
  readonly raises: (careers: number, examples: readonly string[]) => string;
  readonly add: string;
  readonly added: (name: string) => string;
  readonly allPicked: string;
  readonly see: string;
  readonly change: string;
}
