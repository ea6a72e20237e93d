type BranchName = 'army' | 'navy' | 'air_force' | 'marine_corps' | 'coast_guard' | 'all';

export interface MilitaryWords {
  readonly find: (query: string) => string;
  readonly crosswalk: (query: string) => string;
  readonly branch: string;
  readonly branches: Readonly<Record<BranchName, string>>;
  /** Why civilian careers are there: they ask for the skills that the military job trains. */
  readonly leadsOn: (skills: readonly string[]) => string;
  readonly matched: (jobs: readonly string[], more: number) => string;
  readonly retired: string;
  /** How alike the work is, by O*NET's word for it. */
  readonly matchTypes: Readonly<Record<'most_duties' | 'some_duties', string>>;
  readonly preparation: (words: string) => string;
  readonly payGrade: (grade: string) => string;
  /** No military job is found in the branch. */
  readonly nothing: (query: string, branch: BranchName) => string;
  readonly careersFor: (code: string, title: string) => string;
  readonly careers: (count: number) => string;
  readonly toCodes: string;
  readonly toCareers: string;
}
