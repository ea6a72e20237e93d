import type { LocalContext } from '../../../services/service.ts';
import type { Database, Query } from '../../database/database.ts';
import { JOB_FAMILIES, jobFamilyOf } from './job-families.ts';
import { byCodeUnit } from '../../../util/by-code-unit.ts';
import { memoize } from '../../../util/memoize.ts';
import { searchKeyword } from '../../search/search.ts';
import {
  allOccupations as occupationsByTitle,
  pageOfCareers,
  pageOfOccupations,
  refs,
  type OccupationRow,
  type EnglishSite,
} from '../occupation-list.ts';
import { fromDatabase, fromView } from '../resolver.ts';
import { links, noData, noRows, paged, present, success } from '../results.ts';

interface Keyword {
  readonly keyword: string;
}
interface InZone {
  readonly zone: number;
}

interface ListedRow extends OccupationRow {
  readonly zone: number | null;
  readonly name: string | null;
}
const ALL: Query<[], ListedRow> = {
  sql: 'SELECT o.code, o.title, o.zone, z.name FROM w_occupation o LEFT JOIN w_zone z USING (zone) ORDER BY o.title, o.code',
};
// The career sites leave out what O*NET collects no data on: such occupations have no Job Zone either.
const CAREERS: Query<[], OccupationRow> = {
  sql: 'SELECT code, title FROM w_occupation WHERE zone IS NOT NULL ORDER BY title, code',
};
const IN_ZONE: Query<[number], OccupationRow> = {
  sql: 'SELECT code, title FROM w_occupation WHERE zone = ? ORDER BY title, code',
};
const ZONED: Query<[], OccupationRow & { zone: number; name: string }> = {
  sql: 'SELECT o.code, o.title, z.zone, z.name FROM w_occupation o JOIN w_zone z USING (zone) ORDER BY z.zone, o.title, o.code',
};
const ZONES: Query<[], { code: number; title: string; education: string | null; training: string | null }> = {
  sql: 'SELECT zone AS code, name AS title, education, training FROM w_zone ORDER BY zone',
};
const BY_FAMILY: Query<[], OccupationRow> = {
  sql: 'SELECT code, title FROM w_occupation ORDER BY substr(code, 1, 2), title, code',
};

/** O*NET OnLine's keyword search. */
export const searchOccupations = fromDatabase((source, { keyword }: Keyword) =>
  pageOfOccupations(source, searchKeyword(source.database, keyword)),
);

const occupationsBy = memoize((database: Database) => {
  const title = database.all(ALL);
  const code = title.toSorted((a, b) => byCodeUnit(a.code, b.code));
  return { title, code, zone: code.toSorted((a, b) => (a.zone ?? Infinity) - (b.zone ?? Infinity)) };
});

/** All occupations; those without a Job Zone come last by zone. */
export const allOccupations = fromDatabase(
  (context, { sort = 'title' }: { sort?: 'title' | 'code' | 'zone' | undefined }) => {
    const ref = refs(context);
    return paged(context, 'occupation', occupationsBy(context.database)[sort], (row) => ({
      ...ref(row),
      ...(row.zone !== null && row.name !== null && { zone: { code: row.zone, title: row.name } }),
    }));
  },
);

const careerCodes = memoize(
  (database: Database): ReadonlySet<string> => new Set(database.all(CAREERS).map(({ code }) => code)),
);

/** A career site's search: the same, among the occupations that have data. */
export const searchCareers = (site: EnglishSite) =>
  fromDatabase((source, { keyword }: Keyword) => {
    const careers = careerCodes(source.database);
    const found = searchKeyword(source.database, keyword).filter(({ code }) => careers.has(code));
    return pageOfCareers(source, site, found);
  });

/** A career site's list of all careers, by title. */
export const allCareers = (site: EnglishSite) =>
  fromDatabase((source) => pageOfCareers(source, site, source.database.all(CAREERS)));

/** A career site's careers in one Job Zone. */
export const careersInZone = (site: EnglishSite) =>
  fromDatabase((source, { zone }: InZone) => pageOfCareers(source, site, inZone(source, zone)));

/** A career site's list of Job Zones. */
export const jobPreparation = (site: EnglishSite) =>
  fromDatabase((source) => success({ job_zone: zoneLinks(source, `${site}/job_preparation`) }));

/** Job Zones as the Interest Profiler names them; their texts need an imported release. */
export const profilerZones = fromDatabase(({ database }) => success({ job_zone: zonesOf(database) }));

/** Memoized, since every list that can be filtered by Job Zone shows them. */
const zonesOf = memoize((database: Database) =>
  database.all(ZONES).map(({ code, title, ...texts }) => ({ code, title, ...present(texts) })),
);

export const jobZoneListing = fromDatabase((source) =>
  success({ job_zone: zoneLinks(source, 'online/job_zones') }),
);

/** The occupations of all Job Zones, least preparation first. */
export const occupationsInAllZones = fromDatabase((source) => {
  const ref = refs(source);
  return paged(source, 'occupation', source.database.all(ZONED), (row) => ({
    ...ref(row),
    job_zone: { code: row.zone, title: row.name },
  }));
});

export const occupationsInZone = fromDatabase((source, { zone }: InZone) =>
  pageOfOccupations(source, inZone(source, zone)),
);

export const jobFamilyListing = fromDatabase(({ baseUrl }) => {
  const families = Object.entries(JOB_FAMILIES).map(([code, title]) => ({ code, title }));
  return success({ job_family: links(`${baseUrl}online/job_families`, families) });
});

/** The occupations of all job families, family by family. */
export const occupationsInAllFamilies = fromDatabase((source) => {
  const ref = refs(source);
  return paged(source, 'occupation', source.database.all(BY_FAMILY), (row) => ({
    ...ref(row),
    job_family: jobFamilyOf(row.code),
  }));
});

export const occupationsInFamily = fromDatabase((source, { family }: { family: string }) => {
  const found = occupationsByTitle(source.database).filter(({ code }) => code.startsWith(`${family}-`));
  return found.length === 0 ? noData(`There is no job family ${family}.`) : pageOfOccupations(source, found);
});

/** Related occupations: the ten nearest in the summary, all with a mark on the supplemental ones in the details. */
export function relatedOccupations(report: 'summary' | 'details') {
  const related: Query<[string], OccupationRow & { tier: string }> = {
    sql: `SELECT o.code, o.title, r.tier FROM w_related r JOIN w_occupation o ON o.code = r.related
      WHERE r.code = ? ${report === 'summary' ? `AND r.tier <> 'Supplemental'` : ''} ORDER BY r.place`,
  };
  return fromView('w_related', 'Related occupations', (source, { code }: { code: string }) => {
    const found = source.database.all(related, code);
    if (found.length === 0) return noRows('related occupations', code);
    const ref = refs(source);
    return paged(source, 'occupation', found, (row) => ({
      ...ref(row),
      ...(row.tier === 'Supplemental' && { supplemental: true }),
    }));
  });
}

function inZone(source: LocalContext, zone: number): OccupationRow[] {
  return source.database.all(IN_ZONE, releaseZone(source, zone));
}

/** Some releases merge zones 1 and 2 under number 2: a request for 1 gets these. */
export function releaseZone({ database }: LocalContext, zone: number): number {
  return zone === 1 && !zonesOf(database).some(({ code }) => code === 1) ? 2 : zone;
}

function zoneLinks({ database, baseUrl }: LocalContext, folder: string) {
  return links(baseUrl + folder, zonesOf(database));
}
