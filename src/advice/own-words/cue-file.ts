import { SKILLS, type SkillName } from './skills.ts';

/** What a phrase shows: a weight for each skill. No weights at all: the phrase hides what it covers. */
export interface Cue {
  readonly pattern: string;
  readonly weights: Partial<Readonly<Record<SkillName, number>>>;
}

/**
 * Reads a cue file. A line `= skill weight, skill weight` opens a group, `= void` a group of phrases that
 * only look like cues; the lines below it hold the group's patterns, separated by `;`. A line that starts
 * with `#` is a comment.
 *
 * Weights: 4 and more says it outright, 3 a scene that shows the skill, 2 a scene that suggests it and is
 * enough alone, 1 a hint.
 */
export function parseCues(source: string): Cue[] {
  const cues: Cue[] = [];
  let weights: Cue['weights'] | undefined;
  for (const raw of source.split('\n')) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('=')) {
      weights = parseWeights(line.slice(1).trim());
      continue;
    }
    if (!weights) throw new Error(`A cue before any group: "${line}"`);
    for (const pattern of line.split(';')) {
      if (pattern.trim() !== '') cues.push({ pattern: pattern.trim(), weights });
    }
  }
  return cues;
}

function parseWeights(header: string): Cue['weights'] {
  if (header === 'void') return {};
  return Object.fromEntries(
    header.split(',').map((part) => {
      const [name = '', weight] = part.trim().split(/\s+/);
      if (!(name in SKILLS) || !(Number(weight) > 0)) throw new Error(`Not a weight: "${part}"`);
      return [name, Number(weight)];
    }),
  );
}
