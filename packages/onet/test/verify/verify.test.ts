import { execFile } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { AnyService } from '../../src/services/service.ts';
import { mnm } from '../../src/services/my-next-move/career-sites.ts';
import { services } from '../../src/services/index.ts';
import { search } from '../../src/services/online/search.ts';
import { versionInfo } from '../../src/services/version.ts';
import { verify } from '../../src/verify/verify.ts';
import { createOnetClient } from '../../src/client/client.ts';

/** Bodies by path, with the status 200; anything else is not found. */
let bodies: Record<string, unknown> = {};
let status = 200;
let asked: (string | undefined)[] = [];
let server: Server;
let base = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', base);
    asked.push(pathname);
    const body = bodies[pathname];
    response.writeHead(body === undefined ? 404 : status, { 'content-type': 'application/json' });
    response.end(typeof body === 'string' ? body : JSON.stringify(body ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => server.close());
beforeEach(() => {
  bodies = {};
  status = 200;
  asked = [];
});

/** A part of an OpenAPI definition that tests change. */
interface Definition {
  openapi: string;
  paths: Record<string, { get: { parameters: Parameter[]; responses: Record<string, unknown> } }>;
  components: { schemas: Record<string, Json> };
}
type Json = Record<string, unknown>;
interface Parameter {
  name: string;
  in: string;
  required: boolean;
  schema: Json;
}

/** The definition that the table itself would have: each answer in a component of its own. */
function ownDefinition(table: readonly AnyService[]): Definition {
  const definition: Definition = { openapi: '3.1.0', paths: {}, components: { schemas: {} } };
  for (const { name, path, params, data } of table) {
    const key = `#/components/schemas/${name}`;
    const answer = z.toJSONSchema(data, { unrepresentable: 'any' }) as Json;
    definition.components.schemas[name] = JSON.parse(
      JSON.stringify(answer).replaceAll('"#/$defs', `"${key}/$defs`),
    ) as Json;
    const { properties = {}, required = [] } = z.toJSONSchema(params, { unrepresentable: 'any' });
    const parameters = Object.entries(properties).map(([parameter, schema]) => ({
      name: parameter,
      in: path.includes(`{${parameter}}`) ? 'path' : 'query',
      required: required.includes(parameter),
      schema: schema as Json,
    }));
    const content = { 'application/json': { schema: { $ref: key } } };
    definition.paths[path] = { get: { parameters, responses: { 200: { content } } } };
  }
  return definition;
}

async function lines(table: readonly AnyService[], definition: unknown): Promise<string[]> {
  bodies['/openapi.json'] = definition;
  const printed: string[] = [];
  const same = await verify({
    services: table,
    definition: `${base}openapi.json`,
    print: (line) => printed.push(line),
  });
  const last = printed.pop();
  expect(last).toBe('No API key: the services were not called. Set ONET_API_KEY to call each of them once.');
  expect(same).toBe(printed.length === 1 && printed[0]?.startsWith('The table agrees with ') === true);
  return printed;
}

/** The parts of a definition of `search` alone, to change one of them. */
function searchDefinition() {
  const definition = ownDefinition([search]);
  const path = definition.paths['/online/search'];
  const schema = definition.components.schemas['online.search'] as {
    properties: Record<string, { items: { properties: Json; required: string[] } }>;
    required: string[];
  };
  if (path === undefined) throw new Error('there is no search');
  const item = schema.properties['occupation']?.items ?? { properties: {}, required: [] };
  return { definition, path, schema, item };
}

describe('against a definition', () => {
  it('finds no difference in an equal definition', async () => {
    expect(await lines(services, ownDefinition(services))).toEqual([
      `The table agrees with ${base}openapi.json: ${services.length} services.`,
    ]);
  });

  it('finds paths that the table lacks, and paths that the definition lacks', async () => {
    const definition = ownDefinition([search]);
    expect(await lines([versionInfo], definition)).toEqual([
      'version',
      '  the definition has no /about',
      '/online/search',
      '  the table has no such service',
      'Differences: 2.',
    ]);
  });

  it('finds a service whose path has another form', async () => {
    const { definition, path } = searchDefinition();
    definition.paths = { '/online/search/': path };
    expect(await lines([search], definition)).toContain('  it is at /online/search/, not at /online/search');
    definition.paths = { '/{site}/search': path };
    expect(await lines([search], definition)).toEqual([expect.stringContaining('The table agrees with')]);
  });

  it('finds parameters that differ', async () => {
    const { definition, path } = searchDefinition();
    const [keyword, start] = path.get.parameters;
    if (keyword === undefined || start === undefined) throw new Error('it has no parameters');
    path.get.parameters = [
      { ...keyword, required: false },
      { ...start, schema: { type: 'integer', minimum: 0 } },
      { name: 'sort', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'X-API-Key', in: 'header', required: true, schema: { type: 'string' } },
    ];
    expect(await lines([search], definition)).toEqual([
      'online.search',
      '  parameter `keyword` is optional in the definition and required in the table',
      '  parameter `start` has minimum 0 in the definition and 1 in the table',
      '  the definition has no parameter `end`',
      '  the definition has a parameter `sort`, which the table lacks',
      'Differences: 4.',
    ]);
  });

  it('finds responses that differ at any depth, also through references and combined schemas', async () => {
    const { definition, schema, item } = searchDefinition();
    schema.required = ['start', 'end', 'occupation'];
    item.properties = {
      ...item.properties,
      code: { type: 'integer' },
      score: { type: ['number', 'null'] },
      tags: { allOf: [{ type: 'object', properties: { bright_outlook: { type: 'array', items: {} } } }] },
    };
    delete item.properties['title'];
    expect(await lines([search], definition)).toEqual([
      'online.search',
      '  the field `total` is optional in the definition and required in the table',
      '  `occupation[].code` has type integer in the definition and string in the table',
      '  the definition has no field `occupation[].title`, which the table requires',
      '  `occupation[].tags.bright_outlook` has type array in the definition and boolean in the table',
      '  the definition has the field `occupation[].score`, which the table lacks',
      'Differences: 5.',
    ]);
  });

  it('finds an object instead of an array', async () => {
    const definition = ownDefinition([mnm.report.skills]);
    definition.components.schemas['mnm.report.skills'] = { type: 'object', properties: { group: {} } };
    expect(await lines([mnm.report.skills], definition)).toContain(
      '  the response has type object in the definition and array in the table',
    );
  });

  it('says why there is no definition', async () => {
    const printed: string[] = [];
    const options = { services, print: (line: string) => printed.push(line) };
    expect(await verify({ ...options, definition: `${base}gone.json` })).toBe(true);
    expect(printed[0]).toBe(
      `The table was not compared: ${base}gone.json cannot be read: the server responds with status 404.`,
    );
    expect(await verify({ ...options, definition: 'http://127.0.0.1:1/openapi.json' })).toBe(true);
    bodies['/openapi.json'] = '<html>Welcome to our network</html>';
    expect(await verify({ ...options, definition: `${base}openapi.json` })).toBe(false);
    expect(printed.at(-2)).toBe(
      `The table was not compared: ${base}openapi.json holds no OpenAPI definition.`,
    );
  });
});

describe('against the real service', () => {
  const quiet = (): void => undefined;
  const log = { debug: quiet, info: quiet, warn: quiet, error: quiet };
  const ref = { href: 'https://x.example/online/occupations/15-1252.00/', code: '15-1252.00', title: 'A' };
  const found = { start: 1, end: 1, total: 1, occupation: [ref] };

  async function ask(table: readonly AnyService[]): Promise<{ same: boolean; printed: string[] }> {
    const onet = createOnetClient({ log, apiKey: 'key-for-tests', apiUrl: base, limits: { maxAttempts: 1 } });
    const printed: string[] = [];
    const same = await verify({
      services: table,
      definition: `${base}gone.json`,
      onet,
      print: (line) => printed.push(line),
    });
    await onet.close();
    return { same, printed: printed.slice(1) };
  }

  it('calls each service with its example', async () => {
    bodies = { '/about': { api_version: '2.0' }, '/online/search': found };
    expect(await ask([versionInfo, search])).toEqual({
      same: true,
      printed: ['Calling 2 services, one after the other.', '2 services answer as the table says.'],
    });
    expect(asked).toEqual(expect.arrayContaining(['/about', '/online/search']));
  });

  it('reports failed examples, and links to unknown services', async () => {
    bodies = {
      '/about': { api_version: '2.0' },
      '/online/search': { ...found, occupation: [{ ...ref, href: 'https://x.example/online/jobs/1' }] },
      '/mnm/search': { ...found },
    };
    const { same, printed } = await ask([search, mnm.search, mnm.careers]);
    expect(same).toBe(false);
    expect(printed.slice(1)).toEqual([
      'online.search',
      '  its answer links to /online/jobs/1, which is no service of the table',
      'mnm.search',
      expect.stringContaining(
        'its example failed: O*NET Web Services sent "mnm.search" in an unknown form, at "career"',
      ),
      'mnm.careers',
      expect.stringContaining(
        'its example failed: O*NET Web Services has nothing at the path of "mnm.careers"',
      ),
      'Differences: 3.',
    ]);
  });

  it('stops if the key is rejected', async () => {
    bodies = { '/about': '<html>403 Forbidden</html>' };
    status = 403;
    const { same, printed } = await ask([versionInfo, search]);
    expect(same).toBe(true);
    expect(printed[1]).toMatch(/^The services could not be called: .*ONET_API_KEY/);
    expect(printed.join()).not.toContain('key-for-tests');
  });
});

it('exits with code 1 if there are differences', async () => {
  bodies['/openapi.json'] = ownDefinition([search]);
  const file = join(import.meta.dirname, '../../src/cli.ts');
  const { code, output } = await new Promise<{ code: unknown; output: string }>((resolve) => {
    execFile(
      process.execPath,
      [file, 'verify', '--definition', `${base}openapi.json`],
      { env: { PATH: process.env['PATH'] } },
      (error, stdout, stderr) => {
        resolve({ code: error?.code ?? 0, output: stdout + stderr });
      },
    );
  });
  expect(output).toContain('the definition has no /about');
  expect(output).toContain('Set ONET_API_KEY');
  expect(code).toBe(1);
});
