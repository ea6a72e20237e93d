import { ComponentType, InteractionResponseType, type APIInteractionResponse } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { brokenRules, validate } from '../../packages/playground/src/rules/rules.ts';
import type { AppResponse } from '../../src/app/response.ts';
import {
  commandInteraction,
  pressInteraction,
  submitInteraction,
  typingInteraction,
} from '../support/interactions.ts';
import { buttonId, componentsOf, fileText, menuOffering, textOf } from '../support/components.ts';
import { LONG_TITLE, onetDay } from '../../packages/onet/test/support/sample-responses.ts';
import { sendJson, upstream } from '../../packages/onet/test/support/upstream.ts';
import { waymark, type Waymark } from '../support/waymark.ts';
import { quickClient } from '../../packages/onet/test/support/client.ts';

const KINDS = ['interests', 'work_styles', 'skills_basic', 'knowledge', 'work_activities', 'work_context'];

/** Every way in to exploring, as somebody would type it. */
const WAYS_IN: readonly (readonly [string, Record<string, string>])[] = [
  ...['industries', 'clusters', 'bright', 'families', 'zones', 'technologies', 'stem', 'all'].map(
    (way) => [`browse ${way}`, {}] as const,
  ),
  ...KINDS.map((kind) => ['browse elements', { kind }] as const),
  ['technology find', { query: 'python' }],
  ['technology find', { query: 'a', by: 'category' }],
  ['technology find', { query: ' '.repeat(3) }],
  ['technology find', { query: 'a very long question about software that goes on'.repeat(2) }],
  ['duties tasks', { career: '15-1252.00' }],
  ['duties activities', { career: 'software' }],
  ['associations career', { career: '15-1252.00' }],
  ['associations career', { career: 'nurse' }],
  ['associations search', { query: 'nurse' }],
  ['associations all', {}],
  ['lookup code', { code: '15-1252.00' }],
  ['lookup code', { code: '15-1252.00', from: '2019' }],
  ['lookup code', { code: 'nurse' }],
  ['lookup other', { system: 'esco', query: 'nurse' }],
  ['military find', { query: '11B', branch: 'army' }],
  ['military codes', { query: '11B' }],
  ['data tables', {}],
  ['data columns', { table: 'occupation_data' }],
  ['data columns', { table: 'No such table' }],
  ['data rows', { table: 'occupation_data', column: 'title', condition: 'contains', value: 'nurs' }],
  ['data rows', { table: 'occupation_data', column: 'nonsense', value: 'nurs' }],
  ['data rows', { table: 'essential_skills', column: 'onetsoc_code', value: '15-1252.00' }],
  ['data version', {}],
];

/** The routes of what is explored here; what they lead to is tested elsewhere. */
const OURS = /^(browse|tech|duties|assoc|lookup|military|data|rows)([.:]|$)/;

/** What Discord would refuse in a response. */
function faults(response: AppResponse): unknown {
  if (response.type === InteractionResponseType.Modal)
    return brokenRules(validate('modal', { ...response.data }));
  const data = 'data' in response ? { ...response.data } : {};
  return brokenRules(validate('message', data, { files: (response.files ?? []).map(({ name }) => name) }));
}

/** Everything that can be pressed: each button, and the first and the last option of each menu. */
function presses(response: APIInteractionResponse): { id: string; values?: string[] }[] {
  return componentsOf(response).flatMap((node) => {
    const { custom_id: id, disabled } = node;
    if (typeof id !== 'string' || !OURS.test(id) || disabled === true) return [];
    if (node['type'] === ComponentType.Button) return [{ id }];
    const options = (node['options'] ?? []) as { value: string }[];
    return [options.at(0), options.at(-1)].flatMap((one) => (one ? [{ id, values: [one.value] }] : []));
  });
}

/** Presses whatever there is, breadth first; gives how many screens it saw. */
async function walk({ app, log }: Waymark, locale: string, depth: number): Promise<number> {
  const seen = new Set<string>();
  let level: AppResponse[] = [];
  const look = (response: AppResponse, how: string): void => {
    expect([how, faults(response)]).toEqual([how, []]);
    expect(log.lines.filter((line) => line.level === 'error')).toEqual([]);
    level.push(response);
  };
  for (const [path, options] of WAYS_IN)
    look(await app.handle(commandInteraction(path, options, { locale })), path);
  for (let step = 1; step < depth; step++) {
    const before = level;
    level = [];
    for (const { id, values } of before.flatMap(presses)) {
      const key = JSON.stringify([id, values]);
      if (seen.has(key)) continue;
      seen.add(key);
      look(await app.handle(pressInteraction(id, { locale, ...(values && { values }) })), key);
    }
  }
  return seen.size;
}

describe('everything that can be pressed while exploring', () => {
  it('leads somewhere, with the facts that come with Waymark, in both languages', async () => {
    expect(await walk(waymark(), 'en-US', 3)).toBeGreaterThan(200);
    expect(await walk(waymark(), 'es-ES', 3)).toBeGreaterThan(200);
  });

  it('leads somewhere when O*NET itself answers, in both languages', async () => {
    const { onet } = await onetDay();
    expect(await walk(waymark({ onet }), 'en-US', 3)).toBeGreaterThan(200);
    expect(await walk(waymark({ onet }), 'es-419', 3)).toBeGreaterThan(200);
  });
});

it('a row says its fields on one line, the career behind a code, and nothing of what is empty', async () => {
  const { app } = waymark();
  const skills = await app.handle(
    commandInteraction('data rows', {
      table: 'essential_skills',
      column: 'onetsoc_code',
      value: '15-1252.00',
    }),
  );
  expect(textOf(skills)).toMatch(
    /^\*\*1\*\* · onetsoc_code: 15-1252\.00 \(Software Developers\) · element_id: \S+ · element_name: Reading Comprehension · scale_id: IM · data_value: \S+$/m,
  );
  const titles = textOf(await app.handle(commandInteraction('data rows', { table: 'job_titles' })));
  expect(titles).not.toMatch(/: nothing|: ( ·|$)/m);
});

describe('live', () => {
  async function live() {
    const day = await onetDay();
    const { app } = waymark({ onet: day.onet });
    return {
      ...day,
      type: async (path: string, options: Record<string, string> = {}, locale = 'en-US') =>
        app.handle(commandInteraction(path, options, { locale })),
      press: async (id: string, values?: string[]) =>
        app.handle(pressInteraction(id, values ? { values } : {})),
    };
  }

  it('goes from industries to the careers in one, by the link of the listing, and back', async () => {
    const { type, press, server } = await live();
    const listing = await type('browse industries');
    expect(textOf(listing)).toContain('- Health Care\n- Manufacturing');
    const careers = await press(menuOffering(listing, '31-33').id, ['31-33']);
    expect(textOf(careers)).toMatch(/## Manufacturing\n.*\n\*\*12 careers\*\* · page 1 of 3/);
    expect(server.seen.map(({ path }) => path)).toContain('/mnm/industries/31-33?start=1&end=5');
    const second = await press(buttonId(careers, 'Next'));
    expect(textOf(second)).toContain('Career 6');
    const some = await press(buttonId(second, 'Where some people work'));
    expect(server.seen.some(({ path }) => path.startsWith('/mnm/industries/31-33/some'))).toBe(true);
    const back = await press(buttonId(some, 'Back'));
    expect(textOf(back)).toContain('to choose from');
  });

  it('brings a career’s Back to the very page it was opened from', async () => {
    const { type, press } = await live();
    const first = await type('browse stem');
    const careers = await press(menuOffering(first, '1').id, ['1']);
    const second = await press(buttonId(careers, 'Next'));
    const open = componentsOf(second).find(({ label }) => label === 'Open');
    const back = String(open?.['custom_id']).replace(/^career:[^:]*:[^:]*:[^:]*:/, '');
    expect(textOf(await press(back))).toBe(textOf(second));
  });

  it('narrows a cluster to a sub-cluster that only its careers name', async () => {
    const { type, press, server } = await live();
    const cluster = await press(menuOffering(await type('browse clusters'), '010100').id, ['010100']);
    const part = await press(menuOffering(cluster, '010101').id, ['010101']);
    expect(textOf(part)).toContain('## Agriculture');
    expect(
      server.seen.some(({ path }) => path.startsWith('/online/career_clusters/sub_clusters/010101')),
    ).toBe(true);
    expect(textOf(await press(buttonId(part, 'Back')))).toBe(textOf(cluster));
  });

  it('looks in Mi Próximo Paso for those who speak Spanish, and says so of no titles', async () => {
    const { type, server } = await live();
    const all = await type('browse all', {}, 'es-ES');
    expect(server.seen.every(({ path }) => path.startsWith('/mpp/'))).toBe(true);
    expect(textOf(all)).not.toContain('solo en inglés');
  });

  it('keeps what is ticked on every page, and shows who shares it', async () => {
    const { type, press, server } = await live();
    const first = await type('duties tasks', { career: '15-1252.00' });
    const tickedOnce = await press(menuOffering(first, '3').id, ['0', '3']);
    expect(textOf(tickedOnce)).toContain('2 ticked');
    const second = await press(buttonId(tickedOnce, 'Next'));
    const tickedTwice = await press(menuOffering(second, '12').id, ['12']);
    expect(textOf(tickedTwice)).toContain('3 ticked');
    const again = await press(buttonId(tickedTwice, 'Previous'));
    const chosen = menuOffering(again, '3').options.filter((option) => option['default'] === true);
    expect(chosen.map(({ value }) => value)).toEqual(['0', '3']);
    const results = await press(buttonId(again, 'See careers'));
    expect(server.seen.some(({ path }) => path.includes('tasks=7001,7004,7013'))).toBe(true);
    expect(textOf(results)).toContain('You ticked 3:');
    expect(textOf(await press(buttonId(results, 'Back')))).toContain('3 ticked');
  });

  it('leaves out the career itself, and counts and pages without it', async () => {
    const { type, press } = await live();
    // The careers that O*NET gives here have codes of their own.
    const menu = menuOffering(await type('duties tasks', { career: '15-1252.00' }), '0').id;
    const ticked = await press(menu.replace('15-1252.00', '15-1003.00'), ['0']);
    const results = await press(buttonId(ticked, 'See careers'));
    expect(textOf(results)).toContain('**8 careers** · page 1 of 2');
    const second = await press(buttonId(results, 'Next'));
    const codes = [...`${textOf(results)}${textOf(second)}`.matchAll(/`15-1(\d+)\.00`/g)];
    expect(codes.map(([, number]) => Number(number))).toEqual([1, 2, 4, 5, 6, 7, 8, 9]);
    expect(textOf(results)).toContain('Similar tasks:');
  });

  it('asks to tick again when the list has changed since', async () => {
    const { press } = await live();
    const changed = await press('duties:see:task:15-1252.00:1:xyz:5');
    expect(textOf(changed)).toContain('Please tick again');
    expect(textOf(await press('duties.in:see:task:1:15-1252.00:xyz:5'))).toContain('Please tick again');
  });

  it('leads from software to who uses it, however long its name', async () => {
    const { type, press, server } = await live();
    const found = await type('technology find', { query: 'tool' });
    const uses = await press(menuOffering(found, '2').id, ['2']);
    expect(textOf(uses)).toContain('Careers that use Extraordinarily');
    const name = encodeURIComponent(LONG_TITLE);
    expect(server.seen.some(({ path }) => path.startsWith(`/online/technology/examples/${name}`))).toBe(true);
    expect(textOf(await press(buttonId(uses, 'Back')))).toBe(textOf(found));
  });

  it('links associations to the web and to nothing else', async () => {
    const text = textOf(await (await live()).type('associations all'));
    expect(text).toContain('[Association 1](https://example.org/1_%28x%29)');
    expect(text).toContain('- **Association 3** · national');
    expect(text).not.toContain('javascript');
  });

  it('tells the military jobs that matched, and shares the list', async () => {
    const { type, press } = await live();
    const found = await type('military find', { query: '11B' });
    expect(textOf(found)).toContain('Infantryman `11B` (Army)');
    expect(textOf(found)).toContain('Some duties are similar\nPay grade: E3');
    const shared = await press(buttonId(found, 'Share'));
    expect(shared.type).toBe(InteractionResponseType.ChannelMessageWithSource);
    expect(textOf(shared)).toContain('Infantryman');
  });

  it('says what a code became, and the other way round', async () => {
    const { type, server } = await live();
    const today = await type('lookup code', { code: '15-1132.00', from: '2010' });
    expect(textOf(today)).toContain(String.raw`In O\*NET-SOC today it is 7 careers:`);
    expect(server.seen.at(-1)?.path).toBe('/taxonomy/2010/active/15-1132.00');
    expect(componentsOf(today).filter(({ label }) => label === 'Open')).toHaveLength(5);
  });

  it('leads from a code of another edition to today and back, and opens the career of today’s', async () => {
    const { type, press } = await live();
    const back = async (screen: AppResponse) => textOf(await press(buttonId(screen, 'Back')));
    const older = await type('lookup code', { code: '15-1252.00', into: '2010' });
    expect(await back(await press(buttonId(older, 'Open the career')))).toBe(textOf(older));
    const today = await press(buttonId(older, 'See it today'));
    expect(await back(today)).toBe(textOf(older));
    expect(await back(await press(buttonId(today, 'Open')))).toBe(textOf(today));

    const meant = await type('lookup code', { code: 'nurse' });
    const [{ id, values } = { id: '' }] = presses(meant);
    expect(await back(await press(id, [...(values ?? [])]))).toBe(textOf(meant));
  });

  it('fetches the next page before it is asked for', async () => {
    const { type, server } = await live();
    await type('browse all');
    await expect
      .poll(() => server.seen.map(({ path }) => path))
      .toContain('/online/occupations/?start=6&end=10');
  });
});

it('finds careers by Spanish words where O*NET’s own search knows English alone', async () => {
  const { app } = waymark();
  const found = await app.handle(
    commandInteraction('lookup code', { code: 'enfermera' }, { locale: 'es-419' }),
  );
  expect(textOf(found)).toContain('29-1141.00');
});

it('leads on to civilian careers where a military job leads only to military ones, and says how that was told', async () => {
  const { app } = waymark();
  for (const [locale, reading] of [
    ['en-US', 'Waymark’s own reading'],
    ['es-ES', 'lectura de Waymark'],
  ] as const) {
    const ask = { userId: '100000000000000001', locale };
    const found = await app.handle(commandInteraction('military find', { query: '11B' }, ask));
    expect(textOf(found)).toMatch(/`33-3051\.00`/);
    expect(textOf(found)).toContain(reading);
    const codes = await app.handle(commandInteraction('military codes', { query: '11B' }, ask));
    const menu = menuOffering(codes, '1');
    const careers = await app.handle(pressInteraction(menu.id, { ...ask, values: ['1'] }));
    expect(textOf(careers)).toContain('`33-3051.00`');
    expect(textOf(careers)).toContain(reading);
  }
});

it('finds kinds of software by their Spanish names', async () => {
  const { app } = waymark();
  const ask = { userId: '100000000000000001', locale: 'es-419' };
  const options = { query: 'hoja de calculo', by: 'category' };
  const found = await app.handle(commandInteraction('technology find', options, ask));
  expect(textOf(found)).toContain('- Hojas de cálculo');
  const menu = menuOffering(found, '1');
  const careers = await app.handle(pressInteraction(menu.id, { ...ask, values: ['1'] }));
  expect(textOf(careers)).toMatch(/Hojas de cálculo[^]*profesiones/);
});

it('finds military jobs by Spanish words, and says so where nothing is found', async () => {
  const { app } = waymark();
  const told = async (path: string, query: string, locale: string) =>
    textOf(await app.handle(commandInteraction(path, { query }, { locale })));
  expect(await told('military find', 'mecánico', 'es-419')).toContain('Wheeled Vehicle Mechanic');
  expect(await told('military codes', 'infantería', 'es-ES')).toContain('Infantry');
  expect(await told('military find', 'zzzz', 'es-ES')).toContain('No se encontró ningún puesto militar');
  expect(await told('military find', 'zzzz', 'en-US')).toContain('No military job was found for “zzzz”');
});

it('tells of the codes that a military search does not know only where it is about them', async () => {
  const server = await upstream((_request, response) => {
    sendJson(response, { start: 1, end: 0, total: 0, career: [], military_match: [] });
  });
  const { app } = waymark({ onet: quickClient(server.url) });
  const told = async (branch: string) =>
    textOf(await app.handle(commandInteraction('military find', { query: 'IT2', branch })));
  expect(await told('all')).toContain('No military job was found for “IT2”. Try the job’s title');
  expect(await told('navy')).toContain('Navy officers');
  expect(await told('coast_guard')).toContain('Coast Guard’s codes: try the job’s title');
  expect(await told('army')).not.toMatch(/officers|Coast Guard’s/);
});

describe('the database, on this machine', () => {
  it('filters by a form, sorts, reverses the order, and gives a file', async () => {
    const { app } = waymark();
    const press = async (id: string, values?: string[]) =>
      app.handle(pressInteraction(id, values ? { values } : {}));
    const rows = await app.handle(commandInteraction('data rows', { table: 'occupation_data' }));
    expect(textOf(rows)).toContain('1,016 rows');
    const filter = componentsOf(rows).find(({ placeholder }) => placeholder === 'Filter by a column');
    const form = await press(String(filter?.['custom_id']), ['1']);
    expect(form.type).toBe(InteractionResponseType.Modal);
    const found = await app.handle(
      submitInteraction('data' in form && 'custom_id' in form.data ? form.data.custom_id : '', {
        operator: ['contains'],
        value: 'nurse',
      }),
    );
    expect(textOf(found)).toMatch(/Where `title` contains “nurse”\n\*\*\d+ rows/);
    const sort = componentsOf(found).find(({ placeholder }) => placeholder === 'Sort by a column');
    const sorted = await press(String(sort?.['custom_id']), ['1']);
    expect(textOf(sorted)).toContain('title: Acute Care Nurses');
    const turned = await press(buttonId(sorted, 'Reverse the order'));
    expect(textOf(turned)).toContain('highest first');
    const file = await press(buttonId(turned, 'As a CSV file'));
    expect(file.files?.[0]?.name).toBe('occupation_data.csv');
    expect(fileText(file)).toMatch(/^onetsoc_code,title\r\n/);
    expect(fileText(file).trim().split('\r\n').length).toBeGreaterThan(3);
  });

  it('suggests tables and their columns, and says what half a filter lacks', async () => {
    const { app } = waymark();
    const columns = await app.handle(
      typingInteraction('data rows', 'column', 'tit', { table: 'occupation_data' }),
    );
    expect(columns).toMatchObject({ data: { choices: [{ name: 'Title', value: 'title' }] } });
    const half = { table: 'occupation_data', column: 'title' };
    expect(textOf(await app.handle(commandInteraction('data rows', half)))).toContain(
      'needs a column and a value',
    );
  });

  it('says which column holds numbers when a word is typed', async () => {
    const { app } = waymark();
    const typed = { table: 'job_zones', column: 'job_zone', condition: 'gt', value: 'banana' };
    const told = await app.handle(commandInteraction('data rows', typed));
    expect(textOf(told)).toBe('`job_zone` holds numbers. “banana” is not one: try 3.');
    const spanish = await app.handle(commandInteraction('data rows', typed, { locale: 'es-ES' }));
    expect(textOf(spanish)).toBe('`job_zone` contiene números y «banana» no lo es: prueba con 3.');
  });

  it('gives a table whole up to 20,000 rows, and says when a file holds only the first of them', async () => {
    const { app } = waymark();
    const rows = await app.handle(commandInteraction('data rows', { table: 'job_titles' }));
    const file = await app.handle(pressInteraction(buttonId(rows, 'As a CSV file')));
    expect(textOf(file)).toMatch(/the first 20,000 of [\d,]+ rows/);
    const lines = fileText(file).trimEnd().split('\r\n');
    expect(lines).toHaveLength(20_001);
    expect(new Set(lines).size).toBe(lines.length);
    const skills = await app.handle(commandInteraction('data rows', { table: 'essential_skills' }));
    const whole = await app.handle(pressInteraction(buttonId(skills, 'As a CSV file')));
    expect(textOf(whole)).toMatch(/all [\d,]+ rows/);
  });
});

describe('/browse elements, on this machine', () => {
  const { app } = waymark();
  const type = async (kind: string) => app.handle(commandInteraction('browse elements', { kind }));
  const press = async (id: string, values?: string[]) =>
    app.handle(pressInteraction(id, values ? { values } : {}));

  it('goes down to an element, shows who is rated highest in it, and comes back up', async () => {
    const top = await type('knowledge');
    const branch = await press(menuOffering(top, '2.C.4').id, ['2.C.4']);
    const careers = await press(menuOffering(branch, '2.C.4.a').id, ['2.C.4.a']);
    const ratings = [...textOf(careers).matchAll(/Importance (\d+) of 100/g)].map(([, number]) =>
      Number(number),
    );
    expect(ratings).toHaveLength(5);
    expect(ratings).toEqual(ratings.toSorted((a, b) => b - a));
    expect(textOf(await press(buttonId(careers, 'Back')))).toBe(textOf(branch));
    expect(textOf(await press(buttonId(branch, 'Back')))).toBe(textOf(top));
  });

  it('adds interest to interest, the strongest first, and takes the last away again', async () => {
    const one = await press('browse.elem:interests', ['1.B.1.b']);
    expect(textOf(one)).toContain('## Careers for Investigative interests');
    expect(textOf(one)).toContain('Careers with Investigative among their strongest three interests');
    expect(componentsOf(one).some(({ placeholder }) => placeholder === 'Add a second interest')).toBe(true);
    const two = await press(menuOffering(one, 'R').id, ['R']);
    expect(textOf(two)).toContain('## Careers for Investigative and Realistic');
    const three = await press(menuOffering(two, 'A').id, ['A']);
    expect(componentsOf(three).some(({ placeholder }) => String(placeholder).startsWith('Add a '))).toBe(
      false,
    );
    expect(textOf(await press(buttonId(three, 'Back')))).toBe(textOf(two));
  });

  it('takes an element that is none for the start of the tree', async () => {
    expect(textOf(await press('browse.elem:knowledge', ['9.Z.nothing']))).toContain('no longer there');
  });
});

describe('what only O*NET’s own service has', () => {
  it.each([
    ['browse clusters', {}, 'Careers by career cluster'],
    ['associations all', {}, 'Associations'],
  ] as const)('/%s says so by its name, and leads on to careers', async (path, options, name) => {
    const { app } = waymark();
    const told = await app.handle(commandInteraction(path, options));
    expect(textOf(told)).toContain(name);
    expect(textOf(told)).toContain('online service');
    const all = await app.handle(pressInteraction(buttonId(told, 'All careers')));
    expect(textOf(all)).toContain('1,016 careers');
  });
});
