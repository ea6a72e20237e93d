/** Sentences about tasks, or about detailed work activities. */
interface KindWords {
  readonly title: (career: string) => string;
  readonly tick: string;
  readonly results: string;
  /** Above the ticked items that a career shares. */
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
