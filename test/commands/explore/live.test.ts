import { InteractionResponseType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { AppResponse } from '../../../src/app/response.ts';
import { commandInteraction, pressInteraction } from '../../support/interactions.ts';
import { buttonId, componentsOf, menuOffering, textOf } from '../../support/components.ts';
import { LONG_TITLE, onetWithLists } from '../../../packages/onet/test/support/sample-lists.ts';
import { waymark } from '../../support/waymark.ts';

describe('the other O*NET services, live', () => {
  async function live() {
    const day = await onetWithLists();
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
    const chosen = await press(menuOffering(meant, '15-1001.00').id, ['15-1001.00']);
    expect(await back(chosen)).toBe(textOf(meant));
  });

  it('fetches the next page before it is asked for', async () => {
    const { type, server } = await live();
    await type('browse all');
    await expect
      .poll(() => server.seen.map(({ path }) => path))
      .toContain('/online/occupations/?start=6&end=10');
  });
});
