import { once } from 'waymark-onet';
import { readTable } from '../../guide/tsv.ts';
import { SKILLS } from '../own-words/skills.ts';

/** The civilian careers after a military occupation. */
export interface CivilianPath {
  /** Element ids of the soft skills that the occupation trains, the strongest first. */
  readonly trains: readonly string[];
  /** O*NET-SOC codes of civilian occupations that require them, nearest first. */
  readonly careers: readonly string[];
}

/**
 * O*NET has no ratings of military occupations (55-…), and most military codes lead only to them. Waymark's own assessment
 * of the skills that they practice every day, and of civilian occupations with these skills that the crosswalk of the
 * Defense Manpower Data Center lists for similar codes.
 */
const PATHS = once((): ReadonlyMap<string, CivilianPath> => {
  const ids = new Map<string, string>(Object.entries(SKILLS));
  const rows = readTable(`${import.meta.dirname}/military-careers.tsv`, ['code', 'skills', 'careers']);
  return new Map(
    rows.map(([code = '', skills = '', careers = '']) => [
      code,
      { trains: skills.split(' ').flatMap((name) => ids.get(name) ?? []), careers: careers.split(' ') },
    ]),
  );
});

/** Whether an occupation is military. */
export const isMilitary = (code: string): boolean => code.startsWith('55-');

/** The civilian careers for what a military occupation trains; undefined for a civilian occupation. */
export const civilianPath = (code: string): CivilianPath | undefined => PATHS().get(code);
