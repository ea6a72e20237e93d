import { expect, it } from 'vitest';
import { commandInteraction, pressInteraction } from '../../support/interactions.ts';
import { menuOffering, textOf } from '../../support/components.ts';
import { sendJson, upstream } from '../../../packages/onet/test/support/upstream.ts';
import { waymark } from '../../support/waymark.ts';
import { quickClient } from '../../../packages/onet/test/support/client.ts';

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
