export interface TechnologyWords {
  readonly software: (query: string) => string;
  readonly categories: (query: string) => string;
  readonly chooseSoftware: string;
  readonly chooseCategory: string;
  readonly hot: string;
  readonly inDemand: string;
  readonly toSoftware: string;
  readonly toCategories: string;
  /** `name` is software, or a kind of it. */
  readonly uses: (name: string) => string;
}
