import { militaryCodes } from './crosswalks.ts';
import { occupationsWith, pageOfCareers } from './occupation-list.ts';
import { fromDatabase } from './resolver.ts';
import { noData } from './results.ts';

/** Civilian careers like a military job, by its code or by words of its title. */
export const militarySearch = fromDatabase(
  (source, { keyword, branch }: { keyword: string; branch?: string | undefined }) => {
    const found = militaryCodes(source, keyword, branch);
    if (found.length === 0) return noData(`No military job has the code or title "${keyword}".`);
    const codes = new Set(found.flatMap(({ careers }) => careers));
    const page = pageOfCareers(source, 'veterans', occupationsWith(source.database, [...codes]));
    const matches = found.map(({ branch: own, code, title }) => ({ branch: own, code, title }));
    return { ...page, data: { ...page.data, military_match: matches } };
  },
);
