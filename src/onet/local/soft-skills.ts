import type { LocalContext, Resolved } from '../service.ts';
import type {
  SoftSkillsData,
  SoftSkillsResultsData,
  SoftSkillsResultsParams,
} from '../services/soft-skills.ts';
export declare function resolveSoftSkills(context: LocalContext): Resolved<SoftSkillsData>;
export declare function resolveSoftSkillsResults(
  context: LocalContext,
  params: SoftSkillsResultsParams,
): Resolved<SoftSkillsResultsData>;
