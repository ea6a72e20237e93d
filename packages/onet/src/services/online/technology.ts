import * as resolvers from '../../engine/resolvers/report/technology.ts';
import { anyText, textLike } from '../schema/params.ts';
import { defineService, online, paged } from '../service.ts';
import { categoryCode, linkedCode, occupationRef, softwareExample } from '../schema/common.ts';

const categoryId = textLike(
  /^(?:\d{1,10}|\d(?:\.\w{1,4}){1,8})$/,
  'a code of a category of software, as the category search gives it',
);

/** Occupations that use a piece of software, or a kind of software. */
export const technology = {
  examples: defineService({
    ...online('technology/examples/search', 'Technology: example search', 'technology.examples'),
    ...paged('example', softwareExample, { keyword: anyText() }),
    confidence: 'guessed',
    example: { keyword: 'python' },
    local: resolvers.searchSoftware,
  }),
  exampleOccupations: defineService({
    ...online('technology/examples/{example}', 'Technology: occupations for example'),
    ...paged('occupation', occupationRef, { example: anyText() }),
    confidence: 'guessed',
    note: 'Prefer the `href` of an example.',
    example: { example: 'Python' },
    local: resolvers.occupationsUsingSoftware,
  }),
  categories: defineService({
    ...online('technology/categories/search', 'Technology: category search', 'technology.categories'),
    ...paged('category', linkedCode.extend({ code: categoryCode }), { keyword: anyText() }),
    confidence: 'guessed',
    example: { keyword: 'database' },
    local: resolvers.searchSoftwareCategories,
  }),
  categoryOccupations: defineService({
    ...online('technology/categories/{category}', 'Technology: occupations for category'),
    ...paged('occupation', occupationRef, { category: categoryId }),
    confidence: 'guessed',
    note: 'Prefer the `href` of a category.',
    example: { category: '2.E.6.f' },
    local: resolvers.occupationsUsingCategory,
  }),
};
