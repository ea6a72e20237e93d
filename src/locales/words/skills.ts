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
  readonly nothingPicked: string;
  /** How many more careers use at least one skill, and how many more would be covered whole. */
  readonly opens: (careers: number, covered: number) => string;
  readonly add: string;
  readonly added: (name: string) => string;
  readonly allPicked: string;
  readonly see: string;
  readonly change: string;
}
