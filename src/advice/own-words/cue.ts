import type { Section } from '../../guide/sections.ts';
import { SKILLS, type SkillName } from './skills.ts';

/** What a phrase shows: a weight for each skill. No weights at all: the phrase hides what it covers. */
export interface Cue {
  readonly pattern: string;
  readonly weights: Partial<Readonly<Record<SkillName, number>>>;
}

/** The cues of a section, whose title is `skill weight, skill weight` or `void`. */
export function cuesOf({ title, entries }: Section): Cue[] {
  const weights = title === 'void' ? {} : weightsOf(title);
  return entries.map((pattern) => ({ pattern, weights }));
}

function weightsOf(title: string): Cue['weights'] {
  return Object.fromEntries(
    title.split(',').map((part) => {
      const [name = '', weight] = part.trim().split(/\s+/);
      if (!(name in SKILLS) || !(Number(weight) > 0)) throw new Error(`Not a weight: "${part}"`);
      return [name, Number(weight)];
    }),
  );
}
