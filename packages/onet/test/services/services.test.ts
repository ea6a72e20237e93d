import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { servicesPage } from '../../src/docs/services-page.ts';
import { pageHead } from '../../src/services/schema/paging.ts';
import { readParams, requestUrl, writeParams } from '../../src/services/request.ts';
import type { AnyService } from '../../src/services/service.ts';
import { families, services } from '../../src/services/index.ts';
import { shapeOf } from '../support/shape.ts';

const named = services.map((service): [string, AnyService] => [service.name, service]);
const paged = named.filter(([, { paging }]) => paging !== undefined);

const BASE = 'https://onet.example/';

function inPath(path: string): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
}

/** Reads the address of a service back into its parameters, as a server does that knows only the path's pattern. */
function fromUrl(service: AnyService, url: string): unknown {
  const { pathname, searchParams } = new URL(url);
  const values = patternOf(service.path).exec(pathname) ?? [];
  inPath(service.path).forEach((name, i) => {
    searchParams.append(name, decodeURIComponent(values[i + 1] ?? ''));
  });
  const read = readParams(service, searchParams);
  return read.ok ? read.params : read.message;
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll('.', String.raw`\.`).replaceAll(/\{\w+\}/g, '([^/]+)')}$`);
}

function exampleUrl(service: AnyService): string {
  const written = writeParams(service, service.example);
  return written.ok ? requestUrl(service, written.texts, BASE) : written.message;
}

describe('the table', () => {
  it('has every part of the manual', () => {
    const counts = Object.fromEntries(families.map(({ title, services }) => [title, services.length]));
    expect(counts).toEqual({
      'Getting started': 1,
      'My Next Move': 28,
      'Mi Próximo Paso': 27,
      'My Next Move for Veterans': 23,
      'O*NET OnLine: find occupations': 2,
      'O*NET OnLine: browse occupations': 21,
      'O*NET OnLine: crosswalks': 7,
      'O*NET OnLine: O*NET data': 16,
      'O*NET OnLine: advanced searches': 15,
      'O*NET OnLine: occupation': 5,
      'O*NET OnLine: summary report': 17,
      'O*NET OnLine: details report': 18,
      Taxonomy: 6,
      Database: 3,
    });
  });

  it('has the services that each career site has', () => {
    const names = services.map(({ name }) => name);
    const ofSite = (site: string): string[] =>
      names.filter((name) => name.startsWith(`${site}.`)).map((name) => name.slice(site.length + 1));
    const [mnm, mpp, veterans] = [ofSite('mnm'), ofSite('mpp'), ofSite('veterans')];
    expect(mnm.filter((name) => !mpp.includes(name))).toEqual(['report.technology']);
    expect(mpp.filter((name) => !mnm.includes(name))).toEqual([]);
    expect(mnm.filter((name) => !veterans.includes(name) && !name.startsWith('interest_profiler'))).toEqual(
      [],
    );
    expect(veterans.filter((name) => !mnm.includes(name))).toEqual(['military', 'report.in_the_military']);
  });

  it('has unique names and paths', () => {
    expect(new Set(services.map(({ name }) => name)).size).toBe(services.length);
    const paths = services.flatMap(({ path, otherPaths = [] }) => [path, ...otherPaths]);
    expect(new Set(paths.map((path) => path.replaceAll(/\{\w+\}/g, '{}'))).size).toBe(paths.length);
  });

  it('has no service before another that its path would match', () => {
    services.forEach((service, place) => {
      const { pathname } = new URL(exampleUrl(service));
      const caught = services.slice(0, place).filter(({ path, otherPaths = [] }) => {
        return [path, ...otherPaths].some((known) => patternOf(known).test(pathname));
      });
      expect(caught.map(({ name }) => name)).toEqual([]);
    });
  });

  it('is what docs/onet.md says', () => {
    const page = readFileSync(join(import.meta.dirname, '../../../../docs/onet.md'), 'utf8');
    expect(page === servicesPage(), 'run "npm run docs:onet" and commit docs/onet.md').toBe(true);
  });
});

describe.each(named)('%s', (_, service) => {
  it('requires each parameter of its path', () => {
    const fields = shapeOf(service.params);
    const required = fields.kind === 'object' ? fields.fields : new Map<string, never>();
    for (const path of [service.path, ...(service.otherPaths ?? [])]) {
      for (const name of inPath(path)) expect(required.get(name)).toMatchObject({ required: true });
    }
  });

  it('has an example whose URL is read back the same', () => {
    expect(exampleUrl(service)).toMatch(/^https:\/\/onet\.example\/[a-z]/);
    expect(fromUrl(service, exampleUrl(service))).toEqual(service.example);
  });

  it('has whole sentences as note and as reason why it is missing', () => {
    const { note, local } = service;
    for (const text of [note ?? 'None.', 'missing' in local ? local.missing : 'Nothing.']) {
      expect(text).toMatch(/^[A-Z`].+\.$/s);
    }
  });

  it('has a page head only if it is paged', () => {
    const fields = Object.keys(service.params.shape);
    expect(fields.includes('start') && fields.includes('end')).toBe(service.paging !== undefined);
  });
});

describe('a page', () => {
  const empty = { start: 1, end: 0, total: 0 };
  /** Lists that some answers have besides the one that is paged. */
  const beside = { answer_option: [], military_match: [] };

  it.each(paged)('of %s can be empty', (_, { data, paging }) => {
    const body = { ...beside, ...empty, [String(paging?.list)]: [] };
    expect(data.safeParse(body)).toMatchObject({
      success: true,
      data: { ...empty, [String(paging?.list)]: [] },
    });
  });

  it.each(paged)('of %s must have its list', (_, { data, paging }) => {
    const body = { ...beside, ...empty, rows: [], items: [{ code: '1' }] };
    const read = data.safeParse(body);
    expect(read.error?.issues[0]?.path).toEqual([paging?.list]);
  });

  it.each(paged)('of %s must have a list of objects, not of something else', (_, { data, paging }) => {
    for (const list of [{}, null, 'none', [1]]) {
      expect(data.safeParse({ ...beside, ...empty, [String(paging?.list)]: list }).success).toBe(false);
    }
  });

  it.each(paged)('of %s has the head that all pages have', (_, { data, paging }) => {
    const shape = shapeOf(data);
    if (shape.kind !== 'object') throw new Error('it is no object');
    expect([...shape.fields.keys()]).toEqual(expect.arrayContaining(Object.keys(pageHead.shape)));
    expect(shape.fields.get(String(paging?.list))).toMatchObject({
      required: true,
      shape: { kind: 'array' },
    });
  });
});
