import { sampleOnet } from './client.ts';

/** Longer than any line of a screen. */
export const LONG_TITLE = `Extraordinarily ${'long and winding '.repeat(12)}name`;

const at = (path: string): string => `https://api-v2.onetcenter.org${path}`;

/** The requested page of `total` rows. */
function rowsOf<T>(query: URLSearchParams, total: number, make: (number: number) => T) {
  const start = Number(query.get('start') ?? 1);
  const end = Math.min(Number(query.get('end') ?? start + 19), total);
  const rows = Array.from({ length: Math.max(0, end - start + 1) }, (_, index) => make(start + index));
  return { head: { start, end, total }, rows };
}

/** The requested page of `total` careers, one of them with the longest title. */
const careers = (query: URLSearchParams, total: number, more: (index: number) => object = () => ({})) =>
  rowsOf(query, total, (number) => {
    const code = `15-1${String(number).padStart(3, '0')}.00`;
    return {
      href: at(`/online/occupations/${code}/`),
      code,
      title: number === 2 ? LONG_TITLE : `Career ${number}`,
      tags: number % 2 === 0 ? { bright_outlook: true } : {},
      ...more(number),
    };
  });

/** A response in the recorded form, by the path of the request. */
function answerTo({ pathname, searchParams: query }: URL): unknown {
  const [, site = '', ...rest] = pathname.replace(/\/$/, '').split('/');
  const key = site === 'online' ? 'occupation' : 'career';
  const list = (total = 12, more?: (index: number) => object) => {
    const { head, rows } = careers(query, total, more);
    return { ...head, [key]: rows };
  };
  const listing = (name: string, entries: readonly (readonly [string | number, string])[]) => ({
    [name]: entries.map(([code, title]) => ({ code, title, href: at(`${pathname}${code}`) })),
  });
  const [family, second, third] = rest;
  switch (family) {
    case 'industries':
      return second === undefined
        ? listing('industry', [
            ['62', 'Health Care'],
            ['31-33', 'Manufacturing'],
          ])
        : list();
    case 'bright_outlook':
      return second === undefined
        ? listing('category', [
            ['grow', 'Rapid Growth'],
            ['new', 'A kind nobody knows yet'],
          ])
        : list();
    case 'career_clusters':
      return second === undefined
        ? listing('career_cluster', [['010100', 'Agriculture']])
        : list(7, () => ({ sub_cluster: [{ code: '010101', title: 'Agribusiness' }] }));
    case 'job_preparation':
    case 'job_zones':
      return second === undefined ? listing('job_zone', [[4, 'Job Zone Four']]) : list();
    case 'job_families':
      return second === undefined ? listing('job_family', [['15', 'Computer']]) : list();
    case 'stem_occupations':
      return second === undefined ? listing('occupation_type', [[1, 'Research']]) : list();
    case 'hot_technology': {
      const found = rowsOf(query, 30, (number) => ({
        title: number === 2 ? LONG_TITLE : `Tool ${number}`,
        href: at(`/online/hot_technology/${number}`),
        in_demand: number % 2 === 0,
      }));
      return second === undefined ? { ...found.head, example: found.rows } : list(0);
    }
    case 'technology': {
      if (third !== 'search') return list();
      const found = rowsOf(query, second === 'examples' ? 30 : 1, (number) => ({
        title: number === 2 ? LONG_TITLE : `Tool ${number}`,
        ...(second === 'categories' ? { code: 43_232_306 } : { hot_technology: true, in_demand: true }),
      }));
      return { ...found.head, [second === 'examples' ? 'example' : 'category']: found.rows };
    }
    case 'job_duties':
    case 'related_activities': {
      const name = family === 'job_duties' ? 'task' : 'activity';
      const idOf = (number: number): string =>
        family === 'job_duties'
          ? String(7_000 + number)
          : `4.A.3.a.2.I17.D${String(number).padStart(2, '0')}`;
      const item = (number: number) => ({ id: idOf(number), title: `${LONG_TITLE} ${number}` });
      if (second === 'search') return list();
      if (second === 'results') return list(9, () => ({ [name]: [item(1), item(2), item(3)] }));
      const found = rowsOf(query, 24, item);
      return { ...found.head, [name]: found.rows };
    }
    case 'associations': {
      if (second === 'search') return list();
      const found = rowsOf(query, 24, (number) => ({
        name: number === 2 ? LONG_TITLE : `Association ${number}`,
        url: number === 3 ? 'javascript:alert(1)' : `https://example.org/${number}_(x)`,
        ally: number === 1,
        category: { code: 'national' },
      }));
      return { ...found.head, source: found.rows };
    }
    case 'crosswalks': {
      const found = rowsOf(query, 22, (number) => ({
        code: `11B${number}`,
        title: number === 2 ? LONG_TITLE : `Foreign ${number}`,
        ...(second === 'military' && { branch: 'army', active: number !== 1 }),
        occupation: careers(new URLSearchParams({ start: '1', end: '7' }), 7).rows,
      }));
      return { ...found.head, match: found.rows };
    }
    case 'military':
      return {
        ...list(7, () => ({ match_type: 'some_duties', pay_grade: 'E3' })),
        military_match: [
          { branch: 'army', code: '11B', title: 'Infantryman', active: true },
          { branch: 'navy', code: 'XX', title: LONG_TITLE, active: false },
        ],
      };
    default:
  }
  if (site === 'taxonomy')
    return {
      code: rest[2],
      title: 'Software Developers, Applications',
      occupation: Array.from({ length: 7 }, (_, index) => ({
        code: `15-1${String(index + 1).padStart(3, '0')}.00`,
        title: `Career ${index + 1}`,
      })),
    };
  if (family === 'careers' || family === 'occupations' || family === 'search') return list();
  return undefined;
}

/** O*NET Web Services with every list to browse and to search. */
export const onetWithLists = async () => sampleOnet(answerTo);
