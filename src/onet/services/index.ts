import type { AnyService } from '../service.ts';
import { softSkills, softSkillsResults } from './soft-skills.ts';

/** Every service Waymark knows. */
export const services: readonly AnyService[] = [softSkills, softSkillsResults];
