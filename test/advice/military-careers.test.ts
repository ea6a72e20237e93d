import { expect, it } from 'vitest';
import { occupations, openOnet, SOFT_SKILL_CODES } from 'waymark-onet';
import { civilianPath, isMilitary } from '../../src/advice/career-changes/military-careers.ts';
import { recordingLog } from '../support/recording-log.ts';

it('leads from every military occupation to civilian ones that exist and are rated', async () => {
  const onet = await openOnet({ log: recordingLog() });
  const all = await onet.call(occupations, { start: 1, end: 2000 });
  const codes = all.ok ? all.data.occupation.map(({ code }) => code) : [];
  expect(codes.filter(isMilitary)).toHaveLength(19);
  for (const code of codes.filter(isMilitary)) {
    const path = civilianPath(code);
    expect(path?.careers.length, code).toBeGreaterThanOrEqual(5);
    for (const career of path?.careers ?? []) {
      expect(codes, code).toContain(career);
      expect(isMilitary(career)).toBe(false);
    }
    for (const skill of path?.trains ?? []) expect(SOFT_SKILL_CODES).toContain(skill);
  }
  expect(civilianPath('29-1141.00')).toBeUndefined();
});
