import { describe, expect, it } from 'vitest';
import { softSkillDescriptions as en } from 'waymark-onet';
import { es } from '../../src/locales/es/index.ts';
import { SOFT_SKILL_CODES } from '../../packages/onet/src/services/online/soft-skills-schema.ts';

describe.each([
  ['English', en],
  ['Spanish', es.softSkills],
])('%s', (_, words) => {
  it('has words for each soft skill and for nothing else', () => {
    expect(Object.keys(words).sort()).toEqual([...SOFT_SKILL_CODES].sort());
  });

  it('fits a select menu, and says nothing twice', () => {
    const skills = Object.values(words);
    const sentences = skills.flatMap(({ description, examples }) => [description, ...examples]);
    expect(sentences.filter((sentence) => sentence.length > 100 || sentence.trim() !== sentence)).toEqual([]);
    expect(new Set(sentences).size).toBe(14 * 4);
  });
});
