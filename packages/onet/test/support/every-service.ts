import type { z } from 'zod';
import type { Answer } from '../../src/answer.ts';
import type { Onet } from '../../src/onet.ts';
import type { AnyService, Service } from '../../src/services/service.ts';
import { services } from '../../src/services/index.ts';
import { INTERESTS } from '../../src/engine/riasec.ts';
import { SOFT_SKILL_GROUPS } from '../../src/services/online/soft-skills.ts';
import { shapeOf, type Shape } from './shape.ts';

/** Rows of every list: three pages of careers. */
const ROWS = 12;

/** Longer than any line of a screen. */
const LONG = `Extraordinarily ${'long and winding '.repeat(12)}name`;

/** Existing occupations, one of them an "All Other" that has no data. */
const OCCUPATIONS = [
  ['15-1252.00', 'Software Developers'],
  ['29-1141.00', LONG],
  ['11-1011.00', 'Chief Executives'],
  ['15-1299.00', 'Computer Occupations, All Other'],
  ['51-3011.00', 'Bakers'],
  ['47-2111.00', 'Electricians'],
  ['25-2021.00', 'Elementary School Teachers, Except Special Education'],
  ['27-2041.00', 'Music Directors and Composers'],
  ['19-3041.00', 'Sociologists'],
  ['53-3032.00', 'Heavy and Tractor-Trailer Truck Drivers'],
  ['35-1011.00', 'Chefs and Head Cooks'],
  ['41-3091.00', 'Sales Representatives of Services'],
] as const;

/** The codes of lists; other lists have the codes of occupations. */
const CODES: Readonly<Record<string, readonly (string | number)[]>> = {
  industry: ['31-33', '62', '51'],
  career_cluster: ['010100', '020100'],
  sub_cluster: ['010101', '010102'],
  category: ['grow', 'openings', 'emerging'],
  interest: INTERESTS,
  result: INTERESTS,
  job_zone: [1, 2, 3, 4, 5],
  answer_option: [1, 2, 3, 4, 5],
  job_family: ['15', '29'],
  occupation_type: [1, 2],
  social: SOFT_SKILL_GROUPS.social,
  thinking: SOFT_SKILL_GROUPS.thinking,
  skills_matched: SOFT_SKILL_GROUPS.social,
  skills_other: SOFT_SKILL_GROUPS.thinking,
  match: ['11B', '25-1000', 'C-3'],
  military_match: ['11B', 'XX'],
};

/** Lists that have one row for each of their codes. */
const WHOLE = ['interest', 'result', 'job_zone', 'answer_option', 'social', 'thinking'];

interface Place {
  /** The key of the list a value is in, and its row there, from 0. */
  readonly list: string;
  readonly row: number;
  readonly link: (code: string) => string;
}

const oneOf = <T>(values: readonly T[], index: number): T | undefined => values[index % values.length];

function textFor(key: string, { list, row, link }: Place): string {
  const [code, title] = oneOf(OCCUPATIONS, row) ?? OCCUPATIONS[0];
  const own = oneOf(CODES[list] ?? [], row);
  switch (key) {
    case 'code':
      return String(own ?? code);
    case 'href':
      return link(String(own ?? code));
    case 'url':
      return `https://example.org/${list}/${row}`;
    case 'title':
    case 'name':
      if (list === 'interests') return oneOf(['Realistic', 'Social', 'Artistic'], row) ?? '';
      return own === undefined ? title : `${list} ${row}`;
    case 'id':
    case 'element_id':
      if (list === 'task') return String(7_001 + row);
      return `4.A.${row + 1}.a.1.I01.D0${row + 1}`.slice(0, row % 2 === 0 ? 5 : undefined);
    case 'table_id':
    case 'column_id':
      return `${key.slice(0, 5)}_${row}`;
    case 'area':
      return oneOf(INTERESTS, row) ?? '';
    case 'fit':
      return oneOf(['Best', 'Great', 'Good'], row) ?? '';
    case 'postal_code':
      return oneOf(['WA', 'WY', 'VT'], row) ?? '';
    case 'branch':
      return oneOf(['army', 'navy'], row) ?? '';
    case 'text':
    case 'description':
    case 'what_they_do':
      return `Some words about ${list} ${row}. ${row === 1 ? `${LONG}. `.repeat(6) : ''}`.trim();
    default:
      return `${key} ${row}`;
  }
}

/** A value of a shape with every field, and rows in every list. */
function valueFor(shape: Shape, key: string, place: Place): unknown {
  switch (shape.kind) {
    case 'object':
      return Object.fromEntries(
        [...shape.fields]
          .filter(([name]) => name !== 'child' || place.row === 1)
          .map(([name, field]) => [name, valueFor(field.shape, name, place)]),
      );
    case 'array':
      return Array.from({ length: WHOLE.includes(key) ? (CODES[key]?.length ?? 0) : 3 }, (_, row) =>
        valueFor(shape.items, key, { ...place, list: key, row }),
      );
    case 'scalar': {
      const { values, minimum = 0, maximum = 5_000 } = shape.limits;
      const limited = oneOf(values ?? [], place.row);
      if (limited !== undefined) return shape.type === 'text' ? limited : Number(limited);
      if (shape.type === 'text') return textFor(key, place);
      if (shape.type === 'yes or no') return place.row % 2 === 0;
      const own =
        key === 'code' || key === 'value'
          ? oneOf(CODES[place.list] ?? [1, 2, 3, 4, 5], place.row)
          : undefined;
      return typeof own === 'number' ? own : Math.min(maximum, minimum + 10 + place.row);
    }
    case 'map':
      return { column_0: `row ${place.row}` };
    case 'recursive':
      return { id: `4.A.${place.row + 1}.b`, name: `Deeper ${place.row}` };
    case 'any':
      // A category of software has a number or an element's id.
      return key === 'code' ? 43_232_301 + place.row : textFor(key, place);
  }
}

const shapes = new Map<string, Shape>();

function shapeFor(service: AnyService): Shape {
  const known = shapes.get(service.name) ?? shapeOf(service.data);
  shapes.set(service.name, known);
  return known;
}

/** The sections below an overview, as its `contents` name them. */
const contentsBelow = (path: string, baseUrl: string, code: string): { href: string; title: string }[] =>
  services
    .filter((other) => other.path.startsWith(path) && other.path !== path)
    .map((other) => ({
      href: `${baseUrl}${other.path.slice(1).replace('{code}', code)}`,
      title: other.title,
    }));

/** The key of a service's list; for a bare list, the last word of its path. */
const listOf = ({ paging, path }: AnyService): string =>
  paging?.list.toString() ?? path.split('/').filter(Boolean).at(-1) ?? '';

/** The complete response of a service. */
export function answerOf(
  service: AnyService,
  params: Readonly<Record<string, unknown>>,
  baseUrl: string,
): unknown {
  const code = typeof params['code'] === 'string' ? params['code'] : '15-1252.00';
  const path = service.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(params[name]));
  const linkIn = (list: string) => (to: string) =>
    list === 'occupation' || list === 'career'
      ? `${baseUrl}online/occupations/${to}/`
      : `${baseUrl}${path.replace(/^\/|\/$/g, '')}/${to}`;
  const place = { list: listOf(service), row: 0, link: linkIn('') };
  const shape = shapeFor(service);
  const whole = valueFor(shape, listOf(service), place);
  const data = typeof whole === 'object' ? { ...whole } : {};
  if (Array.isArray(whole)) return whole;
  const fields = shape.kind === 'object' ? shape.fields : new Map<string, never>();
  for (const list of ['contents', 'summary_contents', 'details_contents', 'custom_contents']) {
    if (!fields.has(list)) continue;
    const below = contentsBelow(service.path, baseUrl, code);
    const part = list.replace('_contents', '');
    Object.assign(data, {
      [list]: list === 'contents' ? below : below.filter(({ href }) => href.includes(`/${part}/`)),
    });
  }
  if ('code' in params && 'code' in data && typeof data.code === 'string') Object.assign(data, { code });
  const list = service.paging && listOf(service);
  const rows = list === undefined ? undefined : fields.get(list)?.shape;
  if (list !== undefined && rows?.kind === 'array') {
    const total = /questions(_30)?$/.test(service.path) ? (service.path.endsWith('_30') ? 30 : 60) : ROWS;
    const start = Number(params['start'] ?? 1);
    const end = Math.min(Number(params['end'] ?? start + 19), total);
    Object.assign(data, {
      start,
      end,
      total,
      [list]: Array.from({ length: Math.max(0, end - start + 1) }, (_, index) => {
        const row = start - 1 + index;
        const made = valueFor(rows.items, list, { list, row, link: linkIn(list) });
        return typeof made === 'object' && made !== null && 'index' in made
          ? { ...made, index: row + 1 }
          : made;
      }),
      prev: undefined,
      next: undefined,
    });
  }
  return data;
}

/** Parsed responses by request: crawls ask for the same ones thousands of times. */
const responses = new Map<string, unknown>();

/** O*NET with a complete response to every service; `onCall` gets the name of each called service. */
export function everyOnet(
  onCall: (name: string) => void = () => undefined,
  baseUrl = 'https://api-v2.onetcenter.org/',
): Onet {
  return {
    async call<P extends z.ZodObject, D extends z.ZodType>(
      service: Service<P, D>,
      params: z.output<P>,
    ): Promise<Answer<z.output<D>>> {
      onCall(service.name);
      const request = JSON.stringify([service.name, params, baseUrl]);
      // The service's own schema parsed what is stored.
      const data =
        (responses.get(request) as z.output<D> | undefined) ??
        service.data.parse(answerOf(service, params, baseUrl));
      responses.set(request, data);
      return { ok: true, data, source: 'live', fetchedAt: new Date(Date.UTC(2026, 10, 23)), release: '30.3' };
    },
    about: async () => ({ source: 'live', release: '30.3' }),
  };
}
