import { join } from 'node:path';
import { BUILT_IN_FACTS } from '../../facts/built-in-folder.ts';
import { readFactTable } from '../../facts/fact-table.ts';
import type { SoftSkillCode } from '../../services/online/soft-skills-schema.ts';

/** A soft skill in our own words. */
export interface SoftSkillDescription {
  /** One line, at most 100 characters. */
  readonly description: string;
  /** What someone at level 28, 57 and 85 (of 100) can do. */
  readonly examples: readonly [string, string, string];
}

const { rows } = readFactTable(join(BUILT_IN_FACTS, 'soft-skills.tsv'));

/** The soft skills in our own words, by element id. */
export const softSkillDescriptions = Object.fromEntries(
  rows.map(([code, description, ...examples]) => [code, { description, examples }]),
  // A row for each code, which a test checks.
) as unknown as Readonly<Record<SoftSkillCode, SoftSkillDescription>>;
