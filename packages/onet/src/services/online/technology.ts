import { z } from 'zod';
import {
  categoryUsers,
  findCategories,
  findSoftware,
  softwareUsers,
} from '../../engine/resolvers/report/technology.ts';
import { anyText, textLike } from '../schema/params.ts';
import { defineService, paged } from '../service.ts';
import { maybePage, numberCode, occupationRef } from '../schema/common.ts';

const confidence = { path: 'guessed', answer: 'guessed' } as const;

/** A kind of software: its UNSPSC commodity code, such as 43232306; since release 30 an element's id, such as 2.E.5.b. */
export const categoryCode = z.union([numberCode, z.string()]);

const categoryId = textLike(
  /^(?:\d{1,10}|\d(?:\.\w{1,4}){1,8})$/,
  'a code of a category of software, as the category search gives it',
);

const occupations = maybePage('occupation', { occupation: z.array(occupationRef) });

/** Occupations that use a piece of software, or a kind of software. */
export const technology = {
  examples: defineService({
    name: 'online.technology.examples',
    title: 'Technology: example search',
    path: '/online/technology/examples/search',
    ...paged(
      'example',
      maybePage('example', {
        example: z.array(
          z.object({
            href: z.string().optional(),
            title: z.string(),
            hot_technology: z.boolean().optional(),
            in_demand: z.boolean().optional(),
          }),
        ),
      }),
      { keyword: anyText() },
    ),
    confidence,
    example: { keyword: 'python' },
    local: findSoftware,
  }),
  exampleOccupations: defineService({
    name: 'online.technology.examples.occupations',
    title: 'Technology: occupations for example',
    path: '/online/technology/examples/{example}',
    ...paged('occupation', occupations, { example: anyText() }),
    confidence,
    note: 'Prefer the `href` of an example.',
    example: { example: 'Python' },
    local: softwareUsers,
  }),
  categories: defineService({
    name: 'online.technology.categories',
    title: 'Technology: category search',
    path: '/online/technology/categories/search',
    ...paged(
      'category',
      maybePage('category', {
        category: z.array(
          z.object({
            href: z.string().optional(),
            code: categoryCode,
            title: z.string(),
          }),
        ),
      }),
      { keyword: anyText() },
    ),
    confidence,
    example: { keyword: 'database' },
    local: findCategories,
  }),
  categoryOccupations: defineService({
    name: 'online.technology.categories.occupations',
    title: 'Technology: occupations for category',
    path: '/online/technology/categories/{category}',
    ...paged('occupation', occupations, { category: categoryId }),
    confidence,
    note: 'Prefer the `href` of a category.',
    example: { category: '2.E.6.f' },
    local: categoryUsers,
  }),
};
