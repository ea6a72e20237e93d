import type { Query } from '../database/database.ts';
import { fromDatabase, noData, paged, refs, type OccupationRow } from '../database/query.ts';
import { militaryCodes } from './crosswalks.ts';

const CAREERS: Query<[], OccupationRow> = { sql: 'SELECT code, title FROM w_occupation' };

/** Civilian careers like a military job, found by its code or words of its title. */
export const militarySearch = fromDatabase(
  (source, { keyword, branch }: { keyword: string; branch?: string | undefined }) => {
    const found = militaryCodes(source, keyword, branch);
    if (found.length === 0) return noData(`No military job has the code or title "${keyword}".`);
    const titles = new Map(source.database.all(CAREERS).map(({ code, title }) => [code, title]));
    const careers = [...new Set(found.flatMap((entry) => entry.careers))].flatMap((code) => {
      const title = titles.get(code);
      return title === undefined ? [] : [{ code, title }];
    });
    const page = paged(source, 'career', careers, refs(source, 'veterans'));
    return {
      ...page,
      data: {
        ...page.data,
        military_match: found.map(({ branch: own, code, title }) => ({ branch: own, code, title })),
      },
    };
  },
);
