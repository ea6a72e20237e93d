import { z } from 'zod';
import * as resolvers from '../../engine/resolvers/report/technology.ts';
import { anyText, textLike } from '../schema/params.ts';
import { defineService, paged } from '../service.ts';
import { linkedCode, numberCode, occupationRef } from '../schema/common.ts';
import { softwareExample } from './browse.ts';

const confidence = { path: 'guessed', answer: 'guessed' } as const;

/** A kind of software: its UNSPSC commodity code, such as 43232306; since release 30 an element's id, such as 2.E.5.b. */
export const categoryCode = z.union([numberCode, z.string()]);

const categoryId = textLike(
  /^(?:\d{1,10}|\d(?:\.\w{1,4}){1,8})$/,
  'a code of a category of software, as the category search gives it',
);

/** Occupations that use a piece of software, or a kind of software. */
export const technology = {
  examples: defineService({
    name: 'online.technology.examples',
    title: 'Technology: example search',
    path: '/online/technology/examples/search',
    ...paged('example', softwareExample, { keyword: anyText() }),
    confidence,
    example: { keyword: 'python' },
    local: resolvers.findSoftware,
  }),
  exampleOccupations: defineService({
    name: 'online.technology.examples.occupations',
    title: 'Technology: occupations for example',
    path: '/online/technology/examples/{example}',
    ...paged('occupation', occupationRef, { example: anyText() }),
    confidence,
    note: 'Prefer the `href` of an example.',
    example: { example: 'Python' },
    local: resolvers.softwareUsers,
  }),
  categories: defineService({
    name: 'online.technology.categories',
    title: 'Technology: category search',
    path: '/online/technology/categories/search',
    ...paged('category', linkedCode.extend({ code: categoryCode }), { keyword: anyText() }),
    confidence,
    example: { keyword: 'database' },
    local: resolvers.findCategories,
  }),
  categoryOccupations: defineService({
    name: 'online.technology.categories.occupations',
    title: 'Technology: occupations for category',
    path: '/online/technology/categories/{category}',
    ...paged('occupation', occupationRef, { category: categoryId }),
    confidence,
    note: 'Prefer the `href` of a category.',
    example: { category: '2.E.6.f' },
    local: resolvers.categoryUsers,
  }),
};
