import { z } from 'zod';
import { pagedParams } from '../paging.ts';
import { anyText, wholeNumber } from '../params.ts';
import { defineService, type DataOf } from '../service.ts';
import { needsImport } from './missing.ts';
import { maybePage, numberCode, occupationRef } from './shapes.ts';

const confidence = { path: 'guessed', answer: 'guessed' } as const;
const local = needsImport('Software names');

const occupations = maybePage('occupation', { occupation: z.array(occupationRef) });

/** Occupations that use a piece of software, or a kind of software. */
export const technology = {
  examples: defineService({
    name: 'online.technology.examples',
    title: 'Technology: example search',
    path: '/online/technology/examples/search',
    params: pagedParams({ keyword: anyText() }),
    data: maybePage('example', {
      example: z.array(
        z.object({
          href: z.string().optional(),
          title: z.string(),
          hot_technology: z.boolean().optional(),
          in_demand: z.boolean().optional(),
        }),
      ),
    }),
    paging: { list: 'example' },
    confidence,
    example: { keyword: 'python' },
    local,
  }),
  exampleOccupations: defineService({
    name: 'online.technology.examples.occupations',
    title: 'Technology: occupations for example',
    path: '/online/technology/examples/{example}',
    params: pagedParams({ example: anyText() }),
    data: occupations,
    paging: { list: 'occupation' },
    confidence,
    note: 'Prefer the `href` of an example.',
    example: { example: 'Python' },
    local,
  }),
  categories: defineService({
    name: 'online.technology.categories',
    title: 'Technology: category search',
    path: '/online/technology/categories/search',
    params: pagedParams({ keyword: anyText() }),
    data: maybePage('category', {
      category: z.array(
        z.object({
          href: z.string().optional(),
          /** UNSPSC commodity code, such as 43232408. */
          code: numberCode,
          title: z.string(),
        }),
      ),
    }),
    paging: { list: 'category' },
    confidence,
    example: { keyword: 'database' },
    local,
  }),
  categoryOccupations: defineService({
    name: 'online.technology.categories.occupations',
    title: 'Technology: occupations for category',
    path: '/online/technology/categories/{category}',
    params: pagedParams({ category: wholeNumber(1) }),
    data: occupations,
    paging: { list: 'occupation' },
    confidence,
    note: 'Prefer the `href` of a category.',
    example: { category: 43_232_306 },
    local,
  }),
};

export type TechnologyExamples = DataOf<typeof technology.examples>;
export type TechnologyCategories = DataOf<typeof technology.categories>;
export type TechnologyOccupations = DataOf<typeof technology.exampleOccupations>;
