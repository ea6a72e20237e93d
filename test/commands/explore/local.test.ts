import { describe, expect, it } from 'vitest';
import { commandInteraction, pressInteraction } from '../../support/interactions.ts';
import { buttonId, componentsOf, menuOffering, textOf } from '../../support/components.ts';
import { waymark } from '../../support/waymark.ts';

it('finds careers by Spanish words where O*NET’s own search knows English alone', async () => {
  const { app } = waymark();
  const found = await app.handle(
    commandInteraction('lookup code', { code: 'enfermera' }, { locale: 'es-419' }),
  );
  expect(textOf(found)).toContain('29-1141.00');
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
