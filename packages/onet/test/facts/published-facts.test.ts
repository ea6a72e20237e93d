import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openPublished } from '../../src/facts/published-facts.ts';

const published = openPublished(join(import.meta.dirname, '../../data'));

it('gives wages and the outlook of a career', () => {
  const nurse = published.career('29-1141.00');
  expect(nurse.wages?.annual?.median).toBe(97_550);
  expect(nurse.outlook).toMatchObject({
    changePercent: 4.9,
    openings: 189_100,
    education: "Bachelor's degree",
  });
  expect(nurse.handbook?.url).toBe('https://www.bls.gov/ooh/healthcare/registered-nurses.htm');
  expect(published.career('15-1252.00')).toMatchObject({
    wages: { annual: { median: 135_980 } },
    bright: ['grow', 'openings'],
  });
  expect(published.stem('15-1252.00')).toEqual(['Research, Development, Design, and Practitioners']);
});

it('uses the code of the Bureau of Labor Statistics, and gives how many occupations share it', () => {
  expect(published.career('31-1122.00').wages?.annual?.median).toBeGreaterThan(20_000);
  expect(published.career('31-1122.00').sharedBy).toBe(2);
  expect(published.career('29-1141.00').sharedBy).toBeGreaterThanOrEqual(1);
});

it('has no wages for military careers, and wages in one unit where only one is published', () => {
  expect(published.career('55-3016.00')).toMatchObject({ wages: undefined, outlook: undefined, bright: [] });
  const actor = published.career('27-2011.00').wages;
  expect(actor?.annual).toBeUndefined();
  expect(actor?.hourly?.median).toBeGreaterThan(5);
  expect(published.career('25-2021.00').wages?.hourly).toBeUndefined();
});

it('gives sectors of a career, military codes, education programs and former occupations', () => {
  const [first] = published.industriesOf('29-1141.00');
  expect(first?.industry.code).toBe('62');
  expect(first?.share).toBeCloseTo(0.85, 2);
  expect(
    published.militaryCodes().find(({ branch, code }) => branch === 'army' && code === '88M')?.careers,
  ).toEqual(['53-3032.00']);
  expect(published.programs().find(({ code }) => code === '11.0701')?.careers).toContain('15-1252.00');
  expect(published.occupationsOf2010().find(({ code }) => code === '15-1132.00')?.careers).toEqual([
    '15-1252.00',
    '15-1253.00',
  ]);
  expect(published.jobFamilies()).toHaveLength(23);
  expect(published.jobFamilyOf('15-1252.00')).toEqual({ code: '15', title: 'Computer and Mathematical' });
});
