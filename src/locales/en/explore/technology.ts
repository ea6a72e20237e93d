import type { TechnologyWords } from '../../words/explore/technology.ts';

export const technology: TechnologyWords = {
  software: (query) => `Software for “${query}”`,
  categories: (query) => `Kinds of software for “${query}”`,
  chooseSoftware: 'Choose software',
  chooseCategory: 'Choose a kind of software',
  hot: 'hot technology',
  inDemand: 'in demand',
  toSoftware: 'Single programs',
  toCategories: 'Kinds of software',
  uses: (name) => `Careers that use ${name}`,
};
