import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEngine, type Engine } from '../../src/engine/engine.ts';
import { services } from '../../src/services/index.ts';
import type { AnyService } from '../../src/services/service.ts';
import { importAll } from '../support/import-release.ts';

/**
 * Answers of O*NET Web Services, recorded in June 2026 on release 30.3, against the engine over that release: field by
 * field, order included. The copy of the release at hand lacks five files; these are made of the recorded answers, so
 * that sorting, links and form are compared for them as well.
 */

type Row = Readonly<Record<string, unknown>>;
type Body = Readonly<Record<string, Row[] | undefined>>;

interface Recorded {
  readonly path: string;
  readonly code: string;
  readonly body: Body;
  readonly service: AnyService;
}

const shared = join(process.env['WAYMARK_SHARED'] ?? '', 'onet');

const recorded: readonly Recorded[] = readdirSync(join(shared, 'recorded')).map((file) => {
  const { path, body } = JSON.parse(readFileSync(join(shared, 'recorded', file), 'utf8')) as Recorded;
  const code = path.split('/')[3] ?? '';
  const service = services.find((each) => each.path.replace('{code}', code) === path);
  if (service === undefined) throw new Error(`No service has the path ${path}.`);
  return { path, code, body, service };
});

/** What cannot be equal: where, why, and how to leave it out of the comparison. */
const DIFFERENCES: readonly {
  readonly path: RegExp;
  readonly reason: string;
  readonly without: (body: Body) => unknown;
}[] = [
  {
    path: /\/(apprenticeship|professional_associations)$/,
    reason: 'O*NET publishes no file of apprenticeships or professional associations; they need a key.',
    without: () => 'not in the releases',
  },
  {
    path: /\/\d{2}-\d{4}\.\d{2}\/$/,
    reason:
      'The overview has no links to sections that need a key, and not all parts have a known date in the files.',
    without: (body) => ({
      ...body,
      custom_contents: undefined,
      summary_contents: withoutTitles(body['summary_contents'], KEYED_SECTIONS),
      details_contents: withoutTitles(body['details_contents'], KEYED_SECTIONS),
      // `updated` is an object, the only field of a body that is not a list.
      updated: {
        year: (body['updated'] as unknown as Row)['year'],
        contents: withoutTitles((body['updated'] as unknown as Body)['contents'], UNDATED),
      },
    }),
  },
  {
    path: /\/education$/,
    reason: 'O*NET explains "Some college, no degree" with the text of post-secondary certificates.',
    without: (body) => ({
      response: body['response']?.map((row) => (row['code'] === 4 ? { ...row, description: '' } : row)),
    }),
  },
  {
    path: /\/detailed_work_activities$/,
    reason:
      'The ratings of tasks are recorded as whole numbers: activities of equally rated tasks keep no order.',
    without: (body) => ({ ...body, activity: sortedBy(body['activity'], 'id') }),
  },
  {
    path: /\/technology_skills$/,
    reason:
      'How O*NET chooses four examples and sorts equally large categories is not known, and no file has the share of postings.',
    without: (body) => ({
      ...body,
      category: sortedBy(body['category'], 'title').map(({ example, example_more, ...category }) => ({
        ...category,
        example: sortedBy([...asRows(example), ...asRows(example_more)], 'title').map(withoutShare),
      })),
    }),
  },
  {
    path: /\/hot_technology$/,
    reason: 'No file has the share of postings, which sorts software that is (or is not) in demand.',
    without: (body) => ({
      ...body,
      inDemand: body['example']?.findLastIndex((row) => row['in_demand'] === true),
      example: sortedBy(body['example'], 'title').map(withoutShare),
    }),
  },
];

const KEYED_SECTIONS = ['Apprenticeship Opportunities', 'Professional Associations'];
// How O*NET dates detailed work activities is not known: for one occupation of three its year is not that of the file.
const UNDATED = ['Detailed Work Activities', 'Job Titles', 'Related Occupations', 'Software Skills'];

const asRows = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : []);
const sortedBy = (rows: Row[] | undefined, field: string): Row[] =>
  (rows ?? []).toSorted((a, b) => String(a[field]).localeCompare(String(b[field]), 'en'));
const withoutTitles = (rows: Row[] | undefined, titles: readonly string[]): Row[] | undefined =>
  rows?.filter(({ title }) => !titles.includes(String(title)));
const withoutShare = (row: Row): Row => ({ ...row, percentage: undefined });

const folder = mkdtempSync(join(tmpdir(), 'waymark-recorded-'));
let engine: Engine;
beforeAll(() => {
  const database = join(folder, 'onet.sqlite');
  importAll(completeRelease(join(folder, 'release')), database);
  engine = createEngine({ database });
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function engineBody({ service, code }: Recorded): Promise<unknown> {
  const rows = service.paging === undefined ? {} : { start: 1, end: 2_000 };
  const answer = await engine.call(service, { code, ...rows });
  return answer.ok ? answer.data : answer;
}

describe('recorded answers', () => {
  it.each(recorded.map((each) => [each.path, each] as const))(
    '%s is parsed whole',
    (_path, { service, body }) => {
      expect(service.data.parse(body)).toEqual(body);
    },
  );

  it.each(recorded.map((each) => [each.path, each] as const))(
    '%s is what the engine gives',
    async (path, each) => {
      const difference = DIFFERENCES.find((known) => known.path.test(path));
      const ours = await engineBody(each);
      if (difference === undefined) expect(ours).toEqual(each.body);
      else expect(difference.without(ours as Body)).toEqual(difference.without(each.body));
    },
  );

  it.each(DIFFERENCES.map((each) => [each.reason, each] as const))('%s', async (_reason, { path }) => {
    const concerned = recorded.filter((each) => path.test(each.path));
    const differing = await Promise.all(
      concerned.map(async (each) => JSON.stringify(await engineBody(each)) !== JSON.stringify(each.body)),
    );
    expect(differing).toContain(true);
  });
});

/** The release at hand with the files it lacks, made of the recorded answers. */
function completeRelease(target: string): string {
  mkdirSync(target);
  const files = readdirSync(join(shared, '30.3'));
  for (const file of files) symlinkSync(join(shared, '30.3', file), join(target, file));
  const head = ['O*NET-SOC Code', 'Element ID', 'Scale ID', 'Data Value', 'Date', 'Domain Source'];
  const rated: readonly [
    file: string,
    slug: string,
    score: string,
    scale: string,
    zero: number,
    width: number,
  ][] = [
    ['Abilities.txt', 'abilities', 'importance', 'IM', 1, 4],
    ['Knowledge.txt', 'knowledge', 'importance', 'IM', 1, 4],
    ['Work Activities.txt', 'work_activities', 'importance', 'IM', 1, 4],
    ['Work Context.txt', 'work_context', 'context', 'CX', 1, 4],
  ];
  for (const [file, slug, score, scale, zero, width] of rated) {
    const rows = sectionRows(slug, 'element').map(([code, row]) => [
      code,
      row['id'],
      ...(scale === 'CX'
        ? contextScale(String(row['id']), Number(row[score]))
        : [scale, zero + (width * Number(row[score])) / 100]),
      ...updateOf(code, file),
    ]);
    const responses = slug === 'work_context' ? contextResponses() : [];
    const withCategory = slug === 'work_context';
    write(
      join(target, file),
      withCategory ? [...head, 'Category'] : head,
      withCategory ? [...rows.map((row) => [...row, 'n/a']), ...responses] : rows,
    );
  }
  write(
    join(target, 'Task Ratings.txt'),
    ['O*NET-SOC Code', 'Task ID', 'Scale ID', 'Data Value'],
    // Recorded as whole numbers: what they had behind the point, their order says.
    sectionRows('tasks', 'task')
      .filter(([, row]) => row['importance'] !== undefined)
      .map(([code, row], place) => [
        code,
        row['id'],
        'IM',
        1 + Number(row['importance']) / 25 - place / 100_000,
      ]),
  );
  write(
    join(target, 'Specific Interest Areas.txt'),
    head,
    recorded
      .filter(({ path, code }) => path.endsWith(`/${code}/`))
      .map(({ code }) => [code, '1.B.3.a', 'OI', 4, ...updateOf(code, 'Specific Interest Areas.txt')]),
  );
  return target;
}

function write(file: string, head: readonly unknown[], rows: readonly (readonly unknown[])[]): void {
  writeFileSync(file, [head, ...rows].map((cells) => `${cells.join('\t')}\r\n`).join(''));
}

function sectionRows(slug: string, list: string): [code: string, row: Row][] {
  return recorded
    .filter(({ path }) => path.endsWith(`/details/${slug}`))
    .flatMap(({ code, body }) => asRows(body[list]).map((row): [string, Row] => [code, row]));
}

/** Date and source of a file for an occupation, as its overview says. */
function updateOf(code: string, file: string): [date: string, source: string] {
  const overview = recorded.find(({ path }) => path.endsWith(`/${code}/`));
  // `updated` is an object; see above.
  const contents = asRows((overview?.body['updated'] as unknown as Body)['contents']);
  const { year, source } = contents.find(({ title }) => `${String(title)}.txt` === file) ?? {};
  return [`08/${String(year)}`, String(source)];
}

/** The categories of a work context by their description; three make the scale CT, five CX. */
function contextCategories(id: string): ReadonlyMap<string, string> {
  const lines = readFileSync(join(shared, '30.3', 'Work Context Categories.txt'), 'utf8').split('\r\n');
  return new Map(
    lines
      .map((line) => line.split('\t'))
      .filter(([element]) => element === id)
      .map((cells) => [cells[4] ?? '', cells[3] ?? '']),
  );
}

function contextScale(id: string, score: number): [scale: string, value: number] {
  return contextCategories(id).size === 3 ? ['CT', 1 + (2 * score) / 100] : ['CX', 1 + (4 * score) / 100];
}

function contextResponses(): unknown[][] {
  return sectionRows('work_context', 'element').flatMap(([code, { id, response }]) => {
    const categories = contextCategories(String(id));
    const scale = categories.size === 3 ? 'CTP' : 'CXP';
    return asRows(response).map(({ percentage_of_respondents: percent, description }) => [
      code,
      id,
      scale,
      percent,
      ...updateOf(code, 'Work Context.txt'),
      categories.get(String(description)),
    ]);
  });
}
