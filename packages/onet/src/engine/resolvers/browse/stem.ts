import type { LocalContext } from '../../../services/service.ts';
import { jobFamilyOf } from './job-families.ts';
import { allOccupations, refs } from '../occupation-list.ts';
import { fromDatabase } from '../resolver.ts';
import { links, paged, success } from '../results.ts';

/** The types of STEM occupations in the order of O*NET OnLine; a type's code is its position. */
const TYPES = [
  'Managerial',
  'Postsecondary Teaching',
  'Research, Development, Design, and Practitioners',
  'Sales',
  'Technologists and Technicians',
];

/** The types of STEM occupations. */
export const stemTypes = fromDatabase(({ baseUrl }) => {
  const types = TYPES.map((title, place) => ({ code: place + 1, title }));
  return success({ occupation_type: links(`${baseUrl}online/stem_occupations`, types) });
});

/** STEM occupations by title, each with its type; of one type, or all. */
function stemOccupations(source: LocalContext, type?: number) {
  const wanted = type === undefined ? undefined : TYPES[type - 1];
  const ref = refs(source);
  const rows = allOccupations(source.database).filter(({ code }) => {
    const types = source.published.stem(code);
    return wanted === undefined ? types.length > 0 : types.includes(wanted);
  });
  return paged(source, 'occupation', rows, (row) => ({
    ...ref(row),
    stem_occupation_type: source.published.stem(row.code).join('; '),
    job_family: jobFamilyOf(row.code),
  }));
}

/** All STEM occupations. */
export const allStemOccupations = fromDatabase((source) => stemOccupations(source));

/** STEM occupations of one type, 1 to 5. */
export const stemOccupationsOfType = fromDatabase((source, { type }: { type: number }) =>
  stemOccupations(source, type),
);
