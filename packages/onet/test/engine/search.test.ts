import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import { occupations, search } from '../../src/services/online/search.ts';

const onet = createEngine();
beforeAll(async () => onet.ready());

async function find(keyword: string): Promise<string[]> {
  const answer = await onet.call(search, { keyword, start: 1, end: 2000 });
  if (!answer.ok) throw new Error(answer.message);
  return answer.data.occupation.map(({ title }) => title);
}

async function everything(): Promise<{ code: string; title: string }[]> {
  const answer = await onet.call(occupations, { start: 1, end: 2000 });
  if (!answer.ok) throw new Error(answer.message);
  return answer.data.occupation;
}

describe('keyword search', () => {
  it('ranks exact titles first, then other job titles, prefixes of titles and words', async () => {
    expect((await find('actors')).at(0)).toBe('Actors');
    // As O*NET's own search did in October 2026.
    const titles = await find('nurse');
    expect(titles.at(0)).toBe('Registered Nurses');
    expect(titles.indexOf('Registered Nurses')).toBeLessThan(titles.indexOf('Nurse Anesthetists'));
    expect(titles.indexOf('Nurse Anesthetists')).toBeLessThan(titles.indexOf('Nursing Assistants'));
    expect((await find('CEO')).at(0)).toBe('Chief Executives');
  });

  it('ranks an occupation first for its own title in any case', async () => {
    const all = await everything();
    for (const { title } of all.filter((_, i) => i % 17 === 0)) {
      expect((await find(title.toUpperCase())).at(0)).toBe(title);
    }
  });

  it('finds a code or its prefix', async () => {
    expect(await find('15-1252.00')).toEqual(['Software Developers']);
    const all = await everything();
    expect((await find('15-12')).length).toBe(all.filter(({ code }) => code.startsWith('15-12')).length);
  });

  it('treats plurals as singulars, and ignores stop words', async () => {
    expect((await find('welder')).at(0)).toBe((await find('welders')).at(0));
    expect((await find('the welders')).length).toBeGreaterThan(0);
  });

  it('gives the titles with most of the words if none has all', async () => {
    expect((await find('zebra nurse')).at(0)).toBe('Registered Nurses');
    expect(await find('zebra')).toEqual([]);
  });

  it('answers any text, without duplicates', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string({ minLength: 1 }), fc.string({ minLength: 1, unit: 'binary' }), fc.lorem()),
        async (keyword) => {
          fc.pre(/\S/.test(keyword));
          const titles = await find(keyword);
          expect(new Set(titles).size).toBe(titles.length);
        },
      ),
      {
        numRuns: 200,
        examples: [['"'], ['a"b*'], ["'; DROP"], ['-'], ['NEAR('], ['title:x'], ['%'], ['\u0000x']],
      },
    );
  });
});
