export interface AssociationsWords {
  readonly of: (career: string) => string;
  readonly all: string;
  readonly count: (associations: number, page: number, pages: number) => string;
  readonly none: string;
  readonly categories: Readonly<Record<'national' | 'regional' | 'other', string>>;
  /** An organisation that helps O*NET to collect its data. */
  readonly ally: string;
  readonly careersFor: (query: string) => string;
  readonly seeAll: string;
}
