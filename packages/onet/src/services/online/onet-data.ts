import { z } from 'zod';
import {
  elementTree,
  occupationsForElement,
  type Part,
  type RatedPart,
} from '../../engine/resolvers/browse/elements.ts';
import { hollandCode } from '../../engine/resolvers/browse/interests.ts';
import { textLike } from '../schema/params.ts';
import { isRecord } from '../../util/is-record.ts';
import { type Confidence, type DataOf, defineService, online, paged } from '../service.ts';
import { occupationRef, ratedOccupation, renamed } from '../schema/common.ts';

/** One element of the Content Model, with those below it. */
export interface ContentElement {
  id: string;
  name: string;
  description?: string | undefined;
  href?: string | undefined;
  child?: ContentElement[] | undefined;
}

const element: z.ZodType<ContentElement> = z.lazy(() =>
  renamed(
    { name: ['title'], id: ['code'], child: ['element'] },
    z.object({
      id: z.string(),
      name: z.string(),
      description: z.string().optional(),
      href: z.string().optional(),
      child: z.array(element).optional(),
    }),
  ),
);

/** A tree, either as a bare array or under `element`; parsed to the array. */
const tree = z.preprocess(
  (body) => (isRecord(body) && 'element' in body ? body['element'] : body),
  z.array(element),
);

const elementId = textLike(/^[1-6]\.[A-Z](?:\.\w+)*$/, 'the id of a Content Model element, such as 2.A.1.a');

function treeOf(kind: Part, title: string, path: Confidence) {
  return defineService({
    ...online(`onet_data/${kind}/`, `Browse O*NET data: ${title}`),
    params: z.object({}),
    data: tree,
    confidence: { path, answer: 'guessed' },
    note: 'Probably a bare array; the tree is also read under `element`.',
    example: {},
    local: elementTree(kind),
  });
}

function browse(
  kind: RatedPart,
  title: string,
  { path = 'guessed', element }: { path?: Confidence; element: string },
) {
  return {
    /** The elements, as a tree. */
    tree: treeOf(kind, title, path),
    /** The occupations rated in one element, importance and level 0-100, the highest first. */
    occupations: defineService({
      ...online(`onet_data/${kind}/{element}`, `Occupations for an element: ${title}`),
      ...paged('occupation', ratedOccupation, { element: elementId }),
      confidence: 'recorded',
      example: { element },
      local: occupationsForElement(kind),
    }),
  };
}

/** O*NET's Content Model to browse, and the occupations for one of its elements. */
export const onetData = {
  abilities: browse('abilities', 'Abilities', { element: '1.A.1.a.1' }),
  interests: {
    tree: treeOf('interests', 'Interests', 'guessed'),
    /** The occupations whose interests match one to three letters of RIASEC, in their order. */
    hollandCode: defineService({
      ...online('onet_data/interests/{interests}', 'Occupations for a Holland code'),
      ...paged('occupation', occupationRef, {
        interests: textLike(
          /^(?!.*(.).*\1)[RIASEC]{1,3}$/,
          'one to three different letters out of R, I, A, S, E and C',
        ),
      }),
      confidence: 'recorded',
      example: { interests: 'AIC' },
      local: hollandCode,
    }),
  },
  knowledge: browse('knowledge', 'Knowledge', { element: '2.C.3.a' }),
  basicSkills: browse('skills_basic', 'Basic Skills', {
    path: 'transcribed',
    element: '2.A.1.a',
  }),
  crossFunctionalSkills: browse('skills_cf', 'Cross-Functional Skills', {
    path: 'transcribed',
    element: '2.B.1.a',
  }),
  workActivities: browse('work_activities', 'Work Activities', { element: '4.A.2.b.2' }),
  workContext: browse('work_context', 'Work Context', { element: '4.C.1.a.2.h' }),
  workStyles: browse('work_styles', 'Work Styles', { element: '1.D.1.a' }),
};

export type ContentTree = DataOf<typeof onetData.knowledge.tree>;
