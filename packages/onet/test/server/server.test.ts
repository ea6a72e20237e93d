import { gunzipSync } from 'node:zlib';
import { request as rawRequest } from 'node:http';
import { connect } from 'node:net';
import { once } from 'node:events';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, afterAll } from 'vitest';
import { z } from 'zod';
import { createEngine } from '../../src/engine/engine.ts';
import { startServer, type RunningServer } from '../../src/server/server.ts';
import { families, services } from '../../src/services/index.ts';
import {
  SOFT_SKILL_CODES,
  SOFT_SKILL_SORTS,
  softSkillsResults,
} from '../../src/services/online/soft-skills.ts';
import { recordingLog } from '../support/log.ts';

const log = recordingLog();
let server: RunningServer;
beforeAll(async () => {
  server = await startServer({
    host: '127.0.0.1',
    port: 0,
    families,
    withBaseUrl: createEngine().withBaseUrl,
    log,
  });
});
afterAll(async () => {
  await server.stop();
  expect(log.lines).toEqual([]);
});

const RESULTS = 'online/soft_skills/results';

async function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(server.url + path, { headers });
}

type Page = z.output<typeof softSkillsResults.data>;
const page = async (path: string): Promise<Page> =>
  softSkillsResults.data.parse(await (await get(path)).json());
const errorOf = async (response: Response): Promise<string> =>
  z.strictObject({ error: z.string() }).parse(await response.json()).error;

describe('the soft skills of the manual', () => {
  it('responds to the example in the documented form, with links to the requested host', async () => {
    const response = await get(`${RESULTS}?skills=2.B.1.d,2.B.1.c,2.B.1.a`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    const { start, end, total, prev, next, occupation } = softSkillsResults.data.parse(await response.json());
    expect({ start, end, total, prev }).toEqual({ start: 1, end: 20, total: 303, prev: undefined });
    expect(next).toBe(`${server.url}${RESULTS}?skills=2.B.1.d,2.B.1.c,2.B.1.a&start=21&end=40`);
    expect(occupation).toHaveLength(20);
    for (const { href, code } of occupation) expect(href).toBe(`${server.url}online/occupations/${code}/`);
  });

  it.each(SOFT_SKILL_SORTS)('sorts by %s', async (sort) => {
    const { occupation } = await page(`${RESULTS}?skills=2.B.1.d&sort=${sort}&end=50`);
    expect(occupation).toHaveLength(50);
    const codes = occupation.map(({ code }) => code);
    if (sort === 'code') expect(codes).toEqual(codes.toSorted());
  });

  it('gives every occupation once over all pages, for any skills', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.subarray([...SOFT_SKILL_CODES], { minLength: 1 }),
        fc.constantFrom(...SOFT_SKILL_SORTS),
        fc.integer({ min: 40, max: 300 }),
        async (skills, sort, rows) => {
          const seen = new Set<string>();
          let link: string | undefined =
            `${server.url}${RESULTS}?skills=${skills.join(',')}&sort=${sort}&end=${rows}`;
          let total = 0;
          while (link !== undefined) {
            const body = await page(link.slice(server.url.length));
            for (const { code } of body.occupation) {
              expect(seen).not.toContain(code);
              seen.add(code);
            }
            ({ total, next: link } = body);
          }
          expect(seen.size).toBe(total);
        },
      ),
      { numRuns: 12 },
    );
  });
});

describe('requests of other clients', () => {
  it.each([
    ['commas', `${RESULTS}?skills=2.B.1.d,2.B.1.c`],
    ['escaped commas', `${RESULTS}?skills=2.B.1.d%2C2.B.1.c`],
    ['repeated parameters', `${RESULTS}?skills=2.B.1.d&skills=2.B.1.c`],
    ['a slash too many in front', `/${RESULTS}?skills=2.B.1.d,2.B.1.c`],
    ['a slash at the end', `${RESULTS}/?skills=2.B.1.d,2.B.1.c`],
    ['parameters nobody knows', `${RESULTS}?skills=2.B.1.d,2.B.1.c&client=me&display=long`],
    ['parameters in another order', `${RESULTS}?end=20&start=1&skills=2.B.1.d,2.B.1.c`],
  ])('%s', async (_name, path) => {
    const expected = await page(`${RESULTS}?skills=2.B.1.d,2.B.1.c`);
    const { occupation, total } = await page(path);
    expect({ occupation, total }).toEqual({ occupation: expected.occupation, total: expected.total });
  });

  it('any key, or none, with the timeout of the official samples', async () => {
    for (const key of ['', 'anything']) {
      const response = await fetch(`${server.url}online/soft_skills/`, {
        headers: key === '' ? {} : { 'X-API-Key': key, 'User-Agent': 'python-OnetWebService/2.00 (bot)' },
        signal: AbortSignal.timeout(10_000),
        redirect: 'error',
      });
      expect(response.status).toBe(200);
      await response.body?.cancel();
    }
  });

  it('a browser on another origin', async () => {
    const preflight = await fetch(`${server.url}${RESULTS}`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://careers.example',
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'x-api-key',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
    expect(preflight.headers.get('access-control-allow-headers')).toBe('x-api-key');
    for (const path of ['online/soft_skills/', RESULTS, 'nowhere']) {
      const response = await get(path);
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      await response.body?.cancel();
    }
  });

  it('a reverse proxy with https', async () => {
    const response = await get(`${RESULTS}?skills=2.B.1.d`, { 'x-forwarded-proto': 'https' });
    const { next } = softSkillsResults.data.parse(await response.json());
    expect(next).toMatch(/^https:\/\/127\.0\.0\.1:/);
  });
});

describe('errors', () => {
  it.each([
    ['', 'skills'],
    ['?skills=', 'skills'],
    ['?skills=9.Z', 'skills'],
    ['?skills=2.B.1.d&sort=best', 'sort'],
    ['?skills=2.B.1.d&start=0', 'start'],
    ['?skills=2.B.1.d&start=x', 'start'],
    ['?skills=2.B.1.d&start=5&end=4', 'end'],
    ['?skills=2.B.1.d&end=2001', 'end'],
  ])('%s is 422 and names %s', async (query, parameter) => {
    const response = await get(RESULTS + query);
    expect(response.status).toBe(422);
    expect(await errorOf(response)).toContain(`"${parameter}"`);
  });

  it('404 for an unknown path, 405 for other methods', async () => {
    for (const path of [
      'nowhere',
      'offline',
      'online/soft_skills/results/more',
      'favicon.ico',
      '%2e%2e/%2e%2e/etc',
    ]) {
      const response = await get(path);
      expect(response.status).toBe(404);
      await errorOf(response);
    }
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
      const response = await fetch(`${server.url}${RESULTS}?skills=2.B.1.d`, {
        method,
        body: 'x'.repeat(100),
      });
      expect(response.status).toBe(405);
      expect(response.headers.get('allow')).toContain('GET');
      await errorOf(response);
    }
  });

  it('a service that is not available locally says what it needs', async () => {
    for (const service of services.filter(({ local }) => 'missing' in local)) {
      const path = service.path.slice(1).replaceAll(/\{\w+\}/g, '15-1252.00');
      const response = await get(path);
      // Some need other parameters first; none is a success or a failure of the server.
      expect([422, 404]).toContain(response.status);
      await response.body?.cancel();
    }
  });

  it('any request gets JSON, and never a 500', async () => {
    const strange = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.webQueryParameters());
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...services), strange, strange, async ({ path }, value, query) => {
        const filled = path.slice(1).replaceAll(/\{\w+\}/g, () => encodeURIComponent(value.toWellFormed()));
        const response = await get(`${filled}?${query.toWellFormed().replaceAll('#', '')}`);
        expect([200, 404, 422]).toContain(response.status);
        await response.json();
      }),
      { numRuns: 200 },
    );
  });

  it('oversized requests are rejected', async () => {
    const response = await get(`${RESULTS}?skills=${'2.B.1.d,'.repeat(5_000)}`);
    expect(response.status).toBe(431);
    await response.body?.cancel();
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    socket.write('NONSENSE\r\n\r\n');
    const [bytes] = (await once(socket, 'data')) as [Buffer];
    expect(bytes.toString()).toMatch(/^HTTP\/1\.1 400 /);
    socket.destroy();
  });
});

describe('a response', () => {
  it('is compressed if the client accepts it, with the same content', async () => {
    const path = `${RESULTS}?skills=2.B.1.d,2.B.1.c&end=100`;
    const plain = await raw(path, {});
    expect(plain.headers['content-encoding']).toBeUndefined();
    for (const accepted of ['gzip', 'deflate, gzip;q=0.5', 'br, gzip']) {
      const packed = await raw(path, { 'accept-encoding': accepted });
      expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' });
      expect(packed.body.length).toBeLessThan(plain.body.length / 3);
      expect(gunzipSync(packed.body)).toEqual(plain.body);
    }
    for (const accepted of ['identity', 'gzip;q=0', 'br']) {
      const unpacked = await raw(path, { 'accept-encoding': accepted });
      expect(unpacked.headers['content-encoding']).toBeUndefined();
    }
  });

  it('to HEAD is that to GET without the body', async () => {
    const response = await fetch(`${server.url}online/soft_skills/`, { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
  });
});

it.each(['', 'mnm/', 'mnm/interestprofiler/', 'mpp/', 'veterans/', 'online/', 'online'])(
  '/%s is a JSON index whose links answer',
  async (path) => {
    const response = await get(path, { accept: 'application/json' });
    const { contents } = (await response.json()) as { contents: { href: string; title: string }[] };
    expect(contents.length).toBeGreaterThan(5);
    for (const { href } of contents) {
      const answer = await fetch(href);
      expect([200, 422]).toContain(answer.status);
      expect(answer.headers.get('content-type')).toContain('application/json');
      await answer.body?.cancel();
    }
  },
);

it('/about gives the version of the API and the release', async () => {
  expect(await (await get('about')).json()).toEqual({ api_version: '2.0.0', database: 'O*NET 30.3' });
});

it('a browser gets a page with every service, an example, and the credit', async () => {
  const response = await get('', { accept: 'text/html,*/*' });
  expect(response.headers.get('content-type')).toMatch(/^text\/html/);
  const text = await response.text();
  for (const { path, title } of services) {
    expect(text).toContain(`<code>${path}</code>`);
    expect(text).toContain(title.replaceAll('&', '&amp;').replaceAll("'", '&#39;'));
  }
  for (const credit of ['O*NET 30.3 Database', 'USDOL/ETA', 'CC BY 4.0', 'trademark'])
    expect(text).toContain(credit);
  for (const [, link = ''] of text.matchAll(/href="(http:\/\/127[^"]+)"/g)) {
    const tried = await fetch(link.replaceAll('&amp;', '&'));
    expect([200, 422]).toContain(tried.status);
    await tried.body?.cancel();
  }
});

async function raw(
  path: string,
  headers: Record<string, string>,
): Promise<{ readonly headers: Record<string, unknown>; readonly body: Buffer }> {
  return new Promise((resolve, reject) => {
    rawRequest(server.url + path, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({ headers: response.headers, body: Buffer.concat(chunks) });
      });
    })
      .on('error', reject)
      .end();
  });
}
