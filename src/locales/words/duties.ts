/** What is told of tasks, and of detailed work activities. */
interface KindWords {
  readonly title: (career: string) => string;
  readonly tick: string;
  readonly results: string;
  /** Stands above what a career shares with what was ticked. */
  readonly shares: string;
  /** To this kind from the other. */
  readonly instead: string;
  readonly none: string;
}

export interface DutiesWords {
  readonly kinds: Readonly<Record<'tasks' | 'activities', KindWords>>;
  readonly intro: string;
  readonly ticked: (count: number) => string;
  readonly see: string;
  readonly clear: string;
  readonly youTicked: (count: number) => string;
  readonly noneShare: string;
  readonly changed: string;
}
