import type { Query } from '../../database/database.ts';
import { fromDatabase, paged, refs, type OccupationRow, type QueryContext } from '../../database/query.ts';
import { JOB_FAMILIES } from './job-families.ts';

/** The types of STEM occupations in the order of O*NET OnLine; their place is their code. */
const TYPES = [
  'Managerial',
  'Postsecondary Teaching',
  'Research, Development, Design, and Practitioners',
  'Sales',
  'Technologists and Technicians',
] as const;

const ALL: Query<[], OccupationRow> = { sql: 'SELECT code, title FROM w_occupation ORDER BY title, code' };

/** The types of STEM occupations. */
export const stemTypes = fromDatabase(({ baseUrl }) => ({
  ok: true,
  data: {
    occupation_type: TYPES.map((title, place) => ({
      href: `${baseUrl}online/stem_occupations/${place + 1}`,
      code: place + 1,
      title,
    })),
  },
}));

/** STEM occupations by title, each with its type; of one type, or all. */
function stemOccupations(source: QueryContext, type: number | undefined) {
  const wanted = type === undefined ? undefined : TYPES[type - 1];
  const ref = refs(source);
  const rows = source.database.all(ALL).filter(({ code }) => {
    const types = source.published.stem(code);
    return wanted === undefined ? types.length > 0 : types.includes(wanted);
  });
  return paged(source, 'occupation', rows, (row) => {
    const family = row.code.slice(0, 2);
    return {
      ...ref(row),
      stem_occupation_type: source.published.stem(row.code).join('; '),
      job_family: { code: family, title: JOB_FAMILIES[family] ?? family },
    };
  });
}

/** All STEM occupations. */
export const allStemOccupations = fromDatabase((source) => stemOccupations(source, undefined));

/** STEM occupations of one type, 1 to 5. */
export const stemOccupationsOfType = fromDatabase((source, { type }: { type: number }) =>
  stemOccupations(source, type),
);
