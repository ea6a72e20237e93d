import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { MAX_QUERY, createCareerSearch, type CareerSearch } from '../../src/advice/search/search.ts';
import { careers, searchSource } from './built-in.ts';
import { searchCases } from './search-cases.ts';

let search: CareerSearch;
beforeAll(async () => {
  search = await createCareerSearch(searchSource());
});
const codes = (text: string, options?: Parameters<CareerSearch>[1]): string[] =>
  search(text, options).hits.map(({ code }) => code);

describe('finds first what people mean', () => {
  it.each(searchCases)('%s', (query, wanted) => {
    expect(wanted).toContain(codes(query)[0]);
  });
});

it('finds every career first by its everyday name in both languages, and by its title', () => {
  const { guides } = searchSource();
  const missed: string[] = [];
  for (const { code, title } of careers()) {
    for (const name of [guides.en.get(code)?.name, guides.es.get(code)?.name, title]) {
      if (name !== undefined && codes(name)[0] !== code) missed.push(`${code} ${name}`);
    }
  }
  expect(missed).toEqual([]);
});

it('finds what has an ñ with an n too, after what has an n', () => {
  const phrases = [...searchSource().guides.es].flatMap(([code, { name, search: own }]) =>
    [name, ...own].filter((phrase) => phrase.includes('ñ')).map((phrase) => ({ code, phrase })),
  );
  const missed = phrases.filter(
    ({ code, phrase }) => !codes(phrase.replaceAll('ñ', 'n'), { limit: 10 }).includes(code),
  );
  expect(missed.map(({ phrase }) => phrase)).toEqual([]);
  expect(codes('ordenador')).toContain('45-2093.00');
  expect(codes('ordeñador')).not.toContain('15-1252.00');
});

it('finds every career among the first five by what its guide says people look for', () => {
  const { guides } = searchSource();
  const phrases = [...guides.en, ...guides.es].flatMap(([code, { search: own }]) =>
    own.map((phrase) => ({ code, phrase })),
  );
  const some = phrases.filter((_, at) => at % 4 === 0);
  const missed = some.filter(({ code, phrase }) => !codes(phrase, { limit: 5 }).includes(code));
  expect(missed.length / some.length).toBeLessThan(0.01);
});

it('says how near it came', () => {
  const verdict = (text: string): string => search(text).verdict;
  expect(verdict('nurse')).toBe('exact');
  expect(verdict('Peluquería')).toBe('exact');
  expect(verdict('nusre')).toBe('close');
  expect(verdict('quantum basket weaver')).toBe('close');
  expect(verdict('asdfgh qwerty')).toBe('none');
});

it('takes nothing for a match that says nothing', () => {
  for (const text of ['', '   ', '🙂', '…', 'the', 'de la', 'he', 'work', 'I want a job', 'quiero trabajo'])
    expect(search(text), text).toEqual({ verdict: 'none', hits: [] });
  expect(search('i dont know what i want').verdict).toBe('none');
  expect(search('no sé leer bien').verdict).toBe('none');
  expect(search('me echaron del trabajo y no sé qué hacer').verdict).toBe('none');
});

it('leaves out what is said not to be meant', () => {
  expect(codes('with animals but not a vet', { limit: 3 })).not.toContain('29-1131.00');
  expect(codes('trabajo sin experiencia')[0]).toBe('37-3011.00');
});

it('leaves out what only shares a word with the very thing', () => {
  expect(codes('photographer')).toEqual(['27-4021.00']);
  expect(codes('dependienta')).not.toContain('23-2011.00');
  expect(codes('maestra')).not.toContain('29-1171.00');
  expect(codes('photogr', { typing: true }).length).toBeGreaterThan(1);
});

it('goes on with the word that is being typed, and takes no other for a beginning', () => {
  expect(codes('carpen', { typing: true })[0]).toBe('47-2031.00');
  expect(codes('truck dri', { typing: true })[0]).toBe('53-3032.00');
  expect(codes('enferm', { typing: true })).toContain('29-1141.00');
  expect(codes('nurse', { typing: true })[0]).toBe('29-1141.00');
  expect(codes('dri truck', { typing: true })[0]).not.toBe('53-3033.00');
});

it('finds codes and beginnings of them', () => {
  expect(codes('53-7051.00')).toEqual(['53-7051.00']);
  expect(codes(' 29-1141 ').sort()).toEqual([
    '29-1141.00',
    '29-1141.01',
    '29-1141.02',
    '29-1141.03',
    '29-1141.04',
  ]);
});

it('names the phrase that matched, and what it is', () => {
  expect(search('carretillero').hits[0]).toMatchObject({ matched: 'carretillero', field: 'search' });
  expect(search('enfermero').hits[0]).toMatchObject({ matched: 'Enfermera o enfermero', field: 'name' });
  expect(search('Registered Nurses').hits[0]).toMatchObject({ matched: 'Registered Nurses', field: 'title' });
});

it('reads long texts to their end', () => {
  const talk = 'I have done this and that in my life and moved about. '.repeat(60);
  expect(codes(`${talk} Now I drive a forklift.`)[0]).toBe('53-7051.00');
  expect(codes(`Forklift. ${'x'.repeat(MAX_QUERY * 2)}`)[0]).toBe('53-7051.00');
});

it('answers anything, best first and within the limit', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.integer({ min: 1, max: 30 }),
      (text, limit) => {
        const { verdict, hits } = search(text, { limit, typing: true });
        expect(hits.length).toBeLessThanOrEqual(limit);
        expect(hits.length === 0).toBe(verdict === 'none');
        hits.forEach(({ score }, at) => {
          expect(score).toBeLessThanOrEqual(hits[at - 1]?.score ?? Infinity);
        });
      },
    ),
  );
});
