import { needsKey, type Missing } from '../../../services/schema/not-available.ts';
import type { Database, Query } from '../../database/database.ts';
import {
  fromDatabase,
  fromView,
  noData,
  paged,
  refs,
  type DatabaseResolver,
  type EnglishSite,
  type OccupationRow,
  type Ref,
  type QueryContext,
} from '../../database/query.ts';
import { JOB_FAMILIES } from './job-families.ts';
import { byCodePoint } from '../../../util/by-code-point.ts';
import { memoize } from '../../../util/memoize.ts';
import { searchKeyword } from '../../search/search.ts';
import type { PageHead } from '../../../services/schema/paging.ts';

type Site = EnglishSite | 'mpp';
type Careers = PageHead & { career: Ref[] };

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
const ZONES: Query<[], ZoneRow> = {
  sql: 'SELECT zone, name, education, training FROM w_zone ORDER BY zone',
};
const IN_FAMILY: Query<[string], OccupationRow> = {
  sql: `SELECT code, title FROM w_occupation WHERE code LIKE ? || '-%' ORDER BY title, code`,
};
const BY_FAMILY: Query<[], OccupationRow> = {
  sql: 'SELECT code, title FROM w_occupation ORDER BY substr(code, 1, 2), title, code',
};

interface ZoneRow {
  readonly zone: number;
  readonly name: string;
  readonly education: string | null;
  readonly training: string | null;
}

const SPANISH = needsKey('Careers in Spanish');

/** O*NET OnLine's keyword search. */
export const searchOccupations = fromDatabase((source, { keyword }: { keyword: string }) =>
  paged(source, 'occupation', searchKeyword(source.database, keyword), refs(source)),
);

const occupationsBy = memoize((database: Database) => {
  const title = database.all(ALL);
  const code = title.toSorted((a, b) => byCodePoint(a.code, b.code));
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
export function searchCareers(site: Site): DatabaseResolver<{ keyword: string }, Careers> | Missing {
  if (site === 'mpp') return SPANISH;
  return fromDatabase((source, { keyword }: { keyword: string }) => {
    const careers = careerCodes(source.database);
    const found = searchKeyword(source.database, keyword).filter(({ code }) => careers.has(code));
    return paged(source, 'career', found, refs(source, site));
  });
}

/** A career site's list of all careers, by title. */
export function allCareers(site: Site): DatabaseResolver<object, Careers> | Missing {
  if (site === 'mpp') return SPANISH;
  return fromDatabase((source) => paged(source, 'career', source.database.all(CAREERS), refs(source, site)));
}

/** A career site's careers in one Job Zone. */
export function careersInZone(site: Site): DatabaseResolver<{ zone: number }, Careers> | Missing {
  if (site === 'mpp') return SPANISH;
  return fromDatabase((source, { zone }: { zone: number }) => {
    const careers = source.database.all(IN_ZONE, releaseZone(source, zone));
    return paged(source, 'career', careers, refs(source, site));
  });
}

/** A career site's list of Job Zones. */
export function preparations(site: Site) {
  if (site === 'mpp') return SPANISH;
  return fromDatabase((source) => ({
    ok: true as const,
    data: { job_zone: zones(source, `${site}/job_preparation`) },
  }));
}

/** Job Zones as the Interest Profiler names them; their sentences come with an import. */
export function profilerZones(site: 'mnm' | 'mpp') {
  if (site === 'mpp') return SPANISH;
  return fromDatabase(({ database }) => ({ ok: true as const, data: { job_zone: zoneNamesOf(database) } }));
}

/** Every list that can be narrowed by them shows them. */
const zoneNamesOf = memoize((database: Database) =>
  database.all(ZONES).map(({ zone, name, education, training }) => ({
    code: zone,
    title: name,
    ...(education !== null && { education }),
    ...(training !== null && { training }),
  })),
);

export const jobZoneListing = fromDatabase((source) => ({
  ok: true as const,
  data: { job_zone: zones(source, 'online/job_zones') },
}));

/** The occupations of all Job Zones, least preparation first. */
export const zonedOccupations = fromDatabase((source) => {
  const ref = refs(source);
  return paged(source, 'occupation', source.database.all(ZONED), (row) => ({
    ...ref(row),
    job_zone: { code: row.zone, title: row.name },
  }));
});

export const occupationsInZone = fromDatabase((source, { zone }: { zone: number }) =>
  paged(source, 'occupation', source.database.all(IN_ZONE, releaseZone(source, zone)), refs(source)),
);

export const jobFamilyListing = fromDatabase((source) => ({
  ok: true as const,
  data: {
    job_family: Object.entries(JOB_FAMILIES).map(([code, title]) => ({
      href: `${source.baseUrl}online/job_families/${code}`,
      code,
      title,
    })),
  },
}));

/** The occupations of all job families, family by family. */
export const familyOccupations = fromDatabase((source) => {
  const ref = refs(source);
  return paged(source, 'occupation', source.database.all(BY_FAMILY), (row) => {
    const code = row.code.slice(0, 2);
    return { ...ref(row), job_family: { code, title: JOB_FAMILIES[code] ?? code } };
  });
});

export const occupationsInFamily = fromDatabase((source, { family }: { family: string }) => {
  const occupations = source.database.all(IN_FAMILY, family);
  if (occupations.length === 0) return noData(`There is no job family ${family}.`);
  return paged(source, 'occupation', occupations, refs(source));
});

/** Related occupations: the ten nearest in the summary, all with a mark on the supplemental ones in the details. */
export function relatedOccupations(report: 'summary' | 'details') {
  const related: Query<[string], OccupationRow & { tier: string }> = {
    sql: `SELECT o.code, o.title, r.tier FROM w_related r JOIN w_occupation o ON o.code = r.related
      WHERE r.code = ? ${report === 'summary' ? `AND r.tier <> 'Supplemental'` : ''} ORDER BY r.place`,
  };
  return fromView('w_related', 'Related occupations', (source, { code }: { code: string }) => {
    const found = source.database.all(related, code);
    if (found.length === 0) return noData(`O*NET has no related occupations for ${code}.`);
    const ref = refs(source);
    return paged(source, 'occupation', found, (row) => ({
      ...ref(row),
      ...(row.tier === 'Supplemental' && { supplemental: true }),
    }));
  });
}

/** Some releases merge zones 1 and 2 under number 2: who asks for 1 means these. */
export function releaseZone({ database }: QueryContext, zone: number): number {
  const numbers = database.all(ZONES).map((row) => row.zone);
  return zone === 1 && !numbers.includes(1) ? 2 : zone;
}

function zones({ database, baseUrl }: QueryContext, folder: string) {
  return database
    .all(ZONES)
    .map(({ zone, name }) => ({ href: `${baseUrl}${folder}/${zone}`, code: zone, title: name }));
}
