import { describe, expect, it } from 'vitest';
import { CAREER_SECTIONS, type CareerSection } from '../../../commands/career/custom-ids.ts';
import type { AppResponse } from '../../../src/app/response.ts';
import { commandInteraction, pressInteraction } from '../../support/interactions.ts';
import { buttonId, componentsOf, menuOffering, textOf } from '../../support/components.ts';
import { LONG_TEXT, onetWithReports } from '../../../packages/onet/test/support/sample-reports.ts';
import { brokenRulesOf } from '../../support/crawl/broken-rules.ts';
import { waymark } from '../../support/waymark.ts';

const ada = { userId: '100000000000000001' };
const SOFTWARE = '15-1252.00';

async function live() {
  const { onet, server } = await onetWithReports();
  const { app, log } = waymark({ onet });
  const open = async (section: CareerSection, { back = '', locale = 'en-US' } = {}): Promise<AppResponse> =>
    app.handle(pressInteraction(`career:${SOFTWARE}:${section}:1:${back}`, { ...ada, locale }));
  return { app, log, server, open };
}

describe('a report with a key', () => {
  it('offers every section, and each has something to say in both languages', async () => {
    const { open, log } = await live();
    const overview = await open('overview');
    expect(menuOffering(overview, 'overview').options.map(({ value }) => value)).toEqual([
      ...CAREER_SECTIONS,
    ]);
    for (const locale of ['en-US', 'es-ES'])
      for (const section of CAREER_SECTIONS) {
        const shown = await open(section, { locale });
        expect(textOf(shown)).not.toMatch(/no data|no tiene datos|can’t be reached|went wrong/);
        expect(brokenRulesOf(shown)).toEqual([]);
      }
    expect(log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('says wages over the highest published as more than that', async () => {
    const { open } = await live();
    const pay = textOf(await open('outlook'));
    expect(pay).toContain('$133,080 a year · $63.98 an hour');
    expect(pay).toContain('more than $239,200 a year');
    expect(pay).toContain('Outlook: **Bright**');
    expect(textOf(await open('outlook', { locale: 'es-ES' }))).toMatch(/más de 239\.200\sUS\$ al año/);
  });

  it('marks technology in words, links to web addresses only, and tells states apart', async () => {
    const { open } = await live();
    expect(textOf(await open('technology'))).toContain('Hot (hot technology), Plain');
    expect(textOf(await open('in_demand'))).toContain(
      'Python (hot technology, in demand, in 12% of job postings)',
    );
    const groups = textOf(await open('groups'));
    expect(groups).toContain('[Guild](https://example.org/guild)');
    expect(groups).not.toContain('javascript:');
    expect(textOf(await open('state'))).toMatch(
      /More common[^]*Washington: 2.4 times the U.S. average[^]*Less common[^]*Wyoming/,
    );
    expect(textOf(await open('context'))).toContain('**Sitting** · 92 of 100, very high · 80%: Always');
  });

  it('tells of the state that somebody chooses first of all', async () => {
    const { app, open } = await live();
    const states = await open('state');
    expect(brokenRulesOf(states)).toEqual([]);
    const choose = async (postal: string) =>
      app.handle(pressInteraction(menuOffering(states, postal).id, { ...ada, values: [postal] }));
    const washington = await choose('WA');
    expect(textOf(washington)).toContain(
      'In Washington it is **2.4 times** as common as in the whole country.',
    );
    expect(menuOffering(washington, 'WA').options.find(({ value }) => value === 'WA')).toMatchObject({
      default: true,
    });
    expect(textOf(await choose('WY'))).toContain('In Wyoming: **less common than average**');
    expect(brokenRulesOf(washington)).toEqual([]);
  });

  it('tells the main tasks before the others, each under its heading', async () => {
    const { app, open } = await live();
    let page = await open('tasks');
    let read = '';
    for (;;) {
      read += ` ${textOf(page)}`;
      if (componentsOf(page).find(({ label }) => label === 'Next')?.['disabled'] !== false) break;
      page = await app.handle(pressInteraction(buttonId(page, 'Next'), ada));
    }
    expect(read).toMatch(/### Main tasks\n- .*[^]*### Other tasks\n- /);
    expect(read).not.toMatch(/ · (?:core|supplemental)/);
  });

  it('gives a text over the limits whole, page by page', async () => {
    const { app, open } = await live();
    let page = await open('overview');
    let read = '';
    for (;;) {
      read += ` ${textOf(page)}`;
      if (componentsOf(page).find(({ label }) => label === 'Next')?.['disabled'] === true) break;
      page = await app.handle(pressInteraction(buttonId(page, 'Next'), ada));
    }
    expect(read.match(/Whoever does this work/g)).toHaveLength(LONG_TEXT.match(/Whoever/g)?.length ?? 0);
    expect(read).not.toContain('…');
  });

  it('tells each section in every way there is', async () => {
    const { app, open } = await live();
    const full = await open('skills');
    expect(textOf(full)).toContain('of 100');
    const plain = await app.handle(pressInteraction(buttonId(full, 'In plain words'), ada));
    expect(textOf(plain)).toContain('**Group**: One, Two');
    const brief = await app.handle(pressInteraction(buttonId(plain, 'In short'), ada));
    expect(textOf(brief)).toContain('Element');
  });

  it('comes from Mi Próximo Paso in Spanish, and from the veterans’ site out of their lists', async () => {
    const { app, open, server } = await live();
    expect(textOf(await open('overview', { locale: 'es-419' }))).toContain('Desarrolladores de programas');
    expect(server.seen.some(({ path }) => path.startsWith('/mpp/careers/'))).toBe(true);
    await open('skills', { back: 'military:see:1:all:11B' });
    expect(server.seen.some(({ path }) => path.startsWith('/veterans/careers/'))).toBe(true);
    // A career related to theirs is told as theirs was.
    const related = await open('related', { back: 'military:see:1:all:11B' });
    await app.handle(pressInteraction(buttonId(related, 'Open'), ada));
    const [, other] = /`(\d\d-\d{4}\.\d\d)`/.exec(textOf(related).replace(SOFTWARE, '')) ?? [];
    expect(server.seen.some(({ path }) => path.startsWith(`/veterans/careers/${other}`))).toBe(true);
  });

  it('asks no more than two questions one after the other', async () => {
    const { open, server } = await live();
    await open('tasks');
    const own = server.seen.filter(({ path }) => path.includes('/details/tasks'));
    expect(own).toHaveLength(1);
    // The overviews and the soft skills together; then the section, and whether the skills are rated at all.
    const then = server.seen.slice(3).map(({ path }) => path.replace(/\?.*/, '').split('/').at(-1));
    expect(then.toSorted()).toEqual(['skills', 'tasks']);
  });

  it('compares with pay and outlook', async () => {
    const { app } = await live();
    const two = await app.handle(
      commandInteraction('career compare', { first: SOFTWARE, second: '11-1011.00' }, ada),
    );
    expect(textOf(two)).toContain('half earn more than $135,980 a year');
    expect(textOf(two)).toMatch(/### Outlook\n- \*\*Software developer\*\*: growing fast/);
    expect(brokenRulesOf(two)).toEqual([]);
  });
});
