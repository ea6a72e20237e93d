export const technology = {
  software: (query: string) => `Software for “${query}”`,
  categories: (query: string) => `Kinds of software for “${query}”`,
  chooseSoftware: 'Choose software',
  chooseCategory: 'Choose a kind of software',
  toSoftware: 'Single programs',
  toCategories: 'Kinds of software',
  /** `name` is software, or a category of it. */
  uses: (name: string) => `Careers that use ${name}`,
};
