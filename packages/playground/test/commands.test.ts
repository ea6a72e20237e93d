import type { APIApplicationCommand } from 'discord-api-types/v10';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Playground } from 'waymark-playground';
import { startPlayground } from 'waymark-playground';
import { request } from './support/bots.ts';

let playground: Playground;
let path: string;

beforeEach(async () => {
  playground = await startPlayground();
  path = `/applications/${playground.applicationId}/commands`;
});

afterEach(async () => {
  await playground.close();
});

const go = { name: 'go', description: 'Goes', name_localizations: { 'es-ES': 'ir' } };
const put = (...commands: unknown[]) => request(playground, 'PUT', path, commands);
const list = async (query = '') =>
  (await request(playground, 'GET', `${path}${query}`)).list as readonly object[] as APIApplicationCommand[];

test('a list replaces all commands, which keep their ids by name', async () => {
  await put(go, { name: 'old', description: 'Old' });
  const [before] = await list();
  expect((await put(go, { name: 'new', description: 'New' })).status).toBe(200);
  const after = await list();
  expect(after.map(({ name }) => name)).toEqual(['go', 'new']);
  expect(after[0]?.id).toBe(before?.id);
});

test('localizations are listed on request', async () => {
  await put(go);
  expect((await list())[0]).not.toHaveProperty('name_localizations');
  expect((await list('?with_localizations=true'))[0]?.name_localizations).toEqual({ 'es-ES': 'ir' });
});

test('a command can be created, replaced, fetched, edited and deleted', async () => {
  const made = await request(playground, 'POST', path, go);
  expect(made.status).toBe(201);
  expect((await request(playground, 'POST', path, { ...go, description: 'Went' })).status).toBe(200);
  const one = `${path}/${String(made.body['id'])}`;
  expect((await request(playground, 'GET', one)).body).toMatchObject({
    description: 'Went',
    integration_types: [0],
    contexts: null,
  });
  expect((await request(playground, 'PATCH', one, { description: 'Gone' })).body).toMatchObject({
    description: 'Gone',
    name: 'go',
  });
  expect((await request(playground, 'PATCH', one, { description: '' })).status).toBe(400);
  expect(await request(playground, 'DELETE', one)).toMatchObject({ status: 204, type: null });
  for (const method of ['GET', 'PATCH', 'DELETE']) {
    expect(await request(playground, method, one, method === 'PATCH' ? {} : undefined)).toMatchObject({
      status: 404,
      body: { code: 10063 },
    });
  }
});

test('dm_permission: false restricts a command to servers', async () => {
  await put({ ...go, dm_permission: false });
  expect((await list())[0]).toMatchObject({ dm_permission: false, contexts: [0] });
  const ada = playground.person('Ada', { place: 'dm' });
  await expect(ada.use('/go')).rejects.toThrow('not available here');
});

test('names of commands of a type are unique', async () => {
  expect(await put(go, go)).toMatchObject({
    status: 400,
    body: { errors: { 1: { _errors: [{ code: 'APPLICATION_COMMANDS_DUPLICATE_NAME' }] } } },
  });
  expect((await put(go, { name: 'go', type: 2 })).status).toBe(200);
});

test('all errors of a list are reported at once, each with its path', async () => {
  const { body } = await put(go, { name: 'No', description: 'x' }, go, {
    name: 'x',
    description: 'y'.repeat(101),
  });
  expect(body).toMatchObject({ code: 50035, errors: { 1: { name: {} }, 3: { description: {} } } });
});

test('there are up to 100 slash commands and 15 of each other type', async () => {
  const many = (count: number, more = {}) =>
    Array.from({ length: count }, (_, index) => ({ name: `c${index}`, description: 'x', ...more }));
  expect((await put(...many(100))).status).toBe(200);
  expect(await put(...many(101))).toMatchObject({ status: 400, body: { code: 30032 } });
  expect(await request(playground, 'POST', path, go)).toMatchObject({ status: 400, body: { code: 30032 } });
  expect(await put(...many(16, { type: 2, description: '' }))).toMatchObject({
    status: 400,
    body: { code: 30032 },
  });
});

test.each([{}, 'x', [7]])('%j is refused as a list of commands', async (body) => {
  expect(await request(playground, 'PUT', path, JSON.stringify(body))).toMatchObject({
    status: 400,
    body: { code: 50035 },
  });
});
