import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import { services } from '../../src/services/index.ts';
import {
  SOFT_SKILL_CODES,
  SOFT_SKILL_SORTS,
  softSkills,
  softSkillsResults,
} from '../../src/services/online/soft-skills.ts';
import { onet, results } from '../support/ask.ts';

const manualQuery = ['2.B.1.d', '2.B.1.c', '2.B.1.a'];

describe('the example of the manual', () => {
  it('finds 303 careers on release 30.3', async () => {
    const page = await results({ skills: manualQuery });
    expect(page).toMatchObject({ start: 1, end: 20, total: 303 });
    expect(page.occupation).toHaveLength(20);
    expect(page).not.toHaveProperty('prev');
    expect(page.next).toBe(
      'https://api-v2.onetcenter.org/online/soft_skills/results?skills=2.B.1.d,2.B.1.c,2.B.1.a&start=21&end=40',
    );
  });

  it('shows every field of the first two', async () => {
    const { occupation } = await results({ skills: manualQuery, end: 2 });
    expect(occupation[0]).toStrictEqual({
      href: 'https://api-v2.onetcenter.org/online/occupations/41-9091.00/',
      code: '41-9091.00',
      title: 'Door-to-Door Sales Workers, News and Street Vendors, and Related Workers',
      tags: {},
      job_zone: { code: 2, title: 'Job Zone 1-2: Very Little to Some Preparation Needed' },
      skills_matched: [{ code: '2.B.1.c', title: 'Persuasion', level: 57, importance: 75 }],
      skills_other: [],
    });
    expect(occupation[1]?.code).toBe('13-1021.00');
    expect(occupation[1]?.skills_matched).toHaveLength(2);
    expect(occupation[1]?.skills_other).toHaveLength(1);
  });
});

describe('the rule as a whole', () => {
  it('gives 602 careers with 3,892 skills for all soft skills', async () => {
    const page = await results({ skills: [...SOFT_SKILL_CODES], end: 2000 });
    expect(page.total).toBe(602);
    expect(page.occupation.flatMap(({ skills_matched }) => skills_matched)).toHaveLength(3892);
    expect(page.occupation.flatMap(({ skills_other }) => skills_other)).toHaveLength(0);
  });

  it('gives every career a Job Zone', async () => {
    const { occupation } = await results({ skills: [...SOFT_SKILL_CODES], end: 2000 });
    expect(occupation.filter(({ job_zone }) => job_zone === undefined)).toEqual([]);
  });
});

describe('the list of soft skills', () => {
  it('has both groups, each in the order of names', async () => {
    const answer = await onet.call(softSkills, {});
    if (!answer.ok) throw new Error(answer.message);
    const { social, thinking } = answer.data;
    expect(social.map(({ title }) => title)).toEqual([
      'Coordination',
      'Instructing',
      'Negotiation',
      'Persuasion',
      'Service Orientation',
      'Social Perceptiveness',
    ]);
    expect(thinking.map(({ title }) => title)).toEqual([
      'Active Learning',
      'Active Listening',
      'Complex Problem Solving',
      'Critical Thinking',
      'Judgment and Decision Making',
      'Learning Strategies',
      'Monitoring',
      'Time Management',
    ]);
    expect([...social, ...thinking].map(({ code }) => code)).toEqual(SOFT_SKILL_CODES);
    for (const { example } of [...social, ...thinking]) {
      expect(example.map(({ level }) => level)).toEqual([28, 57, 85]);
    }
  });
});

describe('every answer', () => {
  it('has only the fields of its schema', async () => {
    const list = await onet.call(softSkills, {});
    expect(list.ok && softSkills.data.parse(list.data)).toStrictEqual(list.ok && list.data);
    for (const sort of SOFT_SKILL_SORTS) {
      const page = await results({ skills: manualQuery, sort, start: 40, end: 120 });
      expect(softSkillsResults.data.parse(page)).toStrictEqual(page);
    }
  });

  it('has its source and time', async () => {
    const before = Date.now();
    const answer = await createEngine().call(softSkills, {});
    expect(answer).toMatchObject({ ok: true, source: 'local', release: '30.3' });
    expect(answer.ok && answer.fetchedAt.getTime()).toBeGreaterThanOrEqual(before);
    expect(await onet.about()).toEqual({ source: 'local', release: '30.3', releaseDate: '2026-05' });
  });

  it('has links to the base URL of the engine', async () => {
    const page = await results({ skills: manualQuery }, onet.withBaseUrl('http://localhost:8080/'));
    expect(page.next).toMatch(/^http:\/\/localhost:8080\/online\/soft_skills\/results\?/);
    expect(page.occupation[0]?.href).toBe('http://localhost:8080/online/occupations/41-9091.00/');
  });

  it('does not change when a caller changes an earlier one', async () => {
    const before = structuredClone(await results({ skills: manualQuery }));
    const page = await results({ skills: manualQuery });
    expect(() => {
      for (const { skills_matched } of page.occupation) for (const skill of skills_matched) skill.level = 0;
    }).toThrow(TypeError);
    page.occupation.length = 0;
    expect(await results({ skills: manualQuery })).toEqual(before);
  });

  it('is not given to an aborted call', async () => {
    const gone = new Error('gone');
    await expect(onet.call(softSkills, {}, { signal: AbortSignal.abort(gone) })).rejects.toBe(gone);
  });
});

it('has unique names and paths of services', () => {
  expect(new Set(services.map(({ name }) => name)).size).toBe(services.length);
  expect(new Set(services.map(({ path }) => path)).size).toBe(services.length);
});
