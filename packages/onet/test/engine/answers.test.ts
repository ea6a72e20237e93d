import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnyService } from '../../src/services/service.ts';
import { mnm, mpp } from '../../src/services/my-next-move/career-sites.ts';
import { INTERESTS } from '../../src/engine/riasec.ts';
import { hotTechnology, inDemandSkills, occupationOverview } from '../../src/services/online/occupation.ts';
import { details, summary } from '../../src/services/online/occupation-report.ts';
import { onetData } from '../../src/services/online/onet-data.ts';
import { jobZones } from '../../src/services/online/browse.ts';
import { taxonomy } from '../../src/services/taxonomy.ts';
import { technology } from '../../src/services/online/technology.ts';
import { onet } from '../support/ask.ts';

const DEVELOPERS = { code: '15-1252.00' };
const all = { start: 1, end: 2000 };

describe('reports', () => {
  it('have all rows with ratings in the details, and the important ones in the summary', async () => {
    const rated = await onet.call(details.skills, { ...DEVELOPERS, ...all });
    const named = await onet.call(summary.skills, { ...DEVELOPERS, ...all });
    if (!rated.ok || !named.ok) expect.fail();
    expect(rated.data.total).toBe(35);
    const importances = rated.data.element.map(({ importance = -1 }) => importance);
    expect(importances).toEqual([...importances].sort((a, b) => b - a));
    expect(named.data.element.map(({ id }) => id)).toEqual(
      rated.data.element.filter(({ importance = 0 }) => importance >= 50).map(({ id }) => id),
    );
    expect(named.data.element[0]).not.toHaveProperty('importance');
  });

  it('name their release: knowledge and abilities are from an earlier one', async () => {
    const releases = await Promise.all(
      [details.knowledge, details.abilities, details.skills].map(async (service) =>
        onet.call(service, DEVELOPERS),
      ),
    );
    expect(releases.map((answer) => answer.ok && [answer.release, answer.factsRelease])).toEqual([
      ['30.3', '30.0'],
      ['30.3', '30.0'],
      ['30.3', undefined],
    ]);
  });

  it('have ten rows in a page of details, as O*NET does', async () => {
    expect(await onet.call(details.abilities, DEVELOPERS)).toMatchObject({
      data: { start: 1, end: 10, total: 52 },
    });
  });

  it('have interests with their code, education with percentages, related occupations in two tiers', async () => {
    expect(await onet.call(summary.interests, DEVELOPERS)).toMatchObject({
      data: { interest_code: 'IC', total: 2 },
    });
    const schooling = await onet.call(details.education, DEVELOPERS);
    if (!schooling.ok) expect.fail();
    expect(schooling.data.response[0]).toMatchObject({ code: 6, title: 'Bachelor’s degree' });
    const related = await onet.call(details.relatedOccupations, { ...DEVELOPERS, ...all });
    if (!related.ok) expect.fail();
    expect(related.data.occupation.filter(({ supplemental }) => supplemental)).toHaveLength(10);
    expect(related.data.occupation).toHaveLength(20);
  });

  it('link only to sections that have data', async () => {
    for (const code of ['15-1252.00', '55-3019.00', '11-9199.00']) {
      const overview = await onet.call(occupationOverview, { code });
      if (!overview.ok) expect.fail(code);
      const sections = new Map<string | undefined, AnyService>();
      for (const service of [...Object.values(details), hotTechnology, inDemandSkills]) {
        sections.set(service.path.split('/').at(-1), service);
      }
      for (const { href } of overview.data.details_contents ?? []) {
        const service = sections.get(href.split('/').at(-1));
        if (service === undefined) expect.fail(href);
        expect((await onet.call(service, { code })).ok, href).toBe(true);
      }
    }
  });

  it('have no data for unknown codes, and say what sentences need', async () => {
    expect(await onet.call(details.skills, { code: '99-9999.00' })).toMatchObject({ reason: 'no-data' });
    expect(await onet.call(details.tasks, DEVELOPERS)).toMatchObject({
      reason: 'not-available-locally',
      message: expect.stringMatching(/onet:import.*ONET_API_KEY/) as string,
    });
    expect(await onet.call(details.skills, { code: '55-3019.00' })).toMatchObject({ reason: 'no-data' });
  });
});

describe('software', () => {
  it('is found by name and leads to the occupations that use it', async () => {
    const found = await onet.call(technology.examples, { keyword: 'PYTHON' });
    if (!found.ok) expect.fail();
    expect(found.data.example[0]).toMatchObject({ title: 'Python', hot_technology: true });
    const users = await onet.call(technology.exampleOccupations, { example: 'python', ...all });
    if (!users.ok) expect.fail();
    expect(users.data.occupation.map(({ code }) => code)).toContain('15-1252.00');
    expect(await onet.call(technology.examples, { keyword: '100%_\\' })).toMatchObject({
      data: { total: 0 },
    });
  });

  it('categories are found however their names are written', async () => {
    for (const keyword of ['database', 'data base', 'Data-Base']) {
      const found = await onet.call(technology.categories, { keyword, ...all });
      expect(found.ok && found.data.category.map(({ title }) => title)).toContain(
        'Data base management system software',
      );
    }
  });

  it('of an occupation has its flags', async () => {
    const [hot, wanted] = [
      await onet.call(hotTechnology, { ...DEVELOPERS, ...all }),
      await onet.call(inDemandSkills, { ...DEVELOPERS, ...all }),
    ];
    if (!hot.ok || !wanted.ok) expect.fail();
    expect(hot.data.example.every((example) => example.hot_technology)).toBe(true);
    expect(wanted.data.example.every((example) => example.in_demand)).toBe(true);
    expect(await onet.call(summary.technologySkills, DEVELOPERS)).toMatchObject({
      data: { hot_technology: { total: hot.data.total }, in_demand_skills: { total: wanted.data.total } },
    });
  });
});

describe('elements and interests', () => {
  it('are a tree; its leaves link to rated occupations, highest first', async () => {
    const tree = await onet.call(onetData.knowledge.tree, {});
    if (!tree.ok) expect.fail();
    expect(tree.data.map(({ id }) => id)).toEqual([...Array(10).keys()].map((i) => `2.C.${i + 1}`));
    const rated = await onet.call(onetData.knowledge.occupations, { element: '2.C.3.a', ...all });
    if (!rated.ok) expect.fail();
    expect(rated.data.total).toBe(894);
    const importances = rated.data.occupation.map(({ importance = -1 }) => importance);
    expect(importances).toEqual([...importances].sort((a, b) => b - a));
  });

  it('of an occupation match its Holland code', async () => {
    const found = await onet.call(onetData.interests.hollandCode, { interests: 'IC', ...all });
    if (!found.ok) expect.fail();
    expect(found.data.occupation.map(({ code }) => code)).toContain('15-1252.00');
  });

  it('match careers by the relation of the scores only, best fit first', async () => {
    const scores = fc.tuple(...INTERESTS.map(() => fc.integer({ min: 0, max: 19 })));
    const match = async (values: readonly number[], zone?: number) => {
      const answer = await onet.call(mnm.interestProfiler.careers, {
        ...Object.fromEntries(INTERESTS.map((name, i) => [name, values[i]])),
        ...(zone !== undefined && { zone }),
        ...all,
      });
      if (!answer.ok) throw new Error(answer.message);
      return answer.data.career;
    };
    const order = ['Best', 'Great', 'Good'];
    await fc.assert(
      fc.asyncProperty(scores, async (values) => {
        const careers = await match(values);
        const fits = careers.map(({ fit }) => order.indexOf(fit));
        expect(fits).toEqual([...fits].sort((a, b) => a - b));
        const stretched = await match(values.map((value) => 2 * value + 1));
        expect(stretched.map(({ code }) => code)).toEqual(careers.map(({ code }) => code));
      }),
      { numRuns: 30 },
    );
    const flat = await match([7, 7, 7, 7, 7, 7]);
    expect(flat).toHaveLength(923);
    expect(new Set(flat.map(({ fit }) => fit))).toEqual(new Set(['Good']));
    const titles = flat.map(({ title }) => title);
    expect(titles).toEqual([...titles].sort());
    expect((await match([7, 7, 7, 7, 7, 7], 1)).length).toBe((await match([7, 7, 7, 7, 7, 7], 2)).length);
  });

  it('need a key for answers to questions, and for Spanish', async () => {
    const answers = '1'.repeat(30);
    expect(await onet.call(mnm.interestProfiler.careers, { answers })).toMatchObject({
      reason: 'not-available-locally',
    });
    expect(await onet.call(mpp.careers, {})).toMatchObject({ reason: 'not-available-locally' });
  });
});

it('Job Zone 1 gives the zone it is merged into', async () => {
  const [one, two] = [
    await onet.call(jobZones.occupations, { zone: 1 }),
    await onet.call(jobZones.occupations, { zone: 2 }),
  ];
  if (!one.ok || !two.ok) expect.fail();
  expect(one.data.occupation).toEqual(two.data.occupation);
});

it('an occupation of 2019 has the same code today', async () => {
  expect(await onet.call(taxonomy.from2019ToActive, DEVELOPERS)).toMatchObject({
    data: { code: '15-1252.00', occupation: [{ code: '15-1252.00', title: 'Software Developers' }] },
  });
  expect(await onet.call(taxonomy.from2010ToActive, { code: '15-1132.00' })).toMatchObject({
    data: {
      title: 'Software Developers, Applications',
      occupation: [{ code: '15-1252.00' }, { code: '15-1253.00' }],
    },
  });
  expect(await onet.call(taxonomy.fromActiveTo2010, { code: '15-1252.00' })).toMatchObject({
    data: { occupation: [{ code: '15-1132.00' }, { code: '15-1133.00' }] },
  });
});
